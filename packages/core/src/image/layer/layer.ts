import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { Digest } from '../../nouns/image.ts';
import { compressor, type Compression, type ImageFormat } from './compression.ts';
import { byTurns, readStretches, stretchesOf, type LayerMember, type Stretch } from './content.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { hashesFor } from './hashes.ts';
import { filesIn, passOver } from './pass.ts';
import { storedGzip, storedSize } from './stored.ts';

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
  /** By which it is known whether anybody has pushed it; of what is large and not compressed. */
  readonly fingerprint?: Fingerprint;
  /** Whether it was on the line while it was read, and is where it belongs. */
  readonly sent?: boolean;
  /** What a registry keeps, from `offset` on; each chunk holds until the next but one is asked for. */
  open(offset: number): AsyncIterable<Uint8Array>;
  /** The archive, uncompressed: for whoever unpacks it. */
  archive(): AsyncIterable<Uint8Array>;
}

/** Bytes that are not known in full before they have been read, which is done once. */
export interface Unread {
  readonly fingerprint: Fingerprint;
  readonly size: number;
  /** Each window holds until the next but one is asked for. Goes on where it was left. */
  readonly bytes: AsyncIterator<Uint8Array>;
  /** Of all of them; those that nobody took are read for it. */
  digest(): Promise<Digest>;
}

/** Where a layer may go while it is read for the first time: nowhere (false), where it may have been before. */
export type Line = (layer: Unread) => Promise<boolean>;

export interface LayerOptions {
  readonly compression: Compression;
  readonly line?: Line | undefined;
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
export async function writeLayer(members: readonly LayerMember[], options: LayerOptions, host: Host): Promise<Layer> {
  const { compression, onRead } = options;
  const stretches = stretchesOf(members);
  const unpacked = stretches.reduce((sum, { size }) => sum + size, 0);
  const archive = (offset: number): AsyncIterable<Uint8Array> => readStretches(stretches, offset, host);
  // The envelope is put together of copies, so that two windows are enough to read into.
  const copied = (offset: number): AsyncIterable<Uint8Array> =>
    readStretches(stretches, offset, host, { windows: byTurns() });
  const rest = { unpacked, compression, archive: () => archive(0) };
  if (compression === 'none' || compression === 'stored') {
    const { archive: diffId, envelope, sum, ...known } = await measured(members, stretches, unpacked, options, host);
    const layer = { digest: envelope, diffId, ...known, ...rest };
    if (compression === 'none') return { ...layer, size: unpacked, open: archive };
    const open = (offset: number): AsyncIterable<Uint8Array> => storedGzip(unpacked, copied, () => sum, offset);
    return { ...layer, size: storedSize(unpacked), open };
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

/** From this size on whoever reads twice notices it. */
const LARGE = 32 << 20;

/** Reads an archive that is not compressed once, and knows afterwards what it and its envelope are. It may be sent meanwhile. */
async function measured(
  members: readonly LayerMember[],
  stretches: readonly Stretch[],
  unpacked: number,
  { compression, onRead, line }: LayerOptions,
  host: Host,
) {
  const stored = compression === 'stored';
  const fingerprint = unpacked < LARGE ? undefined : await fingerprintOf(stretches, compression);
  await using hashes = hashesFor(unpacked, stored);
  await using pass = passOver(stretches, stored, hashes, host, onRead);
  const sent =
    fingerprint !== undefined &&
    line !== undefined &&
    (await line({
      fingerprint,
      size: stored ? storedSize(unpacked) : unpacked,
      bytes: pass.bytes,
      digest: async () => (await pass.done()).envelope,
    }));
  const { files: digests, ...known } = await pass.done();
  const files: Record<string, Digest> = {};
  for (const { name, kind } of members) if (kind === 'file') files[name] = EMPTY;
  for (const [index, { file }] of filesIn(stretches).entries())
    if (file) files[file.name] = digests.get(index + 1) ?? EMPTY;
  return { ...known, files, ...(fingerprint && { fingerprint, sent }) };
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
