import { PackageModelError } from '../errors.ts';
import type { Image } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { parseReference } from '../registry/reference.ts';

/** @throws PackageModelError `USAGE` before any work, for what would fail after it. */
export function checkTags({ tag, push: pushes }: Pick<Settings, 'tag' | 'push'>): void {
  for (const text of tag) {
    if (parseReference(text).digest === undefined) continue;
    throw new PackageModelError('USAGE', `${text} names a digest, which no tag can`, 'Name REPOSITORY:TAG with --tag.');
  }
  if (pushes && tag.length === 0) {
    throw new PackageModelError(
      'USAGE',
      'there is nothing to push to',
      'Name at least one --tag REGISTRY/REPOSITORY:TAG.',
    );
  }
}

/** Tags of an image that stays here: those that were named, else one made of the model's name. */
export function localTags(
  { tag, name }: Pick<Settings, 'tag' | 'name'>,
  { model }: Pick<Image, 'model'>,
): readonly string[] {
  const first = Object.keys(model.files)[0]?.replace(/^.*\//, '').replace(/\..*$/, '');
  return tag.length > 0 ? tag : [`package-model/${repositoryPart(name ?? first ?? '')}:latest`];
}

/** A model's name as a part of a repository: lower case, digits, single separators. */
function repositoryPart(name: string): string {
  const part = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return part === '' ? 'model' : part;
}
