import { constants, type ZlibOptions } from 'node:zlib';

/** A buffer that has room for all: otherwise zlib takes thousands of small ones, and puts them together. */
export function inOnePiece(size: number): ZlibOptions {
  return { maxOutputLength: size + 1, chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1) };
}
