import { createGunzip, createInflate } from 'node:zlib';
import type { Gunzip, Inflate } from 'node:zlib';
import type { Source, Window } from './source.ts';
import { WINDOW } from './source.ts';

export type Compression = 'zlib' | 'gzip';

/**
 * A model larger than this when expanded is not read on: deflate packs a thousand to one, so a 40 MB file could keep a
 * runner busy for a minute and more without it.
 */
export const MAX_EXPANDED = 32 * 2 ** 30;

/** Going back means to expand from the start again; a file that asks for it more often than any real one is left unread. */
const MAX_RESTARTS = 64;

/**
 * What a compressed source expands to, while it is read: two windows in memory, whatever the size. Members of a gzip
 * file that follow each other are one stream; what follows the last is ignored, as Python does with zeros.
 */
export function expandedSource(
  packed: Source,
  compression: Compression,
  options: { signal?: AbortSignal; limit?: number } = {},
): Source {
  const limit = options.limit ?? MAX_EXPANDED;
  let chunks = expand(packed, compression);
  let held: Buffer = Buffer.alloc(0);
  let start = 0;
  let size: number | undefined;
  let broken: string | undefined;
  let restarts = 0;

  const restart = async (): Promise<void> => {
    await chunks.return(undefined);
    chunks = expand(packed, compression);
    [held, start, size] = [Buffer.alloc(0), 0, undefined];
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
        if (end + step.value.length > limit) {
          broken = `it expands to more than ${limit} bytes`;
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
async function* expand(packed: Source, compression: Compression): AsyncGenerator<Buffer, string | undefined, void> {
  const stream: Inflate | Gunzip =
    compression === 'zlib' ? createInflate({ chunkSize: WINDOW }) : createGunzip({ chunkSize: WINDOW });
  let failure: unknown;
  const feeding = feed(packed, stream).catch((cause: unknown) => {
    failure = cause;
    stream.destroy();
  });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    if (failure !== undefined) throw failure;
    return `the ${compression} stream is cut or broken (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    stream.destroy();
    await feeding;
  }
  if (failure !== undefined) throw failure;
  return undefined;
}

async function feed(packed: Source, stream: Inflate | Gunzip): Promise<void> {
  for (let offset = 0; !stream.destroyed;) {
    const { bytes } = await packed.load(offset, 1);
    if (bytes.length === 0 || stream.destroyed) break;
    // The window is reused by the next load, and the stream reads it later.
    const piece = Buffer.from(bytes.subarray(0, WINDOW));
    offset += piece.length;
    if (!stream.write(piece)) await drained(stream);
  }
  if (!stream.destroyed) stream.end();
}

function drained(stream: Inflate | Gunzip): Promise<void> {
  return new Promise((resolve) => {
    // A stream that was left meanwhile says nothing any more.
    if (stream.destroyed || stream.errored) return resolve();
    const done = (): void => {
      stream.off('drain', done).off('close', done).off('error', done).off('end', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done).on('end', done);
  });
}
