import { minorOf } from '../python/specifiers.ts';
import table from './tables/compatibility.json' with { type: 'json' };
import wheels from './tables/wheels.json' with { type: 'json' };

/** What was current when the last release of a minor version came out. */
export interface Current {
  readonly version: string;
  /** The next minor version: nothing at or over it was there to be tested with. */
  readonly below: string;
}

interface Series {
  readonly pythons: Readonly<Record<string, readonly string[]>>;
  readonly released?: string;
  readonly current?: Readonly<Record<string, Current>>;
}

const series = table['scikit-learn'] as Readonly<Record<string, Series | undefined>>;
const newest = Object.keys(series).at(-1);

const perMinor = wheels as Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;

/** Pythons that a release has Linux wheels for; `undefined` for one the tables do not know, and where its wheels fit every Python. */
export function pythonsOf(library: string, version: string): readonly string[] | undefined {
  if (library !== 'scikit-learn') return perMinor[library]?.[minorOf(version) ?? ''];
  const found = series[minorOf(version) ?? '']?.pythons;
  return found?.[version] ?? (found && Object.values(found).at(-1));
}

/**
 * The bound within which a companion (numpy, scipy, pandas) is known to work with a release of scikit-learn: what was
 * current with the last release of its minor version. The newest minor version is still looked after by its makers:
 * there the bound is the companion's next major version.
 */
export function boundOf(version: string, companion: string): Current | undefined {
  const minor = minorOf(version) ?? '';
  const current = series[minor]?.current?.[companion];
  if (!current || minor !== newest) return current;
  return { ...current, below: String(Number(current.version.split('.')[0]) + 1) };
}
