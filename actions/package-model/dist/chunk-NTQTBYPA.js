import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  WINDOW
} from "./chunk-BVH2FYJB.js";

// packages/core/src/bytes/lookahead.ts
var BrokenStream = class extends Error {
};
var Lookahead = class {
  bytes = new Uint8Array(0);
  /** The next byte to take. */
  at = 0;
  /** Offset in the source of `bytes[0]`. */
  start = 0;
  source;
  ended = false;
  constructor(source) {
    this.source = source;
  }
  /** Bytes that are there from `at` on. */
  get left() {
    return this.bytes.length - this.at;
  }
  /** Offset in the source of the next byte to take. */
  get offset() {
    return this.start + this.at;
  }
  /** Loads until `count` bytes are there from `at` on; false where the source ends before. */
  async ensure(count) {
    if (this.left >= count) return true;
    const pieces = [this.bytes.slice(this.at)];
    let length = this.left;
    this.start += this.at;
    this.at = 0;
    while (!this.ended && length < Math.max(count, WINDOW)) {
      const { bytes } = await this.source.load(this.start + length, 1);
      if (bytes.length === 0) this.ended = true;
      const piece = Uint8Array.from(bytes.subarray(0, WINDOW));
      pieces.push(piece);
      length += piece.length;
    }
    this.bytes = Buffer.concat(pieces);
    return length >= count;
  }
  /** The next `count` bytes, a view that holds until the next call. */
  async take(count, what) {
    if (!await this.ensure(count)) throw new BrokenStream(`it ends inside ${what}`);
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
};

// packages/core/src/bytes/bz2.ts
var BLOCK = 54156738319193;
var END = 25779555029136;
var MAX_PACKED = 26e5;
var GROUP = 50;
var MAX_BITS = 20;
var RUN_A = 0;
var RUN_B = 1;
async function* expandBz2(packed) {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    const there = await input.ensure(4);
    const [b, z, h, level = 0] = input.bytes.subarray(input.at, input.at + 4);
    const starts = there && b === 66 && z === 90 && h === 104 && level >= 49 && level <= 57;
    if (!starts) {
      if (first) throw new BrokenStream("it does not start as a bz2 stream");
      return;
    }
    input.at += 4;
    yield* stream(input, (level - 48) * 1e5);
  }
}
async function* stream(input, blockSize) {
  const bits = new Bits(input);
  const block = new Uint32Array(blockSize);
  let combined = 0;
  for (; ; ) {
    await input.ensure(MAX_PACKED);
    const mark = bits.take(24) * 16777216 + bits.take(24);
    const crc = (bits.take(16) << 16 | bits.take(16)) >>> 0;
    if (mark === END) {
      if (crc !== combined) throw new BrokenStream("the checksum of a stream does not fit");
      bits.align();
      return;
    }
    if (mark !== BLOCK) throw new BrokenStream("a block does not start as one");
    combined = ((combined << 1 | combined >>> 31) ^ crc) >>> 0;
    const randomised = bits.take(1) === 1;
    const origin = bits.take(24);
    const count = symbols(bits, block);
    if (randomised) throw new BrokenStream("a block is randomised, which nothing has written since 1997");
    if (origin >= count) throw new BrokenStream("a block is broken");
    let check = -1;
    for (const piece of unsorted(block, count, origin)) {
      check = crcOf(piece, check);
      yield piece;
    }
    if (~check >>> 0 !== crc) throw new BrokenStream("the checksum of a block does not fit");
  }
}
var Bits = class {
  input;
  held = 0;
  count = 0;
  constructor(input) {
    this.input = input;
  }
  /** At most 24 bits. */
  take(width) {
    const { input } = this;
    while (this.count < width) {
      if (input.at >= input.bytes.length) throw new BrokenStream("it ends inside a block");
      this.held = (this.held & 16777215) << 8 | (input.bytes[input.at++] ?? 0);
      this.count += 8;
    }
    this.count -= width;
    return this.held >>> this.count & (1 << width) - 1;
  }
  /** Drops what is left of the last byte: streams begin at a whole one. */
  align() {
    this.count = 0;
  }
};
function symbols(bits, block) {
  const used = usedBytes(bits);
  const size = used.length + 2;
  const groups = bits.take(3);
  const selectorCount = bits.take(15);
  if (used.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw new BrokenStream("a block is broken");
  const selectors = selectorsOf(bits, selectorCount, groups);
  const tables = Array.from({ length: groups }, () => tableOf(bits, size));
  const front = Uint8Array.from(used);
  const last = size - 1;
  let [count, run, weight, left, selector] = [0, 0, 1, 0, 0];
  let table;
  for (; ; ) {
    if (left === 0) {
      table = tables[selectors[selector++] ?? groups];
      left = GROUP;
    }
    if (table === void 0) throw new BrokenStream("a block is broken");
    left -= 1;
    const symbol = symbolOf(bits, table);
    if (symbol === RUN_A || symbol === RUN_B) {
      run += symbol === RUN_A ? weight : 2 * weight;
      weight *= 2;
      if (run > block.length) throw new BrokenStream("a block is longer than its stream allows");
      continue;
    }
    if (run > 0) {
      if (count + run > block.length) throw new BrokenStream("a block is longer than its stream allows");
      block.fill(front[0] ?? 0, count, count + run);
      count += run;
      [run, weight] = [0, 1];
    }
    if (symbol === last) return count;
    if (count >= block.length) throw new BrokenStream("a block is longer than its stream allows");
    const place = symbol - 1;
    const byte = front[place] ?? 0;
    front.copyWithin(1, 0, place);
    front[0] = byte;
    block[count++] = byte;
  }
}
function usedBytes(bits) {
  const ranges = bits.take(16);
  const used = [];
  for (let i = 0; i < 16; i++) {
    if ((ranges & 32768 >>> i) === 0) continue;
    const map = bits.take(16);
    for (let j = 0; j < 16; j++) if ((map & 32768 >>> j) !== 0) used.push(i * 16 + j);
  }
  return used;
}
function selectorsOf(bits, count, groups) {
  const front = Array.from({ length: groups }, (_, group) => group);
  const selectors = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let place = 0;
    while (bits.take(1) === 1) {
      place += 1;
      if (place >= groups) throw new BrokenStream("a block is broken");
    }
    const [group = 0] = front.splice(place, 1);
    front.unshift(group);
    selectors[i] = group;
  }
  return selectors;
}
function tableOf(bits, size) {
  const lengths = new Uint8Array(size);
  let length = bits.take(5);
  for (let i = 0; i < size; i++) {
    for (; ; ) {
      if (length < 1 || length > MAX_BITS) throw new BrokenStream("a block is broken");
      if (bits.take(1) === 0) break;
      length += bits.take(1) === 0 ? 1 : -1;
    }
    lengths[i] = length;
  }
  const limit = new Int32Array(MAX_BITS + 1).fill(-1);
  const base = new Int32Array(MAX_BITS + 1);
  const order = new Uint16Array(size);
  let [code, index2] = [0, 0];
  for (let width = 1; width <= MAX_BITS; width++) {
    base[width] = code - index2;
    for (let symbol = 0; symbol < size; symbol++) {
      if (lengths[symbol] !== width) continue;
      order[index2++] = symbol;
      code += 1;
    }
    limit[width] = code - 1;
    code *= 2;
  }
  return { limit, base, order, least: lengths.reduce((least, width) => Math.min(least, width), MAX_BITS) };
}
function symbolOf(bits, { limit, base, order, least }) {
  let code = bits.take(least);
  for (let width = least; width <= MAX_BITS; width++) {
    if (code <= (limit[width] ?? -1)) {
      const symbol = order[code - (base[width] ?? 0)];
      if (symbol === void 0) break;
      return symbol;
    }
    if (width < MAX_BITS) code = code * 2 + bits.take(1);
  }
  throw new BrokenStream("a block is broken");
}
function* unsorted(block, count, origin) {
  const starts = new Uint32Array(257);
  for (let i = 0; i < count; i++) {
    const next = ((block[i] ?? 0) & 255) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const byte = (block[i] ?? 0) & 255;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    block[place] = ((block[place] ?? 0) & 255 | i << 8) >>> 0;
  }
  let piece = new Uint8Array(WINDOW);
  let [filled, run, before] = [0, 0, -1];
  let at = (block[origin] ?? 0) >>> 8;
  for (let i = 0; i < count; i++) {
    const entry = block[at] ?? 0;
    const byte = entry & 255;
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
var POLYNOMIAL = 79764919;
var crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
  return crc;
});
function crcOf(bytes, before) {
  let crc = before;
  for (const byte of bytes) crc = crc << 8 ^ (crcTable[(crc >>> 24 ^ byte) & 255] ?? 0);
  return crc;
}

