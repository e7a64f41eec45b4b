import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksOf, root } from './docs/blocks.ts';

const run = promisify(execFile);
const image = `pack-${process.pid}`;

let folder: string;
let home: string;
/** Of the installed library's README: name → text. */
let examples: ReadonlyMap<string, string>;

/** Packed as for the registry, and installed into an empty folder: nothing of this checkout is beside it there. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-pack-'));
  const packages = ['./packages/cli', './packages/core/dist'];
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...packages], { cwd: root });
  const packed = (await readdir(folder)).map((name) => join(folder, name));
  home = join(folder, 'home');
  await mkdir(home);
  const began = performance.now();
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', home, ...packed]);
  const seconds = (performance.now() - began) / 1000;
  for (const path of packed) console.log(`packed ${Math.round((await stat(path)).size / 1024)} KiB: ${path}`);
  console.log(`both installed in ${seconds.toFixed(1)} s`);

  await copyFile(join(root, 'test-fixtures/iris/iris.pkl'), join(home, 'model.pkl'));
  await copyFile(join(root, 'test-fixtures/iris/iris.samples.json'), join(home, 'samples.json'));
  await writeFile(join(home, '.python-version'), '3.11\n');
  const readme = await readFile(join(home, 'node_modules/@package-model/core/README.md'), 'utf8');
  examples = new Map(
    blocksOf('README.md', readme).flatMap(({ marker, text }) => (marker?.kind === 'file' ? [[marker.path, text]] : [])),
  );
}, 120_000);

afterAll(async () => {
  await run('docker', ['rmi', '--force', `${image}:program`, `${image}:library`]).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

test('nothing of the workspace is in the packages, and each has its licence', async () => {
  expect((await readdir(folder)).filter((name) => name.endsWith('.tgz'))).toHaveLength(2);
  const installed = join(home, 'node_modules');
  for (const name of ['package-model', '@package-model/core']) {
    const files = await readdir(join(installed, name), { recursive: true });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(files.filter((path) => /\.test\.|tsconfig|(?<!\.d)\.ts$|^src/.test(path))).toEqual([]);
    const texts = files.filter((each) => /\.(?:js|json|ts)$/.test(each));
    const leaking = texts.map(async (path) => {
      const text = await readFile(join(installed, name, path), 'utf8');
      return text.includes(root) ? [path] : [];
    });
    expect((await Promise.all(leaking)).flat()).toEqual([]);
  }
});

test('the program checks a model and packages it', async () => {
  const program = join(home, 'node_modules/.bin/package-model');
  const options = { cwd: home, maxBuffer: 16 << 20 };
  const checked = await run(program, ['check', 'model.pkl'], options);
  expect(checked.stdout).toContain('checked by the listed rules: no findings');
  const args = ['package', 'model.pkl', '--samples', 'samples.json', '--tag', `${image}:program`, '--json'];
  const made = await run(program, args, options);
  const report = JSON.parse(made.stdout) as Report;
  expect(report.verifications).toMatchObject([{ verdict: 'verified' }]);
  await run('docker', ['image', 'inspect', `${image}:program`]);
});

test('the library does the same by what its README shows', async () => {
  expect([...examples.keys()]).toEqual(['check.mjs', 'package.mjs']);
  await writeFile(join(home, 'check.mjs'), examples.get('check.mjs') ?? '');
  const checked = await run(process.execPath, ['check.mjs'], { cwd: home });
  expect(checked.stdout).toContain('pickle');
  const text = examples.get('package.mjs') ?? '';
  await writeFile(join(home, 'package.mjs'), text.replace('churn:1', `${image}:library`));
  const made = await run(process.execPath, ['package.mjs'], { cwd: home, maxBuffer: 16 << 20 });
  expect(made.stdout).toContain('verified: ');
  await run('docker', ['image', 'inspect', `${image}:library`]);
});

test('its declarations are whole: TypeScript compiles the README strictly, declarations included', async () => {
  for (const [name, text] of examples) await writeFile(join(home, name.replace('.mjs', '.mts')), text);
  // The types of Node, as whoever compiles for it has them.
  await cp(join(root, 'node_modules/@types/node'), join(home, 'node_modules/@types/node'), { recursive: true });
  await cp(join(root, 'node_modules/undici-types'), join(home, 'node_modules/undici-types'), { recursive: true });
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, ...options, 'check.mts', 'package.mts'];
  await expect(run(process.execPath, args, { cwd: home })).resolves.toBeDefined();
  // Other doors than the four do not open.
  await writeFile(join(home, 'inner.mjs'), "await import('@package-model/core/types/index.js');\n");
  await expect(run(process.execPath, ['inner.mjs'], { cwd: home })).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
