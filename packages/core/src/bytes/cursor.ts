import type { Source } from './source.ts';

/** A reader of one byte after the other: what lies in the window is read without waiting, `ensure` fetches the next one. */
export class Cursor {
  readonly #source: Source;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Offset in the source of `#bytes[0]`. */
  #start: number;
  #at = 0;

  constructor(source: Source, offset = 0) {
    this.#source = source;
    this.#start = offset;
  }

  /** Where the next byte lies in the source. */
  get offset(): number {
    return this.#start + this.#at;
  }

  /** Bytes that can be read without waiting. */
  get ready(): number {
    return this.#bytes.length - this.#at;
  }

  /** The window from the next byte on; valid until `ensure` or `skip`. */
  get window(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }

  /** Whether `count` bytes are there, fetched where they are not yet. Ask for no more than is kept in memory anyway. */
  async ensure(count: number): Promise<boolean> {
    if (this.ready >= count) return true;
    const { bytes } = await this.#source.load(this.offset, count);
    this.#start = this.offset;
    this.#bytes = bytes;
    this.#at = 0;
    return this.ready >= count;
  }

  /** The next byte without taking it, -1 behind the end. Within `ready` only. */
  peek(): number {
    return this.#bytes[this.#at] ?? -1;
  }

  /** Takes a byte that is ready. */
  byte(): number {
    const byte = this.#bytes[this.#at] ?? -1;
    this.#at += 1;
    return byte;
  }

  /** Takes `count` bytes that are ready: a view, valid until `ensure` or `skip`. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return taken;
  }

  /** Steps over bytes, which are not read unless the source is a stream. */
  skip(count: number): void {
    this.#at += count;
    if (this.#at <= this.#bytes.length) return;
    this.#start += this.#at;
    this.#at = 0;
    this.#bytes = this.#bytes.subarray(0, 0);
  }
}
