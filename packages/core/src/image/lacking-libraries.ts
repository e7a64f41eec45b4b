import type { Host } from '../nouns/host.ts';

/** A shared library that a package is linked to, and that neither a package nor the base has: loading it would fail. */
export interface Lacking {
  readonly library: string;
  /** Debian's, where it is known which. */
  readonly package: string | undefined;
  /** The distribution that needs it. */
  readonly by: string;
}

/** Says what is linked to what nothing has. @returns the Debian packages that bring it, sorted */
export function tellLacking(lacking: readonly Lacking[], host: Host): string[] {
  for (const { library, package: name, by } of lacking) {
    const what = name === undefined ? `nothing brings ${library}` : `${name} is installed`;
    const remedy = name === undefined ? '; where it is needed, name its package with --system-package' : '';
    host.emit({ stage: 'image', type: 'decided', what, because: `${by} is linked to ${library}${remedy}` });
  }
  return [...new Set(lacking.flatMap((each) => each.package ?? []))].toSorted();
}
