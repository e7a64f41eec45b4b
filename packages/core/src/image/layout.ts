import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Platform } from '../nouns/image.ts';
import type { Output } from '../nouns/output.ts';
import { manifestTypes, type Manifest } from '../registry/manifest.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { blobOf, type Blob } from '../registry/upload.ts';
import { FILE, PROGRAM, tarEnd, tarHeader, tarPadding } from './layer/tar.ts';

/** An image as a whole: its manifest and every blob that the manifest names. */
export interface WholeImage {
  readonly manifest: Manifest;
  readonly blobs: readonly Blob[];
  readonly platform: Platform;
}

interface Entry {
  readonly name: string;
  /** A folder where there is none. */
  readonly blob?: Blob;
}

/**
 * Writes an image as the OCI image layout (image-spec 1.1, `oci-layout`, `index.json`, `blobs`), which names it as
 * BuildKit and containerd do; for `docker` with the `manifest.json` that `docker load` of every version reads. It appears
 * whole or not at all, and the same image is the same bytes.
 * @param tags references that the image bears in it
 * @throws PackageModelError `IO`, `DISK_FULL`, `INTERRUPTED`, what reading the blobs throws
 */
export async function writeLayout(
  image: WholeImage,
  { format, dest, packed }: Pick<Output & { kind: 'image' }, 'format' | 'dest' | 'packed'>,
  tags: readonly string[],
  host: Host,
): Promise<void> {
  const entries = entriesOf(image, format, tags);
  await appear(dest, host, (part) => (packed ? writeTar(entries, part, host) : writeFolder(entries, part, host)));
}

/**
 * Has a file or folder appear at a place by renaming what `write` has written beside it.
 * @throws PackageModelError `IO`, `DISK_FULL`, `INTERRUPTED`, and what `write` throws
 */
export async function appear(dest: string, host: Host, write: (part: string) => Promise<void>): Promise<void> {
  const target = resolve(dest);
  const part = `${target}.${host.run}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await write(part);
    await rename(part, target);
  } catch (cause) {
    if (host.signal.aborted)
      throw new PackageModelError('INTERRUPTED', `interrupted while writing ${dest}`, 'Run it again.', { cause });
    throw cause instanceof PackageModelError ? cause : ioError(cause, `writing ${dest}`);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** @throws PackageModelError `USAGE` before any work: a file is written over, a folder with files in it is not */
export async function assertWritable({
  dest,
  packed,
}: {
  readonly dest: string;
  readonly packed: boolean;
}): Promise<void> {
  const there = await stat(resolve(dest)).catch(() => undefined);
  const refuse = (why: string): PackageModelError =>
    new PackageModelError('USAGE', `${dest} ${why}, and is not written over`, 'Name another place: dest=PATH.');
  if (there === undefined) return;
  if (packed && !there.isFile()) throw refuse('is no file');
  if (packed) return;
  if (!there.isDirectory()) throw refuse('is no folder');
  if ((await readdir(resolve(dest))).length > 0) throw refuse('is a folder with files in it');
}

function entriesOf(
  { manifest, blobs, platform }: WholeImage,
  format: 'oci' | 'docker',
  tags: readonly string[],
): Entry[] {
  const json = (value: unknown): Blob => blobOf(Buffer.from(JSON.stringify(value)));
  const distinct = [...new Map([...blobs, blobOf(manifest.bytes)].map((blob) => [blob.digest, blob])).values()];
  const sorted = distinct.toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
  return [
    { name: 'oci-layout', blob: json({ imageLayoutVersion: '1.0.0' }) },
    { name: 'index.json', blob: json(indexOf(manifest, platform, tags)) },
    ...(format === 'docker' ? [{ name: 'manifest.json', blob: json([dockerEntry(manifest, tags)]) }] : []),
    { name: 'blobs/' },
    { name: 'blobs/sha256/' },
    ...sorted.map((blob) => ({ name: placeOf(blob.digest), blob })),
  ];
}

function placeOf(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

/** One entry for each name: `ref.name` is the tag alone (image-spec), the whole name is what containerd imports it under. */
function indexOf({ digest, mediaType, bytes }: Manifest, platform: Platform, tags: readonly string[]): object {
  const [os, architecture] = platform.split('/');
  const descriptor = { mediaType, digest, size: bytes.length, platform: { architecture, os } };
  const named = tags.map((text) => {
    const reference = parseReference(text);
    const tag = reference.tag ?? 'latest';
    const name = formatReference({ ...reference, tag });
    const annotations = { 'io.containerd.image.name': name, 'org.opencontainers.image.ref.name': tag };
    return { ...descriptor, annotations };
  });
  const manifests = named.length === 0 ? [descriptor] : named;
  return { schemaVersion: 2, mediaType: manifestTypes[0], manifests };
}

function dockerEntry({ content, digest }: Manifest, tags: readonly string[]): object {
  if (content.kind !== 'image')
    throw new PackageModelError('INTERNAL', `${digest} is a list of images`, 'Report this as a defect.');
  const names = tags.map((text) => (parseReference(text).tag === undefined ? `${text}:latest` : text));
  return {
    Config: placeOf(content.config.digest),
    RepoTags: names,
    Layers: content.layers.map((layer) => placeOf(layer.digest)),
  };
}

async function writeTar(entries: readonly Entry[], file: string, { signal }: Host): Promise<void> {
  await pipeline(Readable.from(tarBytes(entries)), createWriteStream(file), { signal });
}

async function* tarBytes(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  for (const { name, blob } of entries) {
    const size = blob?.size ?? 0;
    yield tarHeader({ name, kind: blob ? 'file' : 'folder', mode: blob ? FILE : PROGRAM, size });
    if (!blob) continue;
    let seen = 0;
    for await (const chunk of blob.open(0)) {
      seen += chunk.length;
      yield chunk;
    }
    if (seen !== size)
      throw new PackageModelError('IO', `${blob.digest} has ${seen} bytes, not ${size}`, 'Run it again.');
    yield tarPadding(size);
  }
  yield tarEnd();
}

async function writeFolder(entries: readonly Entry[], folder: string, { signal }: Host): Promise<void> {
  await mkdir(folder);
  for (const { name, blob } of entries) {
    const path = join(folder, name);
    if (!blob) await mkdir(path);
    else if (blob.size === 0) await writeFile(path, '');
    else await pipeline(Readable.from(blob.open(0)), createWriteStream(path), { signal });
  }
}
