import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { examFor } from './exam.ts';
import type { Asked } from './sample.ts';

const iris: Asked = {
  name: 'iris',
  signature: { inputs: [{ name: 'X', dtype: 'float64', shape: [null, 4] }], outputs: [] },
};
const samples = resolve(import.meta.dirname, '../../../../test-fixtures/tables/iris.npz');
const nothing = { minMetric: [], maxMetric: [] };

let host: TestHost;
beforeEach(async () => {
  host = await testHost();
});
afterEach(() => host[Symbol.asyncDispose]());

async function told(text: string) {
  const metrics = join(host.scratch, 'metrics.yaml');
  await writeFile(metrics, text);
  return examFor(iris, { ...nothing, metrics }, host);
}

test('metrics of a file, flat or nested, JSON or YAML, under one spelling', async () => {
  expect((await told('{"accuracy": 0.93, "test": {"ROC_AUC": 0.9}, "date": "today"}')).metrics.told).toEqual(
    new Map([
      ['accuracy', 0.93],
      ['test.roc-auc', 0.9],
    ]),
  );
  expect((await told('accuracy: 0.93\nfolds: [1, 2]\n')).metrics.told).toEqual(new Map([['accuracy', 0.93]]));
});

test.each([
  ['accuracy: 0.9: 2', /line 1, column \d+: /],
  ['[1, 2]', /it is no object of names and numbers/],
  ['0.9', /a number without a name/],
  ['accuracy: .nan', /accuracy is not finite/],
  ['roc_auc: 1\nroc-auc: 2', /roc-auc is told twice/],
  ['a: &a [*a]', /./],
  ['note: text', /it tells no metric/],
])('refused: %s', async (text, words) => {
  await expect(told(text)).rejects.toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringMatching(words) });
});

test.each([
  [{ minMetric: ['accuracy'] }, /--min-metric cannot be "accuracy"/],
  [{ minMetric: ['accuracy=high'] }, /--min-metric cannot be/],
  [{ minMetric: ['rmse=2'] }, /of rmse less is better/],
  [{ maxMetric: ['f1=0.9'] }, /of f1 more is better/],
  [{ minMetric: ['f1=0.9'] }, /"f1", which nothing tells/],
  [{ minMetric: ['own=0.9'], samples }, /"own", which nothing tells/],
  [{ target: 'y' }, /no samples are given/],
])('refused before anything is built: %j', async (wanted, words) => {
  await expect(examFor(iris, { ...nothing, ...wanted }, host)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringMatching(words),
  });
});

test('a limit is taken where samples say what is true', async () => {
  const exam = await examFor(iris, { samples, minMetric: ['ROC_AUC=.5'], maxMetric: ['log_loss=1e1'] }, host);
  expect(exam.metrics.gates).toEqual([
    { metric: 'roc-auc', at: 'least', value: 0.5 },
    { metric: 'log-loss', at: 'most', value: 10 },
  ]);
});
