import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePep508, printPep508 } from './pep508.ts';

describe('parsePep508', () => {
  it.each<[string, string]>([
    ['numpy', 'numpy'],
    ['A.B-C_D', 'a-b-c-d'],
    ['aa', 'aa'],
    ['name<=1', 'name<=1'],
    ['name>=3', 'name>=3'],
    ['name>=3,', 'name>=3'],
    ['name>=3,<2', 'name>=3,<2'],
    ['name ( >= 3 , < 4 )', 'name>=3,<4'],
    ['name()', 'name'],
    ['name ~= 1.4.2', 'name~=1.4.2'],
    ['name===anything+goes', 'name===anything+goes'],
    ['name == 1.9.*', 'name==1.9.*'],
    ['name[Fred,bar] ; python_version<"3.11"', 'name[bar,fred]; python_version<"3.11"'],
    [
      "name[quux, strange];python_version<'2.7' and platform_version=='2'",
      "name[quux,strange]; python_version<'2.7' and platform_version=='2'",
    ],
    ['name[]>=1', 'name>=1'],
    ['name@http://foo.example', 'name @ http://foo.example'],
    [
      'name [fred] @ http://foo.example/a.whl#egg=x ; os_name == "posix"',
      'name[fred] @ http://foo.example/a.whl#egg=x ; os_name == "posix"',
    ],
  ])('reads %s', (text, normal) => {
    const { value, fault } = parsePep508(text);
    expect(fault).toBeUndefined();
    expect(value && printPep508(value)).toBe(normal);
  });

  it.each<[string, number, RegExp]>([
    ['', 0, /name/],
    ['-name', 0, /name/],
    ['name 1.2', 5, /specifier/],
    ['name=1.2', 4, /specifier/],
    ['name>=', 6, /version/],
    ['name>=1,!', 8, /specifier/],
    ['name>=banana', 4, /no version specifier/],
    ['name>=1.*', 4, /no version specifier/],
    ['name(>=1', 8, /\)/],
    ['name[a', 6, /`,` or `\]`/],
    ['name[a b]', 7, /`,` or `\]`/],
    ['name[!]', 5, /extra/],
    ['name @', 6, /URL/],
    ['name; python_versio < "3"', 6, /no marker variable/],
    ['name; python_version "3"', 21, /comparison/],
    ['name; python_version < ', 23, /variable or a quoted/],
    ['name; "a" == "b"', 16, /variable/],
    ['name; (os_name == "a"', 21, /\)/],
    ['name; os_name == "a" os_name', 21, /`and`, `or`/],
    ['name; os_name not "a"', 18, /`in`/],
  ])('refuses %j at column %i', (text, column, words) => {
    const { fault } = parsePep508(text);
    expect(fault?.message).toMatch(words);
    expect(fault?.column).toBe(column);
  });

  const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,8}[A-Za-z0-9])?$/);
  const version = fc.stringMatching(/^[1-9]\d?(\.\d{1,2}){0,3}((a|b|rc)\d)?(\.post\d)?$/);
  const clause = fc.tuple(fc.constantFrom('==', '!=', '<=', '>=', '<', '>'), version).map((parts) => parts.join(''));
  const blanks = fc.stringMatching(/^[ \t]{0,3}$/);

  it('finds the same whatever the blanks, and prints what it reads', () => {
    fc.assert(
      fc.property(
        name,
        fc.uniqueArray(name, { maxLength: 3 }),
        fc.array(clause, { maxLength: 3 }),
        blanks,
        (one, extras, clauses, gap) => {
          const tight = `${one}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${clauses.join(',')}`;
          const loose = `${gap}${one}${gap}${extras.length > 0 ? `[${gap}${extras.join(`${gap},${gap}`)}${gap}]` : ''}${gap}${clauses.join(`${gap},${gap}`)}${gap}`;
          const [first, second] = [parsePep508(tight).value, parsePep508(loose).value];
          expect(first).toBeDefined();
          const printed = first && printPep508(first);
          expect(second && printPep508(second)).toBe(printed);
          const again = parsePep508(printed ?? '').value;
          expect(again && printPep508(again)).toBe(printed);
        },
      ),
    );
  });

  it('never throws, and says where', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1.-_[]()<>=!~,;@ "\'/'.split('')), maxLength: 40 }),
        (text) => {
          const { fault } = parsePep508(text);
          expect(fault?.column ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
