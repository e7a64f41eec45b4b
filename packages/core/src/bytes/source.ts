/** Bytes that lie in memory now: `bytes[0]` is at offset `start` of the source. Valid until the next `load`. */
export interface Window {
  readonly bytes: Uint8Array;
  readonly start: number;
}

/**
 * A file, a piece of memory, or a stream that is expanded while it is read: always windows, never the whole.
 * Skipping is loading further on: a file is never read in between.
 */
export interface Source {
  /** Bytes in all; `undefined` as long as it is not known, which only happens to streams. */
  readonly size: number | undefined;
  /** Why the source ended before its time (a compressed stream that is cut or broken, an expansion limit), once that is known. */
  readonly broken: string | undefined;
  /**
   * The window at `offset`: at least `least` bytes of it, fewer only where the source ends.
   * @throws whatever the signal was aborted with.
   */
  load(offset: number, least: number): Promise<Window>;
  close(): Promise<void>;
}

/** One read. Larger does not read faster, and cancelling and progress wait for it. */
export const WINDOW = 1 << 20;

const EMPTY = new Uint8Array(0);

/** A source over bytes that are there already. */
export function memorySource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    broken: undefined,
    load: (offset, least) =>
      Promise.resolve({
        bytes: offset < bytes.length ? bytes.subarray(offset, offset + Math.max(least, WINDOW)) : EMPTY,
        start: offset,
      }),
    close: () => Promise.resolve(),
  };
}
