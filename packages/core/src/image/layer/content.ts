import { open } from 'node:fs/promises';
import { ioError, PackageModelError } from '../../errors.ts';
import { assertUnchanged, changed } from '../../inspect/identity.ts';
import type { Host } from '../../nouns/host.ts';
import { byBytes, FILE, PROGRAM, tarEnd, tarHeader, tarPadding } from './tar.ts';

/** Something in a layer. Names are whole paths in the image, with slashes and without one in front. */
export type LayerMember =
  | {
      readonly name: string;
      readonly kind: 'file';
      readonly size: number;
      /** On this machine, with the state in which it was looked at; or the bytes themselves. */
      readonly from: { readonly path: string; readonly identity: string } | { readonly bytes: Uint8Array };
      readonly executable?: boolean;
    }
  | { readonly name: string; readonly kind: 'link'; readonly target: string }
  | { readonly name: string; readonly kind: 'folder' };

/** A stretch of an archive: bytes that we have, or a file's. */
export interface Stretch {
  readonly at: number;
  readonly size: number;
  readonly bytes?: Buffer;
  /** Of the member whose content this is. */
  readonly file?: LayerMember & { readonly kind: 'file' };
}

/**
 * The archive of the members as stretches, nothing read yet: sorted by name, with every folder above them, modes 0644
 * and 0755, owner 0:0, one time. The same members are the same bytes.
 */
export function stretchesOf(members: readonly LayerMember[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (part: { size: number; bytes?: Buffer; file?: Stretch['file'] }): void => {
    if (part.size > 0) stretches.push({ at, ...part } as Stretch);
    at += part.size;
  };
  const addBytes = (bytes: Buffer): void => add({ size: bytes.length, bytes });
  for (const member of withFolders(members)) {
    if (member.kind === 'folder') addBytes(tarHeader({ ...member, name: `${member.name}/`, mode: PROGRAM, size: 0 }));
    else if (member.kind === 'link') addBytes(tarHeader({ ...member, mode: 0o777, size: 0 }));
    else {
      addBytes(tarHeader({ ...member, mode: member.executable === true ? PROGRAM : FILE }));
      add({ size: member.size, file: member });
      addBytes(tarPadding(member.size));
    }
  }
  addBytes(tarEnd());
  return stretches;
}

/** Some unpackers make a folder that is not listed with the modes of the hour. */
function withFolders(members: readonly LayerMember[]): LayerMember[] {
  const all = new Map<string, LayerMember>();
  for (const member of members) {
    const parts = member.name.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const name = parts.slice(0, depth).join('/');
      if (!all.has(name)) all.set(name, { name, kind: 'folder' });
    }
    all.set(member.name, member);
  }
  return [...all.values()].toSorted((a, b) => byBytes(a.name, b.name));
}

/** What files are read into. */
export interface Windows {
  take(): Buffer;
}

const WINDOW = 1 << 20;

/** Two windows by turns: for whoever lets go of one before taking the next but one. */
export function byTurns(size = WINDOW): Windows {
  const both = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)] as const;
  let turn = 0;
  return { take: () => both[turn++ % 2 === 0 ? 0 : 1] };
}

export interface Reading {
  /** Of a file, what was read: for its own digest, when reading began at or before it. */
  readonly onContent?: (file: NonNullable<Stretch['file']>, chunk: Buffer) => void;
  /** What files are read into, one window ahead; without them each chunk is its own, and may be kept. */
  readonly windows?: Windows;
}

/**
 * The archive's bytes from `offset` on, in chunks of a MiB at most.
 * @throws PackageModelError `MODEL_CHANGED` where a file is not the one that was looked at, `IO`, `INTERRUPTED`
 */
export async function* readStretches(
  stretches: readonly Stretch[],
  offset: number,
  host: Host,
  reading: Reading = {},
): AsyncGenerator<Buffer> {
  for (const stretch of stretches) {
    const skipped = Math.max(0, offset - stretch.at);
    if (skipped >= stretch.size) continue;
    const { bytes, file } = stretch;
    if (bytes) yield skipped === 0 ? bytes : bytes.subarray(skipped);
    else if (file) {
      for await (const chunk of contentOf(file, skipped, host, reading.windows)) {
        reading.onContent?.(file, chunk);
        yield chunk;
      }
    }
  }
}

async function* contentOf(
  file: NonNullable<Stretch['file']>,
  start: number,
  host: Host,
  into: Windows | undefined,
): AsyncGenerator<Buffer> {
  const { from, size } = file;
  if ('bytes' in from) return yield Buffer.from(from.bytes).subarray(start);
  await assertUnchanged(from.path, from.identity);
  let read = start;
  try {
    for await (const chunk of windows(from.path, start, into)) {
      if (host.signal.aborted)
        throw new PackageModelError('INTERRUPTED', `interrupted while reading ${from.path}`, 'Run it again.');
      read += chunk.length;
      if (read > size) throw changed(from.path);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `reading ${from.path}`);
  }
  if (read !== size) throw changed(from.path);
  await assertUnchanged(from.path, from.identity);
}

/** The file in windows, the next one being read while one is used. */
async function* windows(path: string, start: number, into: Windows = own): AsyncGenerator<Buffer> {
  await using file = await open(path);
  const readAt = (at: number) => file.read(into.take(), 0, WINDOW, at);
  let next = readAt(start);
  try {
    for (let at = start; ;) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      at += bytesRead;
      next = readAt(at);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // Closing a file under a reading of it would be an error of its own.
    await next.catch(() => undefined);
  }
}

const own: Windows = { take: () => Buffer.allocUnsafeSlow(WINDOW) };
