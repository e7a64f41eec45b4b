import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc64 } from './crc64.ts';
import { BrokenStream, Lookahead } from './lookahead.ts';
import { LzmaDecoder, MAX_SYMBOL } from './lzma.ts';
import type { Source } from './source.ts';
import { WINDOW } from './source.ts';

/** Packed bytes wanted at hand while symbols are decoded. */
const AHEAD = 256 << 10;
const LZMA2 = 0x21;
const UNKNOWN_SIZE = 0xffffffffffffffffn;

/**
 * Expands xz (The .xz File Format 1.2.1) and lzma streams that follow each other, as Python's `lzma` does. Of the filters
 * xz only LZMA2 alone is read, which is all that Python writes unless it is told otherwise.
 */
export async function* expandXz(packed: Source): AsyncGenerator<Uint8Array, void, void> {
  const input = new Lookahead(packed);
  for (let first = true; ; first = false) {
    await input.ensure(13);
    const head = input.bytes.subarray(input.at, input.at + 13);
    if (isXz(head)) yield* xzStream(input);
    else if (isLzma(head)) yield* lzmaStream(input);
    else if (first) throw new BrokenStream('it ends inside its header');
    // What follows the last stream is ignored, as Python does; zeros between streams are padding.
    else if (!(await padding(input))) return;
  }
}

export function isXz(head: Uint8Array): boolean {
  return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00].every((byte, at) => head[at] === byte);
}

/** There is no signature; these are the values that liblzma's own detection takes (properties, dictionary, size). */
export function isLzma(head: Uint8Array): boolean {
  if (head.length < 13 || (head[0] ?? 255) >= 225) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const dictionary = view.getUint32(1, true);
  const size = view.getBigUint64(5, true);
  const bits = dictionary.toString(2);
  const usual = dictionary === 0xffffffff || /^1(?:1|0)?0*$/.test(bits);
  return usual && dictionary > 0 && (size === UNKNOWN_SIZE || size < 1n << 38n);
}

async function padding(input: Lookahead): Promise<boolean> {
  let any = false;
  while ((await input.ensure(4)) && input.bytes.subarray(input.at, input.at + 4).every((byte) => byte === 0)) {
    input.at += 4;
    any = true;
  }
  return any;
}

async function* lzmaStream(input: Lookahead): AsyncGenerator<Uint8Array, void, void> {
  const head = Uint8Array.from(await input.take(13, 'its header'));
  const view = new DataView(head.buffer);
  const size = view.getBigUint64(5, true);
  const known = size !== UNKNOWN_SIZE;
  const decoder = new LzmaDecoder(view.getUint32(1, true));
  decoder.setProperties(head[0] ?? 0);
  if (!(await input.ensure(5))) throw new BrokenStream('it ends inside its header');
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
    if (stuck && !decoder.ended) throw new BrokenStream('it ends before its end mark');
  }
  hand(input, decoder);
  if (decoder.ended && !decoder.settle()) throw new BrokenStream('its end mark is broken');
  if (known && BigInt(decoder.made) !== size) throw new BrokenStream('it ends before the size in its header');
}

function hand(input: Lookahead, decoder: LzmaDecoder): void {
  decoder.input = input.bytes;
  decoder.at = input.at;
}

interface Check {
  readonly size: number;
  update(bytes: Uint8Array): void;
  fits(stored: Uint8Array): boolean;
}

/** Of the checks that the format reserves only these three are ever written; the others have a size and no meaning. */
function checkOf(id: number): Check {
  if (id === 1) {
    let crc = 0;
    return {
      size: 4,
      update: (bytes) => (crc = crc32(bytes, crc)),
      fits: (stored) => new DataView(stored.buffer, stored.byteOffset, 4).getUint32(0, true) === crc,
    };
  }
  if (id === 4) {
    const crc = new Crc64();
    return { size: 8, update: (bytes) => crc.update(bytes), fits: (stored) => crc.fits(stored) };
  }
  if (id === 10) {
    const hash = createHash('sha256');
    return { size: 32, update: (bytes) => hash.update(bytes), fits: (stored) => hash.digest().equals(stored) };
  }
  const size = id === 0 ? 0 : 4 << Math.floor((id - 1) / 3);
  return { size, update: () => undefined, fits: () => true };
}

async function* xzStream(input: Lookahead): AsyncGenerator<Uint8Array, void, void> {
  const head = Uint8Array.from(await input.take(12, 'a stream header'));
  const view = new DataView(head.buffer);
  if (view.getUint32(8, true) !== crc32(head.subarray(6, 8)))
    throw new BrokenStream('the checksum of a stream header does not fit');
  const checkId = head[7] ?? 0;
  if (head[6] !== 0 || checkId > 15) throw new BrokenStream('a stream of a kind that there is not');
  for (;;) {
    const first = (await input.take(1, 'a block header'))[0] ?? 0;
    if (first === 0) break;
    const dictionary = await blockHeader(input, first);
    const check = checkOf(checkId);
    const start = input.offset;
    for await (const piece of lzma2(input, dictionary)) {
      check.update(piece);
      yield piece;
    }
    const pad = await input.take((4 - ((input.offset - start) % 4)) % 4, 'the padding of a block');
    if (pad.some((byte) => byte !== 0)) throw new BrokenStream('the padding of a block is not empty');
    if (!check.fits(await input.take(check.size, 'the checksum of a block')))
      throw new BrokenStream('the checksum of a block does not fit');
  }
  await index(input, head.subarray(6, 8));
}

