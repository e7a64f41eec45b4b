import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Pushed } from '../nouns/report.ts';
import type { Verification } from '../nouns/verification.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import { attach, attachMissing, type Attachment } from '../registry/referrers.ts';
import type { Blob } from '../registry/upload.ts';
import type { Composed } from './compose.ts';
import type { Destination } from './destinations.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { copyDocuments, readRecord, recordsOf } from './record.ts';
import { mismatch, nameOf, pointTags, pushedTo, type Complete } from './tags.ts';
import { copyImage, sendBlobs } from './transfer.ts';

export interface Publication {
  readonly image: Composed;
  /** The blobs that the first repository may lack: layers of the model and the configuration. */
  readonly own: readonly Blob[];
  readonly verification: Verification;
  /** What is attached to the image besides the record of its test: its bill of materials. */
  readonly documents: readonly Attachment[];
}

/**
 * Brings a composed image into the repositories and points the tags to it: blobs first, the manifest under its digest,
 * the record of its test, and only when every repository holds all of it, the tags. What is there is not sent.
 * @param home the repository that holds the environment image, which is that of the first destination
 * @throws PackageModelError `REGISTRY_UNREACHABLE`, `REGISTRY_DENIED`, `PUSH_MISMATCH`, `MODEL_CHANGED`, `INTERRUPTED`
 */
export async function publish(
  { image, own, verification, documents }: Publication,
  destinations: readonly Destination[],
  home: Repository,
  host: Host,
): Promise<Pushed> {
  const { manifest } = image;
  const complete: Complete[] = [];
  let reused = true;
  for (const [index, destination] of destinations.entries()) {
    const repository = index === 0 ? home : await openRepository(destination.repository, 'push', host);
    const known = await repository.hasManifest(manifest.digest);
    if (known) {
      const because = `nothing has changed: it holds ${manifest.digest} already`;
      host.emit({ stage: 'push', type: 'decided', what: `nothing is uploaded to ${nameOf(destination)}`, because });
      if (index === 0) await mend(repository, image, own, host);
    } else {
      reused = false;
      if (index === 0) await send(repository, image, own, host);
      else await copyImage(home, repository, manifest, host);
    }
    const there = await repository.manifest(manifest.digest);
    if (there === undefined) throw mismatch(destination, `${manifest.digest} is not there after the push`);
    if (index > 0) await copyDocuments(home, repository, manifest);
    else {
      const before = known ? await readRecord(repository, manifest.digest) : undefined;
      const fingerprints = fingerprintsOf(own);
      const all = [...recordsOf(manifest, verification, before), ...documents, ...(fingerprints ? [fingerprints] : [])];
      // Nothing of ours is looked for on what was put there just now.
      if (known) await attachMissing(repository, manifest, all);
      else await attach(repository, manifest, ...all);
    }
    complete.push({ destination, repository, manifest: there });
  }
  for (const each of complete) await pointTags(each, `${manifest.digest} is there, whole`, host);
  return { ...pushedTo(complete), ...(reused && { reused }) };
}

/** A registry may have the manifest and have lost what it names: what is ours is sent again. */
async function mend(repository: Repository, image: Composed, own: readonly Blob[], host: Host): Promise<void> {
  const lost: Blob[] = [];
  for (const blob of own) if (!(await repository.hasBlob(blob))) lost.push(blob);
  if (lost.length === 0) return;
  await sendBlobs(repository, lost, [], host);
  const because = `${repository.registry} has the manifest ${image.manifest.digest} and had lost what it names`;
  host.emit({ stage: 'push', type: 'decided', what: `${lost.length} blobs were sent again`, because });
}

/** @throws PackageModelError `PUSH_MISMATCH` naming a layer below the model that the registry has lost, where it has */
async function putImage(repository: Repository, { manifest, layers }: Composed): Promise<void> {
  try {
    await repository.putManifest(manifest.digest, manifest);
  } catch (cause) {
    for (const layer of cause instanceof PackageModelError ? layers : []) {
      if (await repository.hasBlob(layer)) continue;
      throw new PackageModelError(
        'PUSH_MISMATCH',
        `${repository.registry}/${repository.name} has lost the layer ${layer.digest} of the environment image that it names`,
        'Run it again with --no-cache: the environment is made anew, and what was lost is sent.',
        { cause },
      );
    }
    throw cause;
  }
}

async function send(repository: Repository, image: Composed, own: readonly Blob[], host: Host): Promise<void> {
  const began = performance.now();
  const { sent, bytes } = await sendBlobs(repository, own, [], host);
  await putImage(repository, image);
  const seconds = (performance.now() - began) / 1000;
  host.emit({
    stage: 'push',
    type: 'decided',
    what: `${sent} of ${own.length} blobs uploaded`,
    because: `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s; the others were there, or had gone ahead`,
  });
}
