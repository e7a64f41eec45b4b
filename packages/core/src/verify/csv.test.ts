import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, type CsvTable } from './csv.ts';

const read = (text: string) => readCsv(text, { rows: 1000 });

test('whatever is quoted comes back, at every line end', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '1') });
  const size = fc.integer({ min: 2, max: 4 });
  fc.assert(
    fc.property(
      size.chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      ),
      fc.constantFrom('\n', '\r\n', '\r'),
      (table, end) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(end);
        const seen = read(text) as CsvTable;
        expect([seen.header, ...seen.rows]).toEqual(table);
      },
    ),
  );
});

test('no text makes it throw or hang', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 }), (text) => {
      expect(read(text)).toBeTypeOf('object');
    }),
  );
});

test('plain fields, empty fields, blank lines, a byte order mark, no line end at the end', () => {
  expect(read('\uFEFFa,b\n1,\n\n,"x y"\n"",2')).toEqual({
    header: ['a', 'b'],
    rows: [
      ['1', null],
      [null, 'x y'],
      ['', '2'],
    ],
    lines: [2, 4, 5],
  });
});

test.each([
  ['', 1, 'the file has no header line'],
  ['a,b\n1,2,3\n', 2, 'the header has 2 fields, this line 3'],
  ['a,b\n1,2\n"x,2\n', 3, 'a quotation mark is opened here and never closed'],
  ['a\n"x"y\n', 2, 'text follows a closing quotation mark; inside quotes it is written twice'],
  ['a\n"x\n\ny"\n1,2\n', 5, 'the header has 1 fields, this line 2'],
])('%j', (text, line, words) => {
  expect(read(text)).toEqual({ line, words });
});

test('rows are bounded', () => {
  expect(readCsv('a\n1\n2\n3\n', { rows: 2 })).toEqual({ line: 4, words: 'more than 2 rows' });
});
