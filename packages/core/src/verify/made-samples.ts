import type { Column } from '../nouns/model.ts';
import type { Scalar } from '../nouns/value.ts';
import { widthOf } from './fit.ts';
import { madeNumber } from './made-numbers.ts';
import { rowsOf, tensorMaker } from './made-tensors.ts';
import type { Asked, Json, Sample, Samples } from './sample.ts';

/** One row alone shows a single answer, several show that rows do not disturb each other. */
const BATCHES = [1, 5] as const;
/** A model of this many columns is asked with columns all the same; beyond it a row alone would fill a request. */
const MAX_WIDTH = 100_000;
const WORDS_A_TEXT = 6;

/** Coprime to what it steps over, so that texts differ. */
const ROW_STEP = 5;

/**
 * Samples made from what the model itself says: its widths and names, the categories its encoders learnt, the words
 * of its vectorizers. The same model always gives the same samples; they expect nothing, so they bind nothing.
 * @returns `undefined` where the file does not say how wide a row is, or a text column could hold anything.
 */
export function makeSamples(model: Asked): Samples | undefined {
  const row = rowMaker(model);
  if (row === undefined) return tensorSamples(model);
  let made = 0;
  const items = BATCHES.map((rows): Sample => {
    const request = row.body(Array.from({ length: rows }, () => row.values(made++)));
    return { request, rows };
  });
  return { from: 'made', source: row.from, items };
}

/** Of a network that wants more than one table: each request is made of tensors. */
function tensorSamples({ signature }: Asked): Samples | undefined {
  const tensors = signature?.columns ? undefined : tensorMaker(signature);
  if (tensors === undefined || signature === undefined) return undefined;
  const fixed = rowsOf(signature);
  const sizes = fixed === undefined ? BATCHES : [fixed];
  const items = sizes.map((rows, at): Sample => ({ request: tensors.body(rows, at), rows }));
  return { from: 'made', source: tensors.from, items };
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
    const values = (index: number) => Array.from({ length: count }, (_, column) => madeNumber(dtype, index, column));
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
  return (index, at) => madeNumber(column.dtype, index, at);
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
