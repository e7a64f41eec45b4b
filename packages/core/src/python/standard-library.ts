import names from './tables/standard-library.json' with { type: 'json' };

const standard: ReadonlySet<string> = new Set(names);

/** Whether the top-level package of `module` comes with Python, in any release that a model of today may name. */
export function isStandardLibrary(module: string): boolean {
  return standard.has(module.split('.', 1)[0] ?? '');
}
