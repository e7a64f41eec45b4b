import { expect, test } from 'vitest';
import { testHost } from '../../test/index.ts';
import { compareTwo } from '../corridor/sides.ts';
import type { Change } from '../nouns/comparison.ts';
import type { Model, Signature } from '../nouns/model.ts';
import { compareSides } from './compare.ts';

const fixtures = new URL('../../../../test-fixtures/', import.meta.url).pathname;

function model(parts: Partial<Model>): Model {
  return {
    name: 'churn',
    format: 'pickle',
    encoding: [],
    files: [{ path: 'churn.pkl', size: 10, identity: '' }],
    producers: [],
    structure: { kind: 'opaque' },
    imports: [],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
    ...parts,
  };
}

function table(columns: Signature['columns'], more: Partial<Signature> = {}): Signature {
  return { inputs: [], outputs: [], ...(columns && { columns }), ...more };
}

function changes(before: Partial<Model>, after: Partial<Model>): readonly Change[] {
  return compareSides({ name: 'a', model: model(before) }, { name: 'b', model: model(after) }).changes;
}

const age = { name: 'age', dtype: 'int64' } as const;
const city = { name: 'city', dtype: 'string', categories: ['Bonn', 'Ulm'] } as const;

test('a model is the same as itself', () => {
  const signature = table([age, city], { classes: ['no', 'yes'] });
  expect(changes({ signature }, { signature })).toEqual([]);
});

test('a column that came, one that went, and one that only has another name', () => {
  const years = { name: 'years', dtype: 'int64' } as const;
  expect(changes({ signature: table([age, city]) }, { signature: table([years, city]) })).toEqual([
    { area: 'input', what: 'age', renamed: 'years', breaks: true },
  ]);
  expect(changes({ signature: table([age]) }, { signature: table([age, city]) })).toEqual([
    { area: 'input', what: 'city', after: 'string', breaks: true },
  ]);
  expect(changes({ signature: table([age, city]) }, { signature: table([age]) })).toEqual([
    { area: 'input', what: 'city', before: 'string', breaks: true },
  ]);
});

test('a type that takes more breaks nobody, one that takes less does', () => {
  const wider = { ...age, dtype: 'float64' } as const;
  const [widened] = changes({ signature: table([age]) }, { signature: table([wider]) });
  const [narrowed] = changes({ signature: table([wider]) }, { signature: table([age]) });
  expect([widened?.breaks, narrowed?.breaks]).toEqual([false, true]);
});

test('a column that may be left out breaks nobody when it comes, and who leaves it out when it must be there', () => {
  const optional = { ...age, optional: true } as const;
  const breaks = (before: Signature['columns'], after: Signature['columns']) =>
    changes({ signature: table(before) }, { signature: table(after) }).map((change) => change.breaks);
  expect(breaks([city], [city, optional])).toEqual([false]);
  expect(breaks([city, age], [city, optional])).toEqual([false]);
  expect(breaks([city, optional], [city, age])).toEqual([true]);
  expect(breaks([city, optional], [city])).toEqual([true]);
});

test('a category that is new breaks nobody, one that is gone does', () => {
  const more = { ...city, categories: ['Bonn', 'Kiel', 'Ulm'] };
  expect(changes({ signature: table([city]) }, { signature: table([more]) })).toEqual([
    { area: 'input', what: 'city = Kiel', after: 'Kiel', breaks: false },
  ]);
  expect(changes({ signature: table([more]) }, { signature: table([city]) })[0]).toMatchObject({ breaks: true });
});

test('classes: new ones and another order are told', () => {
  const of = (...classes: string[]) => ({ signature: table(undefined, { classes }) });
  expect(changes(of('no', 'yes'), of('no', 'yes', 'maybe'))).toEqual([
    { area: 'class', what: 'maybe', after: 'maybe', breaks: true },
  ]);
  expect(changes(of('no', 'yes'), of('yes', 'no'))).toMatchObject([{ what: 'order', breaks: true }]);
});

test('tensors by name, and names that JavaScript knows', () => {
  const tensors = (name: string, rows: number): Partial<Model> => ({
    structure: { kind: 'tensors', tensors: [{ name, dtype: 'float32', shape: [rows, null] }], parameters: rows },
  });
  expect(changes(tensors('__proto__', 2), tensors('__proto__', 3))).toEqual([
    { area: 'tensor', what: '__proto__', before: 'float32[2, ?]', after: 'float32[3, ?]', breaks: false },
    { area: 'tensor', what: 'parameters', before: 2, after: 3, breaks: false },
  ]);
});

test('packages are compared where both sides have a lock', () => {
  const locked = (version: string) => ({
    name: 'a',
    model: model({}),
    packages: [{ name: 'numpy', version, wheels: [], at: { kind: 'text', file: '', line: 1, column: 1 } } as const],
  });
  expect(compareSides(locked('2.0.0'), locked('2.1.0')).changes).toEqual([
    { area: 'package', what: 'numpy', before: '2.0.0', after: '2.1.0', breaks: false },
  ]);
  expect(compareSides({ name: 'a', model: model({}) }, locked('2.1.0')).changes).toEqual([]);
});

test('two real files: another estimator, other parameters', async () => {
  await using host = await testHost();
  const at = (name: string) => ({ path: `${fixtures}${name}`, workspace: fixtures });
  const { changes: found, unread } = await compareTwo(at('forest/random.pkl'), at('forest/ada.pkl'), host);
  expect(unread).toEqual([]);
  expect(found.filter(({ area }) => area === 'estimator')).toEqual([
    {
      area: 'estimator',
      what: 'estimator',
      before: 'sklearn.ensemble._forest.RandomForestClassifier',
      after: 'sklearn.ensemble._weight_boosting.AdaBoostClassifier',
      breaks: false,
    },
  ]);
  expect(found.some(({ area }) => area === 'size')).toBe(true);
});
