import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { findCompiler } from './find-compiler.ts';

/** Programs that say which Python they are, as `PATH` has them: folder and name → what they say, or where they lead. */
async function pythons(host: TestHost, programs: Readonly<Record<string, string>>): Promise<TestHost> {
  const folders = new Set<string>();
  for (const [name, says] of Object.entries(programs)) {
    const path = join(host.scratch, name);
    folders.add(join(path, '..'));
    await mkdir(join(path, '..'), { recursive: true });
    if (says.startsWith('→ ')) await symlink(join(host.scratch, says.slice(2)), path);
    else {
      await writeFile(path, `#!/bin/sh\necho '${says} '"$0"\n`);
      await chmod(path, 0o755);
    }
  }
  return { ...host, env: { PATH: [...folders].join(delimiter) } };
}

const named = (host: TestHost, name: string, version: string) => ({
  version,
  minor: '3.11',
  program: join(host.scratch, name),
});

test.skipIf(process.platform === 'win32').each([
  [
    'the release of the base, wherever it lies on the PATH',
    { 'a/python3.11': 'cpython 3.11.7', 'b/python3.11': 'cpython 3.11.2', 'c/python3.11': 'cpython 3.11.2' },
    '3.11.2',
    ['b/python3.11', '3.11.2'],
  ],
  [
    'the first of the same minor version, where none is of that release',
    { 'a/python3.11': 'cpython 3.11.7', 'b/python3.11': 'cpython 3.11.9', 'b/python3': 'cpython 3.12.1' },
    '3.11.2',
    ['a/python3.11', '3.11.7'],
  ],
  [
    'the first, where nothing is known of the base',
    { 'a/python3': 'cpython 3.12.1', 'b/python3': 'cpython 3.11.7', 'c/python3': 'cpython 3.11.2' },
    undefined,
    ['b/python3', '3.11.7'],
  ],
  [
    'one by its own name before a program that chooses one',
    { 'shims/python3.11': '→ pyenv/shim', 'pyenv/shim': 'cpython 3.11.2', 'b/python3.11': 'cpython 3.11.2' },
    '3.11.2',
    ['b/python3.11', '3.11.2'],
  ],
  ['CPython alone', { 'a/python3.11': 'pypy 3.11.2', 'b/python': 'cpython 3.11.2' }, '3.11.2', ['b/python', '3.11.2']],
] as const)('%s', async (_, programs, release, [name, version]) => {
  await using host = await testHost();
  const found = await findCompiler('3.11', await pythons(host, programs), release);
  expect(found).toMatchObject(named(host, name, version));
});
