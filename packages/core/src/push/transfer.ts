import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import type { Repository } from '../registry/client.ts';
import type { Descriptor, Manifest } from '../registry/manifest.ts';
import type { Blob } from '../registry/upload.ts';

/** Blobs on their way at a time: enough to fill a line, few enough that each is done soon. */
const AT_ONCE = 4;

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

/** Works on several items at a time. The first failure ends it, and is thrown when what had begun has ended. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  const queue = [...items];
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined && !failed; item = queue.shift()) {
      try {
        await work(item);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  // The first failure is told; the others end with their next blob.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const first = ended.find((each) => each.status === 'rejected');
  if (first) throw first.reason;
}
