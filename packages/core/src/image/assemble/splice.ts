import { blockAt, Malformed, MORE } from './deflate.ts';

/**
 * One gzip member (RFC 1952) joined from pieces: bytes as they are, in stored blocks, and streams that were deflated
 * elsewhere, bit for bit but for the mark of their last block. Nothing is compressed here, so that the bytes do not depend
 * on a compressor; ordinary readers, also those that stop after the first member, read the whole.
 */

/** What a stored block holds at most, and what stands in front of it (RFC 1951, 3.2.4). */
export const STORING = { most: 0xffff, head: 5 };
/** The largest single block that is held in memory. Compressors end a block after some ten thousand symbols. */
const MAX_BLOCK = 32 << 20;

/** No name, no time, no operating system: the same everywhere. */
export const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Bytes in stored blocks. The stream has to be at a byte, and is afterwards. */
export function* stored(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STORING.most) {
    const part = bytes.subarray(at, at + STORING.most);
    const head = Buffer.alloc(STORING.head);
    storedHead(head, 0, part.length);
    yield head;
    yield part;
  }
}

/** The same into a room, from `at` on. @returns where they end */
export function storeInto(room: Buffer, at: number, bytes: Uint8Array): number {
  let end = at;
  for (let from = 0; from < bytes.length; from += STORING.most) {
    const part = bytes.length <= STORING.most ? bytes : bytes.subarray(from, from + STORING.most);
    storedHead(room, end, part.length);
    room.set(part, end + STORING.head);
    end += STORING.head + part.length;
  }
  return end;
}

function storedHead(room: Buffer, at: number, length: number): void {
  room[at] = 0;
  room.writeUInt16LE(length, at + 1);
  room.writeUInt16LE(length ^ 0xffff, at + 3);
}

/** The last block, which is empty. */
export const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** The last block, and what closes the member: checksum and length of what was packed, modulo 2³². */
export function gzipTail(checksum: number, length: number): Buffer {
  const tail = Buffer.alloc(LAST_BLOCK.length + 8);
  tail.set(LAST_BLOCK);
  tail.writeUInt32LE(checksum >>> 0, 5);
  tail.writeUInt32LE(length % 2 ** 32, 9);
  return tail;
}

/**
 * A whole deflate stream without its mark of an end, behind which another may follow: it is filled up to a byte with the
 * head of an empty stored block.
 * @param windows the stream's bytes, in order and nothing behind them
 * @throws Malformed
 */
export async function* unfinished(windows: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  // Bit of `held` at which the next block begins.
  let at = 0;
  let done = false;
  for await (const window of windows) {
    if (done) throw new Malformed('bytes follow its end');
    held = held.length === 0 ? window : Buffer.concat([held, window]);
    for (let block = blockAt(held, at, false); block !== MORE; block = blockAt(held, at, false)) {
      at = block.end;
      if (!block.final) continue;
      yield ended(held, block);
      done = true;
      break;
    }
    if (done) continue;
    if (held.length > MAX_BLOCK + window.length)
      throw new Malformed(`one of its blocks is over ${MAX_BLOCK >> 20} MiB`);
    yield held.subarray(0, at >>> 3);
    held = held.subarray(at >>> 3);
    at &= 7;
  }
  if (!done) throw new Malformed('it has no end');
}

/** What filling up takes at most. */
export const FILLED = 5;

/** Bits between which a block lies. */
export interface Bits {
  readonly at: number;
  readonly end: number;
}

/**
 * The same of a stream that lies in one piece, where it lies.
 * @param room the stream, and behind it as many bytes as filling up takes
 * @param length of the stream
 * @param last its last block, where that is known
 * @returns its new length
 * @throws Malformed
 */
export function unfinishedWithin(room: Buffer, length: number, last?: Bits): number {
  const { at, end } = last ?? lastOf(room.subarray(0, length));
  if (Math.ceil(end / 8) !== length) throw new Malformed('bytes follow its end');
  room[at >>> 3] = (room[at >>> 3] ?? 0) & ~(1 << (at & 7));
  const used = end & 7;
  // What stands behind the end in the last byte is nothing, and becomes the three bits of a stored block that is not the last.
  if (used !== 0) room[length - 1] = (room[length - 1] ?? 0) & ((1 << used) - 1);
  const fill = used !== 0 && used <= 5 ? FILL : FILL_BYTE;
  room.set(fill, length);
  return length + fill.length;
}

/** The rest of a stored block without content, of which the first bits stood in the byte before, and all of one. */
const FILL = Buffer.from([0, 0, 0xff, 0xff]);
const FILL_BYTE = Buffer.from([0, 0, 0, 0xff, 0xff]);

function lastOf(bytes: Uint8Array): Bits {
  for (let at = 0; ;) {
    const block = blockAt(bytes, at, true);
    if (block === MORE) throw new Malformed('it has no end');
    if (block.final) return block;
    at = block.end;
  }
}

/**
 * The same of a stream whose last block is known, which nothing is looked at but.
 * @param last bits of the stream between which it lies
 */
export async function* unfinishedAt(windows: AsyncIterable<Uint8Array>, last: Bits): AsyncGenerator<Uint8Array> {
  const begin = Math.floor(last.at / 8);
  const rest: Uint8Array[] = [];
  let start = 0;
  for await (const window of windows) {
    const before = Math.max(0, Math.min(window.length, begin - start));
    if (before > 0) yield window.subarray(0, before);
    if (before < window.length) rest.push(Uint8Array.from(window.subarray(before)));
    start += window.length;
  }
  yield ended(Buffer.concat(rest), { at: last.at - begin * 8, end: last.end - begin * 8 });
}

/** The rest of a stream from its last block on, with the mark taken off and filled up to a byte. */
function ended(bytes: Uint8Array, last: Bits): Uint8Array {
  const room = Buffer.allocUnsafe(bytes.length + FILLED);
  room.set(bytes);
  return room.subarray(0, unfinishedWithin(room, bytes.length, last));
}
