import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, docker } from './answered.ts';
import { cli, fixtures, main } from './cli.ts';

const run = promisify(execFile);
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const image = `${registry}/corridor/iris-${process.pid}`;
let folder: string;
let before: ReadonlySet<string>;

const inEngine = async (): Promise<Set<string>> => {
  const listed = [
    await docker('ps', '--all', '--quiet', '--filter', 'label=io.package-model.run'),
    await docker('network', 'ls', '--quiet', '--filter', 'label=io.package-model.run'),
    await docker('volume', 'ls', '--quiet', '--filter', 'label=io.package-model.run'),
    await docker('images', '--format', '{{.Repository}}:{{.Tag}}', '--filter', 'reference=package-model-*'),
  ];
  return new Set(listed.join('\n').split('\n').filter(Boolean));
};
/** What a run left in the engine that was not there before the tests. */
const left = async (): Promise<string[]> => [...(await inEngine())].filter((each) => !before.has(each));
const packaged = async (...argv: string[]): Promise<{ exit: number | null; report: Report; stderr: string }> => {
  const { exit, stdout, stderr } = await cli(['package', ...argv, '--json'], { cwd: folder });
  return { exit, report: JSON.parse(stdout) as Report, stderr };
};

beforeAll(async () => {
  before = await inEngine();
  folder = await mkdtemp(join(tmpdir(), 'package-model-corridor-'));
  for (const name of ['iris', 'churn']) await cp(join(fixtures, name), join(folder, name), { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a pipeline becomes a verified image whose pushed digest answers, and nothing is left behind', async () => {
  const first = await packaged('iris/iris.pkl', '--samples', 'iris/iris.samples.json', '--tag', `${image}:1`, '--push');
  expect(first.report.stopped).toBeUndefined();
  expect(first.exit).toBe(0);
  expect(first.report.verifications[0]?.verdict).toBe('verified');
  const digest = first.report.pushed?.digest;
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await left()).toEqual([]);

  await docker('pull', '-q', `${image}@${digest}`);
  expect(await answered(`${image}@${digest}`)).toEqual({ predictions: ['setosa'] });

  const second = await packaged(
    'iris/iris.pkl',
    '--samples',
    'iris/iris.samples.json',
    '--tag',
    `${image}:1`,
    '--push',
  );
  expect(second.report.pushed?.digest).toBe(digest);
  expect(second.report.environment?.lock.made).toBe('used');
});

test('the ejected context builds with plain docker build and answers the same', async () => {
  const { exit } = await cli(['dockerfile', 'iris/iris.pkl', '--output', 'context'], { cwd: folder });
  expect(exit).toBe(0);
  const name = `package-model-test-ejected-${process.pid}`;
  await docker('build', '-q', '-t', name, join(folder, 'context'));
  try {
    expect(await answered(name)).toEqual({ predictions: ['setosa'] });
  } finally {
    await docker('rmi', '-f', name);
  }
});

let churn: ReturnType<typeof packaged> | undefined;
/** Made once, by whichever test comes first. */
const packagedChurn = () => (churn ??= packaged('churn/churn.joblib', '--tag', `${image}-churn:1`));

test('named columns with categories are asked with made samples', async () => {
  const { exit, report } = await packagedChurn();
  expect(report.stopped).toBeUndefined();
  expect(exit).toBe(0);
  expect(report.verifications[0]).toMatchObject({
    verdict: 'consistent',
    samples: { from: 'made' },
    isolation: 'container',
  });
});

test('a wrong expected value fails, and no tag is set', async () => {
  const samples = JSON.parse(await readFile(join(folder, 'iris/iris.samples.json'), 'utf8')) as {
    samples: { expected: { predictions: string[] } }[];
  };
  samples.samples[0]?.expected.predictions.reverse();
  await writeFile(join(folder, 'wrong.json'), JSON.stringify(samples));
  const { exit, report } = await packaged(
    'iris/iris.pkl',
    '--samples',
    'wrong.json',
    '--tag',
    `${image}:wrong`,
    '--push',
  );
  expect(exit).toBe(1);
  expect(report.verifications[0]?.verdict).toBe('failed');
  expect(report.pushed).toBeUndefined();
  expect(await docker('images', '--quiet', `${image}:wrong`)).toBe('');
  expect(await left()).toEqual([]);
});

test('a model that starts a process while it is loaded fails the image, whatever its answers are', async () => {
  expect((await packagedChurn()).exit).toBe(0);
  const name = `package-model-test-audited-${process.pid}`;
  const own = join(folder, 'audited');
  await mkdir(own);
  await cp(join(fixtures, 'hostile/inst.pkl'), join(own, 'inst.pkl'));
  const digest = createHash('sha256')
    .update(await readFile(join(own, 'inst.pkl')))
    .digest('hex');
  // As somebody would who swaps the model behind our back: the manifest agrees with the file.
  await writeFile(
    join(own, 'Dockerfile'),
    `FROM ${image}-churn:1\nUSER 0\nCOPY inst.pkl /models/inst.pkl\nRUN sed -i -e 's/"path": "[^"]*"/"path": "inst.pkl"/' -e 's/"loader": "[^"]*"/"loader": "pickle"/' -e 's/"digest": "[^"]*"/"digest": "sha256:${digest}"/' /models/package-model.json\nUSER 65532:0\n`,
  );
  await docker('build', '-q', '-t', name, own);
  try {
    const { exit, stdout } = await cli(['verify', name, '--json'], { cwd: folder });
    const report = JSON.parse(stdout) as Report;
    expect(exit).toBe(1);
    const audit = report.verifications[0]?.proofs.find((proof) => proof.kind === 'audit');
    expect(audit).toMatchObject({ outcome: 'failed' });
    expect(audit?.detail).toContain('starts or ends a process (os.system echo package-model');
  } finally {
    await docker('rmi', '-f', name);
  }
});

test('a registry that is not there is named, and the run ends with 3', async () => {
  const { exit, report } = await packaged('iris/iris.pkl', '--tag', '127.0.0.1:1/iris:1', '--push');
  expect(exit).toBe(3);
  expect(report.stopped).toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
    message: expect.stringContaining('127.0.0.1:1'),
  });
});

