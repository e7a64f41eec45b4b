import type { Digest, Platform } from '../nouns/image.ts';
import type { Proof, Verification } from '../nouns/verification.ts';
import type { Tolerance } from './compare.ts';
import { auditProof } from './audit-proof.ts';
import { overMemory } from './container.ts';
import { diagnose } from './diagnosis.ts';
import type { Outside } from './graph/ask-graph.ts';
import { mib, type Evidence, type Limits } from './evidence.ts';
import { metricProofs, type MetricsWanted } from './metrics/metric-proofs.ts';
import { judgeNumbers } from './numbers.ts';
import { conductProofs, type Budgets, type Looks } from './proofs.ts';
import { schemaProof, type Published } from './published.ts';
import { bound, type Samples } from './sample.ts';

/** What the evidence is held against. */
export interface Measure {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly tolerance: Tolerance;
  readonly samples: Samples | undefined;
  readonly requireSamples: boolean;
  /** The model's own digest, to which recorded answers bind. */
  readonly digest: Digest | undefined;
  /** Whether the model is known to be a classifier: its predictions are labels then. */
  readonly labels: boolean;
  /** How far answers may move from those of another model. */
  readonly maxShift: number | undefined;
  readonly metrics: MetricsWanted;
  readonly published: Published | undefined;
  readonly outside: Outside | undefined;
  readonly looks: Looks | undefined;
  readonly budgets: Budgets;
  /** The path of the model for the command that mends a weak verdict. */
  readonly path: string | undefined;
  /** Whether `record` loads models of this format. */
  readonly recordable: boolean;
  /** The digest is the image's own word. */
  readonly claimed: boolean;
}

/** For models that `record` does not load. */
const BY_HAND = 'a file of samples with what the library itself answers (docs/samples.md)';

/** 128 and the number of SIGKILL, which no one of us sends before the end. */
const SIGKILLED = 137;

/**
 * Evidence to Verification. Whatever is missing weakens: nothing that a container says can make more of the verdict
 * than the comparison of its answers does.
 */
export function judgeEvidence(evidence: Evidence, measure: Measure): Verification {
  const { samples } = measure;
  const load = loadProof(evidence, measure.limits);
  const asked = load.outcome === 'passed' && samples !== undefined;
  // A metric that somebody set a limit for is told even where nothing could be asked.
  const numbers = asked
    ? judgeNumbers(evidence, samples, measure)
    : { proofs: metricProofs([], measure.metrics, measure.labels) };
  const audit = auditProof(evidence.audit, load.outcome === 'passed');
  const schema = measure.published ? [schemaProof(measure.published)] : [];
  const proofs = [load, audit, ...schema, ...numbers.proofs, ...conductProofs(evidence, measure)];
  const verdict = verdictOf(proofs, numbers.refused !== undefined, measure);
  return {
    platform: measure.platform,
    isolation: evidence.isolation,
    ...said(verdict, proofs, numbers.refused, measure),
    samples: {
      count: samples?.items.length ?? 0,
      from: samples?.from ?? 'none',
      bound: bound(samples, measure.digest),
    },
    proofs,
    ...licencesOf(evidence),
    ...(verdict === 'failed' && { log: logOf(evidence) }),
  };
}

function licencesOf({ direct }: Evidence): Pick<Verification, 'licences'> {
  return direct && 'answers' in direct && direct.licences !== undefined ? { licences: direct.licences } : {};
}

