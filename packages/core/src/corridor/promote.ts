import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Pushed } from '../nouns/report.ts';
import { carry } from '../push/carry.ts';
import { destinationsOf } from '../push/destinations.ts';
import { recordOf, type VerificationRecord } from '../push/record.ts';
import { pointTags, pushedTo, type Complete } from '../push/tags.ts';
import { openRepository } from '../registry/client.ts';
import { parseReference } from '../registry/reference.ts';

export interface Promoted extends Pushed {
  readonly record: VerificationRecord;
}

/**
 * Points tags to an image that a run of ours has tested and pushed, by its digest: forward or back, in its own
 * repository or another, without an engine. Where the image is not yet in the tag's repository it is brought there.
 * @throws PackageModelError `USAGE` for what names no digest, or a digest without a record of a test, of an index one for each of its images; what the registry refuses
 */
export async function promote(image: string, tags: readonly string[], host: Host): Promise<Promoted> {
  const source = parseReference(image);
  if (source.digest === undefined) {
    throw new PackageModelError(
      'USAGE',
      `${image} names no digest: a tag may have moved since it was tested`,
      'Name the image as push printed it: REGISTRY/REPOSITORY@sha256:….',
    );
  }
  const destinations = destinationsOf(tags);
  const home = await openRepository(source, 'pull', host);
  const manifest = await home.manifest(source.digest);
  if (manifest === undefined) {
    throw new PackageModelError('USAGE', `there is no ${image}`, 'Check repository and digest; push prints both.');
  }
  const record = await recordOf(home, manifest);
  if (record === undefined) {
    throw new PackageModelError(
      'VERIFY_FAILED',
      `${image} has no record of a test, and is not promoted`,
      'Push it with package-model from a machine with a container engine: what passes its test gets a record.',
    );
  }
  const complete: Complete[] = [];
  for (const destination of destinations) {
    const repository = await openRepository(destination.repository, 'push', host);
    const there = await carry(home, repository, manifest, destination, host);
    complete.push({ destination, repository, manifest: there });
  }
  for (const each of complete) await pointTags(each, record.sentence, host);
  return { ...pushedTo(complete), record };
}
