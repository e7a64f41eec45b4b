import { BrokenStream, Lookahead } from './lookahead.ts';
import type { Source } from './source.ts';
import { WINDOW } from './source.ts';

const BLOCK = 0x314159265359;
const END = 0x177245385090;
/** Symbols of a block at 20 bits each, tables and selectors: no block takes more bytes than this. */
const MAX_PACKED = 2_600_000;
const GROUP = 50;
const MAX_BITS = 20;
const RUN_A = 0;
const RUN_B = 1;

/** Expands bz2 streams that follow each other, one block (900 KB at most) in memory; each block's checksum is compared. */
export async function* expandBz2(packed: Source): AsyncGenerator<Uint8Array, void, void> {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    const there = await input.ensure(4);
    const [b, z, h, level = 0] = input.bytes.subarray(input.at, input.at + 4);
    const starts = there && b === 0x42 && z === 0x5a && h === 0x68 && level >= 0x31 && level <= 0x39;
    if (!starts) {
      if (first) throw new BrokenStream('it does not start as a bz2 stream');
      // What follows the last stream is ignored, as Python does.
      return;
    }
    input.at += 4;
    yield* stream(input, (level - 0x30) * 100_000);
  }
}

async function* stream(input: Lookahead, blockSize: number): AsyncGenerator<Uint8Array, void, void> {
  const bits = new Bits(input);
  const block = new Uint32Array(blockSize);
  let combined = 0;
  for (;;) {
    await input.ensure(MAX_PACKED);
    const mark = bits.take(24) * 0x1000000 + bits.take(24);
    const crc = ((bits.take(16) << 16) | bits.take(16)) >>> 0;
    if (mark === END) {
      if (crc !== combined) throw new BrokenStream('the checksum of a stream does not fit');
      bits.align();
      return;
    }
    if (mark !== BLOCK) throw new BrokenStream('a block does not start as one');
    combined = (((combined << 1) | (combined >>> 31)) ^ crc) >>> 0;
    const randomised = bits.take(1) === 1;
    const origin = bits.take(24);
    const count = symbols(bits, block);
    if (randomised) throw new BrokenStream('a block is randomised, which nothing has written since 1997');
    if (origin >= count) throw new BrokenStream('a block is broken');
    let check = -1;
    for (const piece of unsorted(block, count, origin)) {
      check = crcOf(piece, check);
      yield piece;
    }
    if (~check >>> 0 !== crc) throw new BrokenStream('the checksum of a block does not fit');
  }
}

/** Bits from the most significant one on, over bytes that are in memory. */
class Bits {
  private readonly input: Lookahead;
  private held = 0;
  private count = 0;

  constructor(input: Lookahead) {
    this.input = input;
  }

  /** At most 24 bits. */
  take(width: number): number {
    const { input } = this;
    while (this.count < width) {
      if (input.at >= input.bytes.length) throw new BrokenStream('it ends inside a block');
      this.held = ((this.held & 0xffffff) << 8) | (input.bytes[input.at++] ?? 0);
      this.count += 8;
    }
    this.count -= width;
    return (this.held >>> this.count) & ((1 << width) - 1);
  }

  /** Drops what is left of the last byte: streams begin at a whole one. */
  align(): void {
    this.count = 0;
  }
}

interface Table {
  /** By length of the code: the highest code, and what to subtract to get the index into `order`. */
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly order: Uint16Array;
  readonly least: number;
}