// packages/core/src/bytes/xxh32.ts
var P1 = 2654435761;
var P2 = 2246822519;
var P3 = 3266489917;
var P4 = 668265263;
var P5 = 374761393;
var STRIPE = 16;
var Xxh32 = class {
  lanes = new Int32Array([P1 + P2, P2, 0, -P1]);
  rest = new Uint8Array(STRIPE);
  held = 0;
  total = 0;
  update(bytes) {
    this.total += bytes.length;
    let at = 0;
    if (this.held > 0) {
      const taken = Math.min(STRIPE - this.held, bytes.length);
      this.rest.set(bytes.subarray(0, taken), this.held);
      this.held += taken;
      at = taken;
      if (this.held < STRIPE) return;
      this.stripe(this.rest, 0);
      this.held = 0;
    }
    for (; at + STRIPE <= bytes.length; at += STRIPE) this.stripe(bytes, at);
    this.rest.set(bytes.subarray(at));
    this.held = bytes.length - at;
  }
  digest() {
    const [a = 0, b = 0, c = 0, d = 0] = this.lanes;
    let hash = this.total >= STRIPE ? rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) | 0 : P5 | 0;
    hash = hash + this.total | 0;
    let at = 0;
    for (; at + 4 <= this.held; at += 4) {
      hash = Math.imul(rotate(hash + Math.imul(lane(this.rest, at), P3) | 0, 17), P4);
    }
    for (; at < this.held; at++) hash = Math.imul(rotate(hash + Math.imul(this.rest[at] ?? 0, P5) | 0, 11), P1);
    hash = Math.imul(hash ^ hash >>> 15, P2);
    hash = Math.imul(hash ^ hash >>> 13, P3);
    return (hash ^ hash >>> 16) >>> 0;
  }
  stripe(bytes, at) {
    for (let i = 0; i < 4; i++) {
      const sum = (this.lanes[i] ?? 0) + Math.imul(lane(bytes, at + i * 4), P2) | 0;
      this.lanes[i] = Math.imul(rotate(sum, 13), P1);
    }
  }
};
function xxh32(bytes) {
  const hash = new Xxh32();
  hash.update(bytes);
  return hash.digest();
}
function lane(bytes, at) {
  return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
}
function rotate(value, by) {
  return value << by | value >>> 32 - by;
}

