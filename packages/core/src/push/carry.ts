import type { Host } from '../nouns/host.ts';
import type { Repository } from '../registry/client.ts';
import type { Manifest } from '../registry/manifest.ts';
import { copyDocuments } from './record.ts';
import { mismatch } from './tags.ts';
import type { Destination } from './destinations.ts';
import { copyImage } from './transfer.ts';

/**
 * Has a repository hold what another holds: an image with what is attached to it, or an index with all of its images. What
 * is there stays; the manifest itself comes last, so that whoever finds it finds the rest.
 * @returns the manifest as the repository holds it afterwards
 * @throws PackageModelError `PUSH_MISMATCH`, what the registries refuse
 */
export async function carry(
  from: Repository,
  to: Repository,
  manifest: Manifest,
  destination: Destination,
  host: Host,
): Promise<Manifest> {
  if (from.registry !== to.registry || from.name !== to.name) {
    for (const part of await imagesOf(from, manifest, destination)) {
      await copyImage(from, to, part, host);
      await copyDocuments(from, to, part);
    }
    if (manifest.content.kind === 'index' && !(await to.hasManifest(manifest.digest)))
      await to.putManifest(manifest.digest, manifest);
  }
  const there = await to.manifest(manifest.digest);
  if (there === undefined) throw mismatch(destination, `${manifest.digest} is not there`);
  return there;
}

async function imagesOf(from: Repository, manifest: Manifest, destination: Destination): Promise<readonly Manifest[]> {
  if (manifest.content.kind === 'image') return [manifest];
  const images: Manifest[] = [];
  for (const { digest } of manifest.content.manifests) {
    const image = await from.manifest(digest);
    if (image === undefined) throw mismatch(destination, `the index names ${digest}, which is not there`);
    images.push(image);
  }
  return images;
}
