import { BrokenStream } from './lookahead.ts';

/**
 * A match may lie this far back: what `xz -9` asks for, which is the most that Python's presets do. Streams that reach
 * further are left unread, for the dictionary lies in memory.
 */
export const MAX_DICTIONARY = 64 << 20;
/** Room behind the dictionary: it is moved to the front once for so many bytes. */
const ROOM = 4 << 20;
const FIRST_ROOM = 1 << 20;
/** No symbol takes more packed bytes than this. */
export const MAX_SYMBOL = 24;

const STATES = 12;
const POSITIONS = 16;
const SLOTS = 64;
const HALF = 1024;
const TOP = 0x1000000;
/** Where each group of probabilities begins in the one array that holds them. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITIONS;
const IS_REP_0 = IS_REP + STATES;
const IS_REP_1 = IS_REP_0 + STATES;
const IS_REP_2 = IS_REP_1 + STATES;
const IS_REP_0_LONG = IS_REP_2 + STATES;
const SLOT = IS_REP_0_LONG + STATES * POSITIONS;
const SPECIAL = SLOT + 4 * SLOTS;
const ALIGN = SPECIAL + 128;
const LENGTH = ALIGN + 16;
const LENGTH_SIZE = 2 + 8 * POSITIONS * 2 + 256;
const REP_LENGTH = LENGTH + LENGTH_SIZE;
const LITERAL = REP_LENGTH + LENGTH_SIZE;
const LITERAL_SIZE = 0x300;

/**
 * LZMA1 over bytes in memory, as the LZMA specification (7-Zip, lzma-specification.txt) has it. The dictionary takes
 * memory by what was made, not by what a header asks for.
 */
export class LzmaDecoder {
  /** Packed bytes, and where the next one is. */
  input: Uint8Array = new Uint8Array(0);
  at = 0;
  /** Bytes made; `out` holds the last of them, and the newest before `filled`. */
  made = 0;
  ended = false;
  private out = new Uint8Array(FIRST_ROOM);
  private filled = 0;
  private given = 0;
  private probs = new Uint16Array(LITERAL);
  private lc = 0;
  private literalMask = 0;
  private positionMask = 0;
  private range = 0;
  private code = 0;
  private state = 0;
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  private pending = 0;
  private readonly dictionary: number;
  /** `made` at the last time the dictionary was emptied. */
  private base = 0;

  constructor(dictionary: number) {
    this.dictionary = Math.min(Math.max(dictionary, 4096), MAX_DICTIONARY);
  }

  /** `lc + 9 * (lp + 5 * pb)`, as both containers write it. */
  setProperties(byte: number): void {
    if (byte >= 225) throw new BrokenStream('its properties are none');
    this.lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    this.literalMask = (1 << lp) - 1;
    this.positionMask = (1 << Math.floor(byte / 45)) - 1;
    this.probs = new Uint16Array(LITERAL + (LITERAL_SIZE << (this.lc + lp)));
    this.resetState();
  }

  get literalBits(): number {
    return this.lc + Math.log2(this.literalMask + 1);
  }

  resetState(): void {
    this.probs.fill(HALF);
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
    this.pending = 0;
  }

  resetDictionary(): void {
    this.base = this.made;
  }

  /** The first five bytes of a packed run. */
  startRange(): void {
    if (this.input[this.at] !== 0) throw new BrokenStream('a packed run does not start with zero');
    this.range = 0xffffffff;
    this.code = 0;
    for (let i = 1; i < 5; i++) this.code = ((this.code << 8) | (this.input[this.at + i] ?? 0)) >>> 0;
    this.at += 5;
  }

  /** Takes the last packed byte of a run; whether the run is whole, for then the range coder is left with nothing. */
  settle(): boolean {
    this.normalize();
    return this.code === 0 && this.pending === 0;
  }

  /** Bytes that lie between symbols as they are. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.out.set(bytes, this.filled);
    this.filled += bytes.length;
    this.made += bytes.length;
  }

  /** What was made since the last call, a copy. */
  taken(): Uint8Array {
    const piece = this.out.slice(this.given, this.filled);
    this.given = this.filled;
    return piece;
  }

  /** Makes at most `count` bytes, fewer where the stream ends or fewer than `reserve` packed bytes are left. */
  decode(count: number, reserve: number): void {
    this.reserve(count);
    const limit = this.filled + count;
    const last = this.input.length - reserve;
    const { out, probs, positionMask } = this;
    const before = this.filled;
    const floor = this.filled - Math.min(this.made - this.base, this.filled);
    let to = this.filled;
    const origin = this.made - this.base - before;
    if (this.pending > 0) to = this.repeat(to, limit, floor);
    while (to < limit && this.at <= last) {
      const position = (origin + to) & positionMask;
      if (this.bit(IS_MATCH + (this.state << 4) + position) === 0) {
        out[to] = this.literal(origin + to, to > floor ? (out[to - 1] ?? 0) : 0, to, floor);
        to += 1;
        continue;
      }
      let length: number;
      if (this.bit(IS_REP + this.state) !== 0) {
        if (to === floor) throw new BrokenStream('it repeats what is not there');
        if (this.bit(IS_REP_0 + this.state) === 0) {
          if (this.bit(IS_REP_0_LONG + (this.state << 4) + position) === 0) {
            this.state = this.state < 7 ? 9 : 11;
            this.pending = 1;
            to = this.repeat(to, limit, floor);
            continue;
          }
        } else this.swap();
        length = this.length(REP_LENGTH, position);
        this.state = this.state < 7 ? 8 : 11;
      } else {
        this.rep3 = this.rep2;
        this.rep2 = this.rep1;
        this.rep1 = this.rep0;
        length = this.length(LENGTH, position);
        this.state = this.state < 7 ? 7 : 10;
        this.rep0 = this.distance(length);
        if (this.rep0 === 0xffffffff) {
          this.ended = true;
          this.normalize();
          break;
        }
      }
      this.pending = length + 2;
      to = this.repeat(to, limit, floor);
    }
    // A probability array that grew or a stream that overran its input shows here.
    if (this.at > this.input.length || probs !== this.probs) throw new BrokenStream('it ends inside a symbol');
    this.made += to - before;
    this.filled = to;
  }

