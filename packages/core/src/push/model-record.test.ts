import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/index.ts';
import { compareSides } from '../compare/compare.ts';
import { inspect } from '../inspect/inspect.ts';
import { modelRecord, readModelRecord } from './model-record.ts';

const fixtures = join(import.meta.dirname, '../../../../test-fixtures');

test.each([
  'churn/churn.joblib',
  'forest/random.pkl',
  'onnx/absolute.onnx',
  'xgboost/classifier.json',
  'mlflow/function',
])('what is recorded of %s is the same model, and names no path of the machine', async (path) => {
  await using host = await testHost();
  const model = await inspect(join(fixtures, path), host, { workspace: fixtures });
  const packages = [{ name: 'numpy', version: '2.4.6' }];
  const metrics = new Map([['accuracy', 0.93]]);
  const imageSize = { size: 10, parts: [{ of: 'base', size: 10 } as const] };
  const bytes = modelRecord({ model, packages, metrics, imageSize });
  expect(bytes).toBeDefined();
  expect(bytes?.toString()).not.toContain(fixtures);
  const read = readModelRecord(bytes ?? Buffer.of());
  expect(read).toMatchObject({ packages, metrics, imageSize });
  const side = { name: 'this', model, packages, metrics };
  expect(compareSides({ name: 'recorded', ...read }, side).changes).toEqual([]);
});

test('a model of other bytes is told apart from its record', async () => {
  await using host = await testHost();
  const [a, b] = [
    await inspect(join(fixtures, 'forest/random.pkl'), host),
    await inspect(join(fixtures, 'forest/ada.pkl'), host),
  ];
  const read = readModelRecord(modelRecord({ model: a }) ?? Buffer.of());
  const areas = compareSides({ name: 'a', ...read }, { name: 'b', model: b }).changes.map(({ area }) => area);
  expect(areas).toContain('estimator');
});

test.each([
  ['no JSON', 'PK'],
  ['another schema', '{"schema":2}'],
  ['a model that is none', '{"schema":1,"model":{"name":1}}'],
  ['nested without end', `{"schema":1,"model":${'{"structure":{"kind":"parts","parts":['.repeat(50_000)}`],
  [
    'values nested without end',
    `{"schema":1,"model":{"name":"m","format":"pickle","encoding":[],"files":[],"producers":[],"imports":[],"structure":{"kind":"estimator","root":{"class":{"module":"a","name":"b"},"parts":[],"params":[["p",${'{"list":['.repeat(20_000)}1${']}'.repeat(20_000)}]]}}}}`,
  ],
])('of %s nothing is read', (_, text) => {
  expect(readModelRecord(Buffer.from(text))).toBeUndefined();
});
