import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { downloadWheel } from './download.ts';
import { sha256Of } from './file-hash.ts';
import table from './tables/rattler.json' with { type: 'json' };

/** The wheel of the solver for conda environments, on this machine. */
export interface Rattler {
  readonly wheel: string;
  readonly sha256: string;
  readonly version: string;
}

export interface RattlerOptions {
  readonly certificates?: string;
  readonly indexUrl?: string;
  readonly offline?: boolean;
}

interface Pinned {
  readonly platform: string;
  readonly wheel: string;
}

/**
 * The pinned wheel of py-rattler: from the cache while its hash still matches, else from the index of Python packages.
 * It stays packed: whoever runs it checks it again, and unpacks it into a folder of the run.
 * @throws PackageModelError `TOOL_UNAVAILABLE`, `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function findRattler(host: Host, options: RattlerOptions = {}): Promise<Rattler> {
  const machine = `${process.platform}-${process.arch}`;
  const pinned = (table.wheels as Readonly<Record<string, Pinned>>)[machine];
  if (!pinned) throw unavailable(`there is no wheel of it for ${machine}`);
  const wheel = join(host.cache, `py-rattler-${table.version}-${machine}.whl`);
  const found = { wheel, sha256: pinned.wheel, version: table.version };
  if ((await sha256Of(wheel)) === pinned.wheel) return found;
  if (options.offline === true) throw unavailable('it is not in the cache, and --offline downloads nothing');
  const failure = await fetchTo(wheel, pinned, host, options);
  if (failure !== undefined) throw unavailable(failure);
  return found;
}

/** @returns why it could not be had, or nothing when it is there. */
async function fetchTo(
  target: string,
  pinned: Pinned,
  host: Host,
  options: RattlerOptions,
): Promise<string | undefined> {
  await mkdir(host.cache, { recursive: true }).catch((cause: unknown) => {
    throw ioError(cause, `making the cache folder ${host.cache}`);
  });
  const into = await mkdtemp(join(host.cache, '.rattler-')).catch((cause: unknown) => {
    throw ioError(cause, `writing to the cache folder ${host.cache}`);
  });
  try {
    const failure = await downloadWheel({ name: 'py-rattler', version: table.version, ...pinned, into }, host, options);
    if (failure !== undefined) return failure;
    const [name, ...more] = (await readdir(into)).filter((file) => file.endsWith('.whl'));
    if (name === undefined || more.length > 0) return 'the download is not one wheel';
    if ((await sha256Of(join(into, name))) !== pinned.wheel) return `${name} has not the SHA-256 ${pinned.wheel}`;
    await rename(join(into, name), target);
    return undefined;
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `putting py-rattler into ${host.cache}`);
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

function unavailable(why: string): PackageModelError {
  return new PackageModelError(
    'TOOL_UNAVAILABLE',
    `py-rattler ${table.version}, which solves conda environments, could not be had: ${why}`,
    'It needs Python 3.10 or newer with pip on the PATH, and an index of Python packages. Where a lock lies beside the model, none of it is needed.',
  );
}
