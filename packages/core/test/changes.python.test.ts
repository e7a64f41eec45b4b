import { execFile } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { testHost } from './host.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'docs', 'changes');

/** The changes by which docs/architecture.md shows how to add a format, a rule and a runtime: each still fits, compiles and works. */
test('the changes that the documentation shows apply, compile and pass their own tests', async ({ skip }) => {
  await using host = await testHost();
  const clone = join(host.scratch, 'clone');
  const made = await run('git', ['clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone]).catch(
    () => undefined,
  );
  if (made === undefined) {
    console.log('NOT CHECKED: the changes of docs/changes, for this checkout has no git');
    return skip();
  }
  const patches = (await readdir(folder)).map((name) => join(folder, name));
  await run('git', ['-C', clone, 'apply', ...patches]);
  for (const path of ['node_modules', 'packages/core/node_modules']) {
    await symlink(join(root, path), join(clone, path)).catch(() => undefined);
  }
  const core = join(clone, 'packages/core');
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: core });
  const texts = await Promise.all(patches.map((path) => readFile(path, 'utf8')));
  const tests = texts.flatMap((text) => [...text.matchAll(/^\+\+\+ b\/packages\/core\/(\S+\.test\.ts)$/gm)]);
  expect(tests.length).toBe(patches.length);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const ran = await run(process.execPath, [vitest, 'run', ...tests.map(([, path = '']) => path)], {
    cwd: core,
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(ran.stdout).toMatch(new RegExp(`Test Files +${tests.length} passed`));
});
