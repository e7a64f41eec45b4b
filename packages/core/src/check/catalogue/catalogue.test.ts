import { describe, expect, it } from 'vitest';
import { isStandardLibrary } from '../pickle/python-names.ts';
import { entryOf, statesOf } from './catalogue.ts';
import recorded from './catalogue.json' with { type: 'json' };
import functions from './functions.json' with { type: 'json' };

interface Entry {
  readonly kind: string;
  readonly call?: unknown;
  readonly because?: string;
  readonly guard?: string;
}

const all = Object.entries(recorded.entries as Record<string, Record<string, Entry>>).flatMap(([module, names]) =>
  Object.entries(names).map(([name, entry]) => [`${module}:${name}`, entry] as const),
);
const keys: ReadonlySet<string> = new Set(all.map(([key]) => key));

describe('the catalogue', () => {
  it('was made from several releases', () => {
    expect(recorded.releases.length).toBeGreaterThanOrEqual(8);
    expect(keys.size).toBeGreaterThan(700);
  });

  it.each(['scikit-learn', 'numpy', 'scipy', 'pandas', 'torch', 'xgboost', 'lightgbm', 'catboost'])(
    'says from which releases of %s it is',
    (library) => {
      expect(recorded.releases.some((release) => library in release)).toBe(true);
    },
  );

  it('knows what boosters of 2020 consist of', () => {
    const ofThen = recorded.releases.some((release) => 'xgboost' in release && release.xgboost === '1.2.1');
    expect(ofThen && keys.has('xgboost.compat:XGBoostLabelEncoder')).toBe(true);
  });

  it('lets nothing be called that has no sentence', () => {
    const silent = all.filter(([, { call, because }]) => call !== undefined && !because);
    expect(silent).toEqual([]);
    const reviewed = Object.values(functions.called).every(({ because }) => because.length > 10);
    expect(reviewed && functions.kept.every(({ because }) => because.length > 5)).toBe(true);
  });

  it('holds no path and no name of Python itself', () => {
    const paths = [...keys].filter((key) => /\..*:|:.*\./.test(key) && key.split(':')[1]?.includes('.'));
    expect(paths).toEqual([]);
    const dunders = [...keys].filter((key) => /:__\w+__$/.test(key));
    expect(dunders).toEqual(['copyreg:__newobj__', 'copyreg:__newobj_ex__']);
  });

  it('holds of the standard library only what makes values', () => {
    const standard = [...keys].filter((key) => isStandardLibrary(key.split(':')[0] ?? ''));
    const modules = new Set(standard.map((key) => key.split(':', 1).join()));
    expect([...modules].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      '_codecs',
      'builtins',
      'collections',
      'copyreg',
      'datetime',
      'decimal',
      'fractions',
      'functools',
      're',
      'uuid',
    ]);
    for (const name of ['eval', 'exec', 'compile', 'open', '__import__', 'globals', 'type', 'map']) {
      expect(entryOf({ module: 'builtins', name })).toBeUndefined();
    }
  });

  it('admits classes that execute their state only behind a guard', () => {
    const distributions = all.filter(([key]) => /^scipy\.stats.*_gen$/.test(key));
    expect(distributions.length).toBeGreaterThan(50);
    for (const [, entry] of distributions) expect(entry.guard).toBe('distribution-template');
  });

  it('keeps callables only at classes and with names that it knows', () => {
    const kept = recorded.kept as Record<string, Record<string, readonly string[]>>;
    for (const [holder, attributes] of Object.entries(kept)) {
      expect(keys).toContain(holder);
      // A path leads into the very class that keeps it, one step and no further.
      const own = (key: string): boolean =>
        key.startsWith(`${holder}._`) && !/[.]|__/.test(key.slice(holder.length + 1));
      expect(
        Object.values(attributes)
          .flat()
          .filter((key) => !keys.has(key) && !own(key)),
      ).toEqual([]);
    }
  });

  it('finds the state of what a function returns', () => {
    expect(statesOf({ module: 'sklearn.neighbors._kd_tree', name: 'newObj' }).length).toBeGreaterThan(0);
    expect(statesOf({ module: 'numpy', name: 'log1p' })).toEqual([]);
  });
});
