import type { Proof } from '../nouns/verification.ts';
import { readRefusal } from './answer.ts';
import { LEAST_LATENCIES, type Seen } from './asker.ts';
import { megabytes, mib, type Evidence, type Limits } from './evidence.ts';

type Conduct = Extract<Proof, { kind: 'conduct' }>;
type What = Conduct['what'];

/** What an image's configuration says, as far as conduct is judged by it. */
export interface Looks {
  readonly user: string;
  readonly size?: number | undefined;
}

/** What the user allows at most; absent where anything goes. */
export interface Budgets {
  /** Seconds. */
  readonly p95?: number | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
}

const OUTSIDE = 'the server ran outside a container';
const UNREADY = 'the server did not get ready';

/** How the server behaved, one proof a question, in the order of a report. */
export function conductProofs(
  evidence: Evidence,
  { limits, looks, budgets }: { readonly limits: Limits; readonly looks: Looks | undefined; readonly budgets: Budgets },
): Proof[] {
  return [
    userProof(evidence, looks),
    setting(evidence, 'read-only', 'served with a read-only file system; nothing but shared memory can be written'),
    setting(evidence, 'no-network', 'served without any network but its own loopback'),
    startupProof(evidence, limits),
    latency(evidence, 'p50', 0.5, undefined),
    latency(evidence, 'p95', 0.95, budgets.p95),
    throughputProof(evidence),
    memoryProof(evidence, limits),
    sizeProof(looks, budgets.size),
    badRequestProof(evidence),
    underLoadProof(evidence),
    drainProof(evidence, limits),
  ];
}

function userProof(evidence: Evidence, looks: Looks | undefined): Proof {
  if (evidence.isolation !== 'container') return notRun('user', OUTSIDE);
  const [uid = ''] = (looks?.user ?? '').split(':');
  if (!/^\d+$/.test(uid) || Number(uid) === 0) {
    const said =
      looks?.user === undefined || looks.user === '' ? 'names no user, which is root' : `names the user ${looks.user}`;
    const detail = `the image ${said.slice(0, 80)}; a numeric one other than 0 is needed (USER 65532:0)`;
    return { kind: 'conduct', what: 'user', outcome: 'failed', detail };
  }
  return setting(evidence, 'user', `served as ${evidence.user ?? ''}, an id that the image does not know`);
}

/** Something that we imposed: shown by the server having got ready under it. */
function setting(evidence: Evidence, what: What, detail: string): Proof {
  if (evidence.isolation !== 'container') return notRun(what, OUTSIDE);
  return evidence.readySeconds === undefined
    ? notRun(what, UNREADY)
    : { kind: 'conduct', what, outcome: 'passed', detail };
}

function startupProof({ readySeconds }: Evidence, { startup }: Limits): Proof {
  if (readySeconds === undefined) return notRun('startup', UNREADY);
  const detail = `ready ${readySeconds.toFixed(1)} s after its start`;
  return { kind: 'conduct', what: 'startup', outcome: 'passed', measured: readySeconds, limit: startup, detail };
}

function latency({ asking }: Evidence, what: 'p50' | 'p95', share: number, limit: number | undefined): Proof {
  const sorted = (asking?.latencies ?? []).toSorted((a, b) => a - b);
  const measured = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  // Where a limit is set, what there is has to do: else the slowest models would be the ones that nobody holds to it.
  const least = limit === undefined ? LEAST_LATENCIES : 1;
  if (measured === undefined || sorted.length < least) return notRun(what, 'too few answers were measured');
  const detail = `${(measured * 1000).toFixed(1)} ms over ${sorted.length} answers to the first sample, one at a time`;
  return {
    kind: 'conduct',
    what,
    measured,
    ...within(measured, limit, detail, (seconds) => `${(seconds * 1000).toFixed(1)} ms`),
  };
}

const NO_LOAD = 'it was not put under load: it answers too slowly, or not as it should';

function throughputProof({ asking }: Evidence): Proof {
  const load = asking?.load;
  if (load === undefined || load.seconds === 0 || load.answered === 0) return notRun('throughput', NO_LOAD);
  const measured = load.answered / load.seconds;
  // Server and clients have one processor each at most: another machine's figure is another.
  const detail = `${measured < 10 ? measured.toFixed(1) : measured.toFixed(0)} a second to ${load.clients} clients at once, on at most one processor`;
  return { kind: 'conduct', what: 'throughput', outcome: 'passed', measured, detail };
}

/** Requests that were under way when SIGTERM came. */
function underLoadProof({ asking }: Evidence): Proof {
  const load = asking?.load;
  if (load === undefined) return notRun('under-load', NO_LOAD);
  const { held, lost, failed, clients } = load;
  if (held === 0 && failed === 0)
    return notRun('under-load', 'it does not say when it has begun to read a request (100 Continue)');
  const words = load.words === undefined ? '' : ` (${load.words})`;
  const common = { kind: 'conduct', what: 'under-load', measured: lost } as const;
  if (failed > 0) {
    const detail = `${failed} requests of ${clients} clients at once failed, which alone are answered${words}`;
    return { ...common, outcome: 'failed', detail };
  }
  return lost > 0
    ? { ...common, outcome: 'failed', detail: `${lost} requests that were under way at SIGTERM were lost${words}` }
    : { ...common, outcome: 'passed', detail: `all ${held} requests under way at SIGTERM were answered` };
}

