import type { Concern, Lock, LockedPackage } from '../nouns/environment.ts';
import { parsePylock } from '../python/pylock.ts';
import type { LockInputs } from './inputs.ts';
import type { Resolved } from './resolve.ts';
import type { Wants } from './resolver.ts';
import type { Declared } from './sources/source.ts';
import type { ToolTable } from './tool-table.ts';

const MEBIBYTE = 1 << 20;

/**
 * What each declared package that nothing imports costs: the wheels that would not be downloaded without its line.
 * @returns `name bytes`, for the lock; empty where nothing is unneeded.
 */
export function weigh({ text, wants }: Pick<Resolved, 'text' | 'wants'>, inputs: LockInputs): string[] {
  const unneeded = inputs.unneeded ?? [];
  if (unneeded.length === 0) return [];
  const packages = new Map((parsePylock(text, 'lock').lock?.packages ?? []).map((one) => [one.name, one]));
  const roots = new Set(inputs.requirements.map(({ name }) => name));
  return unneeded
    .filter((name) => packages.has(name))
    .map((name) => `${name} ${saved(name, roots, wants, packages)}`)
    .toSorted();
}

/** Declared lines that neither model nor code imports, each with what it costs. */
export function unneededConcerns(
  lock: Lock,
  table: ToolTable | undefined,
  declared: readonly Declared[],
  unneeded: readonly string[],
): Concern[] {
  const bytes = new Map((table?.unneeded ?? []).map((row) => [row.split(' ')[0] ?? '', Number(row.split(' ')[1])]));
  return unneeded.flatMap((name): Concern[] => {
    const line = declared.find(({ requirement, constraint }) => !constraint && requirement.normalized === name);
    const locked = lock.packages.find((one) => one.name === name);
    if (!line || !locked) return [];
    // What other packages want anyway costs nothing, and is no news.
    if (bytes.get(name) === 0) return [];
    const cost = bytes.get(name) ?? sizeOf(locked);
    const words = cost > 0 ? `; without its line the download is ${(cost / MEBIBYTE).toFixed(1)} MiB smaller` : '';
    return [
      {
        kind: 'unneeded',
        name,
        version: locked.version,
        detail: `neither the model nor the code imports it${words}`,
        at: line.at,
        mend: 'remove the line, or leave it out of this image with --only-needed',
        ...(cost > 0 && { bytes: cost }),
      },
    ];
  });
}

/** What only `name` wants, itself included: everything that cannot be reached from the other roots. */
function saved(
  name: string,
  roots: ReadonlySet<string>,
  wants: Wants,
  packages: ReadonlyMap<string, LockedPackage>,
): number {
  const reached = new Set<string>();
  const visit = (one: string): void => {
    const locked = packages.get(one);
    if (reached.has(one) || !locked) return;
    reached.add(one);
    for (const next of wants.get(`${one} ${locked.version}`) ?? []) visit(next);
  };
  for (const root of roots) if (root !== name) visit(root);
  return [...packages.values()].reduce((sum, one) => (reached.has(one.name) ? sum : sum + sizeOf(one)), 0);
}

function sizeOf({ wheels }: LockedPackage): number {
  return Math.max(0, ...wheels.map(({ size }) => size ?? 0));
}
