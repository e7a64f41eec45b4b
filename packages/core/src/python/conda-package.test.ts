import { expect, it } from 'vitest';
import { readCondaPackage } from './conda-package.ts';

const at = { kind: 'text', file: 'lock', line: 1, column: 1 } as const;
const sha256 = 'a'.repeat(64);
const read = (name: string, version: string, url: string, sum: unknown = sha256): unknown =>
  readCondaPackage({ name, version, url, sha256: sum }, at);

it('reads name, version, build and platform out of the address, and drops credentials', () => {
  expect(
    read('ld_impl_linux-64', '2.43', 'https://u:p@h.example/c/linux-64/ld_impl_linux-64-2.43-h712a8e2_4.conda'),
  ).toEqual({
    name: 'ld_impl_linux-64',
    version: '2.43',
    build: 'h712a8e2_4',
    subdir: 'linux-64',
    url: 'https://h.example/c/linux-64/ld_impl_linux-64-2.43-h712a8e2_4.conda',
    sha256,
    at,
  });
  expect(read('x', '1!2', 'https://h.example/noarch/x-1%212-0.tar.bz2')).toMatchObject({
    subdir: 'noarch',
    version: '1!2',
  });
});

it.each([
  [
    'another version than it says',
    'numpy',
    '2.0',
    'https://h.example/c/linux-64/numpy-2.1-0.conda',
    sha256,
    /is one of numpy 2.1/,
  ],
  ['a package for Windows', 'numpy', '2.0', 'https://h.example/c/win-64/numpy-2.0-0.conda', sha256, /for Linux/],
  ['a path', 'numpy', '2.0', 'file:///c/linux-64/numpy-2.0-0.conda', sha256, /address/],
  ['no hash', 'numpy', '2.0', 'https://h.example/c/linux-64/numpy-2.0-0.conda', undefined, /no sha256/],
  [
    'a hash that is none',
    'numpy',
    '2.0',
    'https://h.example/c/linux-64/numpy-2.0-0.conda',
    'A'.repeat(64),
    /no sha256/,
  ],
])('refuses %s', (_, name, version, url, sum, words) => {
  expect(readCondaPackage({ name, version, url, sha256: sum }, at)).toMatch(words);
});
