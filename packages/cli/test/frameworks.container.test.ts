import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, fixtures } from './cli.ts';
import { bring, environmentOf, frameworksFolder, rows, wheels } from './framework-rows.ts';

const large = Boolean(process.env['PACKAGE_MODEL_TEST_LARGE']);
const tagOf = (model: string): string => `package-model-test-frameworks:${model.replaceAll(/[^a-z0-9]+/g, '-')}`;

/** Some have gigabytes, and the next row wants room. */
async function removeImages(tags: readonly string[]): Promise<void> {
  await promisify(execFile)('docker', ['rmi', '--force', ...tags]).catch(() => undefined);
}

let folder: string;

beforeAll(async () => {
  folder = await frameworksFolder();
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
    onTestFinished(() => removeImages([tagOf(model), environmentOf(model)]));
    const samples = await bring(model, folder);
    const { exit, stdout } = await cli(
      [...['package', basename(model), '--samples', samples, '--tag', tagOf(model), '--json'], ...options, ...wheels],
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
