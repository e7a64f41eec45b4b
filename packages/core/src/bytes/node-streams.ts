import { createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Gunzip, Inflate, InflateRaw, ZstdDecompress } from 'node:zlib';
import { BrokenStream } from './lookahead.ts';
import type { Source } from './source.ts';
import { WINDOW } from './source.ts';

type Stream = Inflate | Gunzip | InflateRaw | ZstdDecompress;
type Pieces = AsyncGenerator<Uint8Array, void, void>;

/** RFC 8878, 3.1.1 and 3.1.2: a frame, and frames to skip (the last four bits of the first byte are free). */
const ZSTD_FRAME = [0x28, 0xb5, 0x2f, 0xfd] as const;
const ZSTD_SKIP = [0x2a, 0x4d, 0x18] as const;

export async function* expandZlib(packed: Source): Pieces {
  yield* through(packed, createInflate({ chunkSize: WINDOW }), 0);
}

/** Members that follow each other are one stream. */
export async function* expandGzip(packed: Source): Pieces {
  yield* through(packed, createGunzip({ chunkSize: WINDOW }), 0);
}

/** The bare stream of a ZIP member: bytes behind its end belong to nothing, and hide what they are. */
export async function* expandDeflate(packed: Source): Pieces {
  const stream = createInflateRaw({ chunkSize: WINDOW });
  yield* through(packed, stream, 0);
  if (packed.size !== undefined && stream.bytesWritten !== packed.size)
    throw new BrokenStream('bytes follow the packed ones');
}

/** Frames that follow each other are one stream, as the `zstd` program has it; Node's stream ends with the first. */
export async function* expandZstd(packed: Source): Pieces {
  for (let offset = 0; ;) {
    const { bytes } = await packed.load(offset, 8);
    const head = Uint8Array.from(bytes.subarray(0, 8));
    if ((head[0] ?? 0) >>> 4 === 5 && ZSTD_SKIP.every((byte, at) => head[at + 1] === byte) && head.length === 8) {
      offset += 8 + new DataView(head.buffer).getUint32(4, true);
      continue;
    }
    const starts = ZSTD_FRAME.every((byte, at) => head[at] === byte);
    if (!starts && offset > 0) return;
    const stream = createZstdDecompress({ chunkSize: WINDOW });
    yield* through(packed, stream, offset);
    if (stream.bytesWritten === 0) return;
    offset += stream.bytesWritten;
  }
}

async function* through(packed: Source, stream: Stream, from: number): Pieces {
  let failure: unknown;
  const feeding = feed(packed, stream, from).catch((cause: unknown) => {
    failure = cause;
    stream.destroy();
  });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (cause) {
    if (failure !== undefined) throw failure;
    throw new BrokenStream(cause instanceof Error ? cause.message : String(cause), { cause });
  } finally {
    stream.destroy();
    await feeding;
  }
  if (failure !== undefined) throw failure;
}

async function feed(packed: Source, stream: Stream, from: number): Promise<void> {
  for (let offset = from; !stream.destroyed;) {
    const { bytes } = await packed.load(offset, 1);
    if (bytes.length === 0 || stream.destroyed) break;
    const piece = bytes.subarray(0, WINDOW);
    offset += piece.length;
    await taken(stream, piece);
  }
  if (!stream.destroyed) stream.end();
}

/** Until the stream has read the piece, which lies in a window that the next load overwrites, or reads nothing any more. */
function taken(stream: Stream, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    // A stream that was left meanwhile says nothing any more.
    if (stream.destroyed || stream.errored) return resolve();
    const done = (): void => {
      stream.off('close', done).off('error', done).off('end', done);
      resolve();
    };
    stream.on('close', done).on('error', done).on('end', done);
    stream.write(piece, done);
  });
}
