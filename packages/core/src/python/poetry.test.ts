import { describe, expect, it } from 'vitest';
import { poetrySpecifier } from './poetry.ts';

describe('poetrySpecifier', () => {
  it.each<[string, string | undefined]>([
    ['^1.2.3', '>=1.2.3,<2'],
    ['^1.2', '>=1.2,<2'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1.2', '>=1.2,<1.3'],
    ['~1', '>=1,<2'],
    ['~=1.2.3', '~=1.2.3'],
    ['*', ''],
    ['1.2.*', '==1.2.*'],
    ['1.2.3', '==1.2.3'],
    ['=1.2.3', '==1.2.3'],
    ['>=1.2 <2', '>=1.2,<2'],
    ['>= 1.2, < 2', '>=1.2,<2'],
    ['^1.0 || ^2.0', undefined],
    ['latest', undefined],
  ])('%s', (constraint, specifier) => {
    expect(poetrySpecifier(constraint)).toBe(specifier);
  });
});
