import { expect, test } from 'vitest';
import { chooseWheel, type Runs } from './choose-wheel.ts';

const glibc: Runs = { minor: '3.11', platform: 'linux/amd64', libc: 'glibc' };
const pick = (names: readonly string[], runs: Runs = glibc): string | undefined =>
  chooseWheel(
    names.map((name) => ({ name, sha256: '' })),
    runs,
  )?.name;

test.each<readonly [string, readonly string[], Runs, string | undefined]>([
  ['pure Python', ['a-1-py2.py3-none-any.whl'], glibc, 'a-1-py2.py3-none-any.whl'],
  [
    'compiled before pure',
    ['a-1-py3-none-any.whl', 'a-1-cp311-cp311-manylinux2014_x86_64.whl'],
    glibc,
    'a-1-cp311-cp311-manylinux2014_x86_64.whl',
  ],
  ['another machine', ['a-1-cp311-cp311-manylinux2014_aarch64.whl'], glibc, undefined],
  [
    'another Python',
    ['a-1-cp312-cp312-manylinux2014_x86_64.whl', 'a-1-cp310-cp310-manylinux2014_x86_64.whl'],
    glibc,
    undefined,
  ],
  [
    'the stable ABI of an older Python',
    ['a-1-cp39-abi3-manylinux_2_28_x86_64.whl'],
    glibc,
    'a-1-cp39-abi3-manylinux_2_28_x86_64.whl',
  ],
  ['the stable ABI of a newer Python', ['a-1-cp313-abi3-manylinux_2_28_x86_64.whl'], glibc, undefined],
  [
    'the newer C library',
    ['a-1-cp311-cp311-manylinux2014_x86_64.whl', 'a-1-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl'],
    glibc,
    'a-1-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl',
  ],
  [
    'musl',
    ['a-1-cp311-cp311-manylinux2014_x86_64.whl', 'a-1-cp311-cp311-musllinux_1_2_x86_64.whl'],
    { ...glibc, libc: 'musl' },
    'a-1-cp311-cp311-musllinux_1_2_x86_64.whl',
  ],
  [
    'arm64',
    ['a-1-cp311-cp311-manylinux2014_aarch64.whl'],
    { ...glibc, platform: 'linux/arm64' },
    'a-1-cp311-cp311-manylinux2014_aarch64.whl',
  ],
  ['a build number', ['a-1-2-py3-none-any.whl'], glibc, 'a-1-2-py3-none-any.whl'],
  [
    'Windows, macOS and no wheel',
    ['a-1-cp311-cp311-win_amd64.whl', 'a-1-cp311-cp311-macosx_11_0_arm64.whl', 'a.whl'],
    glibc,
    undefined,
  ],
  [
    'free-threaded Python is another ABI',
    ['a-1-cp313-cp313t-manylinux2014_x86_64.whl'],
    { ...glibc, minor: '3.13' },
    undefined,
  ],
])('%s', (_, names, runs, expected) => {
  expect(pick(names, runs)).toBe(expected);
});