// packages/core/src/bytes/lz4.ts
var FRAME = 407708164;
var SKIPPABLE = 407710288;
var blockSizes = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20];
var HISTORY = 64 << 10;
var UNCOMPRESSED = 2147483648;
async function* expandLz4(packed) {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    if (!await input.ensure(4)) {
      if (first) throw new BrokenStream("it ends inside its first number");
      return;
    }
    const magic = u32(input.bytes, input.at);
    if (magic >>> 4 === SKIPPABLE >>> 4) {
      input.at += 4;
      const size = u32(await input.take(4, "a frame to skip"), 0);
      for (let left = size; left > 0; left -= Math.min(left, WINDOW))
        await input.take(Math.min(left, WINDOW), "a frame to skip");
    } else if (magic === FRAME) yield* frame(input);
    else if (first) throw new BrokenStream("it does not start with a frame");
    else return;
  }
}
async function* frame(input) {
  input.at += 4;
  const flags = (await input.take(1, "a frame descriptor"))[0] ?? 0;
  const sized = (flags & 8) !== 0;
  const keyed = (flags & 1) !== 0;
  const rest = await input.take(2 + (sized ? 8 : 0) + (keyed ? 4 : 0), "a frame descriptor");
  const descriptor = Uint8Array.of(flags, ...rest.subarray(0, -1));
  const maximum = blockSizes[(rest[0] ?? 0) >>> 4 & 7] ?? 0;
  if (flags >>> 6 !== 1 || maximum === 0) throw new BrokenStream("a frame of a version that there is not");
  if ((xxh32(descriptor) >>> 8 & 255) !== rest.at(-1))
    throw new BrokenStream("the checksum of a frame descriptor does not fit");
  if (keyed) throw new BrokenStream("a frame that needs a dictionary from elsewhere");
  const linked = (flags & 32) === 0;
  const content = (flags & 4) === 0 ? void 0 : new Xxh32();
  const room = new Uint8Array(HISTORY + maximum);
  let history = 0;
  for (; ; ) {
    const head = u32(await input.take(4, "a block"), 0);
    if (head === 0) break;
    const size = head & 2147483647;
    if (size > maximum) throw new BrokenStream("a block is larger than its frame allows");
    const check = (flags & 16) === 0 ? 0 : 4;
    const block = await input.take(size + check, "a block");
    const data = block.subarray(0, size);
    if (check > 0 && xxh32(data) !== u32(block, size)) throw new BrokenStream("the checksum of a block does not fit");
    let length = size;
    if ((head & UNCOMPRESSED) !== 0) room.set(data, HISTORY);
    else length = decodeBlock(data, room, HISTORY, HISTORY - (linked ? history : 0)) - HISTORY;
    const made = room.slice(HISTORY, HISTORY + length);
    content?.update(made);
    for (let at = 0; at < made.length; at += WINDOW) yield made.subarray(at, at + WINDOW);
    const kept = Math.min(HISTORY, history + length);
    room.copyWithin(HISTORY - kept, HISTORY + length - kept, HISTORY + length);
    history = kept;
  }
  if (content && u32(await input.take(4, "the checksum of a frame"), 0) !== content.digest())
    throw new BrokenStream("the checksum of a frame does not fit");
}
function decodeBlock(data, out, at, floor) {
  let from = 0;
  let to = at;
  const broken = () => {
    throw new BrokenStream("a block is broken");
  };
  const length = (start) => {
    let count = start;
    if (start < 15) return count;
    for (; ; ) {
      if (from >= data.length) return broken();
      const more = data[from++] ?? 0;
      count += more;
      if (more < 255) return count;
    }
  };
  for (; ; ) {
    if (from >= data.length) return broken();
    const token = data[from++] ?? 0;
    const literals = length(token >>> 4);
    if (from + literals > data.length || to + literals > out.length) return broken();
    out.set(data.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from === data.length) return to;
    if (from + 2 > data.length) return broken();
    const distance = (data[from] ?? 0) | (data[from + 1] ?? 0) << 8;
    from += 2;
    const count = length(token & 15) + 4;
    if (distance === 0 || to - distance < floor || to + count > out.length) return broken();
    if (distance >= count) out.copyWithin(to, to - distance, to - distance + count);
    else for (let i = 0; i < count; i++) out[to + i] = out[to + i - distance] ?? 0;
    to += count;
  }
}
function u32(bytes, at) {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24) >>> 0;
}

// packages/core/src/bytes/node-streams.ts
import { createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";
var ZSTD_FRAME = [40, 181, 47, 253];
var ZSTD_SKIP = [42, 77, 24];
async function* expandZlib(packed) {
  yield* through(packed, createInflate({ chunkSize: WINDOW }), 0);
}
async function* expandGzip(packed) {
  yield* through(packed, createGunzip({ chunkSize: WINDOW }), 0);
}
async function* expandDeflate(packed) {
  const stream2 = createInflateRaw({ chunkSize: WINDOW });
  yield* through(packed, stream2, 0);
  if (packed.size !== void 0 && stream2.bytesWritten !== packed.size)
    throw new BrokenStream("bytes follow the packed ones");
}
async function* expandZstd(packed) {
  for (let offset = 0; ; ) {
    const { bytes } = await packed.load(offset, 8);
    const head = Uint8Array.from(bytes.subarray(0, 8));
    if ((head[0] ?? 0) >>> 4 === 5 && ZSTD_SKIP.every((byte, at) => head[at + 1] === byte) && head.length === 8) {
      offset += 8 + new DataView(head.buffer).getUint32(4, true);
      continue;
    }
    const starts = ZSTD_FRAME.every((byte, at) => head[at] === byte);
    if (!starts && offset > 0) return;
    const stream2 = createZstdDecompress({ chunkSize: WINDOW });
    yield* through(packed, stream2, offset);
    if (stream2.bytesWritten === 0) return;
    offset += stream2.bytesWritten;
  }
}
async function* through(packed, stream2, from) {
  let failure;
  const feeding = feed(packed, stream2, from).catch((cause) => {
    failure = cause;
    stream2.destroy();
  });
  try {
    for await (const chunk of stream2) yield chunk;
  } catch (cause) {
    if (failure !== void 0) throw failure;
    throw new BrokenStream(cause instanceof Error ? cause.message : String(cause), { cause });
  } finally {
    stream2.destroy();
    await feeding;
  }
  if (failure !== void 0) throw failure;
}
async function feed(packed, stream2, from) {
  for (let offset = from; !stream2.destroyed; ) {
    const { bytes } = await packed.load(offset, 1);
    if (bytes.length === 0 || stream2.destroyed) break;
    const piece = Buffer.from(bytes.subarray(0, WINDOW));
    offset += piece.length;
    if (!stream2.write(piece)) await drained(stream2);
  }
  if (!stream2.destroyed) stream2.end();
}
function drained(stream2) {
  return new Promise((resolve) => {
    if (stream2.destroyed || stream2.errored) return resolve();
    const done = () => {
      stream2.off("drain", done).off("close", done).off("error", done).off("end", done);
      resolve();
    };
    stream2.on("drain", done).on("close", done).on("error", done).on("end", done);
  });
}

// packages/core/src/bytes/xz.ts
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

// packages/core/src/bytes/crc64.ts
var POLYNOMIAL_HIGH = 3379320725;
var POLYNOMIAL_LOW = 3615952706;
var high = new Int32Array(256);
var low = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let [h, l] = [0, byte];
  for (let bit = 0; bit < 8; bit++) {
    const odd = l & 1;
    l = l >>> 1 | h << 31;
    h >>>= 1;
    if (odd === 1) {
      h ^= POLYNOMIAL_HIGH;
      l ^= POLYNOMIAL_LOW;
    }
  }
  high[byte] = h;
  low[byte] = l;
}
var Crc64 = class {
  high = -1;
  low = -1;
  update(bytes) {
    let { high: h, low: l } = this;
    for (const byte of bytes) {
      const index2 = (l ^ byte) & 255;
      l = (l >>> 8 | h << 24) ^ (low[index2] ?? 0);
      h = h >>> 8 ^ (high[index2] ?? 0);
    }
    this.high = h;
    this.low = l;
  }
  /** Whether it equals eight bytes in little-endian order. */
  fits(stored) {
    const view = new DataView(stored.buffer, stored.byteOffset, 8);
    return view.getInt32(0, true) === ~this.low && view.getInt32(4, true) === ~this.high;
  }
};

