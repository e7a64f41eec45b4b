import type { Concern, Lock, LockedPackage } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import { normalizeName } from '../python/names.ts';
import { parsePylock } from '../python/pylock.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import type { LockInputs } from './inputs.ts';
import { runResolver } from './resolver.ts';
import type { Declared } from './sources/source.ts';
import type { ToolTable } from './tool-table.ts';

const MEBIBYTE = 1 << 20;

/**
 * What each declared package that nothing imports costs: the wheels that would not be downloaded without its line.
 * Which package wants which is asked of the resolver once more, with every version held, from what it has just read.
 * @returns `name bytes`, for the lock; empty where nothing is unneeded.
 */
export async function weigh(
  text: string,
  inputs: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<string[]> {
  const unneeded = inputs.unneeded ?? [];
  if (unneeded.length === 0) return [];
  const packages = parsePylock(text, 'lock').lock?.packages ?? [];
  const wantedBy = await dependents(packages, inputs, options, host);
  const sizes = new Map(packages.map((one) => [one.name, sizeOf(one)]));
  const roots = new Set(inputs.requirements.map(({ name }) => name));
  return unneeded
    .filter((name) => sizes.has(name))
    .map((name) => `${name} ${saved(name, roots, wantedBy, sizes)}`)
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
  wants: ReadonlyMap<string, readonly string[]>,
  sizes: ReadonlyMap<string, number>,
): number {
  const reached = new Set<string>();
  const visit = (one: string): void => {
    if (reached.has(one)) return;
    reached.add(one);
    for (const next of wants.get(one) ?? []) visit(next);
  };
  for (const root of roots) if (root !== name) visit(root);
  return [...sizes].reduce((sum, [one, size]) => (reached.has(one) ? sum : sum + size), 0);
}

/** Package -> what it wants, from the resolver's annotations (`# via`), read the other way round. */
async function dependents(
  packages: readonly LockedPackage[],
  inputs: LockInputs,
  options: EnvironmentOptions,
  host: Host,
): Promise<Map<string, string[]>> {
  const constraints = packages.map(({ name, version }) => `${name}==${version}`);
  const args = ['--annotation-style', 'line', '--quiet'];
  const { done } = await runResolver({ inputs, args, constraints }, options, host);
  const wants = new Map<string, string[]>();
  // Where the second answer fails, every package counts for itself.
  if (done.code !== 0) return wants;
  for (const line of done.stdout.split('\n')) {
    const [, name = '', via = ''] = /^([A-Za-z0-9._-]+)==\S+.*?# via (.*)$/.exec(line) ?? [];
    for (const parent of via.split(',').map((one) => one.trim())) {
      if (parent === '' || parent.startsWith('-')) continue;
      const key = normalizeName(parent.replace(/[[(].*$/, '').trim());
      wants.set(key, [...(wants.get(key) ?? []), normalizeName(name)]);
    }
  }
  return wants;
}

function sizeOf({ wheels }: LockedPackage): number {
  return Math.max(0, ...wheels.map(({ size }) => size ?? 0));
}
