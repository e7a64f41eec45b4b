import type { Source } from './source.ts';
import { WINDOW } from './source.ts';

/** Why a packed stream cannot be expanded further; the expander that meets it ends with its words. */
export class BrokenStream extends Error {}

/**
 * The front of a packed stream in memory: decoders that work bit by bit want their bytes at hand, so they ask for as many
 * as the next piece of the format can have, and then run without waiting.
 */
export class Lookahead {
  bytes: Uint8Array = new Uint8Array(0);
  /** The next byte to take. */
  at = 0;
  /** Offset in the source of `bytes[0]`. */
  start = 0;
  private readonly source: Source;
  private ended = false;

  constructor(source: Source) {
    this.source = source;
  }

  /** Bytes that are there from `at` on. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Offset in the source of the next byte to take. */
  get offset(): number {
    return this.start + this.at;
  }

  /** Loads until `count` bytes are there from `at` on; false where the source ends before. */
  async ensure(count: number): Promise<boolean> {
    if (this.left >= count) return true;
    const pieces = [this.bytes.slice(this.at)];
    let length = this.left;
    this.start += this.at;
    this.at = 0;
    // A window at least, so that a format of many small pieces is not loaded piece by piece.
    while (!this.ended && length < Math.max(count, WINDOW)) {
      const { bytes } = await this.source.load(this.start + length, 1);
      if (bytes.length === 0) this.ended = true;
      // The window is reused by the next load.
      const piece = Uint8Array.from(bytes.subarray(0, WINDOW));
      pieces.push(piece);
      length += piece.length;
    }
    this.bytes = Buffer.concat(pieces);
    return length >= count;
  }

  /** The next `count` bytes, a view that holds until the next call. */
  async take(count: number, what: string): Promise<Uint8Array> {
    if (!(await this.ensure(count))) throw new BrokenStream(`it ends inside ${what}`);
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}