// packages/core/src/bytes/lzma.ts
var MAX_DICTIONARY = 64 << 20;
var ROOM = 4 << 20;
var FIRST_ROOM = 1 << 20;
var MAX_SYMBOL = 24;
var STATES = 12;
var POSITIONS = 16;
var SLOTS = 64;
var HALF = 1024;
var TOP = 16777216;
var IS_MATCH = 0;
var IS_REP = IS_MATCH + STATES * POSITIONS;
var IS_REP_0 = IS_REP + STATES;
var IS_REP_1 = IS_REP_0 + STATES;
var IS_REP_2 = IS_REP_1 + STATES;
var IS_REP_0_LONG = IS_REP_2 + STATES;
var SLOT = IS_REP_0_LONG + STATES * POSITIONS;
var SPECIAL = SLOT + 4 * SLOTS;
var ALIGN = SPECIAL + 128;
var LENGTH = ALIGN + 16;
var LENGTH_SIZE = 2 + 8 * POSITIONS * 2 + 256;
var REP_LENGTH = LENGTH + LENGTH_SIZE;
var LITERAL = REP_LENGTH + LENGTH_SIZE;
var LITERAL_SIZE = 768;
var LzmaDecoder = class {
  /** Packed bytes, and where the next one is. */
  input = new Uint8Array(0);
  at = 0;
  /** Bytes made; `out` holds the last of them, and the newest before `filled`. */
  made = 0;
  ended = false;
  out = new Uint8Array(FIRST_ROOM);
  filled = 0;
  given = 0;
  probs = new Uint16Array(LITERAL);
  lc = 0;
  literalMask = 0;
  positionMask = 0;
  range = 0;
  code = 0;
  state = 0;
  rep0 = 0;
  rep1 = 0;
  rep2 = 0;
  rep3 = 0;
  pending = 0;
  dictionary;
  /** `made` at the last time the dictionary was emptied. */
  base = 0;
  constructor(dictionary) {
    this.dictionary = Math.min(Math.max(dictionary, 4096), MAX_DICTIONARY);
  }
  /** `lc + 9 * (lp + 5 * pb)`, as both containers write it. */
  setProperties(byte) {
    if (byte >= 225) throw new BrokenStream("its properties are none");
    this.lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    this.literalMask = (1 << lp) - 1;
    this.positionMask = (1 << Math.floor(byte / 45)) - 1;
    this.probs = new Uint16Array(LITERAL + (LITERAL_SIZE << this.lc + lp));
    this.resetState();
  }
  get literalBits() {
    return this.lc + Math.log2(this.literalMask + 1);
  }
  resetState() {
    this.probs.fill(HALF);
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
    this.pending = 0;
  }
  resetDictionary() {
    this.base = this.made;
  }
  /** The first five bytes of a packed run. */
  startRange() {
    if (this.input[this.at] !== 0) throw new BrokenStream("a packed run does not start with zero");
    this.range = 4294967295;
    this.code = 0;
    for (let i = 1; i < 5; i++) this.code = (this.code << 8 | (this.input[this.at + i] ?? 0)) >>> 0;
    this.at += 5;
  }
  /** Takes the last packed byte of a run; whether the run is whole, for then the range coder is left with nothing. */
  settle() {
    this.normalize();
    return this.code === 0 && this.pending === 0;
  }
  /** Bytes that lie between symbols as they are. */
  copy(bytes) {
    this.reserve(bytes.length);
    this.out.set(bytes, this.filled);
    this.filled += bytes.length;
    this.made += bytes.length;
  }
  /** What was made since the last call, a copy. */
  taken() {
    const piece = this.out.slice(this.given, this.filled);
    this.given = this.filled;
    return piece;
  }
  /** Makes at most `count` bytes, fewer where the stream ends or fewer than `reserve` packed bytes are left. */
  decode(count, reserve) {
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
      const position = origin + to & positionMask;
      if (this.bit(IS_MATCH + (this.state << 4) + position) === 0) {
        out[to] = this.literal(origin + to, to > floor ? out[to - 1] ?? 0 : 0, to, floor);
        to += 1;
        continue;
      }
      let length;
      if (this.bit(IS_REP + this.state) !== 0) {
        if (to === floor) throw new BrokenStream("it repeats what is not there");
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
        if (this.rep0 === 4294967295) {
          this.ended = true;
          this.normalize();
          break;
        }
      }
      this.pending = length + 2;
      to = this.repeat(to, limit, floor);
    }
    if (this.at > this.input.length || probs !== this.probs) throw new BrokenStream("it ends inside a symbol");
    this.made += to - before;
    this.filled = to;
  }
  swap() {
    let distance;
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
  repeat(start, limit, floor) {
    const { out, rep0 } = this;
    let from = start - rep0 - 1;
    if (from < floor || rep0 >= MAX_DICTIONARY) {
      if (rep0 < this.made - this.base + start - this.filled && this.made - this.base > MAX_DICTIONARY)
        throw new BrokenStream(`it reaches further back than ${MAX_DICTIONARY} bytes`);
      throw new BrokenStream("it repeats what is not there");
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
  literal(total, previous, to, floor) {
    const base = LITERAL + LITERAL_SIZE * (((total & this.literalMask) << this.lc) + (previous >>> 8 - this.lc));
    let symbol = 1;
    if (this.state >= 7) {
      const from = to - this.rep0 - 1;
      if (from < floor) throw new BrokenStream("it repeats what is not there");
      let match = this.out[from] ?? 0;
      do {
        match <<= 1;
        const expected = match & 256;
        const bit = this.bit(base + 256 + expected + symbol);
        symbol = symbol << 1 | bit;
        if (expected >>> 8 !== bit) break;
      } while (symbol < 256);
    }
    while (symbol < 256) symbol = symbol << 1 | this.bit(base + symbol);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    return symbol & 255;
  }
  length(base, position) {
    if (this.bit(base) === 0) return this.tree(base + 2 + (position << 3), 3);
    if (this.bit(base + 1) === 0) return 8 + this.tree(base + 2 + 128 + (position << 3), 3);
    return 16 + this.tree(base + 2 + 256, 8);
  }
  distance(length) {
    const slot = this.tree(SLOT + Math.min(length, 3) * SLOTS, 6);
    if (slot < 4) return slot;
    const direct = (slot >>> 1) - 1;
    const start = (2 | slot & 1) << direct >>> 0;
    if (slot < 14) return start + this.reverse(SPECIAL + start - slot, direct);
    let middle = 0;
    for (let i = 0; i < direct - 4; i++) {
      this.normalize();
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit === 1) this.code = this.code - this.range >>> 0;
      middle = middle * 2 + bit;
    }
    return start + middle * 16 + this.reverse(ALIGN, 4) >>> 0;
  }
  tree(base, bits) {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = symbol << 1 | this.bit(base + symbol);
    return symbol - (1 << bits);
  }
  reverse(base, bits) {
    let [node, symbol] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(base + node);
      node = node << 1 | bit;
      symbol |= bit << i;
    }
    return symbol;
  }
  normalize() {
    if (this.range >= TOP) return;
    this.range = this.range << 8 >>> 0;
    this.code = (this.code << 8 | (this.input[this.at++] ?? 0)) >>> 0;
  }
  bit(index2) {
    if (this.range < TOP) {
      this.range = this.range << 8 >>> 0;
      this.code = (this.code << 8 | (this.input[this.at++] ?? 0)) >>> 0;
    }
    const probability = this.probs[index2] ?? HALF;
    const bound = (this.range >>> 11) * probability;
    if (this.code < bound) {
      this.range = bound;
      this.probs[index2] = probability + (2048 - probability >>> 5);
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    this.probs[index2] = probability - (probability >>> 5);
    return 1;
  }
  /** Room for `count` more bytes behind the dictionary: what is too old is dropped. */
  reserve(count) {
    if (this.filled + count <= this.out.length) return;
    const kept = Math.min(this.filled, this.dictionary);
    const wanted = this.dictionary + Math.max(ROOM, count);
    const room = wanted > this.out.length ? new Uint8Array(wanted) : this.out;
    if (room === this.out) room.copyWithin(0, this.filled - kept, this.filled);
    else room.set(this.out.subarray(this.filled - kept, this.filled));
    this.given -= this.filled - kept;
    this.filled = kept;
    this.out = room;
  }
};

// packages/core/src/bytes/xz.ts
var AHEAD = 256 << 10;
var LZMA2 = 33;
var UNKNOWN_SIZE = 0xffffffffffffffffn;
async function* expandXz(packed) {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    await input.ensure(13);
    const head = input.bytes.subarray(input.at, input.at + 13);
    if (isXz(head)) yield* xzStream(input);
    else if (isLzma(head)) yield* lzmaStream(input);
    else if (first) throw new BrokenStream("it ends inside its header");
    else if (!await padding(input)) return;
  }
}
function isXz(head) {
  return [253, 55, 122, 88, 90, 0].every((byte, at) => head[at] === byte);
}
function isLzma(head) {
  if (head.length < 13 || (head[0] ?? 255) >= 225) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const dictionary = view.getUint32(1, true);
  const size = view.getBigUint64(5, true);
  const bits = dictionary.toString(2);
  const usual = dictionary === 4294967295 || /^1(?:1|0)?0*$/.test(bits);
  return usual && dictionary > 0 && (size === UNKNOWN_SIZE || size < 1n << 38n);
}
async function padding(input) {
  let any = false;
  while (await input.ensure(4) && input.bytes.subarray(input.at, input.at + 4).every((byte) => byte === 0)) {
    input.at += 4;
    any = true;
  }
  return any;
}
async function* lzmaStream(input) {
  const head = Uint8Array.from(await input.take(13, "its header"));
  const view = new DataView(head.buffer);
  const size = view.getBigUint64(5, true);
  const known = size !== UNKNOWN_SIZE;
  const decoder = new LzmaDecoder(view.getUint32(1, true));
  decoder.setProperties(head[0] ?? 0);
  if (!await input.ensure(5)) throw new BrokenStream("it ends inside its header");
  hand(input, decoder);
  decoder.startRange();
  input.at = decoder.at;
  while (!decoder.ended) {
    const left = known ? size - BigInt(decoder.made) : BigInt(WINDOW);
    if (left === 0n) {
      hand(input, decoder);
      decoder.settle();
      input.at = decoder.at;
      break;
    }
    const more = await input.ensure(AHEAD);
    hand(input, decoder);
    const before = decoder.made;
    decoder.decode(Number(left < BigInt(WINDOW) ? left : BigInt(WINDOW)), more ? MAX_SYMBOL : 0);
    const stuck = decoder.at === input.at && decoder.made === before;
    input.at = decoder.at;
    const piece = decoder.taken();
    if (piece.length > 0) yield piece;
    if (stuck && !decoder.ended) throw new BrokenStream("it ends before its end mark");
  }
  hand(input, decoder);
  if (decoder.ended && !decoder.settle()) throw new BrokenStream("its end mark is broken");
  if (known && BigInt(decoder.made) !== size) throw new BrokenStream("it ends before the size in its header");
}
function hand(input, decoder) {
  decoder.input = input.bytes;
  decoder.at = input.at;
}
function checkOf(id) {
  if (id === 1) {
    let crc = 0;
    return {
      size: 4,
      update: (bytes) => crc = crc32(bytes, crc),
      fits: (stored) => new DataView(stored.buffer, stored.byteOffset, 4).getUint32(0, true) === crc
    };
  }
  if (id === 4) {
    const crc = new Crc64();
    return { size: 8, update: (bytes) => crc.update(bytes), fits: (stored) => crc.fits(stored) };
  }
  if (id === 10) {
    const hash = createHash("sha256");
    return { size: 32, update: (bytes) => hash.update(bytes), fits: (stored) => hash.digest().equals(stored) };
  }
  const size = id === 0 ? 0 : 4 << Math.floor((id - 1) / 3);
  return { size, update: () => void 0, fits: () => true };
}
async function* xzStream(input) {
  const head = Uint8Array.from(await input.take(12, "a stream header"));
  const view = new DataView(head.buffer);
  if (view.getUint32(8, true) !== crc32(head.subarray(6, 8)))
    throw new BrokenStream("the checksum of a stream header does not fit");
  const checkId = head[7] ?? 0;
  if (head[6] !== 0 || checkId > 15) throw new BrokenStream("a stream of a kind that there is not");
  for (; ; ) {
    const first = (await input.take(1, "a block header"))[0] ?? 0;
    if (first === 0) break;
    const dictionary = await blockHeader(input, first);
    const check = checkOf(checkId);
    const start = input.offset;
    for await (const piece of lzma2(input, dictionary)) {
      check.update(piece);
      yield piece;
    }
    const pad = await input.take((4 - (input.offset - start) % 4) % 4, "the padding of a block");
    if (pad.some((byte) => byte !== 0)) throw new BrokenStream("the padding of a block is not empty");
    if (!check.fits(await input.take(check.size, "the checksum of a block")))
      throw new BrokenStream("the checksum of a block does not fit");
  }
  await index(input, head.subarray(6, 8));
}
async function blockHeader(input, first) {
  const rest = await input.take((first + 1) * 4 - 1, "a block header");
  const header = Uint8Array.of(first, ...rest);
  const body = header.subarray(0, -4);
  if (new DataView(header.buffer).getUint32(body.length, true) !== crc32(body))
    throw new BrokenStream("the checksum of a block header does not fit");
  const flags = header[1] ?? 0;
  let at = 2;
  const number = () => {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = body[at++] ?? 0;
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw new BrokenStream("a number in a block header is too long");
  };
  if ((flags & 64) !== 0) number();
  if ((flags & 128) !== 0) number();
  const filter = number();
  if ((flags & 3) !== 0 || filter !== LZMA2) throw new BrokenStream("it is packed by filters other than LZMA2 alone");
  const size = number();
  const bits = body[at] ?? 0;
  if (size !== 1 || bits > 40) throw new BrokenStream("a filter is described in a way that there is not");
  return bits === 40 ? 4294967295 : (2 | bits & 1) * 2 ** (Math.floor(bits / 2) + 11);
}
async function* lzma2(input, dictionary) {
  const decoder = new LzmaDecoder(dictionary);
  let [needsDictionary, needsProperties] = [true, true];
  for (; ; ) {
    const control = (await input.take(1, "a run"))[0] ?? 0;
    if (control === 0) return;
    if (control >= 224 || control === 1) {
      decoder.resetDictionary();
      needsDictionary = false;
      if (control === 1) needsProperties = true;
    } else if (needsDictionary) throw new BrokenStream("it does not start with an empty dictionary");
    if (control < 128) {
      if (control > 2) throw new BrokenStream("a run of a kind that there is not");
      const [high2 = 0, low2 = 0] = await input.take(2, "a run");
      decoder.copy(await input.take(high2 * 256 + low2 + 1, "a run"));
      yield decoder.taken();
      continue;
    }
    const [s1 = 0, s0 = 0, p1 = 0, p0 = 0] = await input.take(4, "a run");
    const size = (control & 31) * 65536 + s1 * 256 + s0 + 1;
    const packed = p1 * 256 + p0 + 1;
    if (control >= 192) {
      decoder.setProperties((await input.take(1, "a run"))[0] ?? 0);
      if (decoder.literalBits > 4) throw new BrokenStream("its properties are none");
      needsProperties = false;
    } else if (needsProperties) throw new BrokenStream("a run without properties");
    else if (control >= 160) decoder.resetState();
    decoder.input = Uint8Array.from(await input.take(packed, "a run"));
    decoder.at = 0;
    if (packed < 5) throw new BrokenStream("a run is too short");
    decoder.startRange();
    for (let left = size; left > 0; ) {
      const count = Math.min(left, WINDOW);
      const before = decoder.made;
      decoder.decode(count, 0);
      if (decoder.made - before !== count || decoder.ended) throw new BrokenStream("a run ends before its size");
      left -= count;
      yield decoder.taken();
    }
    if (!decoder.settle() || decoder.at !== packed) throw new BrokenStream("a run does not end with its bytes");
  }
}
async function index(input, flags) {
  let crc = crc32(Uint8Array.of(0));
  let size = 1;
  const number = async () => {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const bytes = await input.take(1, "the index");
      crc = crc32(bytes, crc);
      size += 1;
      const byte = bytes[0] ?? 0;
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw new BrokenStream("a number in the index is too long");
  };
  for (let left = await number(); left > 0; left -= 1) {
    await number();
    await number();
  }
  const pad = await input.take((4 - size % 4) % 4, "the index");
  if (pad.some((byte) => byte !== 0)) throw new BrokenStream("the padding of the index is not empty");
  const padded = size + pad.length;
  crc = crc32(pad, crc);
  const stored = Uint8Array.from(await input.take(4, "the index"));
  if (new DataView(stored.buffer).getUint32(0, true) !== crc)
    throw new BrokenStream("the checksum of the index does not fit");
  const footer = Uint8Array.from(await input.take(12, "the footer"));
  const view = new DataView(footer.buffer);
  if (footer[10] !== 89 || footer[11] !== 90) throw new BrokenStream("a stream without its footer");
  if (view.getUint32(0, true) !== crc32(footer.subarray(4, 10)))
    throw new BrokenStream("the checksum of a footer does not fit");
  const repeated = footer[8] === flags[0] && footer[9] === flags[1];
  if (!repeated || (view.getUint32(4, true) + 1) * 4 !== padded + 4)
    throw new BrokenStream("a footer does not repeat what its stream says");
}

