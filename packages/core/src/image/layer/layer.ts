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
import { storedGzip, storedSize } from './stored.ts';
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
  const measured = measure(members, stretches, host, onRead);
  const unpacked = stretches.reduce((sum, { size }) => sum + size, 0);
  const archive = (offset: number): AsyncIterable<Uint8Array> => readStretches(stretches, offset, host);
  const rest = { unpacked, compression, archive: () => archive(0) };
  if (compression === 'none') {
    for await (const chunk of measured.read('fleeting')) void chunk;
    const { diffId, files } = measured.done();
    return { digest: diffId, diffId, size: unpacked, files, open: archive, ...rest };
  }
  if (compression === 'stored') {
    const hash = createHash('sha256');
    let sum = 0;
    const summed = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of measured.read('fleeting')) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    };
    for await (const chunk of storedGzip(unpacked, summed, () => sum)) hash.update(chunk);
    const { diffId, files } = measured.done();
    const open = (offset: number): AsyncIterable<Uint8Array> => storedGzip(unpacked, archive, () => sum, offset);
    return { digest: `sha256:${hash.digest('hex')}`, diffId, size: storedSize(unpacked), files, open, ...rest };
  }
  const kept = await compress(measured.read('kept'), compression, host);
  const { diffId, files } = measured.done();
  const open = (offset: number): AsyncIterable<Uint8Array> =>
    createReadStream(kept.path, { start: offset, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
  return { digest: kept.digest, diffId, size: kept.size, files, open, ...rest };
}

/** Reads an archive once and knows afterwards what it was. */
function measure(
  members: readonly LayerMember[],
  stretches: readonly Stretch[],
  host: Host,
  onRead: LayerOptions['onRead'],
) {
  const whole = createHash('sha256');
  const files: Record<string, Digest> = {};
  let current: { readonly name: string; readonly hash: ReturnType<typeof createHash> } | undefined;
  const finish = (): void => {
    if (current) files[current.name] = `sha256:${current.hash.digest('hex')}`;
    current = undefined;
  };
  for (const { name, kind } of members) if (kind === 'file') files[name] = EMPTY;
  return {
    async *read(chunks: 'fleeting' | 'kept'): AsyncGenerator<Buffer> {
      let done = 0;
      const own = (file: { readonly name: string }, chunk: Buffer): void => {
        if (current?.name !== file.name) {
          finish();
          current = { name: file.name, hash: createHash('sha256') };
        }
        current.hash.update(chunk);
        onRead?.((done += chunk.length));
      };
      for await (const chunk of readStretches(stretches, 0, host, {
        onContent: own,
        fleeting: chunks === 'fleeting',
      })) {
        whole.update(chunk);
        yield chunk;
      }
      finish();
    },
    done: (): { diffId: Digest; files: Record<string, Digest> } => ({ diffId: `sha256:${whole.digest('hex')}`, files }),
  };
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
