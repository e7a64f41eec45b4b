import type { Global } from '../nouns/value.ts';
import { isStandardLibrary } from './pickle/python-names.ts';

/** Names that the policy trusts. */
export interface Trust {
  /** `exact`: only a name that was written out counts, no wildcard. */
  readonly has: (global: Global, how: 'exact' | 'any') => boolean;
}

/**
 * `package.module.Class` trusts that name alone. `package.*` trusts all names below `package`, and has to be spelled;
 * it reaches neither the standard library nor names that are known to run code, for those were hardly meant.
 * Dotted names and Python's own attributes are not trusted at all: `module` + `a.b` may lead anywhere from a module that looks harmless.
 */
export function trustOf(names: readonly string[]): Trust {
  const exact = new Set(names.filter((name) => !name.endsWith('.*')));
  const prefixes = names.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -1));
  return {
    has: ({ module, name }, how) => {
      if (name.includes('.') || /^__\w+__$/.test(name)) return false;
      const full = `${module}.${name}`;
      if (exact.has(full)) return true;
      return (
        how === 'any' &&
        !isStandardLibrary(module) &&
        prefixes.some((prefix) => prefix.length > 1 && full.startsWith(prefix))
      );
    },
  };
}

/**
 * Whether trusting `name` adds nothing to what `names` trust. An exact name below a trusted wildcard does add something:
 * it reaches names that are known to run code, which no wildcard does.
 */
export function isTrustedBy(names: readonly string[], name: string): boolean {
  if (names.includes(name)) return true;
  const wildcards = names.filter((one) => one.endsWith('.*')).map((one) => one.slice(0, -1));
  return name.endsWith('.*') && wildcards.some((prefix) => prefix.length > 1 && name.startsWith(prefix));
}
