import type { Column } from '../nouns/model.ts';
import { readCsv } from './csv.ts';
import { MAX_ROWS } from './sample.ts';
import type { Asked, Json, Sample } from './sample.ts';
import { headerFlaw, tableSamples } from './table-samples.ts';

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const MISSING = new Set(['', 'nan', 'na', 'null', 'none']);

type Cell = string | null;

/** A CSV file as requests without expected answers: named columns where the model has names, else plain rows. */
export function csvSamples(
  text: string,
  model: Asked,
  target: string | undefined,
): { items: Sample[] } | { at: string; words: string } {
  const table = readCsv(text, { rows: MAX_ROWS });
  if ('words' in table) return { at: `line ${table.line}`, words: table.words };
  const { header, rows } = table;
  if (rows.length === 0) return { at: 'line 2', words: 'the file has a header and no row' };
  const flaw = nameless(header) ?? headerFlaw(header, model, target);
  if (flaw !== undefined) return { at: 'line 1', words: flaw };
  const known = new Map((model.signature?.columns ?? []).map((column) => [column.name, column]));
  const readers = header.map((name, index) =>
    readerOf(
      rows.map((row) => row[index] ?? null),
      known.get(name),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const wrong = header.findIndex((_, column) => readers[column]?.(row[column] ?? null) === undefined);
    if (wrong >= 0) {
      const words = `${JSON.stringify(header[wrong])} is a number in this model, here is ${JSON.stringify(row[wrong])}`;
      return { at: `line ${table.lines[index]}`, words };
    }
  }
  const values = rows.map((row) => row.map((cell, column) => readers[column]?.(cell) ?? null));
  return { items: tableSamples({ header, rows: values }, model, target) };
}

function nameless(header: readonly string[]): string | undefined {
  if (header[0] === '') {
    return 'the first column has no name, as an index has; write the table without it (pandas: index=False)';
  }
  return header.every((name) => NUMBER.test(name))
    ? 'expected a header with the names of the columns, here are numbers'
    : undefined;
}

/** How a column's cells become values: as the model says, else numbers where every cell is one. `undefined` is a misfit. */
function readerOf(cells: readonly Cell[], column: Column | undefined): (cell: Cell) => Json | undefined {
  const kind = kindOf(cells, column);
  if (kind === 'text') return (cell) => cell;
  if (kind === 'bool') return (cell) => readBool(cell) ?? readNumber(cell);
  return readNumber;
}

function kindOf(cells: readonly Cell[], column: Column | undefined): 'text' | 'number' | 'bool' {
  const known = column?.categories?.filter((value) => value !== null) ?? [];
  if (column?.vocabulary || (known.length > 0 && known.every((value) => typeof value === 'string'))) return 'text';
  if (column?.dtype === 'string') return 'text';
  if (column?.dtype === 'bool') return 'bool';
  if (column !== undefined && /^(?:u?int|float)/.test(column.dtype)) return 'number';
  if (cells.every((cell) => readNumber(cell) !== undefined)) return 'number';
  return cells.every((cell) => cell === null || readBool(cell) !== undefined) ? 'bool' : 'text';
}

function readNumber(cell: Cell): number | null | undefined {
  if (cell === null || MISSING.has(cell.trim().toLowerCase())) return null;
  return NUMBER.test(cell) ? Number(cell) : undefined;
}

function readBool(cell: Cell): boolean | undefined {
  if (cell === null) return undefined;
  return { true: true, false: false }[cell.trim().toLowerCase()];
}
