import { inTurns } from '../host/in-turns.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import type { Repository } from '../registry/client.ts';
import type { Descriptor, Manifest } from '../registry/manifest.ts';
import type { Blob } from '../registry/upload.ts';

/** What a transfer came to, for people and for the log. */
export interface Transferred {
  readonly sent: number;
  readonly bytes: number;
}

/** Has a repository hold all blobs, several at a time, with one progress for all. */
export async function sendBlobs(
  repository: Repository,
  blobs: readonly Blob[],
  mountFrom: readonly string[],
  host: Host,
): Promise<Transferred> {
  const total = blobs.reduce((sum, { size }) => sum + size, 0);
  const done = new Map<Digest, number>();
  const what = `uploading to ${repository.registry}/${repository.name}`;
  let [sent, bytes] = [0, 0];
  const one = async (blob: Blob): Promise<void> => {
    const onProgress = (of: number): void => {
      done.set(blob.digest, of);
      const now = [...done.values()].reduce((sum, each) => sum + each, 0);
      host.emit({ stage: 'push', type: 'progress', what, done: now, total, unit: 'bytes' });
    };
    const outcome = await repository.upload(blob, { mountFrom, onProgress });
    onProgress(blob.size);
    if (outcome === 'sent') [sent, bytes] = [sent + 1, bytes + blob.size];
  };
  await inTurns(blobs, one);
  return { sent, bytes };
}

/** Has another repository hold an image: mounted within a registry, carried over in a stream between two. */
export async function copyImage(
  from: Repository,
  to: Repository,
  manifest: Manifest,
  host: Host,
): Promise<Transferred> {
  if (manifest.content.kind !== 'image' || (await to.hasManifest(manifest.digest))) return { sent: 0, bytes: 0 };
  const { config, layers } = manifest.content;
  const distinct = [...new Map([...layers, config].map((each) => [each.digest, each])).values()];
  const mountFrom = from.registry === to.registry ? [from.name] : [];
  const moved = await sendBlobs(
    to,
    distinct.map((each) => carried(from, each)),
    mountFrom,
    host,
  );
  await to.putManifest(manifest.digest, manifest);
  return moved;
}

/** A blob of a registry as one that can be read again: what comes before the offset is read and dropped. */
export function carried(from: Repository, descriptor: Descriptor): Blob {
  return {
    digest: descriptor.digest,
    size: descriptor.size,
    open: (offset) => from.streamBlob(descriptor, offset),
  };
}