// packages/core/src/bytes/expand.ts
var MAX_EXPANDED = 32 * 2 ** 30;
var MAX_EXPANDED_SLOWLY = 8 * 2 ** 30;
var MAX_RESTARTS = 64;
var EXPANDS_TOO_FAR = "it expands to more than";
var MAX_TIMES = 2;
var expanders = {
  zlib: { expand: expandZlib, limit: MAX_EXPANDED },
  gzip: { expand: expandGzip, limit: MAX_EXPANDED },
  deflate: { expand: expandDeflate, limit: MAX_EXPANDED },
  zstd: { expand: expandZstd, limit: MAX_EXPANDED },
  lz4: { expand: expandLz4, limit: MAX_EXPANDED },
  bz2: { expand: expandBz2, limit: MAX_EXPANDED_SLOWLY },
  xz: { expand: expandXz, limit: MAX_EXPANDED_SLOWLY },
  lzma: { expand: expandXz, limit: MAX_EXPANDED_SLOWLY }
};
function expandedSource(packed, compression, options = {}) {
  const limit = Math.min(options.limit ?? MAX_EXPANDED, expanders[compression].limit);
  let work = 0;
  let chunks = expand(packed, compression);
  let held = new Uint8Array(0);
  let start = 0;
  let size;
  let broken;
  let restarts = 0;
  const restart = async () => {
    await chunks.return(void 0);
    chunks = expand(packed, compression);
    [held, start, size] = [new Uint8Array(0), 0, void 0];
    restarts += 1;
  };
  return {
    get size() {
      return size;
    },
    get broken() {
      return broken;
    },
    async load(offset, least) {
      if (offset < start) {
        if (restarts >= MAX_RESTARTS) {
          broken = "the file makes its reader go back too often";
          return { bytes: held.subarray(0, 0), start: offset };
        }
        await restart();
      }
      while (size === void 0 && start + held.length < offset + Math.max(least, 1)) {
        options.signal?.throwIfAborted();
        const step = await chunks.next();
        if (step.done) {
          size = start + held.length;
          if (step.value !== void 0) broken = step.value;
          break;
        }
        const end = start + held.length;
        work += step.value.length;
        if (end + step.value.length > limit || work > limit * MAX_TIMES) {
          broken = `${EXPANDS_TOO_FAR} ${limit} bytes`;
          size = end;
          await chunks.return(void 0);
          break;
        }
        if (end <= offset) [held, start] = [step.value, end];
        else {
          held = Buffer.concat([held.subarray(offset - start), step.value]);
          start = offset;
        }
        if (start < offset && start + held.length > offset) {
          held = held.subarray(offset - start);
          start = offset;
        }
      }
      const from = Math.min(Math.max(offset - start, 0), held.length);
      return { bytes: held.subarray(from), start: offset };
    },
    async close() {
      await chunks.return(void 0);
      await packed.close();
    }
  };
}
async function* expand(packed, compression) {
  try {
    for await (const piece of expanders[compression].expand(packed)) yield piece;
  } catch (cause) {
    if (cause instanceof BrokenStream) return `the ${compression} stream is cut or broken (${cause.message})`;
    throw cause;
  }
  return void 0;
}

