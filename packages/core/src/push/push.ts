import type { Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image } from '../nouns/image.ts';
import type { Pushed } from '../nouns/report.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import type { Manifest } from '../registry/manifest.ts';
import { destinationsOf, type Destination } from './destinations.ts';
import { engineUpload } from './upload.ts';
import { difference } from './difference.ts';
import { mismatch, nameOf, pointTags, pushedTo, type Complete } from './tags.ts';

type EngineImage = Image & { readonly at: 'engine' };

/**
 * Pushes a verified image and points the tags to it. Every repository first holds the whole image under a name that
 * means nothing else, read back and equal to what was verified; only then is the first tag moved. An image that is
 * there already is not sent again, a tag that points to it already is left alone.
 * @throws PackageModelError `USAGE` (a tag), `REGISTRY_UNREACHABLE`, `REGISTRY_DENIED`, `PUSH_MISMATCH`,
 * `ENGINE_UNAVAILABLE`, `INTERRUPTED`
 */
export async function push(image: EngineImage, tags: readonly string[], engine: Engine, host: Host): Promise<Pushed> {
  const destinations = destinationsOf(tags);
  const complete: Complete[] = [];
  for (const destination of destinations) complete.push(await makeComplete(destination, image, engine, host));
  for (const each of complete) {
    await pointTags(each, `${each.manifest.digest} is there, whole, and the same as in the engine`, host);
  }
  return pushedTo(complete);
}

async function makeComplete(
  destination: Destination,
  image: EngineImage,
  engine: Engine,
  host: Host,
): Promise<Complete> {
  const repository = await openRepository(destination.repository, 'push', host);
  const tag = contentTag(image.id);
  const there = await findComplete(repository, tag, image);
  if (there) {
    host.emit({
      stage: 'push',
      type: 'decided',
      what: `nothing is uploaded to ${nameOf(destination)}`,
      because: `it holds the image already, as ${there.digest}`,
    });
    return { destination, repository, manifest: there };
  }
  await engineUpload(image.id, { ...destination.repository, tag }, repository.plain, engine, host);
  const manifest = await repository.manifest(tag);
  if (manifest === undefined) throw mismatch(destination, `the tag ${tag} is not there after the push`);
  const differs = await difference(repository, manifest, image);
  if (differs !== undefined) throw mismatch(destination, differs);
  return { destination, repository, manifest };
}

/**
 * A registry takes a manifest only when it has all of its parts, so one that is equal is complete. Only the tag is asked
 * for: the engine's id may be the digest of a config, and distribution 2.8 answers 500 to whoever wants that as a manifest.
 */
async function findComplete(repository: Repository, tag: string, image: EngineImage): Promise<Manifest | undefined> {
  const manifest = await repository.manifest(tag).catch((cause: unknown) => {
    // Some registries refuse to say that a repository is not there yet. The engine's push will tell.
    if (cause instanceof PackageModelError && cause.code === 'REGISTRY_DENIED') return undefined;
    throw cause;
  });
  return manifest && (await difference(repository, manifest, image)) === undefined ? manifest : undefined;
}

/** Never means anything but this image: its name is made from the image's own digest. */
function contentTag(id: Digest): string {
  return `pm-${id.slice('sha256:'.length, 'sha256:'.length + 12)}`;
}
