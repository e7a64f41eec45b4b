import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Json } from '../sample.ts';
import { measured } from './measured.ts';

const file = join(resolve(import.meta.dirname, '../../../../../test-fixtures'), 'tables', 'metrics.json');

interface Case {
  readonly answer: Answer;
  readonly truth: readonly Json[];
  readonly metrics: Readonly<Record<string, number>>;
}

test.each(['churn', 'iris', 'line'])("%s: the figures are scikit-learn's own", async (name) => {
  const cases = JSON.parse(await readFile(file, 'utf8')) as Record<string, Case>;
  const { answer, truth, metrics } = cases[name] ?? { answer: {}, truth: [], metrics: {} };
  const found = measured([{ answer, truth }], false);
  if (typeof found === 'string') throw new Error(found);
  expect(found.map((each) => each.name)).toEqual(Object.keys(metrics));
  for (const { name: metric, value } of found) expect(value).toBeCloseTo(metrics[metric] ?? Number.NaN, 12);
});

test.each<[string, Answer, readonly Json[], string]>([
  ['no truth', { predictions: [1] }, [], 'no sample says what is true of its rows'],
  ['fewer predictions', { predictions: [1] }, [1, 2], 'the answers have no prediction for each row'],
  ['several outputs', { predictions: [[1, 2]] }, [1], 'predictions and what is true are not one number a row each'],
  ['a new class', { predictions: ['a'], classes: ['a', 'b'] }, ['c'], 'the model does not know the class "c"'],
])('nothing: %s', (_, answer, truth, words) => {
  expect(measured([{ answer, truth }], false)).toBe(words);
});

test.each<[string, Answer, readonly Json[], readonly object[]]>([
  ['labels of another type', { predictions: [1, 0], classes: [0, 1] }, ['1', false], [{ value: 1 }, { value: 1 }]],
  ['one value throughout', { predictions: [1, 2] }, [1, 1], [{ name: 'mae', value: 0.5 }, { name: 'rmse' }]],
])('%s', (_, answer, truth, wanted) => {
  expect(measured([{ answer, truth }], false)).toMatchObject(wanted);
});
