import { PackageModelError } from '../../errors.ts';
import { metricNames } from './measured.ts';

/** A limit that a metric is held against. */
export interface Gate {
  readonly metric: string;
  readonly at: 'least' | 'most';
  readonly value: number;
}

/** Of these less is better. */
const ERRORS = new Set(['log-loss', 'mae', 'rmse']);

/** One spelling of a metric: scikit-learn writes `roc_auc`, others `ROC-AUC`. */
export function metricName(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}

/**
 * `NAME=VALUE`, as `--min-metric` and `--max-metric` take it.
 * @throws PackageModelError `USAGE`; also for a limit the wrong way round, which would let through what it is meant to stop
 */
export function gatesOf(settings: {
  readonly minMetric: readonly string[];
  readonly maxMetric: readonly string[];
}): Gate[] {
  return [
    ...settings.minMetric.map((word) => gateOf(word, 'least', '--min-metric')),
    ...settings.maxMetric.map((word) => gateOf(word, 'most', '--max-metric')),
  ];
}

function gateOf(word: string, at: Gate['at'], option: string): Gate {
  const [, name = '', number = ''] = /^([^=]+)=\s*([-+.\deE]+)\s*$/.exec(word) ?? [];
  const [metric, value] = [metricName(name), Number(number)];
  if (metric === '' || number === '' || !Number.isFinite(value)) {
    throw new PackageModelError(
      'USAGE',
      `${option} cannot be ${JSON.stringify(word)}`,
      `Write NAME=VALUE, such as ${at === 'least' ? 'accuracy=0.9' : 'rmse=2.5'}.`,
    );
  }
  const known = metricNames.some((one) => one === metric);
  if (known && ERRORS.has(metric) !== (at === 'most')) {
    const other = at === 'least' ? '--max-metric' : '--min-metric';
    throw new PackageModelError(
      'USAGE',
      `${option} ${word}: of ${metric} ${at === 'least' ? 'less' : 'more'} is better`,
      `Write ${other} ${word}.`,
    );
  }
  return { metric, at, value };
}
