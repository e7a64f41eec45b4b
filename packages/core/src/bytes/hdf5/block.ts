import type { Source } from '../source.ts';

/** What cannot be right, and where in the file. `too-far`: a bound of ours, not a fault of the file. */
export class Hdf5Fault extends Error {
  readonly kind: 'truncated' | 'malformed' | 'too-far';
  readonly at: number;
  constructor(kind: Hdf5Fault['kind'], what: string, at: number) {
    super(what);
    this.kind = kind;
    this.at = at;
  }
}

/** A piece of metadata: little-endian numbers one after the other, with the widths that the superblock gives. */
export class Block {
  at = 0;
  readonly bytes: Uint8Array;
  /** Where in the source the first byte is. */
  readonly start: number;
  private readonly view: DataView;
  readonly widths: Widths;

  constructor(bytes: Uint8Array, start: number, file: Widths) {
    this.bytes = bytes;
    this.start = start;
    this.widths = file;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  fail(what: string): never {
    throw new Hdf5Fault('malformed', what, this.start + this.at);
  }

  u8(): number {
    return this.view.getUint8(this.step(1));
  }
  u16(): number {
    return this.view.getUint16(this.step(2), true);
  }
  u32(): number {
    return this.view.getUint32(this.step(4), true);
  }

  /** A number of `width` bytes; more than 2^53 is nothing's length or place. */
  uint(width: number): number {
    const value = this.wide(width);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) this.fail('a number that no file reaches');
    return Number(value);
  }

  /** A place in the file; `undefined` where there is none, which all bits set say. */
  address(): number | undefined {
    const value = this.wide(this.widths.offset);
    if (value === 2n ** BigInt(8 * this.widths.offset) - 1n) return undefined;
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) this.fail('an address that no file reaches');
    return Number(value) + this.widths.base;
  }

  /** As wide as an address, and counted in something else than the file. */
  offset(): number {
    return this.uint(this.widths.offset);
  }

  length(): number {
    return this.uint(this.widths.length);
  }

  signature(word: string): void {
    const found = this.text(word.length);
    if (found !== word) this.fail(`${JSON.stringify(word)} is missing`);
  }

  text(length: number): string {
    const from = this.step(length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length).toString('utf8');
  }

  /** Up to a NUL, which is taken; the rest where there is none. */
  line(): string {
    const end = this.bytes.indexOf(0, this.at);
    const text = this.text((end < 0 ? this.bytes.length : end) - this.at);
    if (end >= 0) this.at += 1;
    return text;
  }

  skip(count: number): void {
    this.step(count);
  }

  part(length: number): Block {
    const from = this.step(length);
    return new Block(this.bytes.subarray(from, from + length), this.start + from, this.widths);
  }

  private wide(width: number): bigint {
    const from = this.step(width);
    let value = 0n;
    for (let i = width - 1; i >= 0; i--) value = value * 256n + BigInt(this.bytes[from + i] ?? 0);
    return value;
  }

  private step(count: number): number {
    if (count > this.left) this.fail('a piece of metadata ends before its time');
    this.at += count;
    return this.at - count;
  }
}

export interface Widths {
  /** Bytes of an address, and of a length. */
  readonly offset: number;
  readonly length: number;
  /** Added to every address: bytes that a user put in front. */
  readonly base: number;
}

/** A piece of metadata is never larger: a node of a tree, a heap of names. */
export const MAX_BLOCK = 16 * 2 ** 20;
/** For one file: metadata that lie over each other would be read without end. */
const MAX_METADATA = 512 * 2 ** 20;

/** An HDF5 file whose superblock was read. */
export class Hdf5File {
  readonly widths: Widths;
  readonly root: number;
  /** The superblock's version. */
  readonly version: number;
  private readonly source: Source;
  private spent = 0;

  constructor(source: Source, widths: Widths, root: number, version: number) {
    this.source = source;
    this.widths = widths;
    this.root = root;
    this.version = version;
  }

  get size(): number | undefined {
    return this.source.size;
  }

  /** A copy of `length` bytes at an address. `some`: fewer where the file ends. */
  async block(address: number, length: number, some = false): Promise<Block> {
    if (length > MAX_BLOCK) throw new Hdf5Fault('too-far', `a piece of metadata of ${length} bytes`, address);
    this.spent += Math.max(length, 64);
    if (this.spent > MAX_METADATA)
      throw new Hdf5Fault('too-far', `more than ${MAX_METADATA} bytes of metadata`, address);
    const { bytes } = await this.source.load(address, length);
    const copy = Uint8Array.from(bytes.subarray(0, length));
    if (copy.length < length && !some) throw new Hdf5Fault('truncated', 'the file ends within its metadata', address);
    return new Block(copy, address, this.widths);
  }
}
