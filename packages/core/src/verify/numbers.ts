import type { Digest } from '../nouns/image.ts';
import type { Proof } from '../nouns/verification.ts';
import type { Answer } from './answer.ts';
import type { Seen } from './asker.ts';
import { compareAnswers, type Comparison, type Pair, type Tolerance } from './compare.ts';
import type { Evidence } from './evidence.ts';
import type { Outside } from './graph/ask-graph.ts';
import { metricProofs, type MetricsWanted } from './metrics/metric-proofs.ts';
import { publishedShifts, type Published } from './published.ts';
import { readDirectAnswers, readSeen, type Read } from './reading.ts';
import { bound, type Samples } from './sample.ts';
import { shiftProofs, shiftsOf } from './shift.ts';

export interface Judged {
  readonly proofs: readonly Proof[];
  /** Samples that were made, not given, and that both server and model refuse: the model was not asked after all. */
  readonly refused?: string | undefined;
}

/** What answers are held against. */
interface Held {
  readonly digest: Digest | undefined;
  readonly tolerance: Tolerance;
  readonly labels: boolean;
  readonly maxShift: number | undefined;
  readonly metrics: MetricsWanted;
  readonly published: Published | undefined;
  /** Of a runtime that the image has nothing to do with. */
  readonly outside: Outside | undefined;
}

/** What the answers show: against recorded ones, against the model asked directly, against themselves a second time. */
export function judgeNumbers(
  evidence: Evidence,
  samples: Samples,
  { digest, tolerance, labels, maxShift, metrics, published, outside }: Held,
): Judged {
  const seen = evidence.asking?.answers ?? [];
  const served = samples.items.map((item, index) => readSeen(seen[index], item.rows));
  const direct = readDirectAnswers(evidence.direct, samples);
  const refused = samples.from === 'made' ? refusedByBoth(served, direct) : undefined;
  if (refused !== undefined) return { proofs: [], refused };

  const fault = firstFault(served, evidence);
  if (fault !== undefined) return { proofs: [{ kind: 'load', outcome: 'failed', detail: fault }] };
  const answers = served.map((read) => ('answer' in read ? read.answer : undefined));
  const options = { tolerance, labels };
  const outcomes = samples.items.flatMap(({ truth }, index) => {
    const answer = answers[index];
    return answer && truth ? [{ answer, truth }] : [];
  });
  const compare = (against: Against, pairs: readonly Pair[]): Proof[] =>
    compareAnswers(pairs, options).map((comparison) => proofOf(against, comparison, tolerance));
  return {
    proofs: [
      ...expectedProofs(samples, digest, tolerance, (wanted) => compare('expected', pair(answers, wanted))),
      ...directProofs(direct, tolerance, (wanted) => compare('direct', both(answers, wanted))),
      ...repeatProofs(evidence.asking?.again, samples, tolerance, (again) =>
        compare('repeat', pair([again], answers.slice(0, 1))),
      ),
      ...outsideProofs(outside, tolerance, (wanted) => compare('outside', pair(answers, wanted))),
      ...shiftsSeen(evidence, samples, answers, { digest, labels, maxShift, published }),
      ...metricProofs(outcomes, metrics, labels),
    ],
  };
}

type NumbersProof = Extract<Proof, { kind: 'numbers' }>;
type Against = NumbersProof['against'];

function refusedByBoth(served: readonly Read[], direct: readonly Read[] | string): string | undefined {
  const index = served.findIndex((read) => 'refusal' in read);
  const [read, other] = [served[index], typeof direct === 'string' ? undefined : direct[index]];
  return read && 'refusal' in read && other && 'refusal' in other ? read.refusal : undefined;
}

function firstFault(served: readonly Read[], { died }: Evidence): string | undefined {
  const index = served.findIndex((read) => !('answer' in read));
  const read = served[index];
  if (read === undefined || 'answer' in read) return undefined;
  if ('refusal' in read) return `sample ${index + 1} is refused with status ${read.status}: ${read.refusal}`;
  // Why it died is said by who knows its exit code.
  return died ? undefined : `sample ${index + 1}: ${read.fault}`;
}

function expectedProofs(
  samples: Samples,
  digest: Digest | undefined,
  tolerance: Tolerance,
  compare: (wanted: readonly (Answer | undefined)[]) => Proof[],
): Proof[] {
  if (!samples.items.some((item) => item.expected)) return [];
  if (bound(samples, digest)) return compare(samples.items.map((item) => item.expected));
  const because =
    samples.model === undefined
      ? 'the samples do not say which model their answers belong to'
      : `the answers were recorded for another model (${samples.model.slice(0, 19)}…, this is ${digest?.slice(0, 19) ?? 'not known'}…)`;
  return [notRun('expected', because, tolerance)];
}

