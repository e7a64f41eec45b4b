import { PackageModelError } from '../errors.ts';
import { parseReference, type Reference } from '../registry/reference.ts';

/** One repository and the tags that shall point to the image there. */
export interface Destination {
  readonly repository: Reference;
  /** `text` is the whole reference as it was asked for. */
  readonly tags: readonly { readonly tag: string; readonly text: string }[];
}

/**
 * Groups requested tags by repository, doubles left out, in the order in which they were given.
 * @throws PackageModelError `USAGE` for a reference that cannot be tagged
 */
export function destinationsOf(tags: readonly string[]): Destination[] {
  const found = new Map<string, { repository: Reference; tags: Map<string, string> }>();
  for (const text of tags) {
    const reference = parseReference(text);
    if (reference.digest !== undefined) {
      throw new PackageModelError(
        'USAGE',
        `${text} names a digest: the digest of an image follows from its content and cannot be chosen`,
        'Leave out the part from @ on.',
      );
    }
    const key = `${reference.host}/${reference.repository}`;
    const destination = found.get(key) ?? { repository: reference, tags: new Map() };
    const { tag } = reference;
    if (tag === undefined) destination.tags.set('latest', `${text}:latest`);
    else destination.tags.set(tag, text);
    found.set(key, destination);
  }
  return [...found.values()].map(({ repository, tags }) => ({
    repository,
    tags: [...tags].map(([tag, text]) => ({ tag, text })),
  }));
}