// packages/core/src/bytes/tar.ts
var BLOCK2 = 512;
var MAX_MEMBERS = 1e5;
var MAX_EXTENSION = 1 << 20;
var fields = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  type: [156, 1],
  link: [157, 100],
  magic: [257, 6],
  prefix: [345, 155]
};
var kinds = {
  "1": "link",
  "2": "link",
  "3": "special",
  "4": "special",
  "5": "directory",
  "6": "special",
  S: "sparse"
};
function isTar(head) {
  return head.length >= BLOCK2 && checksumFits(head.subarray(0, BLOCK2)) && text(head, "name") !== "";
}
async function* tarMembers(source, fault) {
  const seen = /* @__PURE__ */ new Map();
  let more = {};
  let everywhere = {};
  let count = 0;
  for (let at = 0; ; ) {
    const header = Uint8Array.from((await source.load(at, BLOCK2)).bytes.subarray(0, BLOCK2));
    if (header.length === 0) return;
    if (header.length < BLOCK2) return fault({ kind: "truncated", what: "it ends inside a header", offset: at });
    if (header.every((byte) => byte === 0)) return behind(source, at + BLOCK2, fault);
    if (!checksumFits(header))
      return fault({ kind: "damaged", what: "the checksum of a header does not fit", offset: at });
    const type = String.fromCharCode(header[fields.type[0]] ?? 0);
    const size = more.size ?? everywhere.size ?? numberAt(header, "size");
    if (size === void 0 || size < 0)
      return fault({ kind: "malformed", what: "the size of a member is no number", offset: at });
    const offset = at + BLOCK2;
    const next = offset + Math.ceil(size / BLOCK2) * BLOCK2;
    if (!Number.isSafeInteger(next))
      return fault({ kind: "malformed", what: "a member of no possible size", offset: at });
    if ("LKxg".includes(type)) {
      if (size > MAX_EXTENSION)
        return fault({ kind: "too-far", what: `a name or its attributes take ${size} bytes`, offset: at });
      const content = Uint8Array.from((await source.load(offset, size)).bytes.subarray(0, size));
      if (content.length < size) return fault({ kind: "truncated", what: "it ends inside a header", offset: at });
      if (type === "g") everywhere = { ...everywhere, ...extension("x", content) };
      else more = { ...more, ...extension(type, content) };
      at = next;
      continue;
    }
    const member = memberOf(header, { ...everywhere, ...more }, { type, size, offset });
    more = {};
    if (++count > MAX_MEMBERS) return fault({ kind: "too-far", what: `more than ${MAX_MEMBERS} members`, offset: at });
    if (member.leaves !== void 0)
      fault({ kind: "leaves", what: `${JSON.stringify(member.name)}: ${member.leaves}`, offset: at });
    const key = member.name.replace(/^(?:\.\/)+|\/$/g, "").normalize("NFC").toLowerCase();
    const before = seen.get(key);
    if (before !== void 0 && member.kind !== "directory") {
      const how = before === member.name ? "is there twice" : `and ${before} are one file where case does not count`;
      fault({ kind: "disagrees", what: `${member.name} ${how}`, offset: at });
    }
    seen.set(key, member.name);
    yield member;
    const ends = source.size ?? (size > 0 && (await source.load(offset + size - 1, 1)).bytes.length === 0 ? offset : Infinity);
    if (offset + size > ends) return fault({ kind: "truncated", what: `it ends inside ${member.name}`, offset });
    at = next;
  }
}
function memberOf(header, more, { type, size, offset }) {
  const prefix = text(header, "magic").startsWith("ustar") && header[fields.magic[0] + 5] === 0 ? text(header, "prefix") : "";
  const name = more.name ?? (prefix === "" ? text(header, "name") : `${prefix}/${text(header, "name")}`);
  const target = more.target ?? text(header, "link");
  const kind = more.sparse ? "sparse" : kinds[type] ?? (name.endsWith("/") ? "directory" : "file");
  return { name, kind, size, offset, target, leaves: leaving(name, kind, target) };
}
function leaving(name, kind, target) {
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "an absolute name";
  if (name.split(/[\\/]/).includes("..")) return "a name that leads elsewhere";
  if (kind === "special") return "a device or a pipe";
  return kind === "link" ? `a link to ${JSON.stringify(target)}` : void 0;
}
function extension(type, content) {
  const whole = Buffer.from(content);
  if (type === "L") return { name: cut(whole.toString("utf8")) };
  if (type === "K") return { target: cut(whole.toString("utf8")) };
  const found = {};
  for (let at = 0; at < whole.length; ) {
    const blank = whole.indexOf(32, at);
    const length = blank < 0 ? 0 : Number(whole.toString("latin1", at, blank));
    if (!Number.isInteger(length) || length <= blank - at + 1 || at + length > whole.length) break;
    const record = whole.toString("utf8", blank + 1, at + length - 1);
    const equals = record.indexOf("=");
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
    if (key === "path") found.name = value;
    if (key === "linkpath") found.target = value;
    if (key === "size" && /^\d{1,15}$/.test(value)) found.size = Number(value);
    if (key.startsWith("GNU.sparse.")) found.sparse = true;
    at += length;
  }
  return found;
}
async function behind(source, from, fault) {
  for (let at = from; ; ) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) return;
    const other = bytes.findIndex((byte) => byte !== 0);
    if (other >= 0)
      return fault({ kind: "after-end", what: "bytes follow the end of the archive", offset: at + other });
    at += bytes.length;
  }
}
function checksumFits(header) {
  const stored = numberAt(header, "checksum");
  const [start, length] = fields.checksum;
  let [unsigned, signed] = [0, 0];
  for (const [at, byte] of header.entries()) {
    const counted = at >= start && at < start + length ? 32 : byte;
    unsigned += counted;
    signed += counted << 24 >> 24;
  }
  return stored !== void 0 && (stored === unsigned || stored === signed);
}
function numberAt(header, field) {
  const [start, length] = fields[field];
  const bytes = header.subarray(start, start + length);
  if ((bytes[0] ?? 0) >= 128) {
    let value = BigInt((bytes[0] ?? 0) & 127);
    for (const byte of bytes.subarray(1)) value = value * 256n + BigInt(byte);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : void 0;
  }
  const digits = cut(Buffer.from(bytes).toString("latin1")).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : void 0;
}
function text(header, field) {
  const [start, length] = fields[field];
  return cut(Buffer.from(header.subarray(start, start + length)).toString("utf8"));
}
function cut(value) {
  const end = value.indexOf("\0");
  return end < 0 ? value : value.slice(0, end);
}

