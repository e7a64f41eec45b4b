import * as v from 'valibot';
import type { Json } from './sample.ts';

/**
 * The body of a good answer: every output under its name, one entry a row. Estimators give `predictions` and perhaps more;
 * networks what their graph calls it.
 */
export type Answer = Readonly<Record<string, Json>>;

/** A prediction is a value, a row of outputs, or a row of rows (one probability table an output). */
const MAX_DEPTH = 6;
const MAX_OUTPUTS = 32;

const body = v.record(v.string(), v.unknown());
const refusal = v.looseObject({ error: v.string() });

/** @returns the answer, or one clause that says what is wrong with it. */
export function readAnswer(value: unknown): Answer | string {
  const names = v.is(body, value) ? Object.keys(value) : [];
  if (!v.is(body, value) || !names.some((name) => Array.isArray(value[name]))) return 'it has no list of predictions';
  if ('predictions' in value && !Array.isArray(value['predictions'])) return 'its predictions are no list';
  if (names.length > MAX_OUTPUTS) return `it has ${names.length} outputs, over the limit of ${MAX_OUTPUTS}`;
  const deep = names.find((name) => !within(value[name], MAX_DEPTH));
  return deep === undefined ? (value as Answer) : `${JSON.stringify(deep.slice(0, 60))} is nested too deeply`;
}

/** One clause where an answer has not one prediction for each row that was asked about. What a network calls its outputs may be of any shape. */
export function rowsMisfit({ predictions }: Answer, rows: number): string | undefined {
  if (!Array.isArray(predictions) || predictions.length === rows) return undefined;
  return `${predictions.length} predictions for ${rows} rows`;
}

/** The sentence of an answer that refuses, as the contract has it: `{"error": "one sentence"}`. */
export function readRefusal(value: unknown): string | undefined {
  return v.is(refusal, value) ? value.error.slice(0, 500) : undefined;
}

function within(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((item) => within(item, depth - 1));
}
