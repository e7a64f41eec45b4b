/**
 * Where the blocks of a deflate stream (RFC 1951) lie, without what they hold: enough to join streams that were compressed
 * elsewhere into one, by clearing the bit that calls a block the last one. Symbols are stepped over and never written out,
 * which takes a fraction of what inflating and compressing again takes.
 */
export interface Block {
  /** Bit of the stream at which the block begins: the bit that says whether it is the last. */
  readonly at: number;
  readonly final: boolean;
  /** Bit after its end. */
  readonly end: number;
}

/** The bytes are no deflate stream. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** More bytes are needed to see the end of the block. */
export const MORE = Symbol('more');

/** How far ahead of the cursor bits are looked at. */
const PEEKED = 32;
/** Bits that a table is indexed with; longer codes are rare and taken bit by bit. */
const FAST = 11;
const MASK = (1 << FAST) - 1;
const LONGEST = 15;
const END = 256;
/** Bits behind the code of a length (257 to 285) and of a distance (RFC 1951, 3.2.5). */
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * The block that begins at bit `at` of `bytes`.
 * @param whole nothing follows `bytes`, so that a block which goes beyond them is cut off
 * @throws Malformed
 */
export function blockAt(bytes: Uint8Array, at: number, whole: boolean): Block | typeof MORE {
  const reader = new Bits(bytes, at);
  const size = bytes.length * 8;
  try {
    const final = skipBlock(reader);
    if (reader.at <= size) return { at, final, end: reader.at };
  } catch (error) {
    // What was read last may have been the zeros behind the end.
    if (whole || reader.at + PEEKED < size) throw error;
  }
  if (whole) throw new Malformed('it ends within a block');
  return MORE;
}

/** @returns whether it is the last */
function skipBlock(reader: Bits): boolean {
  const final = reader.take(1) === 1;
  const kind = reader.take(2);
  if (kind === 0) reader.skipStored();
  else if (kind === 1) skipSymbols(reader, FIXED.lengths, FIXED.distances);
  else if (kind === 2) skipDynamic(reader);
  else throw new Malformed('a block of a kind that does not exist');
  return final;
}

/** A cursor over bits, lowest first. Beyond the end there are zeros, and whoever reads looks at `at` afterwards. */
class Bits {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = at;
  }

  /** At least 25 bits from here. */
  peek(): number {
    const { bytes, at } = this;
    const first = at >>> 3;
    const word =
      (bytes[first] ?? 0) |
      ((bytes[first + 1] ?? 0) << 8) |
      ((bytes[first + 2] ?? 0) << 16) |
      ((bytes[first + 3] ?? 0) << 24);
    return word >>> (at & 7);
  }

  take(count: number): number {
    const bits = this.peek() & ((1 << count) - 1);
    this.at += count;
    return bits;
  }

  /** To the next byte, over two lengths of which one is the other's complement, and what they count (3.2.4). */
  skipStored(): void {
    this.at = (this.at + 7) & ~7;
    const length = this.take(16);
    const complement = this.take(16);
    if (this.at <= this.bytes.length * 8 && (length ^ complement) !== 0xffff) {
      throw new Malformed('the two lengths of a stored block do not fit');
    }
    this.at += length * 8;
  }
}

/**
 * A code: by its first bits what is stepped over, and what it takes to read longer words. Literals are nothing but their
 * length, and two that fit into the index are one entry: most of a stream is stepped over in this table alone.
 */
interface Code {
  /**
   * By `FAST` bits: 0 for longer words and none; up to 15 the bits of one or two literals; else bits in all, with those
   * behind the word, `<< 4`, and in front of them the symbol, `<< 10`.
   */
  readonly steps: Uint32Array;
  /** How many words there are of each length, and the symbols in the order of their words (3.2.2). */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
  /** Bits behind the word of a symbol; undefined for one that does not exist. */
  readonly extra: (symbol: number) => number | undefined;
}

