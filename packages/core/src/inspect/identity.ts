import type { BigIntStats } from 'node:fs';
import { exactStat } from '../bytes/disk.ts';
import { PackageModelError } from '../errors.ts';

/**
 * What tells one state of a file from another without reading it: device, inode, size and both times in nanoseconds.
 * An editor that writes in place moves the times, one that renames moves the inode. Opaque: to be compared and not to be read.
 */
export function identityOf(facts: BigIntStats): string {
  return [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].map((part) => part.toString(36)).join('-');
}

/** @throws PackageModelError `MODEL_CHANGED` when the file at `path` is not the one that `identity` was taken of. */
export async function assertUnchanged(path: string, identity: string): Promise<void> {
  const now = await exactStat(path).catch(() => undefined);
  if (now === undefined || identityOf(now) !== identity) throw changed(path);
}

export function changed(path: string): PackageModelError {
  return new PackageModelError(
    'MODEL_CHANGED',
    `${path} changed while it was being read, so nothing that was read of it holds`,
    'Run again once nothing writes to the file; write new versions under another name and rename them into place.',
  );
}
