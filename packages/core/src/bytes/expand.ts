import { expandBz2 } from './bz2.ts';
import { BrokenStream } from './lookahead.ts';
import { expandLz4 } from './lz4.ts';
import { expandDeflate, expandGzip, expandZlib, expandZstd } from './node-streams.ts';
import type { Source, Window } from './source.ts';
import { expandXz } from './xz.ts';

/** `deflate` is the bare stream of a ZIP member; `lzma` is the older container, which has no checksum. */
export type Compression = 'zlib' | 'gzip' | 'deflate' | 'bz2' | 'xz' | 'lzma' | 'lz4' | 'zstd';

/**
 * A model larger than this when expanded is not read on: deflate packs a thousand to one, so a 40 MB file could keep a
 * runner busy for a minute and more without it.
 */
export const MAX_EXPANDED = 32 * 2 ** 30;
/** The same for what is expanded here and not by native code, at a tenth of its speed. */
export const MAX_EXPANDED_SLOWLY = 8 * 2 ** 30;

/** Going back means to expand from the start again; a file that asks for it more often than any real one is left unread. */
const MAX_RESTARTS = 64;
/** How a reason begins that is a bound of ours, not a fault of the stream. */
export const EXPANDS_TOO_FAR = 'it expands to more than';
/** Whatever a file makes its reader go back, in all no more is expanded than this many times the limit. */
const MAX_TIMES = 2;

interface Expander {
  /** Yields pieces of at most a window, each its own memory. @throws BrokenStream where the stream is cut or broken. */
  readonly expand: (packed: Source) => AsyncGenerator<Uint8Array, void, void>;
  readonly limit: number;
}

const expanders: Readonly<Record<Compression, Expander>> = {
  zlib: { expand: expandZlib, limit: MAX_EXPANDED },
  gzip: { expand: expandGzip, limit: MAX_EXPANDED },
  deflate: { expand: expandDeflate, limit: MAX_EXPANDED },
  zstd: { expand: expandZstd, limit: MAX_EXPANDED },
  lz4: { expand: expandLz4, limit: MAX_EXPANDED },
  bz2: { expand: expandBz2, limit: MAX_EXPANDED_SLOWLY },
  xz: { expand: expandXz, limit: MAX_EXPANDED_SLOWLY },
  lzma: { expand: expandXz, limit: MAX_EXPANDED_SLOWLY },
};

/**
 * What a compressed source expands to, while it is read: two windows in memory, whatever the size. Members of a gzip
 * file that follow each other are one stream; what follows the last is ignored, as Python does with zeros.
 */
export function expandedSource(
  packed: Source,
  compression: Compression,
  options: { signal?: AbortSignal; limit?: number } = {},
): Source {
  const limit = Math.min(options.limit ?? MAX_EXPANDED, expanders[compression].limit);
  let work = 0;
  let chunks = expand(packed, compression);
  let held: Uint8Array = new Uint8Array(0);
  let start = 0;
  let size: number | undefined;
  let broken: string | undefined;
  let restarts = 0;

  const restart = async (): Promise<void> => {
    await chunks.return(undefined);
    chunks = expand(packed, compression);
    [held, start, size] = [new Uint8Array(0), 0, undefined];
    restarts += 1;
  };

  return {
    get size() {
      return size;
    },
    get broken() {
      return broken;
    },
    async load(offset, least): Promise<Window> {
      if (offset < start) {
        if (restarts >= MAX_RESTARTS) {
          broken = 'the file makes its reader go back too often';
          return { bytes: held.subarray(0, 0), start: offset };
        }
        await restart();
      }
      while (size === undefined && start + held.length < offset + Math.max(least, 1)) {
        options.signal?.throwIfAborted();
        const step = await chunks.next();
        if (step.done) {
          size = start + held.length;
          if (step.value !== undefined) broken = step.value;
          break;
        }
        const end = start + held.length;
        work += step.value.length;
        if (end + step.value.length > limit || work > limit * MAX_TIMES) {
          broken = `${EXPANDS_TOO_FAR} ${limit} bytes`;
          size = end;
          await chunks.return(undefined);
          break;
        }
        if (end <= offset) [held, start] = [step.value, end];
        else {
          held = Buffer.concat([held.subarray(offset - start), step.value]);
          start = offset;
        }
        if (start < offset && start + held.length > offset) {
          held = held.subarray(offset - start);
          start = offset;
        }
      }
      const from = Math.min(Math.max(offset - start, 0), held.length);
      return { bytes: held.subarray(from), start: offset };
    },
    async close() {
      await chunks.return(undefined);
      await packed.close();
    },
  };
}

/** Yields pieces of at most a window; returns why it ended early, or nothing at a proper end. */
async function* expand(packed: Source, compression: Compression): AsyncGenerator<Uint8Array, string | undefined, void> {
  try {
    for await (const piece of expanders[compression].expand(packed)) yield piece;
  } catch (cause) {
    if (cause instanceof BrokenStream) return `the ${compression} stream is cut or broken (${cause.message})`;
    throw cause;
  }
  return undefined;
}
