import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { readSharedLibrary } from '../../bytes/elf.ts';
import { fileSource } from '../../bytes/file.ts';
import { digestOf } from '../digest-model.ts';
import { lackingLibraries, Libraries } from './shared-libraries.ts';
import { venvFor } from './venv.ts';
import { LIBRARY } from './wheel-libraries.ts';
import type { ChosenWheel } from './wheels.ts';

const PINS = ['lightgbm==4.7.0', 'numpy==2.4.6', 'joblib==1.6.0'];
/** What Debian's base image of Python has, as far as these wheels look for it. */
const BASE = ['ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1', 'libc.so.6', 'libdl.so.2', 'libgcc_s.so.1', 'libm.so.6'];
const MORE = ['libpthread.so.0', 'libstdc++.so.6', 'libz.so.1'];

let host: TestHost;
let folder = '';
let wheels: ChosenWheel[] = [];
beforeAll(async () => {
  const own = await testHost();
  // What is found in a wheel is kept: a shelf of this test's own.
  host = { ...own, cache: join(own.scratch, 'cache') };
  folder = join(host.scratch, 'wheels');
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder, ...PINS];
  const { code, stderr } = await host.exec('python3', pip);
  if (code !== 0) throw new Error(stderr);
  const names = (await readdir(folder)).toSorted();
  wheels = await Promise.all(
    names.map(async (name) => ({
      package: name.split('-')[0] ?? '',
      name,
      sha256: (await digestOf(join(folder, name), host)).slice('sha256:'.length),
    })),
  );
});
afterAll(() => host[Symbol.asyncDispose]());

function there(some: readonly ChosenWheel[]): Promise<string[]> {
  return Promise.resolve(some.map(({ name }) => join(folder, name)));
}

const venv = venvFor({ program: '/usr/bin/python', real: '/usr/bin/python3.11', minor: '3.11' });

test('LightGBM is linked to libgomp, which neither its wheel nor the base has; NumPy brings what it needs', async () => {
  const libraries = new Libraries(venv, there, host);
  const lacking = await lackingLibraries(wheels, libraries, [...BASE, ...MORE]);
  expect(lacking).toEqual([{ library: 'libgomp.so.1', package: 'libgomp1', by: 'lightgbm' }]);
  expect(await lackingLibraries(wheels, libraries, [...BASE, ...MORE, 'libgomp.so.1'])).toEqual([]);
});

test('what was found is kept by the hash of the wheel, which is not read again', async () => {
  const never = (): never => expect.unreachable('a wheel is fetched again');
  expect(await lackingLibraries(wheels, new Libraries(venv, never, host), [...BASE, ...MORE])).toHaveLength(1);
});

test('libraries are read as binutils reads them', async ({ skip }) => {
  const there = await host.exec('readelf', ['--version']).catch(() => undefined);
  if (there?.code !== 0) {
    console.log('NOT CHECKED: shared libraries beside readelf, which is not on the PATH');
    return skip();
  }
  const unpacked = join(host.scratch, 'unpacked');
  for (const { name } of wheels) await host.exec('python3', ['-m', 'zipfile', '-e', join(folder, name), unpacked]);
  const files = (await readdir(unpacked, { recursive: true })).filter((name) => LIBRARY.test(name));
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const source = await fileSource(join(unpacked, file));
    const read = await readSharedLibrary(source);
    await source.close();
    const { stdout } = await host.exec('readelf', ['--dynamic', '--wide', join(unpacked, file)]);
    const named = (word: string): string[] =>
      [...stdout.matchAll(new RegExp(String.raw`\(${word}\).*\[(.*)\]`, 'g'))].map(([, name = '']) => name);
    expect({ file, needed: read?.needed.toSorted(), soname: read?.soname }).toEqual({
      file,
      needed: named('NEEDED').toSorted(),
      soname: named('SONAME')[0],
    });
  }
});
