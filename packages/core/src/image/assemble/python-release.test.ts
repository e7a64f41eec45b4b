import { expect, test } from 'vitest';
import { releaseOf, tellsRelease } from './python-release.ts';

const local = { program: '/usr/local/bin/python', real: '/usr/local/bin/python3.11', minor: '3.11' };
const debian = { program: '/usr/bin/python3', real: '/usr/bin/python3.11', minor: '3.11' };
const header = (version: string): string => `#define PY_MINOR_VERSION\t11\n#define PY_VERSION      \t"${version}"\n`;
const stanza = (name: string, version: string): string =>
  `Package: ${name}\nStatus: install ok installed\nPriority: optional\nVersion: ${version}\nDescription: a language\n its words\n\n`;

test.each([
  ['its own header', local, { 'usr/local/include/python3.11/patchlevel.h': header('3.11.9') }, [], '3.11.9'],
  [
    'its own header before what an image says of another Python',
    local,
    {
      'usr/local/include/python3.11/patchlevel.h': header('3.11.9'),
      'var/lib/dpkg/status': stanza('python3.11-minimal', '3.11.2-6'),
    },
    ['PYTHON_VERSION=3.11.1'],
    '3.11.9',
  ],
  ['the environment of the official image', local, {}, ['PATH=/bin', 'PYTHON_VERSION=3.11.14'], '3.11.14'],
  ['an environment that is of another Python', local, {}, ['PYTHON_VERSION=3.12.1'], undefined],
  [
    'the package of Debian',
    debian,
    {
      'var/lib/dpkg/status':
        stanza('python3.11', '9.9.9-1') +
        stanza('libpython3.11-minimal', '8.8.8-1') +
        stanza('python3.11-minimal', '3.11.2-6+deb12u8'),
    },
    ['PYTHON_VERSION=3.11.14'],
    '3.11.2',
  ],
  [
    'the package in an image without a package manager',
    debian,
    {
      'var/lib/dpkg/status.d/libc6': stanza('libc6', '2.36-9'),
      'var/lib/dpkg/status.d/python3.11-minimal': stanza('python3.11-minimal', '3.11.2-6'),
    },
    [],
    '3.11.2',
  ],
  [
    'a pre-release, which is none',
    local,
    { 'usr/local/include/python3.11/patchlevel.h': header('3.11.0rc2') },
    [],
    undefined,
  ],
  ['nothing', debian, {}, [], undefined],
] as const)('%s', (_, interpreter, texts, env, expected) => {
  expect(Object.keys(texts).every(tellsRelease)).toBe(true);
  expect(releaseOf(interpreter, new Map(Object.entries(texts)), env)).toBe(expected);
});

test('other files do not tell', () => {
  const others = ['usr/include/python3.11/Python.h', 'var/lib/dpkg/status-old', 'srv/patchlevel.h'];
  expect(others.filter(tellsRelease)).toEqual([]);
});
