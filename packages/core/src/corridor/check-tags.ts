import { PackageModelError } from '../errors.ts';
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
