import type { LockedPackage } from '../../nouns/environment.ts';
import type { Platform } from '../../nouns/image.ts';
import { machineOf } from '../../python/target.ts';

/** What a base image can run. */
export interface Runs {
  /** `3.11`. */
  readonly minor: string;
  readonly platform: Platform;
  readonly libc: 'glibc' | 'musl';
}

type LockedWheel = LockedPackage['wheels'][number];

/**
 * The wheel of a package that an installer would take: the most specific one for this Python, C library and machine
 * (compatibility tags, PEP 425, 600 and 656). Undefined where none fits.
 */
export function chooseWheel(wheels: readonly LockedWheel[], runs: Runs): LockedWheel | undefined {
  const ranked = wheels
    .map((wheel) => ({ wheel, rank: rankOf(wheel.name, runs) }))
    .filter((each): each is { wheel: LockedWheel; rank: readonly number[] } => each.rank !== undefined);
  return ranked.toSorted((a, b) => compare(b.rank, a.rank) || (a.wheel.name < b.wheel.name ? -1 : 1))[0]?.wheel;
}

/** `name-version(-build)?-python-abi-platform.whl`; each tag may be several, joined with dots. */
function rankOf(name: string, runs: Runs): readonly number[] | undefined {
  const parts = name.replace(/\.whl$/, '').split('-');
  if (parts.length < 5) return undefined;
  const [pythons = '', abis = '', platforms = ''] = parts.slice(-3);
  const best = (tags: string, rank: (tag: string) => number | undefined): number | undefined =>
    tags.split('.').reduce<number | undefined>((found, tag) => {
      const own = rank(tag);
      return own === undefined || (found !== undefined && found >= own) ? found : own;
    }, undefined);
  const digits = runs.minor.replace('.', '');
  const minor = Number(runs.minor.split('.')[1]);
  const platform = best(platforms, (tag) => platformRank(tag, runs));
  const abi = best(abis, (tag) => ({ [`cp${digits}`]: 3, abi3: 2, none: 1 })[tag]);
  const python = best(pythons, (tag) => pythonRank(tag, minor, abi === 2));
  return platform === undefined || abi === undefined || python === undefined ? undefined : [abi, python, platform];
}

/** Modules of the stable ABI run on every later Python, others on their own alone. */
function pythonRank(tag: string, minor: number, stable: boolean): number | undefined {
  const [, kind, number] = /^(cp|py)3(\d*)$/.exec(tag) ?? [];
  if (kind === undefined) return undefined;
  if (number === '') return 1;
  const at = Number(number);
  if (kind === 'cp') return at === minor || (stable && at <= minor) ? 1000 + at : undefined;
  return at <= minor ? 2 + at : undefined;
}

/** Newer glibc first. What the base has is what its Python was built for: slim images of the last years have 2.28 and more. */
function platformRank(tag: string, { platform, libc }: Runs): number | undefined {
  if (tag === 'any') return 0;
  const machine = machineOf(platform);
  if (!tag.endsWith(`_${machine}`)) return undefined;
  const system = tag.slice(0, -machine.length - 1);
  const old = { manylinux1: 5, manylinux2010: 12, manylinux2014: 17 }[system];
  if (libc === 'glibc' && old !== undefined) return old;
  const [, kind, , version] = /^(many|musl)linux_(\d+)_(\d+)$/.exec(system) ?? [];
  if (kind === (libc === 'glibc' ? 'many' : 'musl')) return Number(version);
  return system === 'linux' ? 1 : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
