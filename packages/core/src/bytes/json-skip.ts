import type { Cursor } from './cursor.ts';
import { Left, Stop } from './tree.ts';

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, END, COMMA] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c];

/**
 * Steps over the object or array that begins at the cursor: brackets and texts are followed, nothing is built. Of an array
 * the values are counted.
 * @throws Stop where the text ends in it, and whatever the signal was aborted with
 */
export async function stepOver(cursor: Cursor, signal: AbortSignal): Promise<Left> {
  const isList = cursor.peek() === LIST;
  let depth = 0;
  let inText = false;
  let skipNext = false;
  let commas = 0;
  let filled = false;
  for (;;) {
    if (cursor.ready === 0 && !(await cursor.ensure(1))) throw cut(cursor.offset);
    signal.throwIfAborted();
    const { window } = cursor;
    const brackets = new Brackets(window);
    for (let at = 0; at < window.length; at += 1) {
      // Nearly all of what is stepped over are numbers, some levels down.
      if (depth > 1 && !inText) at = brackets.from(at);
      const byte = window[at];
      if (byte === undefined) break;
      if (inText) {
        if (skipNext) skipNext = false;
        else if (byte === BACKSLASH) skipNext = true;
        else if (byte === QUOTE) inText = false;
      } else if (byte === QUOTE) {
        inText = true;
        filled = true;
      } else if (byte === OPEN || byte === LIST) {
        filled ||= depth > 0;
        depth += 1;
      } else if (byte === CLOSE || byte === END) {
        depth -= 1;
        if (depth === 0) {
          cursor.skip(at + 1);
          return new Left(isList ? commas + (filled ? 1 : 0) : undefined);
        }
      } else if (byte === COMMA) commas += 1;
      else filled ||= byte > 0x20;
    }
    cursor.skip(window.length);
  }
}

export function cut(at: number): Stop {
  return new Stop('truncated', 'the JSON text ends in the middle', at);
}

const marks = [QUOTE, OPEN, CLOSE, LIST, END];
/** So many bytes are looked at one by one: asking for the next of each mark costs as much. */
const NEAR = 32;

/**
 * Where the quotes and brackets of a piece of JSON are, from front to back. Between them lie numbers by the million, which
 * the search of the system steps over many times faster than a loop.
 */
class Brackets {
  readonly #bytes: Buffer;
  /** Where the next of each mark is, as far as it was asked for. */
  readonly #next = marks.map(() => -1);

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The first at `at` or behind it; the length where there is none. Ask for offsets that do not go back. */
  from(at: number): number {
    const bytes = this.#bytes;
    const near = Math.min(bytes.length, at + NEAR);
    for (let here = at; here < near; here += 1) {
      const byte = bytes[here] ?? 0;
      if (byte === QUOTE || (byte | 0x20) === OPEN || (byte | 0x20) === CLOSE) return here;
    }
    let first = bytes.length;
    for (let mark = 0; mark < marks.length; mark += 1) {
      let place = this.#next[mark] ?? -1;
      if (place < near) {
        const found = bytes.indexOf(marks[mark] ?? 0, near);
        place = found < 0 ? bytes.length : found;
        this.#next[mark] = place;
      }
      if (place < first) first = place;
    }
    return first;
  }
}
