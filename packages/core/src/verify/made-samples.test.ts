import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column, Dtype, Signature } from '../nouns/model.ts';
import { fit } from './fit.ts';
import { makeSamples } from './made-samples.ts';
import type { Asked } from './sample.ts';

function asked(signature: Partial<Signature>): Asked {
  return { name: 'm', signature: { inputs: [], outputs: [], ...signature } };
}
const wide = (width: number | null, dtype: Dtype = 'float64'): Asked =>
  asked({ inputs: [{ name: 'X', dtype, shape: [null, width] }] });

const column: fc.Arbitrary<Column> = fc.record(
  {
    name: fc.string({ minLength: 1 }),
    dtype: fc.constantFrom<Dtype>('bool', 'int64', 'float32', 'float64', 'string', 'object', 'unknown'),
    categories: fc.array(
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({ int: '9007199254740993' })),
      { maxLength: 4 },
    ),
    vocabulary: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
  },
  { requiredKeys: ['name', 'dtype'] },
);

test('what is made fits the model it is made from, and is the same each time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(column, { selector: ({ name }) => name, minLength: 1, maxLength: 6 }), (columns) => {
      const model = asked({ columns, inputs: [{ name: 'X', dtype: 'object', shape: [null, columns.length] }] });
      const samples = makeSamples(model);
      expect(makeSamples(model)).toEqual(samples);
      for (const item of samples?.items ?? []) expect(fit(item.request, model)).toEqual({ rows: item.rows });
    }),
  );
});

test('one row alone, then several that differ', () => {
  const samples = makeSamples(wide(4));
  expect(samples).toMatchObject({ from: 'made', source: 'made from the model: 4 values a row' });
  expect(samples?.items.map((item) => item.rows)).toEqual([1, 5]);
  const rows = samples?.items.flatMap((item) => (item.request as { rows: number[][] }).rows.map(String));
  expect(new Set(rows).size).toBe(6);
  expect(samples?.items.every((item) => item.expected === undefined)).toBe(true);
});

test('every category and only categories, words of the vocabulary, whole numbers for whole numbers', () => {
  const columns: Column[] = [
    { name: 'plan', dtype: 'string', categories: ['a', 'b', null] },
    { name: 'note', dtype: 'string', vocabulary: ['cheap', 'pills'] },
    { name: 'calls', dtype: 'int64' },
    { name: 'paid', dtype: 'bool' },
  ];
  const samples = makeSamples(asked({ columns }));
  const records =
    samples?.items.flatMap((item) => (item.request as { records: Record<string, unknown>[] }).records) ?? [];
  expect(new Set(records.map((record) => record['plan']))).toEqual(new Set(['a', 'b', null]));
  expect(
    records.flatMap((record) => String(record['note']).split(' ')).every((word) => ['cheap', 'pills'].includes(word)),
  ).toBe(true);
  expect(records.every((record) => Number.isInteger(record['calls']) && typeof record['paid'] === 'boolean')).toBe(
    true,
  );
});

test.each([
  ['nothing is known', { name: 'm' }],
  ['the width varies', wide(null)],
  ['no columns', wide(0)],
  ['an absurd width', wide(1_000_000)],
  ['two inputs', asked({ inputs: [wide(2), wide(3)].flatMap((model) => model.signature?.inputs ?? []) })],
  ['texts without a vocabulary', wide(2, 'string')],
  ['a text column that could hold anything', asked({ columns: [{ name: 'a', dtype: 'string' }] })],
  [
    'categories that JSON cannot hold',
    asked({ columns: [{ name: 'a', dtype: 'object', categories: [{ int: '9007199254740993' }] }] }),
  ],
])('none where %s', (_, model) => {
  expect(makeSamples(model)).toBeUndefined();
});
