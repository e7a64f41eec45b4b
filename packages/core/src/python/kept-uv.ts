import { access, constants, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../nouns/host.ts';
import { sha256Of } from './file-hash.ts';
import table from './tables/uv.json' with { type: 'json' };

export interface PinnedUv {
  readonly platform: string;
  /** SHA-256 of the wheel, and of the program in it. */
  readonly wheel: string;
  readonly program: string;
}

/** What is pinned for a machine (Node's `platform-arch`), and the folder of the cache in which it is kept. */
export function pinnedUv(
  host: Host,
  machine = `${process.platform}-${process.arch}`,
): { readonly pinned: PinnedUv; readonly folder: string } | undefined {
  const pinned = (table.wheels as Readonly<Record<string, PinnedUv>>)[machine];
  return pinned && { pinned, folder: join(host.cache, `uv-${table.version}-${machine}`) };
}

/** Checked at each use: whoever may write to the cache must not choose what runs. */
export async function isProgram(path: string, sha256: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await sha256Of(path)) === sha256;
  } catch {
    return false;
  }
}

const begun = new WeakMap<Host, Promise<boolean | undefined>>();

/**
 * Begins to check the uv that earlier runs kept, on another thread, for a run that will probably need it: one that finds no
 * lock in the folder of the model. Its 38 MB are read for that.
 */
export function expectUv(folder: string, host: Host): void {
  const found = pinnedUv(host);
  if (!found) return;
  const { folder: own, pinned } = found;
  begun.set(
    host,
    hasLock(folder).then((has) => (has ? undefined : isProgram(join(own, 'uv'), pinned.program))),
  );
}

async function hasLock(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => /^pylock\..+\.toml$/.test(name));
}

/** What `expectUv` found, once; else what is found now. */
export async function isKept(host: Host, program: string, pinned: PinnedUv): Promise<boolean> {
  const known = begun.get(host);
  begun.delete(host);
  return (await known) ?? isProgram(program, pinned.program);
}
