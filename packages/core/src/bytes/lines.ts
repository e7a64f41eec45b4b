import { Cursor } from './cursor.ts';
import type { Source } from './source.ts';

/** Lines longer than that are not kept: names of a hundred thousand features are a few megabytes. */
const MAX_LINE = 32 * 2 ** 20;
/** What is kept of a line that is only wanted by how it begins. */
const SHORT = 256;
const NEWLINE = 10;
const RETURN = 13;

/** The lines of a text, UTF-8, one after the other. A line that is too long is cut and counted. */
export class Lines {
  readonly #in: Cursor;
  readonly #signal: AbortSignal;
  tooLong = 0;

  constructor(source: Source, signal: AbortSignal) {
    this.#in = new Cursor(source);
    this.#signal = signal;
  }

  /** The next line without its end, or nothing behind the last. `short` keeps the first characters only. */
  async next(wanted: 'whole' | 'short'): Promise<string | undefined> {
    const most = wanted === 'whole' ? MAX_LINE : SHORT;
    const pieces: Uint8Array[] = [];
    let kept = 0;
    let length = 0;
    for (;;) {
      if (this.#in.ready === 0) {
        this.#signal.throwIfAborted();
        if (!(await this.#in.ensure(1))) {
          if (length === 0) return undefined;
          break;
        }
      }
      const { window } = this.#in;
      // Buffer's search is the system's; that of plain arrays is a loop.
      const end = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(NEWLINE);
      const piece = end < 0 ? window : window.subarray(0, end);
      const room = Math.min(piece.length, most - kept);
      if (room > 0) pieces.push(Uint8Array.from(piece.subarray(0, room)));
      kept += room;
      length += piece.length;
      this.#in.skip(end < 0 ? window.length : end + 1);
      if (end >= 0) break;
    }
    if (wanted === 'whole' && length > kept) this.tooLong += 1;
    const bytes = Buffer.concat(pieces);
    return bytes.toString('utf8', 0, bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length);
  }
}
