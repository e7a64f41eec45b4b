import type { Source, Window } from './source.ts';
import { memorySource, WINDOW } from './source.ts';
import type { RandomBytes } from './zip.ts';

const EMPTY = new Uint8Array(0);

/** A part of a source, such as a stored member of an archive. Closing it leaves the source open. */
export function sliceSource(source: Source, offset: number, size: number): Source {
  return {
    size,
    get broken() {
      return source.broken;
    },
    async load(at, least): Promise<Window> {
      if (at >= size) return { bytes: EMPTY, start: at };
      const { bytes } = await source.load(offset + at, Math.min(least, size - at));
      return { bytes: bytes.subarray(0, size - at), start: at };
    },
    close: () => Promise.resolve(),
  };
}

/** Streams up to this size are kept whole where they have to be read from their end: archives within packed files. */
const MAX_HELD = 32 << 20;

/**
 * The same content with its size known, which readers want that begin at the end: an expanded stream is read through
 * once, and kept where it is small; going back in a larger one expands it again.
 */
export async function sizedSource(source: Source): Promise<Source & { readonly size: number }> {
  const held: Uint8Array[] = [];
  let at = source.size ?? 0;
  while (source.size === undefined) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) break;
    at += bytes.length;
    if (at <= MAX_HELD) held.push(Uint8Array.from(bytes));
    else held.length = 0;
  }
  if (source.size !== undefined && held.length === 0) return { ...proxy(source), size: source.size };
  const whole = held.length > 0 || at === 0 ? memorySource(Buffer.concat(held)) : source;
  return { ...proxy(whole), size: at };
}

function proxy(source: Source): Omit<Source, 'size'> {
  return {
    get broken() {
      return source.broken;
    },
    load: (offset, least) => source.load(offset, least),
    close: () => Promise.resolve(),
  };
}

/** For readers that want their bytes at hand, each time as many as they ask for. */
export function randomBytes(source: Source & { readonly size: number }): RandomBytes {
  return {
    size: source.size,
    async readAt(offset, length) {
      const { bytes } = await source.load(offset, length);
      return Uint8Array.from(bytes.subarray(0, length));
    },
  };
}

/** For readers that go through windows: those of bytes that can be read anywhere. Closing it closes nothing. */
export function windowsOf(bytes: RandomBytes): Source & { readonly size: number } {
  const { size } = bytes;
  return {
    size,
    broken: undefined,
    load: async (offset, least) => ({
      bytes: offset < size ? await bytes.readAt(offset, Math.min(Math.max(least, WINDOW), size - offset)) : EMPTY,
      start: offset,
    }),
    close: () => Promise.resolve(),
  };
}
