import type { Global } from '../../nouns/value.ts';

export { isStandardLibrary } from '../../python/standard-library.ts';

/** `module:name`. A key of the catalogue has one colon, so no other global has the same key. */
export function keyOf({ module, name }: Global): string {
  return `${module}:${name}`;
}
