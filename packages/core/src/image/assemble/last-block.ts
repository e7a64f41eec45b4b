import { blockAt, endWord, Malformed, MORE } from './deflate.ts';
import type { Bits } from './splice.ts';

/** A last block that brings its codes along: the mark of the end, and the second kind (RFC 1951, 3.2.3). */
const LAST_DYNAMIC = 0b101;
/** Of lengths and of distances there are fewer than their counts could say (3.2.7). */
const MOST_COUNTED = 29;
/** Where the last block of a large stream is looked for, before all of its blocks are walked through: bytes at its end. */
export const TAIL = 64 << 10;
/** A code of lengths up to seven bits is complete when its words fill them. */
const COMPLETE = 1 << 7;

/**
 * The last block of a deflate stream, looked for from its end, so that the blocks before it need not be walked through. It
 * has to bring a code along that is complete, as all compressors write it, and to end where the stream ends. What looks like
 * one by chance is found out by whoever inflates the stream without its mark.
 * @param bytes the end of the stream
 * @param before how many bytes of the stream are in front of that
 * @returns bits of the stream between which it lies; nothing where none is found, or the last block is of another kind
 */
export function lastBlock(bytes: Uint8Array, before = 0): Bits | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = (bytes.length - 16) * 8; at >= 0; at--) {
    const word = view.getUint32(at >>> 3, true) >>> (at & 7);
    if ((word & 7) !== LAST_DYNAMIC) continue;
    if (((word >>> 3) & 31) > MOST_COUNTED || ((word >>> 8) & 31) > MOST_COUNTED) continue;
    if (!isComplete(view, at + 17, ((word >>> 13) & 15) + 4)) continue;
    const end = endOf(bytes, at);
    if (end !== undefined) return { at: at + before * 8, end: end + before * 8 };
  }
  return undefined;
}

/**
 * The same of a stream that has one block: it ends somewhere in its last byte, with the word for that and then zeros. The true
 * end is among the places where that holds; where it is one alone, nothing in between has to be looked at.
 * @param bytes the whole stream
 */
export function onlyBlock(bytes: Uint8Array): Bits | undefined {
  if (((bytes[0] ?? 0) & 7) !== LAST_DYNAMIC || bytes.length < 8) return undefined;
  const ending = endWord(bytes, 0);
  if (!ending) return undefined;
  const { word, length } = ending;
  const size = bytes.length * 8;
  const last = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
  let end: number | undefined;
  for (let left = 0; left < 8; left++) {
    // The bits of the last four bytes without those that are left over, which have to be zeros.
    const bits = (last << left) >>> 0;
    if (left > 0 && last >>> (32 - left) !== 0) break;
    if (bits >>> (32 - length) !== word) continue;
    if (end !== undefined) return undefined;
    end = size - left;
  }
  return end === undefined ? undefined : { at: 0, end };
}

/** Whether so many lengths of three bits are those of a complete code. */
function isComplete(view: DataView, start: number, count: number): boolean {
  let filled = 0;
  for (let each = 0, at = start; each < count; each++, at += 3) {
    const length = (view.getUint16(at >>> 3, true) >>> (at & 7)) & 7;
    if (length > 0) filled += COMPLETE >>> length;
  }
  return filled === COMPLETE;
}

function endOf(bytes: Uint8Array, at: number): number | undefined {
  try {
    const block = blockAt(bytes, at, true);
    return block !== MORE && block.final && Math.ceil(block.end / 8) === bytes.length ? block.end : undefined;
  } catch (cause) {
    if (cause instanceof Malformed) return undefined;
    throw cause;
  }
}
