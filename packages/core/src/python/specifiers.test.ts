import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, minorOf, parseClauses, possible } from './specifiers.ts';

const clauses = (text: string) => parseClauses(text) ?? [];

describe('specifiers', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['>=1.5,==1.9.*', true],
    ['>=1.5,<1.9,==1.9.*', false],
    ['==1.9.0,==1.9.*', true],
    ['<2,>=2.0', false],
    ['<2,>=1.99', true],
    ['>1.9,<1.10', true],
    ['>=1.9,!=1.9.0,==1.9.*', true],
    ['~=1.4,==1.9.*', true],
    ['~=1.4.2,==1.9.*', false],
    ['===1.9.1,==1.9.*', true],
    ['>=3,<2', false],
    ['<1', true],
  ])('%s can be met: %s', (text, expected) => {
    expect(possible(clauses(text))).toBe(expected);
  });

  it('never calls a range empty that holds a version', () => {
    const version = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(4)).map((parts) => parts.join('.'));
    const clause = fc.tuple(fc.constantFrom('>=', '<=', '<', '>', '!=', '=='), version).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), version, (texts, member) => {
        const range = clauses(texts.join(','));
        expect(possible(range) || !allows(range, member)).toBe(true);
      }),
    );
  });

  it('refuses what is no specifier', () => {
    expect(parseClauses('newest')).toBeUndefined();
    expect(parseClauses('>=1.*')).toBeUndefined();
  });

  it('finds the minor version', () => {
    expect(['1.9.1', '1.9', '2', '1.4.1.post1', '1.9.0rc1', 'x'].map(minorOf)).toEqual([
      '1.9',
      '1.9',
      '2.0',
      '1.4',
      '1.9',
      undefined,
    ]);
  });
});
