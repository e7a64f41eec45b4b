import { describe, expect, it } from 'vitest';
import { modelOf, producer } from './models.samples.ts';
import { choosePython, type PythonFacts } from './python-version.ts';

const from = (version: string, ...more: readonly (readonly [string, string])[]): PythonFacts['model'] =>
  modelOf({
    producers: [
      producer('scikit-learn', version, 'written'),
      ...more.map(([library, range]) => producer(library, range)),
    ],
  });
const range = (text: string): PythonFacts['requiresPython'] => ({
  text,
  at: { kind: 'text', file: 'pyproject.toml', line: 4, column: 19 },
});
const choose = (facts: Partial<PythonFacts> & Pick<PythonFacts, 'model'>): string =>
  choosePython({ server: '>=3.9', ...facts }).version;

describe('choosePython', () => {
  it('goes by the option, the pin of the project, the lock, and then by what fits', () => {
    const facts = {
      model: from('1.9.1'),
      option: '3.11.4',
      pinned: { version: '3.12', file: '.python-version' },
      locked: '3.14',
    };
    const { option: _, ...unasked } = facts;
    const { pinned: __, ...unpinned } = unasked;
    expect([facts, unasked, unpinned, { model: facts.model }].map(choose)).toEqual(['3.11', '3.12', '3.14', '3.13']);
  });

  it('keeps to the Pythons that the writer has wheels for', () => {
    expect(choose({ model: from('1.2.2') })).toBe('3.11');
    expect(choose({ model: from('0.24.2') })).toBe('3.9');
  });

  it('keeps to what the project asks for, patch releases included', () => {
    expect(choose({ model: from('1.9.1'), requiresPython: range('>=3.11.4,<3.13') })).toBe('3.12');
    expect(choose({ model: from('1.9.1'), requiresPython: range('==3.11.*') })).toBe('3.11');
  });

  it('prefers the Python under which the file was written, and one with NumPy 1 where that wrote it', () => {
    expect(choose({ model: from('1.9.1', ['python', '3.14']) })).toBe('3.14');
    expect(choose({ model: from('1.5.2', ['python', '>=3.8'], ['numpy', '<2']) })).toBe('3.12');
    expect(choose({ model: from('1.5.2', ['python', '>=3.8'], ['numpy', '>=2.0']) })).toBe('3.13');
  });

  it('gives up a lock that no longer fits', () => {
    expect(choose({ model: from('1.9.1'), locked: '3.10' })).toBe('3.13');
  });

  it.each<[string, Partial<PythonFacts> & Pick<PythonFacts, 'model'>, RegExp]>([
    [
      'an option without wheels',
      { model: from('1.2.2'), option: '3.13' },
      /scikit-learn 1\.2\.2 has wheels for Python 3\.8 to 3\.11/,
    ],
    [
      'a pin without wheels',
      { model: from('1.2.2'), pinned: { version: '3.13', file: '.python-version' } },
      /\.python-version says so/,
    ],
    [
      'nothing left',
      { model: from('1.2.2'), requiresPython: range('>=3.12') },
      /no Python fits: .*3\.8 to 3\.11.*pyproject\.toml, line 4/,
    ],
    ['a release too old for the server', { model: from('0.20.4') }, /the server asks for Python >=3\.9/],
    ['no version', { model: from('1.9.1'), option: 'latest' }, /no version of Python/],
  ])('says why: %s', (_, facts, words) => {
    expect(() => choose(facts)).toThrow(words);
  });
});
