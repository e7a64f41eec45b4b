import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { pythonWith } from '@package-model/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from './cli.ts';
import { environmentOf } from './framework-rows.ts';

const run = promisify(execFile);

interface Row {
  /** The release that writes the model, as pip installs it, and what it needs to run at all. */
  readonly written: readonly [release: string, ...others: string[]];
  /** A function of `versions/write.py`, and what it writes. */
  readonly by: string;
  readonly model: string;
  readonly runtime: string;
  /** The release that has to be in the image; absent where a file does not record it, and the newest that reads it is taken. */
  readonly loaded?: string;
  /** A line of the project's own requirements. */
  readonly declares?: string;
  /** Hundreds of megabytes, or one of several of its kind. */
  readonly large?: true;
}

const numpyOne = ['numpy==1.26.4', 'scipy==1.13.1'] as const;
const learnOld = ['numpy==1.23.5', 'scipy==1.9.3', 'joblib==1.2.0'] as const;
const learn = ['scikit-learn==1.9.1', 'numpy==2.4.6', 'scipy==1.17.1', 'joblib==1.6.0'] as const;
const torch = ['torch==2.13.0', 'numpy==2.4.6', 'safetensors==0.8.0'] as const;
const keras = ['keras==3.15.1', 'numpy==2.4.6'] as const;
const keras2 = 'keras 2.12.0';
const keras3 = 'keras 3.15.1';

/**
 * The oldest and the newest release of each framework that installs and runs on Python 3.11 and writes the format. A model
 * is written by that very release, and its image has to answer what the release answered. PyTorch has one row: what is
 * older is on PyPI with gigabytes of CUDA alone.
 */
const rows: readonly Row[] = [
  {
    written: ['scikit-learn==1.1.3', ...learnOld],
    by: 'scikit_learn',
    model: 'model.joblib',
    runtime: 'scikit-learn',
    loaded: 'scikit-learn 1.1.3',
  },
  {
    written: learn,
    by: 'scikit_learn',
    model: 'model.joblib',
    runtime: 'scikit-learn',
    loaded: 'scikit-learn 1.9.1',
    large: true,
  },
  {
    written: ['skops==0.3', 'scikit-learn==1.1.3', ...learnOld],
    by: 'skops',
    model: 'model.skops',
    runtime: 'skops',
    large: true,
  },
  {
    written: ['skops==0.16.0', ...learn],
    by: 'skops',
    model: 'model.skops',
    runtime: 'skops',
    loaded: 'skops 0.16.0',
    large: true,
  },
  {
    written: ['xgboost==1.0.0', ...numpyOne],
    by: 'xgboost',
    model: 'model.json',
    runtime: 'xgboost',
    loaded: 'xgboost 1.0.0',
    large: true,
  },
  {
    written: ['xgboost-cpu==3.2.0', 'numpy==2.4.6'],
    by: 'xgboost',
    model: 'model.json',
    runtime: 'xgboost',
    loaded: 'xgboost 3.2.0',
    large: true,
  },
  {
    written: ['lightgbm==2.0.2', 'scikit-learn==1.5.2', ...numpyOne],
    by: 'lightgbm',
    model: 'model.txt',
    runtime: 'lightgbm',
  },
  {
    written: ['lightgbm==4.7.0', 'numpy==2.4.6', 'scipy==1.17.1'],
    by: 'lightgbm',
    model: 'model.txt',
    runtime: 'lightgbm',
    loaded: 'lightgbm 4.7.0',
    large: true,
  },
  { written: ['catboost==1.2', ...numpyOne], by: 'catboost', model: 'model.cbm', runtime: 'catboost', large: true },
  {
    written: ['catboost==1.2.10', 'numpy==2.4.6'],
    by: 'catboost',
    model: 'model.cbm',
    runtime: 'catboost',
    large: true,
  },
  {
    written: ['onnx==1.13.0', 'protobuf<4', ...numpyOne],
    by: 'onnx',
    model: 'model.onnx',
    runtime: 'onnxruntime',
    large: true,
  },
  {
    written: ['onnx==1.13.0', 'protobuf<4', ...numpyOne],
    by: 'onnx',
    model: 'model.onnx',
    runtime: 'onnxruntime',
    declares: 'onnxruntime==1.15.0',
    loaded: 'onnxruntime 1.15.0',
    large: true,
  },
  { written: ['onnx==1.23.2', 'numpy==2.4.6'], by: 'onnx', model: 'model.onnx', runtime: 'onnxruntime', large: true },
  {
    written: ['tensorflow-cpu==2.12.0'],
    by: 'keras',
    model: 'model.keras',
    runtime: 'keras',
    loaded: keras2,
    large: true,
  },
  {
    written: ['tensorflow-cpu==2.12.0'],
    by: 'keras_h5',
    model: 'model.h5',
    runtime: 'keras',
    loaded: keras2,
    large: true,
  },
  {
    written: ['tensorflow-cpu==2.12.0'],
    by: 'tensorflow',
    model: 'model',
    runtime: 'tensorflow',
    loaded: 'tensorflow 2.12.0',
    large: true,
  },
  {
    written: ['tensorflow-cpu==2.21.0', ...keras],
    by: 'keras',
    model: 'model.keras',
    runtime: 'keras',
    loaded: keras3,
    large: true,
  },
  {
    written: ['tensorflow-cpu==2.21.0', ...keras],
    by: 'keras_h5',
    model: 'model.h5',
    runtime: 'keras',
    loaded: keras3,
    large: true,
  },
  {
    written: ['tensorflow-cpu==2.21.0', ...keras],
    by: 'tensorflow',
    model: 'model',
    runtime: 'tensorflow',
    loaded: 'tensorflow 2.21.0',
    large: true,
  },
  { written: torch, by: 'torch', model: 'model.pt', runtime: 'torchscript', large: true },
  {
    written: ['transformers==4.28.1', ...torch],
    by: 'transformers',
    model: 'model',
    runtime: 'transformers',
    loaded: 'transformers 4.28.1',
    large: true,
  },
  {
    written: ['transformers==5.24.0', ...torch],
    by: 'transformers',
    model: 'model',
    runtime: 'transformers',
    loaded: 'transformers 5.24.0',
    large: true,
  },
];

