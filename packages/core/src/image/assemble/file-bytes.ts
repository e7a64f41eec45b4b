import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RandomBytes } from '../../bytes/zip.ts';
import { ioError } from '../../errors.ts';
import type { Windows } from '../layer/content.ts';
import type { Archive } from './entry.ts';

/** Small readings are served from larger pieces that were read before: archives are read member by member, thousands of them. */
const AHEAD = 512 << 10;
/** Modules are read in another order than libraries, by several that compile: each has its own place in the archive. */
const KEPT = 4;
/** Archives up to this are read once and held; most are smaller. */
const WHOLE = 4 << 20;

/** A file that can be read anywhere; what it gives out is not to be written to. @throws PackageModelError `IO` */
export async function fileBytes(path: string): Promise<Archive & AsyncDisposable> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw ioError(cause, `reading ${path}`);
  });
  const { size } = await handle.stat();
  const windows: { readonly at: number; readonly bytes: Buffer }[] = [];
  const lengthAt = (at: number, length: number): number => Math.max(0, Math.min(length, size - at));
  const read = async (at: number, length: number): Promise<Buffer> => {
    const room = Buffer.allocUnsafeSlow(lengthAt(at, length));
    const { bytesRead } = await handle.read(room, 0, room.length, at);
    return room.subarray(0, bytesRead);
  };
  const whole = size <= WHOLE ? await read(0, size) : undefined;
  return {
    path,
    size,
    readAt: async (offset, length) => {
      if (whole) return whole.subarray(offset, offset + length);
      if (length >= AHEAD) return read(offset, length);
      const end = Math.min(size, offset + length);
      let window = windows.find(({ at, bytes }) => at <= offset && end <= at + bytes.length);
      if (!window) {
        window = { at: offset, bytes: await read(offset, AHEAD) };
        windows.unshift(window);
        windows.length = Math.min(windows.length, KEPT);
      }
      return window.bytes.subarray(offset - window.at, end - window.at);
    },
    // Whoever has a room reads thousands of members, of a file that was just hashed: the way to another thread and back takes
    // longer than that.
    readInto: async (room, offset, length) =>
      whole
        ? whole.subarray(offset, offset + length)
        : room.subarray(0, readSync(handle.fd, room, 0, lengthAt(offset, length), offset)),
    [Symbol.asyncDispose]: () => handle.close(),
  };
}

/** So many bytes from `offset` on, in their order, each window read into what is given for it. */
export async function* windows(
  archive: RandomBytes,
  offset: number,
  length: number,
  into: Windows,
): AsyncGenerator<Uint8Array> {
  const end = offset + length;
  for (let at = offset; at < end;) {
    const room = into.take();
    const size = Math.min(room.length, end - at);
    yield await (archive.readInto?.(room, at, size) ?? archive.readAt(at, size));
    at += size;
  }
}
