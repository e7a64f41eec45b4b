import { access, chmod, constants, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { readZip, type RandomBytes } from '../bytes/zip.ts';
import { unpack } from '../bytes/zip-unpack.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { isKept, isProgram, pinnedUv, type PinnedUv } from './kept-uv.ts';
import { fetchPinnedWheel, type FetchOptions } from './pinned-wheel.ts';
import table from './tables/uv.json' with { type: 'json' };

export interface Uv {
  readonly program: string;
  readonly version: string;
}

export interface UvOptions extends FetchOptions {
  /** Node's `platform-arch`; for tests. */
  readonly machine?: string;
}

/**
 * The pinned uv: from the cache while its hash still matches, else the wheel from the index, checked against the hash
 * that is written down here, else a uv of exactly that version on the PATH.
 * @throws PackageModelError `TOOL_UNAVAILABLE` when none of them can be had; `DISK_FULL`, `IO`, `INTERRUPTED`.
 */
export async function findUv(host: Host, options: UvOptions = {}): Promise<Uv> {
  const machine = options.machine ?? `${process.platform}-${process.arch}`;
  const found = pinnedUv(host, machine);
  if (!found) return (await uvOnPath(host)) ?? unavailable(`there is no wheel of uv ${table.version} for ${machine}`);
  const { pinned, folder } = found;
  const program = join(folder, 'uv');
  if (await isKept(host, program, pinned)) return { program, version: table.version };
  const failure = await fetchPinnedWheel(
    { name: 'uv', version: table.version, ...pinned },
    host,
    options,
    (wheel, parts) => keepProgram(wheel, parts, found),
  );
  if (failure === undefined) return { program, version: table.version };
  return (await uvOnPath(host)) ?? unavailable(failure);
}

/** @returns why the program in the wheel cannot be used, or nothing when it is in its place. */
async function keepProgram(
  wheel: string,
  parts: string,
  { pinned, folder }: { readonly pinned: PinnedUv; readonly folder: string },
): Promise<string | undefined> {
  const program = join(parts, 'program', 'uv');
  await mkdir(join(parts, 'program'));
  const fault = await unpackProgram(wheel, program);
  if (fault !== undefined) return fault;
  if (!(await isProgram(program, pinned.program)))
    return `the uv in ${basename(wheel)} has not the SHA-256 ${pinned.program}`;
  await putInPlace(join(parts, 'program'), folder, pinned);
  return undefined;
}

/** Runs at the same time do not disturb each other: the first one's folder stays, whole. */
async function putInPlace(from: string, folder: string, pinned: PinnedUv): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(from, folder);
      return;
    } catch (cause) {
      if (await isProgram(join(folder, 'uv'), pinned.program)) return;
      // What lies there was checked and is wrong: a broken download of long ago, or not ours.
      if (attempt === 1) throw cause;
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function unpackProgram(wheel: string, target: string): Promise<string | undefined> {
  const handle = await open(wheel);
  try {
    const { size } = await handle.stat();
    const source: RandomBytes = {
      size,
      readAt: async (offset, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
        return bytes.subarray(0, bytesRead);
      },
    };
    const { members, faults } = await readZip(source);
    const [fault] = faults;
    if (fault) return `the wheel of uv cannot be read: ${fault.what}`;
    const member = members.find(({ name }) => name === `uv-${table.version}.data/scripts/uv`);
    if (!member) return 'the wheel of uv holds no uv';
    const file = await open(target, 'wx', 0o755);
    try {
      const broken = await unpack(source, member, (bytes) => file.writeFile(bytes));
      if (broken) return broken.what;
    } finally {
      await file.close();
    }
    await chmod(target, 0o755);
    return undefined;
  } finally {
    await handle.close();
  }
}

async function uvOnPath(host: Host): Promise<Uv | undefined> {
  for (const folder of (host.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    const program = join(folder, 'uv');
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!found) continue;
    const said = await host.exec(program, ['--version'], { cwd: host.scratch, timeout: 10_000 });
    if (said.code === 0 && said.stdout.split(/\s+/)[1] === table.version) return { program, version: table.version };
  }
  return undefined;
}

function unavailable(why: string): never {
  throw new PackageModelError(
    'TOOL_UNAVAILABLE',
    `uv ${table.version}, which resolves the packages, could not be had: ${why}`,
    `Let pip reach a package index (an index, a proxy and certificates are taken from pip's own configuration), or put uv ${table.version} on the PATH. Where a lock lies beside the model, none of it is needed.`,
  );
}
