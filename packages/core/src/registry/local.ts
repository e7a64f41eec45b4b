import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ioError, PackageModelError } from '../errors.ts';
import type { Digest } from '../nouns/image.ts';
import type { Host } from '../nouns/host.ts';
import type { Repository } from './client.ts';
import { readManifest, sha256, type Descriptor, type Manifest } from './manifest.ts';
import type { Blob } from './upload.ts';

/** What images that are made without a registry bear in place of its name. */
export const LOCAL = 'this machine';

/**
 * A repository in a folder, for an image that goes to no registry: blobs as files by their digest, manifests and tags for
 * as long as the run. Everything throws `IO`, `DISK_FULL` or `INTERRUPTED`.
 */
export async function openLocalRepository(folder: string, host: Host): Promise<Repository> {
  const place = (digest: Digest): string => join(folder, digest.replace(':', '-'));
  const manifests = new Map<string, Manifest>();
  const has = async ({ digest, size }: Descriptor): Promise<boolean> =>
    (await stat(place(digest)).catch(() => undefined))?.size === size;
  await mkdir(folder, { recursive: true });
  return {
    plain: true,
    name: 'image',
    registry: LOCAL,
    manifest: async (at) => manifests.get(at),
    hasManifest: async (at) => manifests.has(at),
    putManifest: async (at, { bytes }) => {
      const manifest = readManifest(Buffer.from(bytes));
      if (!manifest) throw new PackageModelError('INTERNAL', `${at} is no manifest`, 'Report this as a defect.');
      manifests.set(at, manifest);
      manifests.set(manifest.digest, manifest);
      return {};
    },
    blob: async ({ digest }) => {
      const bytes = await readFile(place(digest)).catch((cause: unknown) => {
        throw ioError(cause, `reading ${digest}`);
      });
      if (sha256(bytes) !== digest) throw damaged(digest);
      return bytes;
    },
    hasBlob: has,
    streamBlob: ({ digest }, offset = 0) =>
      createReadStream(place(digest), { start: offset, highWaterMark: 1 << 20, signal: host.signal }),
    upload: async (blob, sending = {}) => {
      if (await has(blob)) return 'there';
      await write(blob, place(blob.digest), host);
      sending.onProgress?.(blob.size);
      return 'sent';
    },
    // What is read from this disk is not sooner on it for being read once.
    stream: async () => false,
    list: async () => undefined,
  };
}

/** Blobs know their own digest: what is carried over from a registry is checked as it comes. */
async function write(blob: Blob, path: string, host: Host): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(blob.open(0)), createWriteStream(part), { signal: host.signal });
    if ((await stat(part)).size !== blob.size) throw damaged(blob.digest);
    await rename(part, path);
  } catch (cause) {
    if (host.signal.aborted)
      throw new PackageModelError('INTERRUPTED', `interrupted while writing ${blob.digest}`, 'Run it again.', {
        cause,
      });
    throw cause instanceof PackageModelError ? cause : ioError(cause, `writing ${blob.digest}`);
  } finally {
    await rm(part, { force: true });
  }
}

function damaged(digest: Digest): PackageModelError {
  return new PackageModelError('IO', `${digest} was changed while it was used`, 'Run it again.');
}
