// One connection: how long a request takes, beside what it cannot do without. An echo and the server are asked in turns of a
// quarter of a second, each on the same core with the client on another, and compared within a turn: where the two meet on one core
// decides more than what they do.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Question, Server, Wire } from './peers.ts';
import { family, load } from './run.ts';

const SECONDS = 0.25;
const WARM_SECONDS = 0.1;
const TURNS = 2;

/** What a request is compared with, and what that is. */
export const LIMITS = {
  whole: 'one server that speaks the protocol and calls the model, between two requests',
  added:
    'an echo that speaks the protocol (it decodes the body into an array with orjson and NumPy, or splits off its binary part, and encodes an answer of the same shape), and one call of the model in a loop of its own',
  'whole, awake': 'the same one, which waits awake for the next request as this server does, where the two above sleep',
  'added, awake': 'the same two, with an echo that waits awake',
} as const;

export type Limit = keyof typeof LIMITS;

/** Microseconds of a request to the server, and to each limit. */
export interface Turn {
  readonly ours: number;
  readonly limits: Readonly<Record<Limit, number>>;
}

export interface Place {
  readonly port: number;
  readonly pid: number;
}

/** Some turns of the server and its limits with one question. All limits are on the server's own layer of HTTP: `echo.py`. */
export function turns(server: Server, at: Place, echo: Place, question: Question, wire: Wire, rows: number): Turn[] {
  const protocol = wire === 'binary' ? 'binary' : (server.protocol ?? 'v2');
  const time = (port: number, path: string): number =>
    1e6 / load(port, { ...question, path }, 1, SECONDS, WARM_SECONDS, clientCore()).rps;
  const asleep = echo.port;
  const awake = echo.port + 1;
  pin(at, serverCore());
  pin(echo, serverCore());
  try {
    return Array.from({ length: TURNS }, () => ({
      ours: time(at.port, question.path),
      limits: {
        whole: time(asleep, `/model/${protocol}/${rows}`),
        added: time(asleep, `/echo/${protocol}/${rows}`),
        'whole, awake': time(awake, `/model/${protocol}/${rows}`),
        'added, awake': time(awake, `/echo/${protocol}/${rows}`),
      },
    }));
  } finally {
    pin(at, allCores());
    pin(echo, allCores());
  }
}

/** The medians: of the request, of each limit with `predict` seconds of the model added where it has none, and of their ratios. */
export function medians(
  all: readonly Turn[],
  predict: number,
): { ours: number; limits: Record<Limit, number>; ratios: Record<Limit, number> } {
  const limit = ({ limits }: Turn, name: Limit): number =>
    limits[name] + (name.startsWith('added') ? predict * 1e6 : 0);
  const each = (of: (name: Limit) => number): Record<Limit, number> => ({
    whole: of('whole'),
    added: of('added'),
    'whole, awake': of('whole, awake'),
    'added, awake': of('added, awake'),
  });
  return {
    ours: median(all.map(({ ours }) => ours)),
    limits: each((name) => median(all.map((turn) => limit(turn, name)))),
    ratios: each((name) => median(all.map((turn) => turn.ours / limit(turn, name)))),
  };
}

/** Of an even count the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

function pin({ pid }: Place, cores: string): void {
  for (const one of family(pid)) execFileSync('taskset', ['-a', '-c', '-p', cores, String(one)], { stdio: 'ignore' });
}

function clientCore(): string {
  return '0';
}

function serverCore(): string {
  return String(Math.min(1, availableParallelism() - 1));
}

function allCores(): string {
  return `0-${availableParallelism() - 1}`;
}