  private swap(): void {
    let distance: number;
    if (this.bit(IS_REP_1 + this.state) === 0) distance = this.rep1;
    else {
      if (this.bit(IS_REP_2 + this.state) === 0) distance = this.rep2;
      else {
        distance = this.rep3;
        this.rep3 = this.rep2;
      }
      this.rep2 = this.rep1;
    }
    this.rep1 = this.rep0;
    this.rep0 = distance;
  }

  private repeat(start: number, limit: number, floor: number): number {
    const { out, rep0 } = this;
    let from = start - rep0 - 1;
    if (from < floor || rep0 >= MAX_DICTIONARY) {
      if (rep0 < this.made - this.base + start - this.filled && this.made - this.base > MAX_DICTIONARY)
        throw new BrokenStream(`it reaches further back than ${MAX_DICTIONARY} bytes`);
      throw new BrokenStream('it repeats what is not there');
    }
    let to = start;
    const end = Math.min(limit, start + this.pending);
    this.pending -= end - start;
    if (rep0 >= end - start) {
      out.copyWithin(to, from, from + end - start);
      return end;
    }
    while (to < end) out[to++] = out[from++] ?? 0;
    return to;
  }

  private literal(total: number, previous: number, to: number, floor: number): number {
    const base = LITERAL + LITERAL_SIZE * (((total & this.literalMask) << this.lc) + (previous >>> (8 - this.lc)));
    let symbol = 1;
    if (this.state >= 7) {
      const from = to - this.rep0 - 1;
      if (from < floor) throw new BrokenStream('it repeats what is not there');
      let match = this.out[from] ?? 0;
      do {
        match <<= 1;
        const expected = match & 0x100;
        const bit = this.bit(base + 0x100 + expected + symbol);
        symbol = (symbol << 1) | bit;
        if (expected >>> 8 !== bit) break;
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(base + symbol);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    return symbol & 0xff;
  }

  private length(base: number, position: number): number {
    if (this.bit(base) === 0) return this.tree(base + 2 + (position << 3), 3);
    if (this.bit(base + 1) === 0) return 8 + this.tree(base + 2 + 128 + (position << 3), 3);
    return 16 + this.tree(base + 2 + 256, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(SLOT + Math.min(length, 3) * SLOTS, 6);
    if (slot < 4) return slot;
    const direct = (slot >>> 1) - 1;
    const start = ((2 | (slot & 1)) << direct) >>> 0;
    if (slot < 14) return start + this.reverse(SPECIAL + start - slot, direct);
    let middle = 0;
    for (let i = 0; i < direct - 4; i++) {
      this.normalize();
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit === 1) this.code = (this.code - this.range) >>> 0;
      middle = middle * 2 + bit;
    }
    return (start + middle * 16 + this.reverse(ALIGN, 4)) >>> 0;
  }

  private tree(base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.bit(base + symbol);
    return symbol - (1 << bits);
  }

  private reverse(base: number, bits: number): number {
    let [node, symbol] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(base + node);
      node = (node << 1) | bit;
      symbol |= bit << i;
    }
    return symbol;
  }

  private normalize(): void {
    if (this.range >= TOP) return;
    this.range = (this.range << 8) >>> 0;
    // Behind the end zeros are read; `decode` sees that `at` is beyond it.
    this.code = ((this.code << 8) | (this.input[this.at++] ?? 0)) >>> 0;
  }

  private bit(index: number): 0 | 1 {
    if (this.range < TOP) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | (this.input[this.at++] ?? 0)) >>> 0;
    }
    const probability = this.probs[index] ?? HALF;
    const bound = (this.range >>> 11) * probability;
    if (this.code < bound) {
      this.range = bound;
      this.probs[index] = probability + ((2048 - probability) >>> 5);
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    this.probs[index] = probability - (probability >>> 5);
    return 1;
  }

  /** Room for `count` more bytes behind the dictionary: what is too old is dropped. */
  private reserve(count: number): void {
    if (this.filled + count <= this.out.length) return;
    const kept = Math.min(this.filled, this.dictionary);
    // At once, so that no old one lies beside it: pages of it that nothing was written to take no memory.
    const wanted = this.dictionary + Math.max(ROOM, count);
    const room = wanted > this.out.length ? new Uint8Array(wanted) : this.out;
    if (room === this.out) room.copyWithin(0, this.filled - kept, this.filled);
    else room.set(this.out.subarray(this.filled - kept, this.filled));
    this.given -= this.filled - kept;
    this.filled = kept;
    this.out = room;
  }
}
