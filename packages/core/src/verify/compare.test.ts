import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '../environment/models.samples.ts';
import type { Dtype, Structure } from '../nouns/model.ts';
import type { Answer } from './answer.ts';
import { BEYOND, compareAnswers, TOLERANCE, toleranceFor, type Comparison } from './compare.ts';

function one(got: Answer, want: Answer, options?: Parameters<typeof compareAnswers>[1]): Comparison {
  const [first] = compareAnswers([{ name: 'sample 1', got, want }], options);
  if (!first) throw new Error('nothing was compared');
  return first;
}

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const value = fc.oneof(
  number,
  fc.constantFrom('NaN', 'Infinity', '-Infinity', 'a', ''),
  fc.boolean(),
  fc.constant(null),
);
const table = fc.array(fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxLength: 6 });

test('an answer equals itself, whatever is in it', () => {
  fc.assert(
    fc.property(table, (predictions) => {
      expect(one({ predictions }, { predictions })).toMatchObject({ mismatches: 0 });
    }),
  );
});

test('the limit is at one tolerance: inside passes, outside does not', () => {
  fc.assert(
    fc.property(number, fc.double({ min: 0, max: 0.999, noNaN: true }), (want, share) => {
      const allowed = TOLERANCE.atol + TOLERANCE.rtol * Math.abs(want);
      const inside = one({ predictions: [want + share * allowed * 0.99] }, { predictions: [want] });
      expect(inside.mismatches).toBe(0);
      const outside = one({ predictions: [want + (1.01 + share) * allowed] }, { predictions: [want] });
      expect(outside).toMatchObject({ mismatches: 1 });
      expect(outside.worst).toBeGreaterThan(1);
    }),
  );
});

test('a changed cell is found and named by sample, row and value', () => {
  const want = { predictions: [0, 0], probabilities: [[0.5, 0.5], [0.25, 0.75]] }; // prettier-ignore
  const got = { predictions: [0, 0], probabilities: [[0.5, 0.5], [0.25, 0.751]] }; // prettier-ignore
  const [predictions, probabilities] = compareAnswers([{ name: 'sample 3', got, want }]);
  expect(predictions).toEqual({ output: 'predictions', compared: 2, worst: 0, mismatches: 0 });
  expect(probabilities).toMatchObject({
    mismatches: 1,
    first: 'sample 3, row 2, value 2, probabilities: 0.751 where 0.75 is expected, off by 0.00100',
  });
});

test('the worst deviation is told in units of the tolerance', () => {
  const wide = { tolerance: { rtol: 0, atol: 0.5 } };
  expect(one({ predictions: [1, 2.25] }, { predictions: [1, 2] }, wide)).toMatchObject({ worst: 0.5, mismatches: 0 });
  expect(one({ predictions: [1, 4] }, { predictions: [1, 2] }, wide)).toMatchObject({ worst: 4, mismatches: 1 });
});

test.each([
  ['NaN', 'NaN', 0],
  ['NaN', 1, 1],
  [1, 'NaN', 1],
  ['Infinity', 'Infinity', 0],
  ['Infinity', '-Infinity', 1],
  ['Infinity', 1e308, 1],
  [null, 'NaN', 1],
  [null, 0, 1],
  [0, false, 1],
  ['1', 1, 1],
  [-0, 0, 0],
])('%j against %j', (got, want, mismatches) => {
  const seen = one({ predictions: [got] }, { predictions: [want] });
  expect(seen.mismatches).toBe(mismatches);
  expect(JSON.stringify(seen)).not.toContain('Infinity,'); // worst stays a number of JSON
});

test('a number against NaN is beyond every tolerance, and JSON can still hold it', () => {
  const seen = one({ predictions: [1] }, { predictions: ['NaN'] }, { tolerance: { rtol: 1, atol: 1e9 } });
  expect(seen.worst).toBe(BEYOND);
  expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
});

test('predictions of a classifier are labels: no tolerance takes one for the other', () => {
  const [got, want] = [{ predictions: [1_000_001] }, { predictions: [1_000_000] }];
  const wide = { rtol: 1, atol: 1 };
  expect(one(got, want, { tolerance: wide }).mismatches).toBe(0);
  expect(one(got, want, { tolerance: wide, labels: true })).toMatchObject({ mismatches: 1, worst: null });
  const classes = [1_000_000];
  expect(one({ ...got, classes }, { ...want, classes }, { tolerance: wide })).toMatchObject({
    mismatches: 1,
    worst: null,
  });
});

test('shapes: a row too few, a list for a number, an output that is not there', () => {
  expect(one({ predictions: [1] }, { predictions: [1, 2] }).first).toBe(
    'sample 1, predictions: 1 values where 2 are expected',
  );
  expect(one({ predictions: [[1]] }, { predictions: [1] }).first).toBe(
    'sample 1, row 1, predictions: [1] where 1 is expected',
  );
  const seen = compareAnswers([
    { name: 'sample 1', got: { predictions: [1] }, want: { predictions: [1], probabilities: [[1]] } },
  ]);
  expect(seen[1]?.first).toBe('sample 1: the answer has no "probabilities"');
  expect(
    one(Object.assign(Object.create({ probabilities: [] }), { predictions: [1] }), { predictions: [1] }).mismatches,
  ).toBe(0);
});

test('what is quoted of an answer is short', () => {
  const seen = one({ predictions: ['x'.repeat(10_000)] }, { predictions: ['y'.repeat(10_000)] });
  expect(seen.first?.length).toBeLessThan(300);
});

const tensor = (dtype: Dtype) => ({ name: 't', dtype, shape: [1] });
const weights = (...dtypes: Dtype[]): Structure => ({ kind: 'tensors', tensors: dtypes.map(tensor), parameters: 1 });

test.each<[string, Parameters<typeof toleranceFor>[0], number]>([
  ['an answer in single precision', { signature: { inputs: [], outputs: [tensor('int64'), tensor('float32')] } }, 1e-4],
  ['an answer in double precision', { signature: { inputs: [], outputs: [tensor('float64')] } }, 1e-6],
  [
    'doubles from narrow weights',
    { signature: { inputs: [], outputs: [tensor('float64')] }, structure: weights('float32') },
    1e-6,
  ],
  ['a network that does not say what it answers', { structure: weights('float32', 'int64') }, 1e-4],
  [
    'labels of a network',
    { signature: { inputs: [], outputs: [tensor('string')] }, structure: weights('bfloat16') },
    1e-4,
  ],
  ['weights of both kinds', { structure: weights('float32', 'float64') }, 1e-6],
  [
    'labels of a graph without weights',
    {
      signature: { inputs: [tensor('float32')], outputs: [tensor('string'), tensor('object')] },
      structure: { kind: 'graph', operators: {}, parameters: 0, weights: [] },
    },
    1e-4,
  ],
  ['labels of an estimator', { signature: { inputs: [tensor('float32')], outputs: [tensor('string')] } }, 1e-6],
  ['counts', { structure: weights('int64') }, 1e-6],
  ['nothing known', undefined, 1e-6],
])('the usual tolerance of %s', (_, model, rtol) => {
  expect(toleranceFor(model).rtol).toBe(rtol);
});

test('a folder computes as its parts do', () => {
  const part = modelOf({ format: 'safetensors', structure: weights('float32') });
  expect(toleranceFor({ structure: { kind: 'parts', parts: [part] } }).rtol).toBe(1e-4);
});