// packages/core/src/bytes/file.ts
import { open } from "node:fs/promises";
var FIRST_READ = 16 * 1024;
async function fileSource(path, options = {}) {
  const handle = await open(path, "r");
  let size = 0;
  try {
    size = (await handle.stat()).size;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
  const buffer = new Uint8Array(WINDOW);
  let held = { start: 0, length: 0 };
  let next = FIRST_READ;
  const fill = async (room, offset, wanted) => {
    const kept = offset >= held.start && offset < held.start + held.length ? held.start + held.length - offset : 0;
    if (kept > 0) room.set(buffer.subarray(offset - held.start, offset - held.start + kept));
    let length = kept;
    while (length < wanted) {
      const { bytesRead } = await handle.read(room, length, wanted - length, offset + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  };
  return {
    size,
    broken: void 0,
    async load(offset, least) {
      options.signal?.throwIfAborted();
      const follows = offset >= held.start && offset <= held.start + held.length;
      if (follows && held.start + held.length - offset >= least && least > 0) {
        return { bytes: buffer.subarray(offset - held.start, held.length), start: offset };
      }
      next = follows ? Math.min(next * 2, WINDOW) : FIRST_READ;
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
    close: () => handle.close()
  };
}

export {
  isXz,
  isLzma,
  EXPANDS_TOO_FAR,
  expandedSource,
  isTar,
  tarMembers,
  fileSource
};
