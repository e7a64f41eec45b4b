import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, fixtures } from './cli.ts';

interface Row {
  /** Below test-fixtures, or below `frameworks/` here. */
  readonly model: string;
  readonly runtime: string;
  readonly options?: readonly string[];
  /** It computes or answers in single precision: numbers agree within 1e-4 instead of 1e-6 of what they are. */
  readonly single?: true;
  /**
   * Its environment is large. Each takes from 20 seconds to a minute; all together take six minutes and 15 GB of disk,
   * which is too much for every change. One of PyTorch is always there.
   */
  readonly large?: true;
}

/** Code of one's own: a package with its pyproject.toml. */
const code = ['--code', '.'];
const network = ['--code', 'networks'];

/**
 * A model of each framework and of each way to write it, by the real library, to an image that answers what the library
 * itself answered (`test-fixtures/answers.py`, `frameworks/make.py`). Those whose environment is large are packaged only
 * where PACKAGE_MODEL_TEST_LARGE is set.
 */
const rows: readonly Row[] = [
  { model: 'ratio.pkl', runtime: 'scikit-learn', options: [...code, '--trust', 'acme.*'] },
  { model: 'median.pkl', runtime: 'scikit-learn', options: ['--main', 'train.py', '--trust', '__main__.Median'] },
  { model: 'skops/ridge.skops', runtime: 'skops' },
  { model: 'xgboost/sklearn.json', runtime: 'xgboost', single: true },
  { model: 'xgboost/several.ubj', runtime: 'xgboost', single: true },
  { model: 'xgboost.pkl', runtime: 'xgboost' },
  { model: 'lightgbm/linear.txt', runtime: 'lightgbm' },
  { model: 'lightgbm.pkl', runtime: 'scikit-learn' },
  { model: 'onnx/iris.onnx', runtime: 'onnxruntime', single: true },
  { model: 'mlflow/sklearn', runtime: 'scikit-learn' },
  { model: 'mlflow/xgboost', runtime: 'xgboost', single: true },
  { model: 'mlflow-lightgbm', runtime: 'lightgbm' },
  { model: 'mlflow-onnx', runtime: 'onnxruntime', single: true },
  { model: 'mlflow-function', runtime: 'mlflow' },
  { model: 'linear.safetensors', runtime: 'handler', options: ['--handler', 'weights_handler.py'] },
  { model: 'catboost/regressor.cbm', runtime: 'catboost', large: true },
  { model: 'torch/scripted.pt', runtime: 'torchscript', single: true },
  { model: 'torch/exported.pt2', runtime: 'torch-export', single: true, large: true },
  {
    model: 'network.pt',
    runtime: 'torch',
    single: true,
    options: [...network, '--trust', 'acme_networks.*'],
    large: true,
  },
  {
    model: 'mlflow-pytorch',
    runtime: 'torch',
    single: true,
    options: [...network, '--trust', 'acme_networks.*'],
    large: true,
  },
  {
    model: 'weights.pt',
    runtime: 'handler',
    single: true,
    options: [...network, '--handler', 'handler.py'],
    large: true,
  },
  { model: 'keras/dense.keras', runtime: 'keras', single: true, large: true },
  { model: 'keras/dense.h5', runtime: 'keras', single: true, large: true },
  { model: 'tensorflow/linear', runtime: 'tensorflow', single: true, large: true },
  { model: 'huggingface/classifier', runtime: 'transformers', single: true, large: true },
];
const large = Boolean(process.env['PACKAGE_MODEL_TEST_LARGE']);
/** Where the index gives PyTorch with gigabytes of CUDA only: a folder with a wheel for the CPU. */
const wheels = process.env['PIP_FIND_LINKS'];
const own = join(import.meta.dirname, 'frameworks');
const tagOf = (model: string): string => `package-model-test-frameworks:${model.replaceAll(/[^a-z0-9]+/g, '-')}`;

