import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';

/**
 * Inflates in one step what is to be `size` bytes, for as long as `use` takes. The memory is given back at once: the collector
 * waits with buffers until they are many megabytes, and then looks at everything that lives, again and again.
 * @throws what zlib throws; `ERR_BUFFER_TOO_LARGE` for more bytes than that
 */
export function inflatedFor<T>(packed: Uint8Array, size: number, use: (bytes: Buffer, read: number) => T): T {
  const room = roomFor(size);
  // The types know nothing of what `info` changes (Node's documentation, class Options).
  const made: unknown = inflateRawSync(packed, { ...room, maxOutputLength: size + 1, info: true });
  const { buffer, engine } = made as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  return briefly(buffer, room, (bytes) => use(bytes, engine.bytesWritten));
}

/** Deflated up to a byte, without the mark of an end, so that something else may follow; in another thread. */
export async function deflated(bytes: Uint8Array, level: number): Promise<Uint8Array> {
  const room = roomFor(bytes.length);
  const packed = await deflate(bytes, { ...room, level, finishFlush: constants.Z_SYNC_FLUSH });
  return briefly(packed, room, (all) => Buffer.from(all));
}

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/** Of one piece: otherwise zlib takes thousands of small ones, and puts them together. */
function roomFor(size: number): { readonly chunkSize: number } {
  return { chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1) };
}

function briefly<T>(bytes: Buffer, { chunkSize }: { readonly chunkSize: number }, use: (bytes: Buffer) => T): T {
  try {
    return use(bytes);
  } finally {
    giveBack(bytes, chunkSize);
  }
}

/** Frees the memory below a buffer of a size that was asked for, and no other: small ones share theirs. */
export function giveBack(bytes: Buffer, asked: number): void {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === asked && bytes.byteOffset + bytes.length <= asked)
    buffer.transfer(0);
}
