import type { Column, Dtype } from '../nouns/model.ts';
import type { Scalar } from '../nouns/value.ts';
import { widthOf } from './fit.ts';
import type { Asked, Json, Sample, Samples } from './sample.ts';

/** One row alone shows a single answer, several show that rows do not disturb each other. */
const BATCHES = [1, 5] as const;
/** A model of this many columns is asked with columns all the same; beyond it a row alone would fill a request. */
const MAX_WIDTH = 100_000;
const WORDS_A_TEXT = 6;

/** Values that differ in size and sign of their change, so that trees branch and linear terms do not cancel. */
const NUMBERS = [0.5, 1.25, 3, 0.1, 5.75, 2, 7.5, 1, 4.2, 0, 12, 6.3] as const;
/** Coprime to the list's length: neighbouring columns and rows take different values. */
const ROW_STEP = 5;
const COLUMN_STEP = 7;

/**
 * Samples made from what the model itself says: its widths and names, the categories its encoders learnt, the words
 * of its vectorizers. The same model always gives the same samples; they expect nothing, so they bind nothing.
 * @returns `undefined` where the file does not say how wide a row is, or a text column could hold anything.
 */
export function makeSamples(model: Asked): Samples | undefined {
  const row = rowMaker(model);
  if (row === undefined) return undefined;
  let made = 0;
  const items = BATCHES.map((rows): Sample => {
    const request = row.body(Array.from({ length: rows }, () => row.values(made++)));
    return { request, rows };
  });
  return { from: 'made', source: row.from, items };
}

interface RowMaker {
  readonly from: string;
  readonly values: (index: number) => readonly Json[];
  readonly body: (rows: readonly (readonly Json[])[]) => Json;
}

function rowMaker({ signature }: Asked): RowMaker | undefined {
  const { count, names } = widthOf(signature);
  if (count === undefined || count < 1 || count > MAX_WIDTH) return undefined;
  const columns = signature?.columns;
  if (columns === undefined || names === undefined) {
    const dtype = signature?.inputs[0]?.dtype ?? 'unknown';
    if (dtype === 'string') return undefined;
    const values = (index: number) => Array.from({ length: count }, (_, column) => number(dtype, index, column));
    return {
      from: `made from the model: ${count} value${count === 1 ? '' : 's'} a row`,
      values,
      body: (rows) => ({ rows }),
    };
  }
  const makers = columns.map(valueMaker);
  if (makers.includes(undefined)) return undefined;
  return {
    from: `made from the model: ${count} column${count === 1 ? '' : 's'} with types and categories`,
    values: (index) => makers.map((make, column) => make?.(index, column) ?? null),
    body: (rows) => ({
      records: rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? null]))),
    }),
  };
}

type Make = (index: number, column: number) => Json;

function valueMaker(column: Column): Make | undefined {
  const categories = (column.categories ?? []).filter(isPlain);
  if (categories.length > 0) return (index, at) => categories[(index + at) % categories.length] ?? null;
  const words = column.vocabulary ?? [];
  if (words.length > 0) return (index, at) => text(words, index, at);
  if (column.dtype === 'string' || column.dtype === 'object') return undefined;
  return (index, at) => number(column.dtype, index, at);
}

function number(dtype: Dtype, index: number, column: number): number | boolean {
  const value = NUMBERS[(index * ROW_STEP + column * COLUMN_STEP) % NUMBERS.length] ?? 0;
  if (dtype === 'bool') return Math.trunc(value) % 2 === 1;
  return /^u?int/.test(dtype) ? Math.trunc(value) : value;
}

function text(words: readonly string[], index: number, column: number): string {
  const length = 1 + ((index + column) % WORDS_A_TEXT);
  return Array.from(
    { length },
    (_, place) => words[(index * WORDS_A_TEXT + column + place * ROW_STEP) % words.length],
  ).join(' ');
}

/** An integer beyond 2^53 has no JSON of ours; a column whose every category is one cannot be asked. */
function isPlain(value: Scalar): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}
