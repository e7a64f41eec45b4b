import type { Proof } from '../../nouns/verification.ts';
import type { Gate } from './gates.ts';
import { measured, type Measured, type Outcome } from './measured.ts';
import type { Told } from './told.ts';

type MetricProof = Extract<Proof, { kind: 'metric' }>;

/** What metrics are known from, and what they are held against. */
export interface MetricsWanted {
  readonly told?: Told | undefined;
  readonly gates: readonly Gate[];
}

/**
 * Metrics measured on the image's answers where samples say what is true of their rows, and those that a file tells. A limit
 * applies to what was measured; only where nothing of the name was, to what the file says.
 */
export function metricProofs(
  outcomes: readonly Outcome[],
  { told = new Map(), gates }: MetricsWanted,
  labels: boolean,
): Proof[] {
  const found = outcomes.length === 0 ? [] : measured(outcomes, labels);
  const [values, why] = typeof found === 'string' ? [[], found] : [found, undefined];
  const rows = outcomes.reduce((sum, { truth }) => sum + truth.length, 0);
  const proofs = [
    ...values.flatMap((each) => held(each.name, each.value, 'samples', over(each, rows), gates)),
    ...[...told].flatMap(([name, value]) => {
      const again = values.some((each) => each.name === name);
      return held(name, value, 'file', 'as the file of metrics says', again ? [] : gates);
    }),
  ];
  const missing = gates.filter(({ metric }) => !proofs.some((proof) => proof.metric === metric));
  return [...proofs, ...missing.map((gate) => notKnown(gate, why))];
}

function over({ note }: Measured, rows: number): string {
  return `over ${rows} row${rows === 1 ? '' : 's'}${note === undefined ? '' : `, ${note}`}`;
}

/** One proof for each limit, or one without. */
function held(
  metric: string,
  value: number,
  from: MetricProof['from'],
  words: string,
  gates: readonly Gate[],
): MetricProof[] {
  const name = metric.slice(0, 60);
  const common = { kind: 'metric', metric: name, from, value } as const;
  const detail = `${figure(value)}, ${words}`;
  const own = gates.filter((gate) => gate.metric === metric);
  if (own.length === 0) return [{ ...common, outcome: 'passed', detail }];
  return own.map(({ at, value: limit }) => {
    const good = at === 'least' ? value >= limit : value <= limit;
    const bound = `at ${at} ${figure(limit)} is wanted`;
    return {
      ...common,
      limit: { at, value: limit },
      outcome: good ? 'passed' : 'failed',
      detail: good ? `${detail}; ${bound}` : `${name} is ${detail}; ${bound}`,
    };
  });
}

function notKnown({ metric, at, value }: Gate, why: string | undefined): Proof {
  const name = metric.slice(0, 60);
  const because = why ?? 'neither the samples nor a file of metrics tell it';
  return {
    kind: 'metric',
    metric: name,
    from: 'samples',
    limit: { at, value },
    outcome: 'failed',
    detail: `${name}, of which at ${at} ${figure(value)} is wanted, is not known: ${because}`,
  };
}

function figure(value: number): string {
  return String(Number(value.toPrecision(5)));
}
