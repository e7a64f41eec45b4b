import { readSync } from 'node:fs';
import { open } from './disk.ts';
import type { Source, Window } from './source.ts';
import { WINDOW } from './source.ts';

/** The first read after a jump: behind a payload there are often only a few opcodes before the next one. */
const FIRST_READ = 16 * 1024;

/**
 * Reads up to this are made at once: handing one to another thread and back takes ten times as long as the read itself,
 * and stepping over payload is thousands of them. After so many bytes of them others get their turn.
 */
const AT_ONCE = 512 * 1024;
const TURN = 8 * WINDOW;

/**
 * A source over a file. Reads grow from 16 KiB to a window while they follow each other and start small again after a
 * jump, so that stepping over payload costs next to nothing. The caller checks whether the file changed meanwhile.
 * @throws the operating system's error when the file cannot be opened or read.
 */
export async function fileSource(
  path: string,
  options: { signal?: AbortSignal; progress?: (done: number, total: number) => void } = {},
): Promise<Source> {
  const file = await open(path);
  const { size } = file;
  const buffer = new Uint8Array(WINDOW);
  let held = { start: 0, length: 0 };
  let next = FIRST_READ;
  let sinceTurn = 0;

  const read = async (room: Uint8Array, at: number, length: number, offset: number): Promise<number> => {
    // A small read counts for more than its bytes: it is a call all the same.
    sinceTurn += length + FIRST_READ;
    if (length > AT_ONCE || sinceTurn > TURN) {
      sinceTurn = 0;
      return file.read(room, at, length, offset);
    }
    return readSync(file.fd, room, at, length, offset);
  };

  /** Moves what is already there to the front and reads on behind it. */
  const fill = async (room: Uint8Array, offset: number, wanted: number): Promise<number> => {
    const kept = offset >= held.start && offset < held.start + held.length ? held.start + held.length - offset : 0;
    if (kept > 0) room.set(buffer.subarray(offset - held.start, offset - held.start + kept));
    let length = kept;
    while (length < wanted) {
      const bytesRead = await read(room, length, wanted - length, offset + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  };

  return {
    size,
    broken: undefined,
    async load(offset, least): Promise<Window> {
      options.signal?.throwIfAborted();
      const follows = offset >= held.start && offset <= held.start + held.length;
      if (follows && held.start + held.length - offset >= least && least > 0) {
        return { bytes: buffer.subarray(offset - held.start, held.length), start: offset };
      }
      // Who asks for more than a first read knows how much it wants, and gets no more.
      if (!follows) next = FIRST_READ;
      else if (least <= FIRST_READ) next = Math.min(next * 2, WINDOW);
      const wanted = Math.max(0, Math.min(Math.max(least, next), size - offset));
      options.progress?.(Math.min(offset, size), size);
      if (wanted > WINDOW) {
        const large = new Uint8Array(wanted);
        return { bytes: large.subarray(0, await fill(large, offset, wanted)), start: offset };
      }
      const length = await fill(buffer, offset, wanted);
      held = { start: offset, length };
      return { bytes: buffer.subarray(0, length), start: offset };
    },
    close: () => file.close(),
  };
}
