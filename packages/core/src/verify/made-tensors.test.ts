import { expect, test } from 'vitest';
import type { Signature, Tensor } from '../nouns/model.ts';
import { fit } from './fit.ts';
import { makeSamples } from './made-samples.ts';

const asked = (...inputs: Tensor[]): { name: string; signature: Signature } => ({
  name: 'net',
  signature: { inputs, outputs: [] },
});

test('tensors in the shapes and types of the signature, and rows along the first dimension', () => {
  const model = asked(
    { name: 'image', dtype: 'float32', shape: [null, 2, 2] },
    { name: 'mask', dtype: 'bool', shape: [null, 1] },
  );
  const samples = makeSamples(model);
  expect(samples?.items.map(({ rows }) => rows)).toEqual([1, 5]);
  expect(samples?.items[0]?.request).toEqual({
    inputs: {
      image: [
        [
          [0.5, 1],
          [3, 0],
        ],
      ],
      mask: [[false]],
    },
  });
  for (const item of samples?.items ?? []) expect(fit(item.request, model)).toEqual({ rows: item.rows });
});

test('a first dimension of a fixed size is the size of every request', () => {
  const samples = makeSamples(asked({ name: 'x', dtype: 'int64', shape: [3, 1, 1] }));
  expect(samples?.items.map(({ rows }) => rows)).toEqual([3]);
});

test.each<[string, Tensor]>([
  ['a dimension further in that varies', { name: 'x', dtype: 'float32', shape: [null, null, 3] }],
  ['texts', { name: 'x', dtype: 'string', shape: [null, 1, 1] }],
  ['no shape', { name: 'x', dtype: 'float32', shape: [] }],
  ['more than a request should hold', { name: 'x', dtype: 'float32', shape: [null, 1000, 1000] }],
])('nothing is made for %s', (_, tensor) => expect(makeSamples(asked(tensor))).toBeUndefined());

test('given tensors are held against the names of the inputs', () => {
  const model = asked({ name: 'x', dtype: 'float32', shape: [null, 2, 2] });
  expect(fit({ inputs: { y: [[1]] } }, model)).toMatchObject({ pointer: '/inputs' });
  expect(fit({ inputs: [[[1, 2]]] }, model)).toEqual({ rows: 1 });
  expect(fit({ inputs: 5 }, model)).toMatchObject({ pointer: '/inputs' });
});