const literalExtra = (symbol: number): number | undefined => (symbol <= END ? 0 : LENGTH_EXTRA[symbol - END - 1]);
const distanceExtra = (symbol: number): number | undefined => DISTANCE_EXTRA[symbol];
/** Lengths of codes are read one by one, and not stepped over: no table is made for them. */
const noExtra = (): undefined => undefined;
const noSteps = new Uint32Array(1 << FAST);

/** @param literals how many of the first symbols are bytes of the content */
function codeOf(lengths: Uint8Array, literals: number, extra: Code['extra']): Code {
  const counts = new Uint16Array(LONGEST + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    counts[length] = (counts[length] ?? 0) + 1;
  }
  counts[0] = 0;
  const first = new Uint16Array(LONGEST + 2);
  const place = new Uint16Array(LONGEST + 2);
  let left = 1;
  for (let length = 1; length <= LONGEST; length++) {
    const count = counts[length] ?? 0;
    left = left * 2 - count;
    if (left < 0) throw new Malformed('a code with more words than there are bits');
    first[length + 1] = ((first[length] ?? 0) + count) << 1;
    place[length + 1] = (place[length] ?? 0) + count;
  }
  const steps = extra === noExtra ? noSteps : new Uint32Array(1 << FAST);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    symbols[place[length] ?? 0] = symbol;
    place[length] = (place[length] ?? 0) + 1;
    const word = first[length] ?? 0;
    first[length] = word + 1;
    if (length > FAST) continue;
    const more = extra(symbol);
    // One that does not exist is found where it occurs.
    if (more === undefined) continue;
    const step = symbol < literals ? length : (symbol << 10) | ((length + more) << 4);
    for (let index = reversed(word, length); index <= MASK; index += 1 << length) steps[index] = step;
  }
  if (literals > 0) joinLiterals(steps);
  return { steps, counts, symbols, extra };
}

/** From the highest index down: what a shorter word leads to has not been joined yet. */
function joinLiterals(steps: Uint32Array): void {
  for (let index = MASK; index > 0; index--) {
    const length = steps[index] ?? 0;
    if (length === 0 || length > LONGEST) continue;
    const next = steps[index >>> length] ?? 0;
    if (next > 0 && length + next <= FAST) steps[index] = length + next;
  }
}

/** Words stand in the stream with their highest bit first, everything else with its lowest. */
function reversed(word: number, length: number): number {
  let out = 0;
  for (let bit = 0; bit < length; bit++) out |= ((word >> bit) & 1) << (length - 1 - bit);
  return out;
}

/** The symbol at the cursor, which moves behind its word. */
function symbolAt(reader: Bits, code: Code): number {
  const bits = reader.peek();
  let word = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST; length++) {
    word |= (bits >> (length - 1)) & 1;
    const count = code.counts[length] ?? 0;
    if (word - first < count) {
      reader.at += length;
      return code.symbols[index + word - first] ?? 0;
    }
    index += count;
    first = (first + count) << 1;
    word <<= 1;
  }
  throw new Malformed('bits that are no word of the code');
}

/** Symbols up to the end of the block; what is left before the last bytes are words that tables step over. */
function skipSymbols(reader: Bits, lengths: Code, distances: Code): void {
  const end = reader.bytes.length * 8;
  while (reader.at <= end) {
    if (stepOver(reader, lengths.steps, distances.steps)) return;
    const symbol = symbolAt(reader, lengths);
    if (symbol < END) continue;
    if (symbol === END) return;
    const more = lengths.extra(symbol);
    if (more === undefined) throw new Malformed('a length that does not exist');
    reader.at += more;
    const extra = distances.extra(symbolAt(reader, distances));
    if (extra === undefined) throw new Malformed('a distance that does not exist');
    reader.at += extra;
  }
}

/**
 * Steps over what the tables know, a word of four bytes at a time, up to the first that they do not or to where words end.
 * The loop that all bytes of all wheels go through: everything in it is a local number.
 * @returns whether the block has ended
 */
