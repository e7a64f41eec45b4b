import type { Answer } from '../answer.ts';
import type { Json } from '../sample.ts';
import { average, f1Score, logLoss, rocAuc } from './classification.ts';

/** Metrics that are measured here, by the names that people write. */
export const metricNames = ['accuracy', 'f1', 'roc-auc', 'log-loss', 'mae', 'rmse', 'r2'] as const;
export type MetricName = (typeof metricNames)[number];

export interface Measured {
  readonly name: MetricName;
  readonly value: number;
  /** What exactly it is, where there are several of the name. */
  readonly note?: string;
}

/** An answer, and what is true of its rows: one value each. */
export interface Outcome {
  readonly answer: Answer;
  readonly truth: readonly Json[];
}

/**
 * Metrics of answers against what is true, as scikit-learn defines them: of a classifier accuracy, F1 (of the second class
 * of two, else the mean over classes), ROC AUC (likewise one against the rest) and log loss; of a regressor with one output
 * mean absolute error, root mean squared error and R².
 * @param labels whether predictions are labels even where no classes are listed
 * @returns one clause where nothing can be measured
 */
export function measured(outcomes: readonly Outcome[], labels: boolean): Measured[] | string {
  const predictions = outcomes.flatMap(({ answer }) => listOf(answer['predictions']));
  const truth = outcomes.flatMap((each) => each.truth);
  if (truth.length === 0) return 'no sample says what is true of its rows';
  if (predictions.length !== truth.length) return 'the answers have no prediction for each row';
  const classes = listOf(outcomes[0]?.answer['classes']);
  if (classes.length > 0 || labels) return classification(outcomes, predictions, truth, classes);
  const [got, want] = [numbers(predictions), numbers(truth)];
  if (got === undefined || want === undefined) return 'predictions and what is true are not one number a row each';
  return regression(got, want);
}

function classification(
  outcomes: readonly Outcome[],
  predictions: readonly Json[],
  truth: readonly Json[],
  listed: readonly Json[],
): Measured[] | string {
  const key = keyOf(listed.length > 0 ? listed : predictions);
  const [got, want] = [predictions.map(key), truth.map(key)];
  const classes = listed.length > 0 ? listed.map(key) : [...new Set([...want, ...got])].toSorted();
  const unknown = want.find((label) => !classes.includes(label));
  if (unknown !== undefined) return `the model does not know the class ${JSON.stringify(unknown.slice(0, 60))}`;
  const note = classes.length === 2 ? `of ${JSON.stringify(classes[1])}` : `mean over ${classes.length} classes`;
  const found: Measured[] = [
    { name: 'accuracy', value: average(want.map((label, row) => (label === got[row] ? 1 : 0))) },
    { name: 'f1', value: f1Score(got, want, classes), note },
  ];
  const chances = outcomes.flatMap(({ answer }) => listOf(answer['probabilities'])).map(numbers);
  if (chances.length !== want.length || !chances.every((row) => row?.length === classes.length)) return found;
  const table = chances.filter((row) => row !== undefined);
  const auc = rocAuc(table, want, classes);
  if (auc !== undefined) found.push({ name: 'roc-auc', value: auc, note });
  found.push({ name: 'log-loss', value: logLoss(table, want, classes) });
  return found;
}

function regression(got: readonly number[], want: readonly number[]): Measured[] {
  const errors = want.map((value, row) => value - (got[row] ?? Number.NaN));
  const middle = average(want);
  const [left, spread] = [sumOfSquares(errors), sumOfSquares(want.map((value) => value - middle))];
  const found: Measured[] = [
    { name: 'mae', value: average(errors.map(Math.abs)) },
    { name: 'rmse', value: Math.sqrt(left / want.length) },
  ];
  // Where all rows are equal there is no spread to explain.
  return spread > 0 ? [...found, { name: 'r2', value: 1 - left / spread }] : found;
}

/**
 * Labels as text, so that what one file writes as a number and another as text is the same label: tables in CSV have no
 * types, and classes of 0 and 1 are often floats after pandas met a missing value.
 */
function keyOf(classes: readonly Json[]): (label: Json) => string {
  const whole = classes.every((label) => typeof label === 'number' || typeof label === 'boolean');
  return (label) => {
    if (whole && typeof label === 'boolean') return label ? '1' : '0';
    if (whole && typeof label === 'string' && /^(?:true|false)$/i.test(label)) return /^t/i.test(label) ? '1' : '0';
    return typeof label === 'string' ? label : JSON.stringify(label);
  };
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function numbers(value: Json): readonly number[] | undefined {
  const list = listOf(value);
  return list.length > 0 && list.every((item) => typeof item === 'number') ? list : undefined;
}
