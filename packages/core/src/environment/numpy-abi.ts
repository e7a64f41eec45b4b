import type { Concern, LockedPackage } from '../nouns/environment.ts';
import { allows } from '../python/specifiers.ts';

/**
 * The first release of a compiled package that works with NumPy 2: earlier ones were built for NumPy 1 and fail when they
 * are imported beside NumPy 2, though many do not say so in their metadata. From each project's release notes.
 */
const first: ReadonlyMap<string, string> = new Map([
  ['scikit-learn', '1.4.2'],
  ['scipy', '1.13.0'],
  ['pandas', '2.2.2'],
  ['torch', '2.3.0'],
  ['onnxruntime', '1.19.0'],
  ['tensorflow', '2.18.0'],
  ['tensorflow-cpu', '2.18.0'],
  ['catboost', '1.2.8'],
  ['statsmodels', '0.14.2'],
  ['h5py', '3.11.0'],
  ['pyarrow', '16.1.0'],
  ['matplotlib', '3.9.0'],
  ['numba', '0.60.0'],
  ['scikit-image', '0.23.1'],
  ['numexpr', '2.10.1'],
  ['shap', '0.46.0'],
]);

/**
 * Not built against NumPy, but older than NumPy 2, which refuses what they ask of it (`copy=False` where a copy is needed).
 * Much of them works all the same: who declares NumPy 2 beside them is not told anything, and nobody else gets it.
 */
const before: ReadonlyMap<string, string> = new Map([
  ['xgboost', '2.1.0'],
  ['lightgbm', '4.4.0'],
]);

const two = [{ operator: '>=' as const, version: '2.0.0.dev0' }];

/** Whether a release is of the time of NumPy 1, and an environment that is free to choose takes that. */
export function needsNumpyOne(name: string, version: string): boolean {
  return isOlder(before.get(name), version) || wasBuiltForOne(name, version);
}

function wasBuiltForOne(name: string, version: string): boolean {
  return isOlder(first.get(name), version);
}

function isOlder(since: string | undefined, version: string): boolean {
  return since !== undefined && !allows([{ operator: '>=', version: since }], version);
}

/** Packages of a lock that do not fit the NumPy in it. */
export function numpyConcerns(packages: readonly Pick<LockedPackage, 'name' | 'version' | 'at'>[]): Concern[] {
  const numpy = packages.find(({ name }) => name === 'numpy');
  if (!numpy || !allows(two, numpy.version)) return [];
  return packages
    .filter(({ name, version }) => wasBuiltForOne(name, version))
    .map(({ name, version, at }) => ({
      kind: 'numpy-abi',
      name,
      version,
      detail: `it was built for NumPy 1, and the lock has NumPy ${numpy.version}; ${first.get(name) ?? ''} was the first release for NumPy 2`,
      at,
      mend: `numpy<2`,
    }));
}
