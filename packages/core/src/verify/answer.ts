import * as v from 'valibot';
import type { Json } from './sample.ts';

/** The body of a good answer: `predictions`, one entry a row, and whatever else the model gives for each row. */
export type Answer = { readonly predictions: readonly Json[] } & Readonly<Record<string, Json>>;

/** A prediction is a value, a row of outputs, or a row of rows (one probability table an output). */
const MAX_DEPTH = 6;
const MAX_OUTPUTS = 32;

const body = v.looseObject({ predictions: v.array(v.unknown()) });
const refusal = v.looseObject({ error: v.string() });

/** @returns the answer, or one clause that says what is wrong with it. */
export function readAnswer(value: unknown): Answer | string {
  if (!v.is(body, value)) return 'it has no list of predictions';
  const names = Object.keys(value);
  if (names.length > MAX_OUTPUTS) return `it has ${names.length} outputs, over the limit of ${MAX_OUTPUTS}`;
  const deep = names.find((name) => !within(value[name], MAX_DEPTH));
  return deep === undefined ? (value as Answer) : `${JSON.stringify(deep.slice(0, 60))} is nested too deeply`;
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