function memoryProof({ memory, died, direct, asking, readySeconds }: Evidence, limits: Limits): Proof {
  const limit = limits.memory;
  if (died?.outOfMemory) {
    const detail = `ended by its memory limit of ${mib(limit)}`;
    return { kind: 'conduct', what: 'memory', outcome: 'failed', limit, detail };
  }
  if (readySeconds === undefined) return notRun('memory', UNREADY);
  const told = asking?.peakBytes ?? (direct && 'answers' in direct ? direct.peakBytes : undefined);
  const peak = told === undefined ? '' : `; its process counts ${mib(told)} at most`;
  if (memory === undefined && asking?.peakBytes === undefined) {
    return notRun('memory', `it ended before the engine had a figure${peak}`);
  }
  const measured = memory ?? asking?.peakBytes ?? 0;
  const detail = memory === undefined ? `${mib(measured)} at most` : `${mib(memory)} in use${peak}`;
  const bound = memory === undefined ? {} : { limit };
  return { kind: 'conduct', what: 'memory', outcome: 'passed', measured, ...bound, detail };
}

function sizeProof(looks: Looks | undefined, limit: number | undefined): Proof {
  const size = looks?.size;
  if (size === undefined || size <= 0) return notRun('size', 'no engine counted it');
  return {
    kind: 'conduct',
    what: 'size',
    measured: size,
    ...within(size, limit, `${megabytes(size)}, base included`, megabytes),
  };
}

function badRequestProof({ asking }: Evidence): Proof {
  const bad = asking?.bad ?? [];
  if (bad.length === 0) return notRun('bad-request', UNREADY);
  const fault = bad.map(faultOf).find((words) => words !== undefined);
  if (fault !== undefined) return { kind: 'conduct', what: 'bad-request', outcome: 'failed', detail: fault };
  const detail = `${bad.length} wrong requests were refused, each with a sentence`;
  return { kind: 'conduct', what: 'bad-request', outcome: 'passed', detail };
}

function faultOf(seen: Seen): string | undefined {
  if ('failed' in seen) return `a wrong request got no answer: ${failureWords(seen)}`;
  if (/Traceback \(most recent call last\)/.test(seen.body)) return 'a wrong request is answered with a stack trace';
  if (seen.status < 400 || seen.status > 499)
    return `a wrong request is answered with status ${seen.status}; 4xx is due`;
  return readRefusal(parsed(seen.body)) === undefined
    ? 'a wrong request is answered without {"error": "a sentence"}'
    : undefined;
}

function drainProof({ drained, died }: Evidence, limits: Limits): Proof {
  if (died) return notRun('drain', 'it had ended before');
  if (!drained) return notRun('drain', UNREADY);
  const common = { kind: 'conduct', what: 'drain', measured: drained.seconds, limit: limits.drain } as const;
  if (drained.code === undefined) {
    return { ...common, outcome: 'failed', detail: `it still ran ${limits.drain} s after SIGTERM` };
  }
  if (drained.code !== 0)
    return { ...common, outcome: 'failed', detail: `it ended with exit code ${drained.code} at SIGTERM; 0 is due` };
  return {
    ...common,
    outcome: 'passed',
    detail: `ended ${drained.seconds.toFixed(1)} s after SIGTERM with exit code 0`,
  };
}

/** A figure held against what the user allows, if anything. */
function within(
  measured: number,
  limit: number | undefined,
  detail: string,
  text: (amount: number) => string,
): Pick<Conduct, 'detail'> & { readonly outcome: 'passed' | 'failed'; readonly limit?: number } {
  if (limit === undefined) return { outcome: 'passed', detail };
  const over = measured > limit;
  return {
    outcome: over ? 'failed' : 'passed',
    limit,
    detail: over ? `${detail}; ${text(limit)} are allowed` : detail,
  };
}

function notRun(what: What, because: string): Proof {
  return { kind: 'conduct', what, outcome: 'not-run', because, detail: because };
}

/** JSON, or `undefined`: for text that anybody may have written. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const FAILURES: Readonly<Record<Extract<Seen, { failed: string }>['failed'], string>> = {
  'too-large': 'the answer is too large (over 8 MiB, or 32 MiB with those before); ask for fewer rows at once',
  'too-slow': 'no whole answer within 30 seconds',
  refused: 'the server takes no connections any more',
  cut: 'the connection ended in the middle of the answer',
  'not-http': 'what came back is not HTTP',
};

export function failureWords(seen: Extract<Seen, { failed: string }>): string {
  return FAILURES[seen.failed];
}
