/**
 * What stands between the bytes of a chunk in the envelope of an archive: before the byte `places[i]` of the chunk the next
 * `lengths[i]` of `bytes`. Three arrays and not one object for each place: they are sent to a thread a thousand times
 * for each GB.
 */
export interface Frame {
  /** Ascending. */
  readonly places: Uint32Array;
  readonly lengths: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * Gives a chunk with its frame to a digest, piece by piece. Its text is part of the program of a thread
 * (`hash-program.ts`), so it may use nothing but its arguments.
 */
export function updateFramed(hash: { update(bytes: Uint8Array): unknown }, chunk: Uint8Array, frame: Frame): void {
  let from = 0;
  let next = 0;
  for (const [index, place] of frame.places.entries()) {
    if (place > from) hash.update(chunk.subarray(from, place));
    const end = next + (frame.lengths[index] ?? 0);
    hash.update(frame.bytes.subarray(next, end));
    from = place;
    next = end;
  }
  if (from < chunk.length) hash.update(chunk.subarray(from));
}
