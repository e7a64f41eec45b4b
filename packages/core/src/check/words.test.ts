import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../nouns/value.ts';
import { argumentsText, cut, sentence, underLoaders, valueText, visible } from './words.ts';

describe('cut', () => {
  it('never gives more characters than asked for, and nothing but the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        const shown = cut(text, length);
        expect(Array.from(shown).length).toBeLessThanOrEqual(length);
        expect(shown === text || (shown.endsWith('…') && text.startsWith(shown.slice(0, -1)))).toBe(true);
      }),
    );
    expect(cut('👍'.repeat(100), 5)).toBe('👍👍👍👍…');
  });
});

describe('valueText', () => {
  it.each<[Value, string]>([
    [null, 'None'],
    [true, 'True'],
    [{ int: '9007199254740993' }, '9007199254740993'],
    ["it's\n", "'it\\'s\\n'"],
    [{ tuple: [1, { list: ['a'], more: 2 }] }, "(1, ['a', … 2 more])"],
    [{ dict: [['k', { global: { module: 'os', name: 'system' } }]] }, "{'k': os.system}"],
    [{ instance: { module: 'numpy', name: 'ndarray' } }, '<numpy.ndarray>'],
    [{ bytes: 24 }, '<24 bytes>'],
    [{ some: 'dict' }, '<dict>'],
    [{ unknown: true }, '…'],
  ])('writes %j as Python would', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it('bounds what arguments may take', () => {
    expect(argumentsText(Array.from({ length: 100 }, () => 'x'.repeat(1000))).length).toBeLessThanOrEqual(240);
  });
});

it('shows what would be obeyed', () => {
  expect(visible('a\u0000\u009b\u202e\u2028\u{e0041}\ud800b')).toBe(
    'a\\u{0}\\u{9b}\\u{202e}\\u{2028}\\u{e0041}\\u{d800}b',
  );
});

it('names loaders only where they differ', () => {
  expect(underLoaders(undefined)).toBe('');
  expect(underLoaders(['cpython', 'joblib'])).toBe(' (under pickle.load and joblib.load only)');
  expect(sentence(['a', 'b', 'c'])).toBe('a, b and c');
});
