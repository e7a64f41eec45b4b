import { access, constants } from 'node:fs/promises';
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

const begun = new WeakMap<Host, Promise<boolean>>();

/** Begins to check the uv that earlier runs kept, on another thread, for a run that will probably need it. */
export function expectUv(host: Host): void {
  const found = pinnedUv(host);
  if (found) begun.set(host, isProgram(join(found.folder, 'uv'), found.pinned.program));
}

/** What `expectUv` found, once; else what is found now. */
export async function isKept(host: Host, program: string, pinned: PinnedUv): Promise<boolean> {
  const known = begun.get(host);
  begun.delete(host);
  return known ? known : isProgram(program, pinned.program);
}
