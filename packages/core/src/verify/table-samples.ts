import { misfitNames, widthOf } from './fit.ts';
import type { Asked, Json, Sample } from './sample.ts';

/** Rows of one request: enough to be a batch, few enough that a wrong row is found. */
const BATCH = 100;

/** A table as samples are made of: cells in the order of the header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Json[])[];
}

/** What does not fit in a header: names given twice or missing, unknown ones, and a target that is not there. */
export function headerFlaw(header: readonly string[], model: Asked, target: string | undefined): string | undefined {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return `the column ${JSON.stringify(twice)} is there twice`;
  if (target !== undefined && !header.includes(target))
    return `there is no column ${JSON.stringify(target)}, which is to hold what is true of each row (--target)`;
  const inputs = header.filter((name) => name !== target);
  const misfit = misfitNames(inputs, '', widthOf(model.signature))?.words;
  if (misfit === undefined || target !== undefined || !misfit.startsWith('not known')) return misfit;
  return `${misfit}; a column that holds what is true of each row is named with --target`;
}

/** A table as requests: named columns where the model has names, else plain rows; the target's cells become their truth. */
export function tableSamples({ header, rows }: Table, model: Asked, target: string | undefined): Sample[] {
  const named = (model.signature?.columns ?? []).length > 0;
  const at = target === undefined ? -1 : header.indexOf(target);
  const without = <T>(cells: readonly T[]): readonly T[] => (at < 0 ? cells : cells.toSpliced(at, 1));
  const names = without(header);
  return inBatches(rows.length, BATCH).map(([start, end]) => {
    const batch = rows.slice(start, end);
    const inputs = batch.map(without);
    const request = named ? columnsOf(names, inputs) : { rows: inputs };
    return { request, rows: batch.length, ...(at >= 0 && { truth: batch.map((row) => row[at] ?? null) }) };
  });
}

/** Where each request begins and ends. */
export function inBatches(rows: number, size: number = BATCH): (readonly [start: number, end: number])[] {
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => [at * size, Math.min(rows, (at + 1) * size)]);
}

function columnsOf(header: readonly string[], rows: readonly (readonly Json[])[]): Json {
  return { columns: Object.fromEntries(header.map((name, index) => [name, rows.map((row) => row[index] ?? null)])) };
}
