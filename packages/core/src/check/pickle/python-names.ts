import type { Global } from '../../nouns/value.ts';
import table from '../catalogue/standard-library.json' with { type: 'json' };

const standard = new Set<string>(table.modules);

/** Whether the top-level package of `module` comes with Python, in any release that still reads pickles of today. */
export function isStandardLibrary(module: string): boolean {
  return standard.has(module.split('.', 1)[0] ?? '');
}

/** `module:name`. A key of the catalogue has one colon, so no other global has the same key. */
export function keyOf({ module, name }: Global): string {
  return `${module}:${name}`;
}