const large = Boolean(process.env['PACKAGE_MODEL_TEST_LARGE']);
const wheels = process.env['PIP_FIND_LINKS'];
const script = join(import.meta.dirname, 'versions', 'write.py');
const shelf = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'test-models');
const table: string[][] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-versions-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const cells of table) console.log(cells.join(' | '));
});

test.for(rows)(
  '$written.0 writes $model, and its image answers as it does',
  { timeout: 900_000 },
  async (row, context) => {
    const [release] = row.written;
    if (row.large && !large) {
      console.log(`NOT CHECKED: ${row.model} of ${release}, for PACKAGE_MODEL_TEST_LARGE is not set`);
      return context.skip();
    }
    const words = [release, row.by, row.declares].filter((word) => word !== undefined);
    const tag = `package-model-test-versions:${words.join('-').replaceAll(/[^a-z0-9.]+/g, '-')}`;
    context.onTestFinished(async () => {
      await run('docker', ['rmi', '--force', tag, environmentOf(row.model)]).catch(() => undefined);
    });
    const home = join(folder, tag.replace(':', '-'));
    await cp(await written(row), home, { recursive: true });
    // The base image that the tests have.
    await writeFile(join(home, '.python-version'), '3.11\n');
    if (row.declares !== undefined) await writeFile(join(home, 'requirements.txt'), `${row.declares}\n`);
    const started = performance.now();
    const { exit, stdout } = await cli(
      [
        ...['package', row.model, '--samples', 'samples.json', '--tag', tag, '--json'],
        ...(wheels === undefined ? [] : ['--find-links', wheels]),
      ],
      { cwd: home },
    );
    const report = JSON.parse(stdout) as Report;
    expect(report.stopped).toBeUndefined();
    const { environment, verifications } = report;
    expect(environment?.runtime).toBe(row.runtime);
    expect(verifications[0]).toMatchObject({ verdict: 'verified', samples: { bound: true } });
    const [library = ''] = (row.loaded ?? row.runtime).split(' ');
    const packed = (environment?.lock.packages ?? []).find(({ name }) => name === library || name === `${library}-cpu`);
    const loaded = `${library} ${packed?.version ?? ''}`;
    expect(loaded).toBe(row.loaded ?? loaded);
    expect(exit).toBe(0);
    table.push([
      release.replace('==', ' '),
      row.model,
      loaded,
      `${((performance.now() - started) / 1000).toFixed(1)} s`,
    ]);
  },
);

/** The folder with the model and its samples; written once, and kept with what wrote it. */
async function written({ written: requirements, by }: Row): Promise<string> {
  const text = await readFile(script, 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([text, by, requirements]))
    .digest('hex')
    .slice(0, 16);
  const kept = join(shelf, key);
  const there = await access(kept).then(
    () => true,
    () => false,
  );
  if (there) return kept;
  const python = await pythonWith(requirements);
  await mkdir(shelf, { recursive: true });
  const fresh = await mkdtemp(join(shelf, 'new-'));
  await run(python, [script, by, fresh], { maxBuffer: 16 << 20 });
  await rename(fresh, kept);
  return kept;
}
