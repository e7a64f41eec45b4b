import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Lock, Requirement } from '../nouns/environment.ts';
import { parsePep508 } from '../python/pep508.ts';
import { parsePylock } from '../python/pylock.ts';
import { requirementsFrom } from './hashed-requirements.ts';
import { inputsDigest, recordedRequirements, type LockInputs } from './inputs.ts';
import { differences } from './lock-fit.ts';
import { lockedBase, printToolTable, readToolTable } from './tool-table.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const row = (name: string, version: string, marker = ''): string =>
  `[[packages]]\nname = "${name}"\nversion = "${version}"\n${marker === '' ? '' : `marker = "${marker}"\n`}wheels = [{ url = "https://user@host.example/${name}-${version}-py3-none-any.whl", hashes = { sha256 = "${hash(name)}" } }]\n\n`;
const rows =
  row('scikit-learn', '1.3.2') +
  row('numpy', '1.26.4') +
  row('pywin', '1.0', "sys_platform == 'win32'") +
  row('uvicorn', '0.30.0');

function inputs(...texts: string[]): LockInputs {
  const requirements = texts.map((text, i): Requirement => ({
    text,
    name: parsePep508(text).value?.normalized ?? '',
    from: { kind: 'text', file: 'requirements.txt', line: i + 1, column: 1 },
    because: `declared in requirements.txt, line ${i + 1}`,
  }));
  const server = { folder: '', version: '0.1.0', requirements: ['uvicorn>=0.30'], python: '>=3.9' };
  const asked: Requirement = {
    text: 'uvicorn>=0.30',
    name: 'uvicorn',
    from: 'server',
    because: 'the server 0.1.0 needs it',
  };
  return { python: '3.11', platform: 'linux/amd64', server, requirements: [...requirements, asked], constraints: [] };
}

function lockText(made?: LockInputs): string {
  const table =
    made &&
    printToolTable({
      schema: 1,
      python: made.python,
      platform: made.platform,
      base: 'python:3.11-slim',
      'base-digest': `sha256:${hash('base')}`,
      server: made.server.version,
      inputs: inputsDigest(made),
      requirements: recordedRequirements(made),
    });
  return `lock-version = "1.0"\ncreated-by = "uv"\nrequires-python = ">=3.11"\n\n${rows}${table ?? ''}`;
}

function compare(made: LockInputs | undefined, now: LockInputs): string[] {
  const { lock } = parsePylock(lockText(made), 'pylock.x.toml');
  return lock ? differences(lock, now) : ['unreadable'];
}

const base = inputs('scikit-learn==1.3.2', 'numpy>=1.22,<2');

describe('differences', () => {
  it('finds none as long as the lock satisfies what is asked for', () => {
    expect(compare(base, base)).toEqual([]);
    expect(compare(base, inputs('scikit-learn>=1.3', 'numpy'))).toEqual([]);
    expect(compare(base, inputs('scikit-learn', 'numpy', "pywin; sys_platform == 'win32'"))).toEqual([]);
    expect(compare(undefined, base)).toEqual([]);
  });

  it.each<[string, LockInputs, RegExp]>([
    [
      'a new requirement',
      inputs('scikit-learn', 'numpy', 'flask>=3'),
      /^flask>=3 is not in it \(declared in requirements\.txt, line 3\)$/,
    ],
    [
      'a version out of range',
      inputs('scikit-learn', 'numpy>=2'),
      /^it holds numpy 1\.26\.4, and numpy>=2 is asked for/,
    ],
    [
      'a requirement that is gone',
      inputs('scikit-learn'),
      /^it was made for numpy>=1\.22,<2, which is asked for no more$/,
    ],
    ['another Python', { ...base, python: '3.12' }, /^it is for Python 3\.11, not 3\.12$/],
    ['another platform', { ...base, platform: 'linux/arm64' }, /^it is for linux\/amd64, not linux\/arm64$/],
    ['new extras', inputs('scikit-learn', 'numpy', 'uvicorn[standard]'), /extras/],
    ['a package for other platforms only', inputs('scikit-learn', 'numpy', 'pywin'), /pywin is not in it/],
  ])('finds %s', (_, now, words) => {
    expect(compare(base, now).join('\n')).toMatch(words);
  });

  it('says in one clause what the server of today needs of a lock that was made for another one', () => {
    const needed = ['httptools>=0.6', 'orjson>=3.10', 'uvicorn>=0.30'];
    const requirements = needed.map((text): Requirement => ({
      text,
      name: text.replace(/>.*/, ''),
      from: 'server',
      because: 'the server 0.2.0 needs it',
    }));
    const now = { ...base, server: { ...base.server, version: '0.2.0', requirements: needed } };
    const asked = base.requirements.filter(({ from }) => from !== 'server');
    const said = 'server of this package-model (0.2.0) needs httptools>=0.6, orjson>=3.10';
    expect(compare(base, { ...now, requirements: [...asked, ...requirements] })).toEqual([
      `it was made for an earlier server (0.1.0), and the ${said}`,
    ]);
    expect(compare(undefined, { ...now, requirements: [...asked, ...requirements] })).toEqual([`the ${said}`]);
    // What the server needs no more is no reason to lock again.
    expect(compare(base, { ...now, requirements: asked })).toEqual([]);
  });

  it('holds another tool’s lock to its requires-python', () => {
    expect(compare(undefined, { ...base, python: '3.10' })).toEqual(['it is for Python >=3.11, not 3.10']);
  });
});

describe('the table in a lock', () => {
  const text = lockText(base);
  const lock: Lock = {
    path: 'pylock.x.toml',
    text,
    digest: `sha256:${hash(text)}`,
    packages: parsePylock(text, 'x').lock?.packages ?? [],
    made: 'used',
  };

  it('is read as it was written', () => {
    expect(readToolTable(parsePylock(text, 'x').lock?.ours)).toMatchObject({
      python: '3.11',
      requirements: ['numpy>=1.22,<2', 'scikit-learn==1.3.2'],
    });
    expect(lockedBase(lock)).toEqual({ reference: 'python:3.11-slim', digest: `sha256:${hash('base')}` });
  });

  it('quotes what it holds', () => {
    const value = 'x; os_name == "a\\b\u007F\n"';
    const table = printToolTable({
      schema: 1,
      python: '3.11',
      platform: 'linux/amd64',
      base: '',
      server: '',
      inputs: `sha256:${hash('')}`,
      requirements: [value],
    });
    const read = parsePylock(`lock-version = "1.0"\npackages = []\n${table}`, 'x');
    expect(readToolTable(read.lock?.ours)?.requirements).toEqual([value]);
  });

  it('gives hashed requirements: sorted, for the platform, without addresses', () => {
    expect(requirementsFrom(lock)).toBe(
      `numpy==1.26.4 --hash=sha256:${hash('numpy')}\nscikit-learn==1.3.2 --hash=sha256:${hash('scikit-learn')}\nuvicorn==0.30.0 --hash=sha256:${hash('uvicorn')}\n`,
    );
  });
});
