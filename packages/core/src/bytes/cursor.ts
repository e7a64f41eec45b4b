import type { Source } from './source.ts';

/**
 * A reader of bytes and numbers one after the other: what lies in the window is read without waiting, `ensure` fetches the
 * next one. What is taken has to be there, or a RangeError says that a reader of ours did not ask.
 */
export class Cursor {
  readonly #source: Source;
  readonly little: boolean;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Over `#bytes`, made with the first number of a window. */
  #view: DataView | undefined;
  /** Offset in the source of `#bytes[0]`. */
  #start: number;
  #at = 0;

  /** `little`: the byte order of its numbers. */
  constructor(source: Source, offset = 0, little = true) {
    this.#source = source;
    this.#start = offset;
    this.little = little;
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
    this.#view = undefined;
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
    this.#view = undefined;
  }

  /** Steps over bytes, and says whether they are there. */
  async pass(count: number): Promise<boolean> {
    if (count === 0) return true;
    this.skip(count - 1);
    if (!(await this.ensure(1))) return false;
    this.skip(1);
    return true;
  }

  u8(): number {
    return this.#numbers().getUint8(this.#step(1));
  }
  u16(): number {
    return this.#numbers().getUint16(this.#step(2), this.little);
  }
  u32(): number {
    return this.#numbers().getUint32(this.#step(4), this.little);
  }
  u64(): bigint {
    return this.#numbers().getBigUint64(this.#step(8), this.little);
  }
  i8(): number {
    return this.#numbers().getInt8(this.#step(1));
  }
  i16(): number {
    return this.#numbers().getInt16(this.#step(2), this.little);
  }
  i32(): number {
    return this.#numbers().getInt32(this.#step(4), this.little);
  }
  i64(): bigint {
    return this.#numbers().getBigInt64(this.#step(8), this.little);
  }
  f32(): number {
    return this.#numbers().getFloat32(this.#step(4), this.little);
  }
  f64(): number {
    return this.#numbers().getFloat64(this.#step(8), this.little);
  }

  /** A copy of `count` bytes that are ready, as UTF-8. */
  text(count: number): string {
    const from = this.#step(count);
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, count).toString('utf8');
  }

  #numbers(): DataView {
    return (this.#view ??= new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength));
  }

  #step(count: number): number {
    const from = this.#at;
    this.#at += count;
    return from;
  }
}
