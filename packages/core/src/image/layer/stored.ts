/** What a stored block of deflate holds at most (RFC 1951, 3.2.4), and what stands before it. */
export const BLOCK = 0xffff;
export const HEAD = 5;
/** No name, no time, no flags, an unknown system (RFC 1952, 2.3): the same bytes everywhere. */
export const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
export const GZIP_TAIL = 8;

/** Bytes of an archive of `size` bytes in a gzip envelope that compresses nothing. */
export function storedSize(size: number): number {
  return GZIP_HEAD.length + Math.ceil(size / BLOCK) * HEAD + size + GZIP_TAIL;
}

/** What follows the last byte of the archive in its envelope. */
export function storedEnd(size: number, crc: number): Buffer {
  const tail = Buffer.alloc(GZIP_TAIL);
  tail.writeUInt32LE(crc >>> 0, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  return tail;
}

/**
 * An archive in a gzip envelope that compresses nothing: every tool that reads layers reads it, it is written at the speed
 * of a copy, and where each byte lies is known beforehand, so that it can be begun anywhere.
 * @param size bytes of the archive, at least one
 * @param read the archive from an offset on
 * @param crc CRC-32 of the whole archive; asked for when the rest has been given out
 * @param offset in the envelope
 */
export async function* storedGzip(
  size: number,
  read: (offset: number) => AsyncIterable<Uint8Array>,
  crc: () => number,
  offset = 0,
): AsyncGenerator<Buffer> {
  const block = Math.max(0, Math.floor((offset - GZIP_HEAD.length) / (HEAD + BLOCK)));
  const start = Math.min(block * BLOCK, size);
  let skip = offset <= GZIP_HEAD.length ? offset : offset - GZIP_HEAD.length - block * (HEAD + BLOCK);
  let pieces: Uint8Array[] = offset <= GZIP_HEAD.length ? [GZIP_HEAD] : [];
  const flush = (): Buffer => {
    const whole = Buffer.concat(pieces);
    pieces = [];
    const rest = whole.subarray(Math.min(skip, whole.length));
    skip -= whole.length - rest.length;
    return rest;
  };
  let at = start;
  if (start < size) {
    for await (const chunk of read(start)) {
      for (let from = 0; from < chunk.length;) {
        const left = BLOCK - (at % BLOCK);
        if (left === BLOCK) pieces.push(blockHead(Math.min(BLOCK, size - at), at + BLOCK >= size));
        const part = chunk.subarray(from, from + left);
        pieces.push(part);
        from += part.length;
        at += part.length;
      }
      const whole = flush();
      if (whole.length > 0) yield whole;
    }
  }
  pieces.push(storedEnd(size, crc()));
  const whole = flush();
  if (whole.length > 0) yield whole;
}

/** What stands before a block. */
export function blockHead(length: number, last: boolean): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(last ? 1 : 0, 0);
  head.writeUInt16LE(length, 1);
  head.writeUInt16LE(length ^ 0xffff, 3);
  return head;
}
