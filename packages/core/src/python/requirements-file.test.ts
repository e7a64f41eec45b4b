import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { samples } from './requirements-file.samples.ts';
import { parseRequirements, printRequirements } from './requirements-file.ts';

const names = (text: string): string[] =>
  parseRequirements(text).lines.flatMap((line) => (line.kind === 'requirement' ? [line.requirement.normalized] : []));

describe('parseRequirements', () => {
  it.each(samples)('keeps every line: %s', (_, text, packages) => {
    const file = parseRequirements(text);
    expect(printRequirements(file)).toBe(text);
    expect(names(text)).toHaveLength(packages);
    expect(file.faults).toEqual([]);
  });

  it('prints what it read, whatever it was', () => {
    const piece = fc.constantFrom(
      'numpy',
      '==1',
      '\\',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '#',
      '-r x',
      '--hash=',
      '; os_name',
      '\uFEFF',
      '"',
      '-e',
      '@',
      'ü',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const file = parseRequirements(text);
          expect(printRequirements(file)).toBe(text);
          const last = text.split(/\r\n|\n|\r/).length;
          for (const fault of file.faults) expect(fault.line).toBeLessThanOrEqual(last);
        },
      ),
    );
  });

  it.each<[string, number, number, RegExp]>([
    ['numpy\npandas=>2\n', 2, 7, /specifier/],
    ['numpy\r\n  pandas >= 2 !\r\n', 2, 15, /`;` or the end/],
    ['\uFEFF numpy=1\n', 1, 7, /specifier/],
    ['numpy \\\n  >=1, \\\n  =2\n', 3, 3, /specifier/],
    ['numpy; python_versio < "3"\n', 1, 8, /no marker variable/],
    ['numpy==1 --hash=sha256:abc\n', 1, 17, /no hash/],
    ['numpy==1 --hash=md5:0123456789abcdef0123456789abcdef\n', 1, 17, /no hash/],
    ['\n--index\n', 2, 1, /no option/],
    ['-r\n', 1, 3, /names no file/],
    ['-e\n', 1, 3, /names nothing/],
    ['--index-url\n', 1, 12, /needs a value/],
    ['numpy --no-deps\n', 1, 7, /cannot stand behind/],
    ['pip install numpy\n', 1, 5, /specifier/],
    ['<<<<<<< HEAD\n', 1, 1, /name/],
    ['numpy==1.0 pandas\n', 1, 12, /end/],
  ])('points at the fault in %j', (text, line, column, words) => {
    const [fault] = parseRequirements(text).faults;
    expect(fault?.message).toMatch(words);
    expect([fault?.line, fault?.column]).toEqual([line, column]);
  });

  it('reads what stands on a line', () => {
    const text = `-r base.txt\n-c limits.txt\n-e ./lib\n--index-url https://host.example\nsix==1 --hash=sha256:${'0A'.repeat(32)}\n./x.whl\n`;
    expect(parseRequirements(text).lines).toMatchObject([
      { kind: 'include', as: 'requirements', file: 'base.txt', line: 1 },
      { kind: 'include', as: 'constraints', file: 'limits.txt', line: 2 },
      { kind: 'place', what: './lib', editable: true },
      { kind: 'option', name: '--index-url', value: 'https://host.example' },
      { kind: 'requirement', hashes: [`sha256:${'0a'.repeat(32)}`], line: 5, column: 1 },
      { kind: 'place', what: './x.whl', editable: false },
    ]);
  });
});

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('# größer\nnumpy\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF# größer\nnumpy\n')],
    ['UTF-16 as PowerShell writes it', Buffer.from('\uFEFF# größer\r\nnumpy\r\n', 'utf16le')],
    ['UTF-16, the other way', Buffer.from('\uFEFF# größer\nnumpy\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('# größer\nnumpy\n', 'latin1')],
    ['a coding comment', Buffer.from('# -*- coding: latin-1 -*-\n# größer\nnumpy\n', 'latin1')],
  ])('reads %s', (_, bytes) => {
    const text = decodeText(bytes);
    expect(text).toContain('größer');
    expect(names(text)).toEqual(['numpy']);
  });
});
