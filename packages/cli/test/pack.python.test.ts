import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const cli = join(import.meta.dirname, '..');
const fixtures = join(cli, '..', '..', 'test-fixtures');

let folder: string;
let program: string;

/** Packed as for the registry, and installed into an empty folder: nothing of this checkout is beside it there. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-pack-'));
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: cli });
  const [packed = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const home = join(folder, 'home');
  await mkdir(home);
  const began = performance.now();
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', home, join(folder, packed)]);
  program = join(home, 'node_modules', 'package-model', 'bin', 'package-model.mjs');
  const { size } = await stat(join(folder, packed));
  console.log(
    `packed ${Math.round(size / 1024)} KiB, installed in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what npm packs checks a model and makes an archive of it that was asked', async () => {
  const model = join(folder, 'work', 'iris.pkl');
  await mkdir(join(folder, 'work'));
  await copyFile(join(fixtures, 'iris', 'iris.pkl'), model);
  await copyFile(join(fixtures, 'iris', 'iris.samples.json'), join(folder, 'work', 'iris.samples.json'));
  const options = { cwd: join(folder, 'work'), maxBuffer: 16 << 20 };
  const checked = await run(process.execPath, [program, 'check', model], options);
  expect(checked.stdout).toContain('checked by the listed rules: no findings');

  // An archive runs in this machine's own Python.
  const asked = await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  const python = asked.stdout.trim();
  const args = [
    'package',
    model,
    '--python',
    python,
    '--as',
    'archive',
    '--allow-host-load',
    '--samples',
    'iris.samples.json',
    '--json',
  ];
  const made = await run(process.execPath, [program, ...args], options);
  const report = JSON.parse(made.stdout) as { images: { path: string }[]; verifications: { verdict: string }[] };
  expect(report.verifications).toMatchObject([{ verdict: 'verified' }]);
  expect((await stat(report.images[0]?.path ?? '')).size).toBeGreaterThan(1_000_000);
}, 300_000);