/** What the dictionary of the block's LZMA2 filter asks for. */
async function blockHeader(input: Lookahead, first: number): Promise<number> {
  const rest = await input.take((first + 1) * 4 - 1, 'a block header');
  const header = Uint8Array.of(first, ...rest);
  const body = header.subarray(0, -4);
  if (new DataView(header.buffer).getUint32(body.length, true) !== crc32(body))
    throw new BrokenStream('the checksum of a block header does not fit');
  const flags = header[1] ?? 0;
  let at = 2;
  const number = (): number => {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = body[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new BrokenStream('a number in a block header is too long');
  };
  if ((flags & 0x40) !== 0) number();
  if ((flags & 0x80) !== 0) number();
  const filter = number();
  if ((flags & 3) !== 0 || filter !== LZMA2) throw new BrokenStream('it is packed by filters other than LZMA2 alone');
  const size = number();
  const bits = body[at] ?? 0;
  if (size !== 1 || bits > 40) throw new BrokenStream('a filter is described in a way that there is not');
  return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11);
}

/** LZMA2: runs of at most 64 KiB packed and 2 MiB unpacked, each behind a byte that says what it resets. */
async function* lzma2(input: Lookahead, dictionary: number): AsyncGenerator<Uint8Array, void, void> {
  const decoder = new LzmaDecoder(dictionary);
  let [needsDictionary, needsProperties] = [true, true];
  for (;;) {
    const control = (await input.take(1, 'a run'))[0] ?? 0;
    if (control === 0) return;
    if (control >= 0xe0 || control === 1) {
      decoder.resetDictionary();
      needsDictionary = false;
      if (control === 1) needsProperties = true;
    } else if (needsDictionary) throw new BrokenStream('it does not start with an empty dictionary');
    if (control < 0x80) {
      if (control > 2) throw new BrokenStream('a run of a kind that there is not');
      const [high = 0, low = 0] = await input.take(2, 'a run');
      decoder.copy(await input.take(high * 256 + low + 1, 'a run'));
      yield decoder.taken();
      continue;
    }
    const [s1 = 0, s0 = 0, p1 = 0, p0 = 0] = await input.take(4, 'a run');
    const size = (control & 0x1f) * 65536 + s1 * 256 + s0 + 1;
    const packed = p1 * 256 + p0 + 1;
    if (control >= 0xc0) {
      decoder.setProperties((await input.take(1, 'a run'))[0] ?? 0);
      if (decoder.literalBits > 4) throw new BrokenStream('its properties are none');
      needsProperties = false;
    } else if (needsProperties) throw new BrokenStream('a run without properties');
    else if (control >= 0xa0) decoder.resetState();
    decoder.input = Uint8Array.from(await input.take(packed, 'a run'));
    decoder.at = 0;
    if (packed < 5) throw new BrokenStream('a run is too short');
    decoder.startRange();
    for (let left = size; left > 0;) {
      const count = Math.min(left, WINDOW);
      const before = decoder.made;
      decoder.decode(count, 0);
      if (decoder.made - before !== count || decoder.ended) throw new BrokenStream('a run ends before its size');
      left -= count;
      yield decoder.taken();
    }
    if (!decoder.settle() || decoder.at !== packed) throw new BrokenStream('a run does not end with its bytes');
  }
}

/** The index repeats the sizes of the blocks, behind a zero that was taken; a footer ends the stream. */
async function index(input: Lookahead, flags: Uint8Array): Promise<void> {
  let crc = crc32(Uint8Array.of(0));
  let size = 1;
  const number = async (): Promise<number> => {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const bytes = await input.take(1, 'the index');
      crc = crc32(bytes, crc);
      size += 1;
      const byte = bytes[0] ?? 0;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new BrokenStream('a number in the index is too long');
  };
  for (let left = await number(); left > 0; left -= 1) {
    await number();
    await number();
  }
  const pad = await input.take((4 - (size % 4)) % 4, 'the index');
  if (pad.some((byte) => byte !== 0)) throw new BrokenStream('the padding of the index is not empty');
  const padded = size + pad.length;
  crc = crc32(pad, crc);
  const stored = Uint8Array.from(await input.take(4, 'the index'));
  if (new DataView(stored.buffer).getUint32(0, true) !== crc)
    throw new BrokenStream('the checksum of the index does not fit');
  const footer = Uint8Array.from(await input.take(12, 'the footer'));
  const view = new DataView(footer.buffer);
  if (footer[10] !== 0x59 || footer[11] !== 0x5a) throw new BrokenStream('a stream without its footer');
  if (view.getUint32(0, true) !== crc32(footer.subarray(4, 10)))
    throw new BrokenStream('the checksum of a footer does not fit');
  const repeated = footer[8] === flags[0] && footer[9] === flags[1];
  if (!repeated || (view.getUint32(4, true) + 1) * 4 !== padded + 4)
    throw new BrokenStream('a footer does not repeat what its stream says');
}
