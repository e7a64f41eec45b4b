import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { ioError } from '../../errors.ts';
import type { Digest } from '../../nouns/image.ts';
import type { Compression } from './compression.ts';
import type { Stretch } from './content.ts';

/**
 * What tells a layer apart from others without its being read: a small document of its size, its form, and pages of it. Two
 * layers with different fingerprints are different; two with the same may be the same, which only their digests say.
 */
export interface Fingerprint {
  readonly digest: Digest;
  readonly bytes: Buffer;
}

/** The first and the last, and evenly between them: new weights differ in every page. */
const PAGES = 64;
const PAGE = 64 * 1024;

/**
 * The fingerprint of an archive: everything in it that is not a file's, and pages of the files.
 * @throws PackageModelError `IO`
 */
export async function fingerprintOf(stretches: readonly Stretch[], compression: Compression): Promise<Fingerprint> {
  const size = stretches.reduce((sum, stretch) => sum + stretch.size, 0);
  const hash = createHash('sha256');
  for (const stretch of stretches) {
    const { bytes, file } = stretch;
    if (bytes) hash.update(bytes);
    else if (file && 'bytes' in file.from) hash.update(file.from.bytes);
    else if (file && 'path' in file.from)
      await pagesOf(file.from.path, placesIn(stretch, size), (page) => hash.update(page));
  }
  const bytes = documentOf(compression, size, hash.digest('hex'));
  return { bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** The same layer is the same document, for good: a change here sends everything once more. */
function documentOf(compression: Compression, size: number, sampled: string): Buffer {
  return Buffer.from(JSON.stringify({ fingerprint: 1, compression, size, sampled: `sha256:${sampled}` }));
}

/** Where the pages lie that are the stretch's, counted from its own beginning. */
function placesIn(stretch: Stretch, size: number): { readonly at: number; readonly length: number }[] {
  const step = Math.max(0, size - PAGE) / (PAGES - 1);
  return Array.from({ length: PAGES }, (_, index) => Math.floor(index * step)).flatMap((page) => {
    const from = Math.max(page, stretch.at);
    const to = Math.min(page + PAGE, stretch.at + stretch.size);
    return from < to ? [{ at: from - stretch.at, length: to - from }] : [];
  });
}

async function pagesOf(
  path: string,
  places: readonly { readonly at: number; readonly length: number }[],
  take: (page: Buffer) => void,
): Promise<void> {
  if (places.length === 0) return;
  try {
    await using file = await open(path);
    for (const page of await Promise.all(places.map((place) => pageOf(file, place)))) take(page);
  } catch (cause) {
    throw ioError(cause, `reading ${path}`);
  }
}

async function pageOf(file: FileHandle, { at, length }: { at: number; length: number }): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
