import type { Source } from './source.ts';

/**
 * A source over bytes that come once and in order, such as a download: it can be read forwards, and windows are dropped as
 * it moves on. Going back is a mistake of whoever reads.
 */
export function streamSource(bytes: AsyncIterable<Uint8Array>): Source {
  const chunks = bytes[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let start = 0;
  let size: number | undefined;
  return {
    get size() {
      return size;
    },
    broken: undefined,
    async load(offset, least) {
      if (offset < start) throw new Error(`a stream that is at byte ${start} cannot go back to ${offset}`);
      while (size === undefined && start + held.length < offset + Math.max(least, 1)) {
        const next = await chunks.next();
        if (next.done === true) {
          size = start + held.length;
          break;
        }
        // What lies before the window that is wanted is dropped as it comes.
        const drop = Math.min(held.length, Math.max(0, offset - start));
        held = held.length === drop ? next.value : Buffer.concat([held.subarray(drop), next.value]);
        start += drop;
      }
      const drop = Math.min(held.length, offset - start);
      held = held.subarray(drop);
      start += drop;
      return { bytes: start === offset ? held : new Uint8Array(0), start: offset };
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}