function loadProof(evidence: Evidence, limits: Limits): Proof {
  const { died, asking, readySeconds, unstarted } = evidence;
  const why = diagnose(logOf(evidence));
  const because = why === undefined ? '' : `: ${why}`;
  if (unstarted !== undefined) return notLoaded(`the server cannot be started: ${unstarted.slice(0, 300)}`);
  if (died) {
    const after = asking?.answers.filter((answer) => 'status' in answer).length ?? 0;
    const when =
      readySeconds === undefined ? 'before it was ready' : `after it was ready and had answered ${after} requests`;
    if (died.outOfMemory) return notLoaded(`the server ended ${when}: ${overMemory(limits.memory)}`);
    // An engine does not always hear from the kernel who was killed for its memory (seen in Docker 20.10).
    const killed = died.code === SIGKILLED ? `, which is what the memory limit of ${mib(limits.memory)} does` : '';
    return notLoaded(`the server ended ${when}, with exit code ${died.code}${killed}${because}`);
  }
  if (asking === undefined && because === '')
    return notLoaded('the container that asks ended without a word, so that nothing is known of the server');
  if (readySeconds === undefined || asking?.waited.ready !== true) {
    const last = asking?.waited.last ? `; /readyz last gave: ${asking.waited.last.slice(0, 80)}` : '';
    return notLoaded(`the server was not ready within ${limits.startup} seconds${because}${last}`);
  }
  const { direct } = evidence;
  const took =
    direct && 'answers' in direct && direct.loadSeconds !== undefined
      ? ` (${direct.loadSeconds.toFixed(1)} s by its own account)`
      : '';
  return { kind: 'load', outcome: 'passed', detail: `the model was loaded${took} and the server got ready` };
}

function notLoaded(detail: string): Proof {
  return { kind: 'load', outcome: 'failed', detail };
}

function logOf({ log, direct }: Evidence): readonly string[] {
  return direct && 'failed' in direct ? [...log, ...direct.log] : log;
}

function verdictOf(proofs: readonly Proof[], refused: boolean, measure: Measure): Verification['verdict'] {
  if (proofs.some((proof) => proof.outcome === 'failed')) return 'failed';
  if (measure.samples === undefined || refused) return measure.requireSamples ? 'failed' : 'not-asked';
  const shown = proofs.some(
    (proof) => proof.kind === 'numbers' && proof.against === 'expected' && proof.outcome === 'passed',
  );
  return shown ? 'verified' : 'consistent';
}

function said(
  verdict: Verification['verdict'],
  proofs: readonly Proof[],
  refused: string | undefined,
  measure: Measure,
): Pick<Verification, 'verdict' | 'sentence'> {
  const record = `\`package-model record ${shellWord(measure.path)} --python PYTHON --inputs FILE\``;
  const first = proofs.find((proof) => proof.outcome === 'failed');
  if (first) return { verdict, sentence: `failed: ${first.detail}` };
  if (verdict === 'verified') return { verdict, sentence: verifiedSentence(measure) };
  if (verdict === 'consistent') {
    const outside = measure.outside && 'answers' in measure.outside ? measure.outside.runtime : undefined;
    // Another runtime, which the image has nothing to do with, gave the same numbers: that is a test of the environment.
    const state =
      outside === undefined
        ? 'environment not independently tested'
        : `answers are those of ${outside} outside the image; not tested against recorded ones`;
    const why = `server consistent; ${state}: ${unbound(proofs)}`;
    const mend = measure.recordable ? `${record} records them` : `${BY_HAND} would test it`;
    return { verdict, sentence: `${why}; ${mend}` };
  }
  const because =
    refused === undefined
      ? 'no sample is given and none can be made from the model'
      : `the samples made from the model are refused (${refused})`;
  const mend = measure.recordable ? `${record} makes samples from inputs of yours` : `${BY_HAND} would`;
  const required = verdict === 'failed' ? ', and samples are required' : '';
  return { verdict, sentence: `${required ? 'failed: ' : ''}started, not asked: ${because}${required}; ${mend}` };
}

function unbound(proofs: readonly Proof[]): string {
  const skipped = proofs.find((proof) => proof.kind === 'numbers' && proof.against === 'expected');
  return skipped?.outcome === 'not-run' ? skipped.because : 'there are no recorded answers';
}

function verifiedSentence({ samples, claimed }: Measure): string {
  const expected = samples?.items.filter((item) => item.expected) ?? [];
  const rows = expected.reduce((sum, item) => sum + item.rows, 0);
  const by = samples?.recorded ? ` in Python ${samples.recorded.python.slice(0, 40)}` : '';
  return `verified: ${plural(expected.length, 'sample')} (${plural(rows, 'row')}) answered as recorded${by} for ${claimed ? 'the model that the image says it holds' : 'this very model'}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The command is for copying: a path with anything unusual in it is quoted. */
function shellWord(path: string | undefined): string {
  if (path === undefined) return 'MODEL';
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