/** Undoes the Huffman coding, the move to the front and the runs of it; the bytes go into `block`, their number is returned. */
function symbols(bits: Bits, block: Uint32Array): number {
  const used = usedBytes(bits);
  const size = used.length + 2;
  const groups = bits.take(3);
  const selectorCount = bits.take(15);
  if (used.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw new BrokenStream('a block is broken');
  const selectors = selectorsOf(bits, selectorCount, groups);
  const tables = Array.from({ length: groups }, () => tableOf(bits, size));
  const front = Uint8Array.from(used);
  const last = size - 1;
  let [count, run, weight, left, selector] = [0, 0, 1, 0, 0];
  let table: Table | undefined;
  for (;;) {
    if (left === 0) {
      table = tables[selectors[selector++] ?? groups];
      left = GROUP;
    }
    if (table === undefined) throw new BrokenStream('a block is broken');
    left -= 1;
    const symbol = symbolOf(bits, table);
    if (symbol === RUN_A || symbol === RUN_B) {
      run += symbol === RUN_A ? weight : 2 * weight;
      weight *= 2;
      if (run > block.length) throw new BrokenStream('a block is longer than its stream allows');
      continue;
    }
    if (run > 0) {
      if (count + run > block.length) throw new BrokenStream('a block is longer than its stream allows');
      block.fill(front[0] ?? 0, count, count + run);
      count += run;
      [run, weight] = [0, 1];
    }
    if (symbol === last) return count;
    if (count >= block.length) throw new BrokenStream('a block is longer than its stream allows');
    const place = symbol - 1;
    const byte = front[place] ?? 0;
    front.copyWithin(1, 0, place);
    front[0] = byte;
    block[count++] = byte;
  }
}

/** Which byte values occur: a map of maps of 16 bits. */
function usedBytes(bits: Bits): number[] {
  const ranges = bits.take(16);
  const used: number[] = [];
  for (let i = 0; i < 16; i++) {
    if ((ranges & (0x8000 >>> i)) === 0) continue;
    const map = bits.take(16);
    for (let j = 0; j < 16; j++) if ((map & (0x8000 >>> j)) !== 0) used.push(i * 16 + j);
  }
  return used;
}

function selectorsOf(bits: Bits, count: number, groups: number): Uint8Array {
  const front = Array.from({ length: groups }, (_, group) => group);
  const selectors = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let place = 0;
    while (bits.take(1) === 1) {
      place += 1;
      if (place >= groups) throw new BrokenStream('a block is broken');
    }
    const [group = 0] = front.splice(place, 1);
    front.unshift(group);
    selectors[i] = group;
  }
  return selectors;
}

/** A canonical Huffman table: lengths are written as steps from one symbol to the next. */
function tableOf(bits: Bits, size: number): Table {
  const lengths = new Uint8Array(size);
  let length = bits.take(5);
  for (let i = 0; i < size; i++) {
    for (;;) {
      if (length < 1 || length > MAX_BITS) throw new BrokenStream('a block is broken');
      if (bits.take(1) === 0) break;
      length += bits.take(1) === 0 ? 1 : -1;
    }
    lengths[i] = length;
  }
  const limit = new Int32Array(MAX_BITS + 1).fill(-1);
  const base = new Int32Array(MAX_BITS + 1);
  const order = new Uint16Array(size);
  let [code, index] = [0, 0];
  for (let width = 1; width <= MAX_BITS; width++) {
    base[width] = code - index;
    for (let symbol = 0; symbol < size; symbol++) {
      if (lengths[symbol] !== width) continue;
      order[index++] = symbol;
      code += 1;
    }
    limit[width] = code - 1;
    code *= 2;
  }
  return { limit, base, order, least: lengths.reduce((least, width) => Math.min(least, width), MAX_BITS) };
}

function symbolOf(bits: Bits, { limit, base, order, least }: Table): number {
  let code = bits.take(least);
  for (let width = least; width <= MAX_BITS; width++) {
    if (code <= (limit[width] ?? -1)) {
      const symbol = order[code - (base[width] ?? 0)];
      if (symbol === undefined) break;
      return symbol;
    }
    if (width < MAX_BITS) code = code * 2 + bits.take(1);
  }
  throw new BrokenStream('a block is broken');
}

/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes and how many more. */
function* unsorted(block: Uint32Array, count: number, origin: number): Generator<Uint8Array> {
  const starts = new Uint32Array(257);
  for (let i = 0; i < count; i++) {
    const next = ((block[i] ?? 0) & 0xff) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const byte = (block[i] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    block[place] = (((block[place] ?? 0) & 0xff) | (i << 8)) >>> 0;
  }
  let piece = new Uint8Array(WINDOW);
  let [filled, run, before] = [0, 0, -1];
  let at = (block[origin] ?? 0) >>> 8;
  for (let i = 0; i < count; i++) {
    const entry = block[at] ?? 0;
    const byte = entry & 0xff;
    at = entry >>> 8;
    if (run === 4) {
      if (filled + byte > WINDOW) {
        yield piece.subarray(0, filled);
        piece = new Uint8Array(WINDOW);
        filled = 0;
      }
      piece.fill(before, filled, filled + byte);
      filled += byte;
      [run, before] = [0, -1];
      continue;
    }
    run = byte === before ? run + 1 : 1;
    before = byte;
    if (filled === WINDOW) {
      yield piece;
      piece = new Uint8Array(WINDOW);
      filled = 0;
    }
    piece[filled++] = byte;
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

const POLYNOMIAL = 0x04c11db7;
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
  return crc;
});

/** The CRC-32 of bz2 takes bits from the most significant one on, unlike zlib's. */
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = (crc << 8) ^ (crcTable[((crc >>> 24) ^ byte) & 0xff] ?? 0);
  return crc;
}
