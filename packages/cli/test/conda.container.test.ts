import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine, type Report } from '@package-model/core';
import { condaChannel, serveFolder, testCertificate, testHost, type FileServer } from '@package-model/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, fixtures } from './cli.ts';

/** What scikit-learn is made of, each as a package of the channel; the Python is the base image's. */
const wheels = [
  'scikit-learn==1.9.1',
  'numpy==2.4.6',
  'scipy==1.17.1',
  'joblib==1.6.0',
  'threadpoolctl==3.6.0',
  'narwhals==2.0.1',
  'cloudpickle==3.1.1',
] as const;
const TAG = 'package-model-test-conda:iris';
/** If it is anywhere but in requests, a password leaked. */
const PASSWORD = 'conda-leak-mark';

let folder: string;
let server: FileServer;
let engine: Awaited<ReturnType<typeof findEngine>>;
let report: Report;
let options: string[];

async function json(argv: readonly string[]): Promise<{ exit: number | null; report: Report }> {
  const { exit, stdout } = await cli([...argv, '--json'], { cwd: join(folder, 'project') });
  return { exit, report: JSON.parse(stdout) as Report };
}

beforeAll(async () => {
  await using host = await testHost();
  engine = await findEngine(host);
  folder = await mkdtemp(join(tmpdir(), 'package-model-conda-'));
  const channel = await condaChannel(engine, 'python:3.11-slim', wheels, host);
  await cp(join(fixtures, 'iris'), join(folder, 'project'), { recursive: true });
  await writeFile(
    join(folder, 'project', 'environment.yml'),
    [
      'channels:',
      '  - conda-forge',
      'dependencies:',
      '  - python=3.11',
      '  - conda-forge::scikit-learn>=1.5',
      '  - pip',
      '  - pip:',
      '      - tomli==2.2.1',
      '',
    ].join('\n'),
  );
  await symlink(channel, join(folder, 'conda-forge'));
  // As in a company: the mirror's certificate is one's own, and the index of Python packages has a public one.
  const secure = testCertificate(folder, 'a conda mirror with a certificate of its own');
  server = await serveFolder(folder, `user:${PASSWORD}`, secure);
  const mirror = `http${secure ? 's' : ''}://user:${PASSWORD}@127.0.0.1:${server.port}`;
  const trust = secure ? ['--certificates', secure.path] : [];
  options = [
    'iris.pkl',
    '--environment',
    'conda',
    '--conda-mirror',
    mirror,
    ...trust,
    '--samples',
    'iris.samples.json',
  ];
  const run = await json(['package', ...options, '--tag', TAG, '--output', 'context']);
  ({ report } = run);
}, 900_000);

afterAll(async () => {
  await engine.run(['rmi', '--force', TAG]);
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test('an environment.yml becomes an image that answers as the model did where it was trained', () => {
  expect(report.stopped).toBeUndefined();
  expect(report.verifications[0]).toMatchObject({ verdict: 'verified' });
  const { kind, lock } = report.environment ?? {};
  expect(kind).toBe('conda');
  // What channels have comes from there; the server, and what is asked of pip, from the index.
  expect(lock?.conda?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['python', 'scikit-learn', 'numpy', 'scipy', 'joblib']),
  );
  expect(lock?.packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['orjson', 'tomli', 'httptools']));
  expect(lock?.packages.map(({ name }) => name)).not.toContain('numpy');
  for (const { url, sha256 } of lock?.conda ?? []) {
    expect(url).toMatch(/^https:\/\/conda\.anaconda\.org\/conda-forge\//);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('in the image Python and packages are those of conda, at the place that is written into them', async () => {
  const program =
    'import sys, sklearn, tomli, os; print(sys.prefix, os.path.dirname(sklearn.__file__), tomli.__name__)';
  const said = await engine.run(['run', '--rm', '--entrypoint', 'python', TAG, '-c', program]);
  expect(said.stdout.trim()).toBe('/opt/venv /opt/venv/lib/python3.11/site-packages/sklearn tomli');
  const prefix = await engine.run(['run', '--rm', '--entrypoint', 'show-prefix', TAG]);
  expect(prefix.stdout.trim()).toBe('/opt/venv');
  const left = await engine.run([
    'run',
    '--rm',
    '--entrypoint',
    'sh',
    TAG,
    '-c',
    'ls /build /root/.cache 2>/dev/null; ls /opt/venv/conda-meta',
  ]);
  expect(left.stdout).toMatch(/^[\w.-]+\.json\n/);
  expect(left.stdout).not.toContain('installer');
});

test('the password of the mirror is nowhere but in requests', async () => {
  expect(JSON.stringify(report)).not.toContain(PASSWORD);
  const texts = await readdir(join(folder, 'project'), { recursive: true, withFileTypes: true });
  for (const entry of texts.filter((one) => one.isFile()))
    expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toContain(PASSWORD);
  const [history, config] = [
    await engine.run(['history', '--no-trunc', TAG]),
    await engine.run(['image', 'inspect', TAG]),
  ];
  expect(history.stdout + config.stdout).not.toContain(PASSWORD);
});

test('the lock is used again without asking a channel, and a package that is not the locked one fails the build', async () => {
  const before = server.asked.length;
  const again = await json(['lock', 'iris.pkl', '--environment', 'conda', '--locked']);
  expect(again.report.environment?.lock.made).toBe('used');
  expect(server.asked.length).toBe(before);
  const path = join(folder, 'project', 'pylock.iris.toml');
  const text = await readFile(path, 'utf8');
  const sha256 = report.environment?.lock.conda?.find(({ name }) => name === 'threadpoolctl')?.sha256 ?? '';
  await writeFile(
    path,
    text.replace(
      sha256,
      sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    ),
  );
  const { exit, report: failed } = await json(['build', ...options.slice(0, -2), '--tag', `${TAG}-never`]);
  await writeFile(path, text);
  expect(failed.stopped?.code).toBe('BUILD_FAILED');
  expect(failed.stopped?.said?.join('\n')).toContain('hash mismatch');
  expect(failed.stopped?.remedy).toContain('not the locked one');
  expect(exit).toBe(1);
}, 300_000);
