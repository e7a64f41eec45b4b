import { describe, expect, it } from 'vitest';
import type { Value } from '../../nouns/value.ts';
import { failedGuard } from './guards.ts';

const template = (names: string, locscale = 'loc=0, scale=1', out = 'loc, scale'): string => `
def _parse_args(self, ${names} ${locscale}):
    return (${names}), ${out}

def _parse_args_rvs(self, ${names} ${locscale}, size=None):
    return self._argcheck_rvs(${names} ${out}, size=size)

def _parse_args_stats(self, ${names} ${locscale}, moments='mv'):
    return (${names}), ${out}, moments
`;

const judge = (text: string): string | undefined =>
  failedGuard('distribution-template', { dict: [['_parse_arg_template', text]] });

describe('distribution-template', () => {
  it.each(['a, b, ', '', 'low, high, '])('lets SciPy write its own template around "%s"', (names) => {
    expect(judge(template(names))).toBeUndefined();
    expect(judge(template(names, 'loc=0', 'loc, 1'))).toBeUndefined();
  });

  it.each([
    template('a=__import__("os").system("id"), '),
    template('a: print(1), '),
    `${template('a, ')}import os\n`,
    `import os\n${template('a, ')}`,
    template('a, ').replace('return (a, )', 'return (b, )'),
    template('a, ', 'loc=print(1)'),
    'import os',
  ])('stops any other text', (text) => {
    expect(judge(text)).toContain('would execute text');
  });

  it.each<[boolean, Value]>([
    [
      true,
      {
        dict: [
          ['shapes', 'a, b'],
          ['name', 'beta'],
          ['a', 0],
        ],
      },
    ],
    [true, { dict: [['shapes', null]] }],
    [false, { dict: [['shapes', 'a=print(1)']] }],
    [false, { dict: [['shapes', { some: 'str' }]] }],
    [false, { dict: [], more: 1 }],
    [false, { some: 'dict' }],
  ])('lets the state of earlier releases pass only with names of parameters: %s', (passes, parameters) => {
    expect(failedGuard('distribution-template', { tuple: [parameters, null] }) === undefined).toBe(passes);
  });

  it('stops text that is not all there, and keys that are not', () => {
    expect(failedGuard('distribution-template', { dict: [['_parse_arg_template', { some: 'str' }]] })).toBeDefined();
    expect(failedGuard('distribution-template', { some: 'dict' })).toBeDefined();
    expect(failedGuard('distribution-template', { dict: [], more: 1 })).toBeDefined();
    expect(failedGuard('distribution-template', { dict: [[{ some: 'str' }, 'import os']] })).toBeDefined();
    expect(failedGuard('no-such-guard', { dict: [] })).toBeDefined();
  });
});