function stepOver(reader: Bits, lengths: Uint32Array, distances: Uint32Array): boolean {
  const { bytes, view } = reader;
  const last = (bytes.length - 8) * 8;
  let { at } = reader;
  while (at < last) {
    let word = view.getUint32(at >>> 3, true) >>> (at & 7);
    let step = lengths[word & MASK] ?? 0;
    if (step > 0 && step <= LONGEST) {
      at += step;
      word >>>= step;
      // What is left of the word are bits of the stream while both fit into it.
      step = lengths[word & MASK] ?? 0;
      if (step > 0 && step <= LONGEST) {
        at += step;
        continue;
      }
      word = view.getUint32(at >>> 3, true) >>> (at & 7);
      step = lengths[word & MASK] ?? 0;
    }
    if (step === 0) break;
    const after = at + ((step >>> 4) & 63);
    if (step >>> 10 === END) {
      reader.at = after;
      return true;
    }
    const distance = distances[(view.getUint32(after >>> 3, true) >>> (after & 7)) & MASK] ?? 0;
    if (distance === 0) break;
    at = after + ((distance >>> 4) & 63);
  }
  reader.at = at;
  return false;
}

/** Lengths of the words of a block that brings its codes along. */
interface Lengths {
  readonly literals: Uint8Array;
  readonly distances: Uint8Array;
}

/** A block that brings its codes along (3.2.7). */
function skipDynamic(reader: Bits): void {
  const lengths = lengthsAt(reader);
  if (!lengths) return;
  const words = codeOf(lengths.literals, END, literalExtra);
  skipSymbols(reader, words, codeOf(lengths.distances, 0, distanceExtra));
}

/** @returns nothing where the bytes end before they are all there */
function lengthsAt(reader: Bits): Lengths | undefined {
  const literals = reader.take(5) + 257;
  const distances = reader.take(5) + 1;
  const codes = reader.take(4) + 4;
  const order = new Uint8Array(19);
  for (let each = 0; each < codes; each++) order[CODE_ORDER[each] ?? 0] = reader.take(3);
  const code = codeOf(order, 0, noExtra);
  const lengths = new Uint8Array(literals + distances);
  for (let at = 0; at < lengths.length;) {
    const symbol = symbolAt(reader, code);
    // Beyond the end there are only zeros, of which a code may make nothing: the caller sees that it ran out.
    if (reader.at > reader.bytes.length * 8) return undefined;
    if (symbol < 16) lengths[at++] = symbol;
    else if (symbol === 16) {
      if (at === 0) throw new Malformed('a repetition of nothing');
      const again = lengths[at - 1] ?? 0;
      const to = at + 3 + reader.take(2);
      lengths.fill(again, at, to);
      at = to;
    } else at += symbol === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
    if (at > lengths.length) throw new Malformed('more code lengths than there are codes');
  }
  return { literals: lengths.subarray(0, literals), distances: lengths.subarray(literals) };
}

/**
 * The word that ends the block which begins at bit `at`, lowest bit first as it stands in the stream, and its length; nothing
 * for blocks that do not bring their codes along. @throws Malformed
 */
export function endWord(bytes: Uint8Array, at: number): { readonly word: number; readonly length: number } | undefined {
  const reader = new Bits(bytes, at + 1);
  if (reader.take(2) !== 2) return undefined;
  const lengths = lengthsAt(reader)?.literals;
  const own = lengths?.[END] ?? 0;
  if (!lengths || own === 0) return undefined;
  // Words of one length follow each other in the order of their symbols, behind all shorter ones (3.2.2).
  let word = 0;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length > 0 && (length < own || (length === own && symbol < END))) word += 1 << (own - length);
  }
  return { word: reversed(word, own), length: own };
}

const FIXED = {
  lengths: codeOf(
    Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
    END,
    literalExtra,
  ),
  distances: codeOf(new Uint8Array(30).fill(5), 0, distanceExtra),
};
