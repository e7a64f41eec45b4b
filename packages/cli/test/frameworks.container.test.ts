import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, fixtures } from './cli.ts';

/**
 * A model of each framework, written by the real library, to an image that answers what the library answered
 * (`test-fixtures/answers.py`). Those whose environment is large are packaged only where PACKAGE_MODEL_TEST_LARGE is set.
 */
const rows = [
  { model: 'xgboost/sklearn.json', runtime: 'xgboost', large: false },
  { model: 'lightgbm/linear.txt', runtime: 'lightgbm', large: false },
  { model: 'onnx/iris.onnx', runtime: 'onnxruntime', large: false },
  { model: 'catboost/regressor.cbm', runtime: 'catboost', large: true },
  { model: 'torch/exported.pt2', runtime: 'torch-export', large: true },
] as const;
const large = Boolean(process.env['PACKAGE_MODEL_TEST_LARGE']);
/** Where the index gives PyTorch with gigabytes of CUDA only: a folder with a wheel for the CPU. */
const wheels = process.env['PIP_FIND_LINKS'];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-frameworks-'));
  // The base image that the tests have.
  await writeFile(join(folder, '.python-version'), '3.11\n');
});
afterAll(async () => {
  const tags = rows.map(({ runtime }) => `package-model-test-frameworks:${runtime}`);
  await promisify(execFile)('docker', ['rmi', '--force', ...tags]).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

test.for(rows)(
  '$model becomes an image that answers as $runtime does',
  { timeout: 900_000 },
  async ({ model, runtime, large: big }, { skip }) => {
    if (big && !large) {
      console.log(
        `NOT CHECKED: ${model} in an image, for its environment is large and PACKAGE_MODEL_TEST_LARGE is not set`,
      );
      return skip();
    }
    const stem = model.replace(/\.[^.]+$/, '');
    for (const name of [model, `${stem}.samples.json`]) await cp(join(fixtures, name), join(folder, basename(name)));
    const { exit, stdout } = await cli(
      [
        'package',
        basename(model),
        '--samples',
        `${basename(stem)}.samples.json`,
        '--tag',
        `package-model-test-frameworks:${runtime}`,
        '--json',
        ...(wheels === undefined ? [] : ['--find-links', wheels]),
      ],
      { cwd: folder },
    );
    const report = JSON.parse(stdout) as Report;
    expect(report.stopped).toBeUndefined();
    expect(report.environment?.runtime).toBe(runtime);
    expect(report.verifications[0]).toMatchObject({ verdict: 'verified', samples: { bound: true } });
    expect(report.findings.filter(({ rule }) => rule === 'load-audit')).toEqual([]);
    expect(exit).toBe(0);
  },
);
