import type { Dtype, Model, Tensor } from '../nouns/model.ts';
import type { Answer } from './answer.ts';
import type { Json } from './sample.ts';

/** `|got - want| <= atol + rtol * |want|`, as numpy.isclose has it. */
export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** Wide enough for another CPU's order of summation, four digits narrower than single precision loses. */
export const TOLERANCE: Tolerance = { rtol: 1e-6, atol: 1e-9 };
/** Sums in another order, as another batch or another processor makes them, differ in the last of seven digits, and networks add up many. */
const SINGLE: Tolerance = { rtol: 1e-4, atol: 1e-6 };

const NARROW = /^(?:float(?:8|16|32)|bfloat16|quantized)$/;
const FLOATING = /^(?:float\d+|bfloat16|quantized|complex\d+)$/;

interface Computed {
  readonly signature?: Model['signature'] | undefined;
  readonly structure?: Model['structure'] | undefined;
}

/** What applies where nobody says: by the precision in which the model answers, else by its weights, else by what its graph is given. */
export function toleranceFor({ signature, structure }: Computed = {}): Tolerance {
  const answered = floating(signature?.outputs);
  if (answered.length > 0) return answered.some((dtype) => NARROW.test(dtype)) ? SINGLE : TOLERANCE;
  if (structure?.kind === 'parts') {
    const { parts } = structure;
    return parts.length > 0 && parts.every((part) => toleranceFor(part) === SINGLE) ? SINGLE : TOLERANCE;
  }
  const weights = floating(weightsOf(structure));
  const computed = weights.length > 0 || structure?.kind !== 'graph' ? weights : floating(signature?.inputs);
  return computed.length > 0 && computed.every((dtype) => NARROW.test(dtype)) ? SINGLE : TOLERANCE;
}

function weightsOf(structure: Computed['structure']): readonly Tensor[] | undefined {
  if (structure?.kind === 'tensors') return structure.tensors;
  return structure?.kind === 'graph' ? structure.weights : undefined;
}

function floating(tensors: readonly Tensor[] = []): Dtype[] {
  return tensors.map(({ dtype }) => dtype).filter((dtype) => FLOATING.test(dtype));
}

/** JSON has no Infinity: the deviation of a number from a NaN, or of one shape from another. */
export const BEYOND = Number.MAX_VALUE;

/** How one output compared, over all samples. */
export interface Comparison {
  readonly output: string;
  /** Values looked at. */
  readonly compared: number;
  /** Largest deviation in units of the tolerance; `null` where nothing but labels was compared. */
  readonly worst: number | null;
  readonly mismatches: number;
  /** The first mismatch, in words and bounded. */
  readonly first?: string;
}

export interface Pair {
  /** Named in a mismatch: `sample 2`. */
  readonly name: string;
  readonly got: Answer;
  readonly want: Answer;
}

/** Labels are compared letter by letter: no tolerance may take class 1000001 for class 1000000. */
const LABELS = new Set(['classes']);

/**
 * Compares every output that `want` has, over all pairs. Predictions of a classifier (it lists `classes`, or
 * `labels` is set) must be equal; other numbers may deviate within the tolerance; NaN equals NaN alone.
 */
export function compareAnswers(
  pairs: readonly Pair[],
  { tolerance = TOLERANCE, labels = false }: { readonly tolerance?: Tolerance; readonly labels?: boolean } = {},
): Comparison[] {
  const tallies = new Map<string, Tally>();
  for (const { name, got, want } of pairs) {
    for (const [output, wanted] of Object.entries(want)) {
      const tally = tallies.get(output) ?? new Tally(output, tolerance);
      tallies.set(output, tally);
      const exact = LABELS.has(output) || (output === 'predictions' && (labels || 'classes' in want));
      const value = Object.hasOwn(got, output) ? got[output] : undefined;
      if (value === undefined) tally.differ(`${name}: the answer has no ${quoted(output)}`);
      else tally.compare(value, wanted, exact, name, []);
    }
  }
  return [...tallies.values()].map((tally) => tally.result());
}

class Tally {
  readonly #output: string;
  readonly #tolerance: Tolerance;
  #compared = 0;
  #worst: number | null = null;
  #mismatches = 0;
  #first: string | undefined;

  constructor(output: string, tolerance: Tolerance) {
    this.#output = output;
    this.#tolerance = tolerance;
  }

  compare(got: Json, want: Json, exact: boolean, name: string, path: readonly number[]): void {
    if (isList(got) && isList(want)) {
      if (got.length !== want.length) {
        return this.differ(`${this.#at(name, path)}: ${got.length} values where ${want.length} are expected`);
      }
      return want.forEach((item, index) => this.compare(got[index] ?? null, item, exact, name, [...path, index]));
    }
    this.#compared++;
    const [a, b] = exact ? [undefined, undefined] : [asNumber(got), asNumber(want)];
    if (a === undefined || b === undefined) {
      if (!equal(got, want)) this.differ(`${this.#at(name, path)}: ${quoted(got)} where ${quoted(want)} is expected`);
      return;
    }
    const deviation = inTolerances(a, b, this.#tolerance);
    this.#worst = Math.max(this.#worst ?? 0, deviation);
    if (deviation > 1) {
      const off = Number.isFinite(a - b) ? `, off by ${(a - b).toPrecision(3)}` : '';
      this.differ(`${this.#at(name, path)}: ${quoted(got)} where ${quoted(want)} is expected${off}`);
    }
  }

  differ(words: string): void {
    this.#mismatches++;
    this.#first ??= words;
  }

  result(): Comparison {
    const first = this.#first === undefined ? {} : { first: this.#first };
    return {
      output: this.#output,
      compared: this.#compared,
      worst: this.#worst,
      mismatches: this.#mismatches,
      ...first,
    };
  }

  #at(name: string, path: readonly number[]): string {
    const [row, ...rest] = path;
    const where = [
      name,
      ...(row === undefined ? [] : [`${this.#output === 'classes' ? 'class' : 'row'} ${row + 1}`]),
      ...rest.map((index) => `value ${index + 1}`),
    ];
    return `${where.join(', ')}, ${this.#output.slice(0, 60)}`;
  }
}

function inTolerances(got: number, want: number, { rtol, atol }: Tolerance): number {
  if (Object.is(got, want) || got === want) return 0;
  if (!Number.isFinite(got) || !Number.isFinite(want)) return BEYOND;
  const allowed = atol + rtol * Math.abs(want);
  return allowed === 0 ? BEYOND : Math.min(Math.abs(got - want) / allowed, BEYOND);
}

/** Answers write what JSON has no number for as these words. As labels they compare the same either way. */
const WORDS: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity, '-Infinity': -Infinity };

export function asNumber(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && Object.hasOwn(WORDS, value) ? WORDS[value] : undefined;
}

export function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    isList(a) === isList(b) &&
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && equal(value, right.get(name) ?? null))
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function quoted(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
