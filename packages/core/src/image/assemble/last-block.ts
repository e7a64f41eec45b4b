import { blockAt, Malformed, MORE } from './deflate.ts';

/** A last block that brings its codes along: the mark of the end, and the second kind (RFC 1951, 3.2.3). */
const LAST_DYNAMIC = 0b101;
/** Of lengths and of distances there are fewer than their counts could say (3.2.7). */
const MOST_COUNTED = 29;
/** A code of lengths up to seven bits is complete when its words fill them. */
const COMPLETE = 1 << 7;

/**
 * The last block of a deflate stream, looked for from its end, so that the blocks before it need not be walked through. It
 * has to bring a code along that is complete, as all compressors write it, and to end where the stream ends. What looks like
 * one by chance is found out by whoever inflates the stream without its mark.
 * @param bytes the end of the stream
 * @returns bits of `bytes` between which it lies; nothing where none is found, or the last block is of another kind
 */
export function lastBlock(bytes: Uint8Array): { readonly at: number; readonly end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = (bytes.length - 16) * 8; at >= 0; at--) {
    const word = view.getUint32(at >>> 3, true) >>> (at & 7);
    if ((word & 7) !== LAST_DYNAMIC) continue;
    if (((word >>> 3) & 31) > MOST_COUNTED || ((word >>> 8) & 31) > MOST_COUNTED) continue;
    if (!isComplete(view, at + 17, ((word >>> 13) & 15) + 4)) continue;
    const end = endOf(bytes, at);
    if (end !== undefined) return { at, end };
  }
  return undefined;
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
