import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Pushed } from '../nouns/report.ts';
import type { Repository } from '../registry/client.ts';
import type { Manifest } from '../registry/manifest.ts';
import type { Destination } from './destinations.ts';
import { formatReference } from '../registry/reference.ts';

/** A repository that holds the whole image, whose tags may now be moved. */
export interface Complete {
  readonly destination: Destination;
  readonly repository: Repository;
  readonly manifest: Manifest;
}

/**
 * Points the tags of a repository to an image that it holds, and reads each back. A tag that points there already is
 * left alone: an immutable one could not be set again, and need not be.
 * @param because what is true of the image, for the log
 * @throws PackageModelError `PUSH_MISMATCH` where a tag points elsewhere afterwards; what the registry refuses
 */
export async function pointTags(
  { destination, repository, manifest }: Complete,
  because: string,
  host: Host,
): Promise<void> {
  const decided = (what: string, why: string): void =>
    host.emit({ stage: 'push', type: 'decided', what, because: why });
  for (const { tag, text } of destination.tags) {
    const before = await repository.manifest(tag);
    if (before?.digest === manifest.digest) {
      decided(`${text} stays`, `it points to ${manifest.digest} already`);
      continue;
    }
    await repository.putManifest(tag, manifest);
    const after = await repository.manifest(tag);
    if (after?.digest !== manifest.digest) {
      throw mismatch(
        destination,
        `the tag ${tag} points to ${after?.digest ?? 'nothing'} after it was set to ${manifest.digest}`,
      );
    }
    decided(`${text} is set`, because);
  }
}

/** What was pushed, for the report. @throws PackageModelError `USAGE` where no tag names a repository */
export function pushedTo(complete: readonly Complete[]): Pushed {
  const [first, ...also] = complete.map(({ destination, manifest }) => ({
    repository: nameOf(destination),
    tags: destination.tags.map(({ text }) => text),
    digest: manifest.digest,
  }));
  if (first === undefined) {
    throw new PackageModelError(
      'USAGE',
      'there is no tag to push to',
      'Name at least one: --tag REGISTRY/REPOSITORY:TAG.',
    );
  }
  return also.length === 0 ? first : { ...first, also };
}

export function nameOf({ repository: { host, repository } }: Destination): string {
  return formatReference({ host, repository });
}

export function mismatch(destination: Destination, why: string): PackageModelError {
  return new PackageModelError(
    'PUSH_MISMATCH',
    `${nameOf(destination)} does not hold what was verified: ${why}`,
    'No tag was moved there. Look for something between engine and registry that rewrites images, or for another job that pushes to the same tags, and run again.',
  );
}