/** Some have gigabytes, and the next row wants room. */
async function removeImages(tags: readonly string[]): Promise<void> {
  await promisify(execFile)('docker', ['rmi', '--force', ...tags]).catch(() => undefined);
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-frameworks-'));
  await cp(own, folder, { recursive: true });
  // The base image that the tests have.
  await writeFile(join(folder, '.python-version'), '3.11\n');
});
afterAll(async () => {
  await removeImages(['run_model.py', 'serve_model.py'].map(tagOf));
  await rm(folder, { recursive: true, force: true });
});

test.for(rows)(
  '$model becomes an image that answers as $runtime does',
  { timeout: 900_000 },
  async ({ model, runtime, options = [], single, large: big }, { skip, onTestFinished }) => {
    if (big && !large) {
      console.log(
        `NOT CHECKED: ${model} in an image, for its environment is large and PACKAGE_MODEL_TEST_LARGE is not set`,
      );
      return skip();
    }
    onTestFinished(() => removeImages([tagOf(model)]));
    const samples = await bring(model);
    const { exit, stdout } = await cli(
      [
        ...['package', basename(model), '--samples', samples, '--tag', tagOf(model), '--json', ...options],
        ...(wheels === undefined ? [] : ['--find-links', wheels]),
      ],
      { cwd: folder },
    );
    const report = JSON.parse(stdout) as Report;
    expect(report.stopped).toBeUndefined();
    expect(report.environment?.runtime).toBe(runtime);
    // Neither all of MLflow for what a flavour's own library opens, nor CUDA for a processor.
    const packed = (report.environment?.lock.packages ?? []).map(({ name }) => name);
    expect(packed.filter((name) => /^(?:mlflow|xgboost|tensorflow|triton|nvidia-.*)$/.test(name))).toEqual([]);
    expect(report.verifications[0]).toMatchObject({ verdict: 'verified', samples: { bound: true } });
    const compared = (report.verifications[0]?.proofs ?? []).filter((proof) => proof.kind === 'numbers');
    const recorded = compared.filter(({ against }) => against === 'expected');
    expect(recorded.filter(({ worst }) => worst !== null)).not.toEqual([]);
    for (const { rtol, outcome } of recorded)
      expect({ rtol, outcome }).toEqual({ rtol: single ? 1e-4 : 1e-6, outcome: 'passed' });
    expect(report.findings.filter(({ rule }) => rule === 'load-audit')).toEqual([]);
    expect(exit).toBe(0);
  },
);

/** Brings a model of test-fixtures and its samples into the folder; returns the samples' name. */
async function bring(model: string): Promise<string> {
  if (!model.includes('/')) return `${model}.samples.json`;
  await cp(join(fixtures, model), join(folder, basename(model)), { recursive: true });
  const written = `${model.replaceAll('/', '-')}.samples.json`;
  const beside = model.replace(/\.[^.]+$/, '.samples.json');
  return cp(join(fixtures, beside), join(folder, written)).then(
    () => written,
    // Those that are no file of test-fixtures were copied with everything here.
    () => written,
  );
}

test.for([
  ['run_model.py', 'the script ended with exit code 0', 0],
  ['serve_model.py', 'the script answers on port 8080', 0],
  ['train.py', 'failed: the script ended with exit code 1', 1],
] as const)('an image of %s is run before it is tagged', { timeout: 600_000 }, async ([script, sentence, code]) => {
  await cp(join(fixtures, 'iris/iris.pkl'), join(folder, 'iris.pkl'));
  const { exit, stdout } = await cli(
    ['package', 'iris.pkl', '--entrypoint', script, '--tag', tagOf(script), '--json', '--max-startup', '60'],
    { cwd: folder },
  );
  const report = JSON.parse(stdout) as Report;
  expect(report.verifications[0]?.sentence).toContain(sentence);
  expect(report.environment?.lock.packages.map(({ name }) => name)).not.toContain('uvicorn');
  expect(report.tags).toEqual(code === 0 ? [tagOf(script)] : []);
  expect(exit).toBe(code);
});
