import { open } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import { ioError } from '../../errors.ts';
import type { LayerMember } from './content.ts';

/** `stored` is a gzip envelope in which nothing is compressed: for everybody who expects gzip, it is. */
export type Compression = 'none' | 'stored' | 'gzip' | 'zstd';
export type ImageFormat = 'oci' | 'docker';

/** What decided, for the log. */
export interface CompressionChoice {
  readonly compression: Compression;
  readonly because: string;
  /** Share of the bytes that is left, as measured; 1 where nothing was. */
  readonly ratio: number;
}

/** Spread over the file: the head of a model is often text, and its middle is weights. */
const SAMPLES = 8;
const SAMPLE = 128 * 1024;
/** Below this nothing that is saved is noticed by anybody. */
const WORTH_IT = 4 << 20;
/** What must be left at most for compressing to be worth its time: fp32 weights leave 0.93, trees of a forest 0.3. */
const MOST_LEFT = 0.85;
/** The lowest levels: they take a third of the time of the usual ones for a few percent. */
const LEVEL = { gzip: 1, zstd: 3 } as const;

/**
 * Whether the content is worth compressing, by compressing samples of it: with gzip, which every engine and platform
 * reads. zstd is quicker and smaller, and is taken where it is asked for: Docker before 23 does not read it.
 * @param asked what the user said; `undefined` to measure
 * @throws PackageModelError `IO`
 */
export async function chooseCompression(
  members: readonly LayerMember[],
  asked: Compression | undefined,
): Promise<CompressionChoice> {
  if (asked !== undefined) return { compression: asked, because: 'asked for', ratio: 1 };
  const files = members.filter((member) => member.kind === 'file');
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const stored = (because: string, ratio: number): CompressionChoice => ({ compression: 'stored', because, ratio });
  if (size < WORTH_IT) return stored('it is small', 1);
  const samples = await samplesOf(files, size);
  const taken = samples.reduce((sum, sample) => sum + sample.length, 0);
  const left = samples.reduce((sum, sample) => sum + zlib.gzipSync(sample, { level: LEVEL.gzip }).length, 0);
  const ratio = taken === 0 ? 1 : left / taken;
  const words = `of ${SAMPLES} samples gzip leaves ${Math.round(ratio * 100)} %`;
  return ratio > MOST_LEFT ? stored(words, ratio) : { compression: 'gzip', because: words, ratio };
}

/** A stream that compresses with a fixed level and one thread: the same Node gives the same bytes. */
export function compressor(kind: 'gzip' | 'zstd'): zlib.Gzip | zlib.ZstdCompress {
  return kind === 'gzip'
    ? zlib.createGzip({ level: LEVEL.gzip, chunkSize: 1 << 18 })
    : zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL.zstd }, chunkSize: 1 << 18 });
}

async function samplesOf(
  files: readonly (LayerMember & { readonly kind: 'file' })[],
  total: number,
): Promise<Buffer[]> {
  const samples: Buffer[] = [];
  const step = total / SAMPLES;
  let before = 0;
  for (const file of files) {
    const wanted = Array.from({ length: SAMPLES }, (_, i) => Math.floor((i + 0.5) * step) - before).filter(
      (at) => at >= 0 && at < file.size,
    );
    before += file.size;
    if (wanted.length === 0) continue;
    if ('bytes' in file.from) {
      const { bytes } = file.from;
      samples.push(...wanted.map((at) => Buffer.from(bytes.subarray(at, at + SAMPLE))));
    } else samples.push(...(await windows(file.from.path, wanted)));
  }
  return samples;
}

async function windows(path: string, places: readonly number[]): Promise<Buffer[]> {
  try {
    await using file = await open(path);
    return await Promise.all(
      places.map(async (at) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, at);
        return buffer.subarray(0, bytesRead);
      }),
    );
  } catch (cause) {
    throw ioError(cause, `reading ${path}`);
  }
}