// Assembled, the image is tested and tagged after six seconds; an engine that builds takes longer.
test.each([
  [0.3, 'assembled', []],
  [2, 'assembled', []],
  [4, 'assembled', []],
  [6, 'built', ['--builder', 'docker']],
  [9, 'built', ['--builder', 'docker']],
] as const)('Ctrl-C after %d s, while it is %s, leaves nothing and exits with 130', async (seconds, _how, argv) => {
  const child = spawn(
    process.execPath,
    [main, 'package', 'churn/churn.joblib', '--no-cache', '--tag', `${image}:cancelled`, ...argv],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(code ?? signal)));
  await new Promise((done) => setTimeout(done, seconds * 1000));
  child.kill('SIGINT');
  const started = performance.now();
  // On a busy machine the signal may come before the program has begun to listen; then there is nothing to clean up either.
  expect(await ended).toBeOneOf(seconds < 1 ? [130, 'SIGINT'] : [130]);
  expect(performance.now() - started).toBeLessThan(9000);
  expect(await left()).toEqual([]);
  expect(await docker('images', '--quiet', `${image}:cancelled`)).toBe('');
});

test('a full disk is named, and nothing half-written stays', async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  if (!mounted) return console.warn('not checked: a full disk (only root can mount a small one)');
  try {
    await writeFile(join(disk, 'fill'), Buffer.alloc(60_000));
    const context = await cli(['dockerfile', 'iris/iris.pkl', '--output', join(disk, 'context')], { cwd: folder });
    const scratch = await cli(['package', 'iris/iris.pkl'], { cwd: folder, env: { TMPDIR: disk } });
    expect(context.stdout).toMatch(/DISK_FULL: no space left while writing/);
    expect(scratch.stdout).toMatch(/DISK_FULL: copying the model into the build context may need .* which has/s);
    for (const { exit } of [context, scratch]) expect(exit).toBe(3);
    expect(await readdir(disk)).toEqual(['fill']);
  } finally {
    await run('umount', [disk]);
  }
  return undefined;
});

test('without an engine an archive is made, tested in a process, and answers where it is unpacked', async () => {
  const { exit, report } = await packaged('iris/iris.pkl', '--as', 'archive', '--allow-host-load', '--output', 'out');
  expect(report.stopped).toBeUndefined();
  expect(exit).toBe(0);
  expect(report.verifications[0]).toMatchObject({ isolation: 'process' });
  expect(report.images[0]).toMatchObject({ at: 'archive' });
});