/** Answers of another model are a reference: how far this one is from them is told, and judged only where a limit is set. */
function shiftsSeen(
  evidence: Evidence,
  samples: Samples,
  answers: readonly (Answer | undefined)[],
  { digest, labels, maxShift, published }: Pick<Held, 'digest' | 'labels' | 'maxShift' | 'published'>,
): Proof[] {
  const expected = samples.items.map((item) => item.expected);
  const reference = bound(samples, digest) ? [] : shiftsOf(pair(answers, expected), labels);
  const shifts = shiftProofs('reference', reference, maxShift);
  const moved = published ? publishedShifts(published, evidence.published, answers, samples, { labels, maxShift }) : [];
  if (maxShift === undefined || shifts.length + moved.length > 0) return [...shifts, ...moved];
  const because =
    'there are no answers of another model to hold these against (--samples that were recorded, --against)';
  const nothing = {
    kind: 'shift',
    against: 'reference',
    output: 'predictions',
    shift: 0,
    compared: 0,
    limit: maxShift,
  } as const;
  return [{ ...nothing, outcome: 'not-run', because, detail: because }];
}

function directProofs(
  direct: readonly Read[] | string,
  tolerance: Tolerance,
  compare: (wanted: readonly (Answer | undefined)[]) => Proof[],
): Proof[] {
  if (typeof direct === 'string')
    return [failed('direct', `asked directly, the model gave nothing: ${direct}`, tolerance)];
  const index = direct.findIndex((read) => !('answer' in read));
  const read = direct[index];
  if (read === undefined || 'answer' in read)
    return compare(direct.map((each) => ('answer' in each ? each.answer : undefined)));
  const words = 'refusal' in read ? `refused with ${read.status}: ${read.refusal}` : read.fault;
  return [failed('direct', `sample ${index + 1}, asked directly: ${words}; over HTTP it was answered`, tolerance)];
}

function outsideProofs(
  outside: Outside | undefined,
  tolerance: Tolerance,
  compare: (wanted: readonly Answer[]) => Proof[],
): Proof[] {
  if (outside === undefined) return [];
  if ('absent' in outside) return [notRun('outside', `${outside.runtime}: ${outside.absent}`, tolerance)];
  const { answers, left, runtime } = outside;
  return [
    ...compare(answers).map((proof) => ({ ...proof, detail: `${proof.detail} (${runtime})` })),
    ...left.map((output): Proof => {
      return {
        ...notRun('outside', `${runtime} does not hand out what is no tensor`, tolerance),
        output: output.slice(0, 60),
      };
    }),
  ];
}

function repeatProofs(
  again: Seen | undefined,
  samples: Samples,
  tolerance: Tolerance,
  compare: (again: Answer) => Proof[],
): Proof[] {
  const [first] = samples.items;
  if (again === undefined || first === undefined) return [];
  const read = readSeen(again, first.rows);
  if ('answer' in read) return compare(read.answer);
  return [failed('repeat', `sample 1, asked again: ${'fault' in read ? read.fault : read.refusal}`, tolerance)];
}

function pair(got: readonly (Answer | undefined)[], want: readonly (Answer | undefined)[]): Pair[] {
  return want.flatMap((wanted, index) => {
    const seen = got[index];
    return wanted === undefined || seen === undefined ? [] : [{ name: `sample ${index + 1}`, got: seen, want: wanted }];
  });
}

/** The direct answer counts as wanted; an output that only the server gives is a difference as well. */
function both(got: readonly (Answer | undefined)[], want: readonly (Answer | undefined)[]): Pair[] {
  return pair(got, want).flatMap((each) => {
    const more = Object.keys(each.got).some((output) => !Object.hasOwn(each.want, output));
    return more ? [each, { name: `${each.name} without HTTP`, got: each.want, want: each.got }] : [each];
  });
}

const AGAINST: Readonly<Record<Against, string>> = {
  expected: 'as recorded',
  direct: 'as without HTTP',
  repeat: 'the same again',
  outside: 'as outside the image',
};

function proofOf(
  against: Against,
  { output, compared, worst, mismatches, first }: Comparison,
  tolerance: Tolerance,
): Proof {
  const name = output.slice(0, 60);
  const detail =
    first === undefined
      ? `${compared} values of ${name} ${AGAINST[against]}`
      : `${first} (${mismatches} of ${compared} differ)`;
  const outcome = mismatches === 0 ? 'passed' : 'failed';
  return { kind: 'numbers', against, output: name, worst, compared, ...tolerance, outcome, detail };
}

function failed(against: Against, detail: string, tolerance: Tolerance): Proof {
  return {
    kind: 'numbers',
    against,
    output: 'predictions',
    worst: null,
    compared: 0,
    ...tolerance,
    outcome: 'failed',
    detail,
  };
}

function notRun(
  against: Against,
  because: string,
  tolerance: Tolerance,
): NumbersProof & { readonly outcome: 'not-run' } {
  const detail = because;
  return {
    kind: 'numbers',
    against,
    output: 'predictions',
    worst: null,
    compared: 0,
    ...tolerance,
    outcome: 'not-run',
    because,
    detail,
  };
}
