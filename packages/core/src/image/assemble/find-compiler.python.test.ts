import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { compilersOf } from './compilers.ts';
import { findCompiler, webAssembly } from './find-compiler.ts';

let host: TestHost;
beforeAll(async () => void (host = await testHost()));
afterAll(() => host[Symbol.asyncDispose]());

/** Of every Python's own library: classes, coroutines, long tables, patterns, numbers of all sizes. */
const LIBRARY = [
  ...['argparse.py', 'ast.py', 'dataclasses.py', 'datetime.py', 'enum.py', 'inspect.py', 'locale.py', 'pickle.py'],
  ...['asyncio/base_events.py', 'email/_header_value_parser.py', 'html/entities.py', 'json/decoder.py'],
  ...['multiprocessing/managers.py', 'statistics.py', 'tarfile.py', 'typing.py', 'unittest/mock.py', 'zipfile.py'],
];

test('WebAssembly makes the bytes that the same Python on this machine makes', async ({ skip }) => {
  const minor = await run('import sys; print("%d.%d" % sys.version_info[:2])');
  if (minor !== '3.11') {
    console.log(`NOT CHECKED: bytecode from WebAssembly, for python3 is ${minor} and the one in WebAssembly 3.11`);
    return skip();
  }
  const folder = await run('import os; print(os.path.dirname(os.__file__))');
  const { minor: known, from, modules } = await sourcesOf(minor, folder);
  const made: Buffer[] = [];
  for (const compiler of [await findCompiler(known, host), await webAssembly(known, host)]) {
    if ('because' in compiler) throw new Error(compiler.because);
    const to = join(host.scratch, `${made.length}.pyc`);
    await using compilers = compilersOf(compiler, 1, host);
    await compilers.compile({ from, to, modules });
    made.push(await readFile(to));
  }
  const [native = Buffer.alloc(0), other = Buffer.alloc(0)] = made;
  expect(native.length).toBeGreaterThan(500_000);
  expect(other.equals(native)).toBe(true);
}, 120_000);

test.skipIf(process.platform === 'win32')(
  'a script that chooses a Python is not asked where one is on the PATH',
  async ({ skip }) => {
    const asked = 'import os, sys; print(os.path.realpath(sys.executable), "%d.%d.%d" % sys.version_info[:3])';
    const [real = '', release = ''] = (await run(asked)).split(' ');
    const minor = release.split('.').slice(0, 2).join('.');
    if (basename(real) !== `python${minor}`) {
      console.log(`NOT CHECKED: scripts that choose a Python, for the one here is ${real}`);
      return skip();
    }
    const shims = join(host.scratch, 'shims');
    const trace = join(host.scratch, 'asked');
    await mkdir(shims);
    await writeFile(join(shims, `python${minor}`), `#!/bin/sh\ntouch '${trace}'\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...host.env, PATH: [shims, dirname(real)].join(delimiter) };
    expect(await findCompiler(minor, { ...host, env }, release)).toMatchObject({ version: release });
    await expect(stat(trace)).rejects.toMatchObject({ code: 'ENOENT' });
    const alone = { ...host, env: { ...host.env, PATH: shims } };
    expect(await findCompiler(minor, alone, release)).toMatchObject({ version: release });
    expect((await stat(trace)).isFile()).toBe(true);
  },
);

test('where there is no Python of the version, and no npm to fetch one with, it is said', async () => {
  expect(await findCompiler('3.1', host)).toEqual({
    because: 'no Python 3.1 is here, and none is known for WebAssembly',
  });
  await using bare = await testHost({ PATH: '/nowhere' });
  await mkdir(join(bare.scratch, 'cache'));
  expect(await findCompiler('3.11', { ...bare, cache: join(bare.scratch, 'cache') })).toEqual({
    because: expect.stringMatching(
      /^no Python 3\.11 is here, and pyodide [\d.]+ could not be had: npm is not there$/,
    ) as string,
  });
});

async function sourcesOf(minor: string, folder: string) {
  const found = await Promise.all(
    LIBRARY.map(async (name) => [name, await readFile(join(folder, name)).catch(() => undefined)] as const),
  );
  const there = found.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : []));
  const broken = Buffer.from('def f(:\n');
  const from = join(host.scratch, 'sources.py');
  await writeFile(from, [...there.map(([, bytes]) => bytes), broken]);
  let at = 0;
  const modules = [...there, ['broken.py', broken] as const].map(([name, { length }]) => {
    const source = { name: `/opt/venv/lib/${name}`, at, length, deflated: false, size: length };
    at += length;
    return source;
  });
  return { minor, from, modules };
}

async function run(program: string): Promise<string> {
  const { code, stdout, stderr } = await host.exec('python3', ['-c', program]);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}
