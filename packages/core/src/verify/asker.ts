import * as v from 'valibot';
import { askerProgram } from './asker-program.ts';
import { DRAIN_SECONDS } from './evidence.ts';
import type { Samples } from './sample.ts';

/** An answer over HTTP as it came, or why none came. */
export type Seen =
  | { readonly status: number; readonly body: string; readonly seconds: number }
  | { readonly failed: 'too-large' | 'too-slow' | 'refused' | 'cut' | 'not-http'; readonly words?: string | undefined };

/** What the asker saw. Bodies are the server's own words: text of anybody's. */
export interface Asking {
  readonly waited: { readonly ready: boolean; readonly last?: string | undefined };
  /** In the order of the samples; fewer where the server stopped answering. */
  readonly answers: readonly Seen[];
  readonly latencies: readonly number[];
  /** The answer to the first sample when it was last asked. */
  readonly again?: Seen | undefined;
  /** Answers to requests that are wrong. */
  readonly bad: readonly Seen[];
  /** What became of requests while the server was told to end; absent where it was too slow or broken to be put under load. */
  readonly load?: UnderLoad | undefined;
  /** Of a server that the asker itself started. */
  readonly stopped?: { readonly ended?: number; readonly code?: number | null; readonly seconds?: number } | undefined;
  readonly log?: readonly string[] | undefined;
  readonly peakBytes?: number | undefined;
}

export interface UnderLoad {
  readonly clients: number;
  readonly seconds: number;
  /** Answers to the clients in those seconds, before the server was told to end. */
  readonly answered: number;
  /** Requests that failed in those seconds. */
  readonly failed: number;
  /** Requests that the server had begun to read when it was told to end. */
  readonly held: number;
  /** Those of them without a whole good answer, and answers that broke off. */
  readonly lost: number;
  readonly words?: string | undefined;
}

export interface Start {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Seconds between SIGTERM and giving up. */
  readonly grace: number;
}

/** One answer, read whole: a thousand rows of a thousand probabilities still fit. */
export const ANSWER_BYTES = 8 << 20;
/** All answers together: they are held at once, here and in the asker. */
export const ANSWERS_BYTES = 32 << 20;
/** JSON may write a byte as six (`\u0000`): the asker's line is cut only where it is not the asker's. */
export const ASKER_KEEP = ANSWERS_BYTES * 6 + (1 << 20);
/** The asker holds the answers, their text and the line that it writes. */
export const ASKER_MEMORY = 512 << 20;
/** A prediction that takes longer is of no use to a caller over HTTP. */
export const REQUEST_SECONDS = 30;
const REPEATS = 40;
/** Too few answers for a percentile to mean anything. */
export const LEAST_LATENCIES = 5;
const REPEAT_SECONDS = 0.5;
/** Clients at once, each asking again when it has its answer, and requests that are under way when SIGTERM comes. */
const [CLIENTS, HELD] = [4, 8];
const LOAD_SECONDS = 0.3;
/** A model that takes longer for an answer is not put under load: the clients would still wait when the time is up. */
const LOAD_LATENCY = 2;

/** Requests that no model takes: not JSON, JSON of the wrong kind, rows that are no rows. */
export const BAD_REQUESTS = ['{"rows": [[1, 2', '"package-model"', '{"rows": {"a": 1}}'] as const;

/** The program with its questions, for the stdin of `python3 -I -`. */
export function askerInput(options: {
  readonly port: number;
  readonly readySeconds: number;
  readonly samples: Samples | undefined;
  readonly start?: Start;
}): string {
  const questions = {
    port: options.port,
    ready_seconds: options.readySeconds,
    request_seconds: REQUEST_SECONDS,
    answer_bytes: ANSWER_BYTES,
    all_bytes: ANSWERS_BYTES,
    repeats: REPEATS,
    least: LEAST_LATENCIES,
    repeat_seconds: REPEAT_SECONDS,
    clients: CLIENTS,
    held: HELD,
    load_seconds: LOAD_SECONDS,
    load_latency: LOAD_LATENCY,
    grace: DRAIN_SECONDS,
    samples: (options.samples?.items ?? []).map((item) => JSON.stringify(item.request)),
    bad: BAD_REQUESTS,
    start: options.start ?? null,
  };
  // Base64 has no quote and no backslash: nothing in a question can become part of the program.
  return `${askerProgram}\nmain("${Buffer.from(JSON.stringify(questions)).toString('base64')}")\n`;
}

/** Milliseconds after which even an asker with slow answers has ended. */
export function askerTimeout(readySeconds: number, samples: Samples | undefined): number {
  const requests = (samples?.items.length ?? 0) + BAD_REQUESTS.length + 1;
  // It stops at the first answer that takes too long, so that only one sample and the wrong requests can.
  return 1000 * (readySeconds + Math.min(requests, BAD_REQUESTS.length + 2) * REQUEST_SECONDS + 300);
}

const text = v.pipe(v.string(), v.maxLength(ANSWERS_BYTES));
const seconds = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const seen = v.union([
  v.object({ status: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999)), body: text, seconds }),
  v.object({
    failed: v.picklist(['too-large', 'too-slow', 'refused', 'cut', 'not-http']),
    words: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  }),
]);
const line = v.object({
  waited: v.object({ ready: v.boolean(), last: v.optional(v.string()) }),
  answers: v.optional(v.array(seen), []),
  latencies: v.optional(v.pipe(v.array(seconds), v.maxLength(REPEATS)), []),
  again: v.nullish(seen),
  bad: v.optional(v.array(seen), []),
  load: v.optional(
    v.object({
      clients: count,
      seconds,
      answered: count,
      failed: count,
      held: count,
      lost: count,
      words: v.nullish(v.pipe(v.string(), v.maxLength(1000))),
    }),
  ),
  stopped: v.optional(
    v.object({ ended: v.optional(v.number()), code: v.optional(v.nullable(v.number())), seconds: v.optional(seconds) }),
  ),
  log: v.optional(v.array(v.string())),
  peak_bytes: v.optional(v.number()),
  end: v.literal(true),
});

/** Reads the asker's line; `undefined` where it did not get to its end. */
export function readAsking(stdout: string): Asking | undefined {
  let value: unknown;
  try {
    value = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(line, value);
  if (!parsed.success) return undefined;
  const { peak_bytes: peakBytes, again, end: _, stopped, load, ...rest } = parsed.output;
  const under = load && { ...load, words: load.words ?? undefined };
  return { ...rest, again: again ?? undefined, load: under, peakBytes, stopped: stopped as Asking['stopped'] };
}
