import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { Digest } from '../../nouns/image.ts';
import { compressor, type Compression, type ImageFormat } from './compression.ts';
import { byTurns, hashesFor } from './hashes.ts';
import { storedFrame, storedGzip, storedSize } from './stored.ts';
import { readStretches, stretchesOf, type LayerMember, type Stretch } from './content.ts';

/** A layer that is known in full: everything that a manifest and a config say of it, and its bytes, as often as wanted. */
export interface Layer {
  /** Of the bytes that a registry keeps. */
  readonly digest: Digest;
  /** Of the archive, uncompressed: what a config lists. */
  readonly diffId: Digest;
  /** Bytes that a registry keeps. */
  readonly size: number;
  /** Bytes of the archive. */
  readonly unpacked: number;
  readonly compression: Compression;
  /** SHA-256 of every file in it, by its name in the image. */
  readonly files: Readonly<Record<string, Digest>>;
  /** What a registry keeps, from `offset` on. */
  open(offset: number): AsyncIterable<Uint8Array>;
  /** The archive, uncompressed: for whoever unpacks it. */
  archive(): AsyncIterable<Uint8Array>;
}

export interface LayerOptions {
  readonly compression: Compression;
  /** Called as the files are read: bytes so far. */
  readonly onRead?: (done: number) => void;
}

const kinds = {
  oci: { none: '', stored: '+gzip', gzip: '+gzip', zstd: '+zstd' },
  docker: { none: '', stored: '.gzip', gzip: '.gzip', zstd: undefined },
} as const satisfies Record<ImageFormat, Record<Compression, string | undefined>>;

/** The media type of a layer. @throws PackageModelError `USAGE`: Docker's manifests know no zstd */
export function layerMediaType(format: ImageFormat, compression: Compression): string {
  const suffix = kinds[format][compression];
  if (suffix === undefined) {
    throw new PackageModelError(
      'USAGE',
      `Docker’s image format has no layers compressed with ${compression}`,
      'Use --compression gzip or none, or --image-format oci.',
    );
  }
  return format === 'oci'
    ? `application/vnd.oci.image.layer.v1.tar${suffix}`
    : `application/vnd.docker.image.rootfs.diff.tar${suffix}`;
}

/**
 * Makes a layer of the members: reads every file once, for its own digest and the layer's. What is not compressed is
 * not written anywhere, and `open` reads the files again; compressed bytes are kept in the scratch folder.
 * The same members, compression and Node give the same bytes.
 * @throws PackageModelError `MODEL_CHANGED`, also from `open` and `archive`; `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function writeLayer(
  members: readonly LayerMember[],
  { compression, onRead }: LayerOptions,
  host: Host,
): Promise<Layer> {
  const stretches = stretchesOf(members);
  const unpacked = stretches.reduce((sum, { size }) => sum + size, 0);
  const archive = (offset: number): AsyncIterable<Uint8Array> => readStretches(stretches, offset, host);
  // The envelope is put together of copies, so that two windows are enough to read into.
  const copied = (offset: number): AsyncIterable<Uint8Array> =>
    readStretches(stretches, offset, host, { windows: byTurns() });
  const rest = { unpacked, compression, archive: () => archive(0) };
  if (compression === 'none' || compression === 'stored') {
    const { plain, framed, sum, files } = await measured(members, stretches, unpacked, compression, host, onRead);
    if (compression === 'none') return { digest: plain, diffId: plain, size: unpacked, files, open: archive, ...rest };
    const open = (offset: number): AsyncIterable<Uint8Array> => storedGzip(unpacked, copied, () => sum, offset);
    return { digest: framed, diffId: plain, size: storedSize(unpacked), files, open, ...rest };
  }
  const ofFiles = new FileDigests(members, onRead);
  const whole = createHash('sha256');
  const read = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of readStretches(stretches, 0, host, { onContent: ofFiles.take })) {
      whole.update(chunk);
      yield chunk;
    }
  };
  const kept = await compress(read(), compression, host);
  const open = (offset: number): AsyncIterable<Uint8Array> =>
    createReadStream(kept.path, { start: offset, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
  const diffId: Digest = `sha256:${whole.digest('hex')}`;
  return { digest: kept.digest, diffId, size: kept.size, files: ofFiles.done(), open, ...rest };
}

/** Reads an archive that is not compressed once, and knows afterwards what it and its envelope are. */
async function measured(
  members: readonly LayerMember[],
  stretches: readonly Stretch[],
  size: number,
  compression: 'none' | 'stored',
  host: Host,
  onRead: LayerOptions['onRead'],
) {
  const ofFiles = new FileDigests(members, onRead);
  await using hashes = hashesFor(size);
  const stored = compression === 'stored';
  let [at, sum] = [0, 0];
  for await (const chunk of readStretches(stretches, 0, host, { onContent: ofFiles.take, windows: hashes.windows })) {
    if (stored) sum = crc32(chunk, sum);
    const frame = stored ? storedFrame(size, at, chunk.length, sum) : undefined;
    at += chunk.length;
    // From here on the chunk is another thread's, and empty here.
    hashes.update(chunk, frame);
  }
  return { ...(await hashes.done()), sum, files: ofFiles.done() };
}

/** The digest of every file of a layer, as their bytes pass one after the other. */
class FileDigests {
  readonly #files: Record<string, Digest> = {};
  #current: { readonly name: string; readonly hash: ReturnType<typeof createHash> } | undefined;
  #read = 0;
  readonly #onRead: LayerOptions['onRead'];

  constructor(members: readonly LayerMember[], onRead: LayerOptions['onRead']) {
    this.#onRead = onRead;
    for (const { name, kind } of members) if (kind === 'file') this.#files[name] = EMPTY;
  }

  readonly take = ({ name }: { readonly name: string }, chunk: Buffer): void => {
    if (this.#current?.name !== name) {
      this.#finish();
      this.#current = { name, hash: createHash('sha256') };
    }
    this.#current.hash.update(chunk);
    this.#onRead?.((this.#read += chunk.length));
  };

  done(): Record<string, Digest> {
    this.#finish();
    return this.#files;
  }

  #finish(): void {
    if (this.#current) this.#files[this.#current.name] = `sha256:${this.#current.hash.digest('hex')}`;
    this.#current = undefined;
  }
}

/** Of a file without content, which is in no stretch. */
const EMPTY: Digest = `sha256:${createHash('sha256').digest('hex')}`;

async function compress(
  archive: AsyncIterable<Buffer>,
  kind: 'gzip' | 'zstd',
  host: Host,
): Promise<{ path: string; digest: Digest; size: number }> {
  const folder = join(host.scratch, 'layers');
  const path = join(folder, `${compressed++}`);
  const hash = createHash('sha256');
  let size = 0;
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      Readable.from(archive, { highWaterMark: 2 }),
      compressor(kind),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(path),
    );
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, 'compressing a layer');
  }
  return { path, digest: `sha256:${hash.digest('hex')}`, size };
}

/** Names of what is kept in the scratch folder, which is this process's alone. */
let compressed = 0;
