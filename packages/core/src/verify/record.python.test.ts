import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { pythonWith } from '../../test/python-env.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Model } from '../nouns/model.ts';
import { compareAnswers } from './compare.ts';
import { record } from './record.ts';
import { readSamples } from './samples.ts';

const fixtures = resolve(import.meta.dirname, '../../../../test-fixtures');
/** What wrote the fixtures; kept between runs, since installing it takes most of a minute. */
const PINS = ['scikit-learn==1.9.1', 'pandas==3.1.1'];

let host: TestHost;
let python: string;

beforeAll(async () => {
  host = await testHost();
  const venv = join(host.cache, 'test-venv', PINS.join('+'));
  python = join(venv, 'bin', 'python');
  const there = await host.exec(python, ['-c', 'import sklearn, pandas']).catch(() => undefined);
  if (there?.code === 0) return;
  for (const [program, args] of [
    ['python3', ['-m', 'venv', '--clear', venv]],
    [python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', ...PINS]],
  ] as const) {
    const made = await host.exec(program, args);
    if (made.code !== 0) throw new Error(`the interpreter of the test cannot be made: ${made.stderr}`);
  }
}, 600_000);

afterAll(() => host[Symbol.asyncDispose]());

/** A copy in a folder of its own, so that what is left beside it can be seen. */
async function modelOf(fixture: string): Promise<{ model: Model; folder: string; path: string }> {
  const folder = await mkdtemp(join(host.scratch, 'record-'));
  const path = join(folder, basename(fixture));
  await copyFile(join(fixtures, fixture), path);
  return { model: await inspect(path, host, { workspace: folder }), folder, path };
}

test.each(['iris/iris.pkl', 'churn/churn.joblib'])('%s is answered as its own make.py recorded it', async (fixture) => {
  const { model, folder, path } = await modelOf(fixture);
  const known = join(fixtures, fixture.replace(/\.\w+$/, '.samples.json'));
  const output = join(folder, 'new.samples.json');
  const seen = await record(model, { python, inputs: known, output }, host);
  expect(seen).toMatchObject({ output, packages: { 'scikit-learn': '1.9.1' } });
  const [got, want] = await Promise.all([readSamples(output, model), readSamples(known, model)]);
  expect(got.model).toBe(want.model);
  const pairs = got.items.map(({ expected }, index) => {
    const wanted = want.items[index]?.expected;
    if (!expected || !wanted) throw new Error('an answer is missing');
    return { name: `sample ${index + 1}`, got: expected, want: wanted };
  });
  for (const comparison of compareAnswers(pairs)) expect(comparison).toMatchObject({ mismatches: 0 });
  expect(await readdir(folder)).toEqual([basename(path), 'new.samples.json'].toSorted());
});

test.each([
  'text/plain.joblib',
  'text/mixed.joblib',
  'nested/by-name.joblib',
  'nested/by-number.joblib',
  'regression/forest-several.pkl',
])('%s answers samples made from it', async (fixture) => {
  const { model, folder } = await modelOf(fixture);
  const output = join(folder, 'made.samples.json');
  expect(await record(model, { python, output }, host)).toMatchObject({ samples: 2, rows: 6 });
  const samples = await readSamples(output, model);
  expect(samples.items.every(({ expected }) => expected !== undefined)).toBe(true);
});

test('inputs as CSV', async () => {
  const { model, folder } = await modelOf('churn/churn.joblib');
  const inputs = join(folder, 'rows.csv');
  const header = 'contract,payment,tenure_months,monthly_charges,support_calls';
  await writeFile(inputs, `${header}\none year,card,4,105.11,5\ntwo years,cheque,45,85.12,7\n`);
  const output = join(folder, 'csv.samples.json');
  expect(await record(model, { python, inputs, output }, host)).toMatchObject({ samples: 1, rows: 2 });
  const document = JSON.parse(await readFile(output, 'utf8')) as { samples: { expected: { predictions: unknown } }[] };
  // The first two of the fixture's own rows, in another order of columns.
  expect(document.samples[0]?.expected.predictions).toEqual(['yes', 'no']);
});

function beside(fixture: string): string {
  return join(fixtures, `${fixture}.samples.json`);
}

/** What `test-fixtures/answers.py` had the library answer, for the images of the command line's tests. */
function answered(name: string): string {
  return resolve(fixtures, '../packages/cli/test/frameworks', `${name}.samples.json`);
}

test.each([
  ['onnx/iris.onnx', ['onnxruntime==1.30.0', 'numpy==2.4.6'], beside('onnx/iris')],
  ['lightgbm/linear.txt', ['lightgbm==4.7.0', 'numpy==2.4.6', 'scipy==1.17.1'], beside('lightgbm/linear')],
  ['skops/ridge.skops', ['skops==0.16.0', 'scikit-learn==1.9.1'], answered('skops-ridge.skops')],
])('%s is answered as its own library recorded it', { timeout: 600_000 }, async (fixture, pins, known) => {
  const { model, folder } = await modelOf(fixture);
  const output = join(folder, 'new.samples.json');
  await record(model, { python: await pythonWith(pins), inputs: known, output }, host);
  const [got, want] = await Promise.all([readSamples(output, model), readSamples(known, model)]);
  expect(got.model).toBe(want.model);
  const pairs = got.items.map(({ expected = {} }, index) => {
    return { name: `sample ${index + 1}`, got: expected, want: want.items[index]?.expected ?? {} };
  });
  const compared = compareAnswers(pairs, { tolerance: { rtol: 1e-4, atol: 1e-6 } });
  expect(compared.length).toBeGreaterThan(0);
  for (const comparison of compared) expect(comparison).toMatchObject({ mismatches: 0 });
});

test('a format that the program does not load is named, and what else there is', async () => {
  const { model, folder } = await modelOf('xgboost/sklearn.json');
  await expect(record(model, { python, output: join(folder, 'none.json') }, host)).rejects.toMatchObject({
    code: 'MODEL_UNSUPPORTED',
    message: expect.stringContaining('pickle, joblib, skops, lightgbm, onnx'),
  });
});

const NONE_IS_KNOWN = `
import sys, pickle, pandas
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder
from sklearn.tree import DecisionTreeClassifier
plans = pandas.DataFrame({"plan": pandas.Series(["basic", "large", None, "basic"], dtype=object)})
fitted = make_pipeline(OneHotEncoder(handle_unknown="ignore"), DecisionTreeClassifier(random_state=0)).fit(plans, ["stays", "stays", "leaves", "stays"])
with open(sys.argv[1], "wb") as file:
    pickle.dump(fitted, file)
`;

test('null is None where the model has learnt None among its texts', async () => {
  const folder = await mkdtemp(join(host.scratch, 'record-'));
  const path = join(folder, 'plans.pkl');
  expect((await host.exec(python, ['-c', NONE_IS_KNOWN, path])).code).toBe(0);
  const model = await inspect(path, host, { workspace: folder });
  expect(model.signature?.columns?.[0]?.categories).toContain(null);
  const inputs = join(folder, 'inputs.json');
  await writeFile(inputs, '{"records": [{"plan": null}, {"plan": "basic"}]}');
  const output = join(folder, 'plans.samples.json');
  await record(model, { python, inputs, output }, host);
  const document = JSON.parse(await readFile(output, 'utf8')) as { samples: { expected: { predictions: unknown } }[] };
  expect(document.samples[0]?.expected.predictions).toEqual(['leaves', 'stays']);
});

test('an interpreter without the library, one that is not there, inputs that the model refuses', async () => {
  const { model, folder } = await modelOf('iris/iris.pkl');
  const output = join(folder, 'none.samples.json');
  const bare = join(host.scratch, 'bare');
  await host.exec('python3', ['-m', 'venv', '--without-pip', bare]);
  await expect(record(model, { python: join(bare, 'bin', 'python'), output }, host)).rejects.toMatchObject({
    code: 'RECORD_FAILED',
    message: expect.stringContaining("No module named 'sklearn'"),
    remedy: expect.stringContaining('Install scikit-learn there'),
  });
  await expect(record(model, { python: join(bare, 'no', 'python'), output }, host)).rejects.toMatchObject({
    code: 'PROGRAM_NOT_FOUND',
  });
  const inputs = join(folder, 'missing.json');
  await writeFile(inputs, '{"rows": [[1, 2, 3, null]]}');
  await expect(record(model, { python, inputs, output }, host)).rejects.toMatchObject({
    code: 'RECORD_FAILED',
    message: expect.stringMatching(/^the model refuses sample 1 of .*missing\.json: ValueError: Input X contains NaN/),
  });
  expect(await readdir(folder)).toEqual(['iris.pkl', 'missing.json']);
});
