// Mutates every fixture through inspect, check and the text for people, in threads of this process, for a time.
// usage: node fuzz/fuzz.ts [--seconds 60] [--inputs N] [--seed N] [--threads 1] [--only NAME] [--input N]
// Fails at an exception, at an input that takes longer than 10 s, at a heap beyond 256 MB, and where memory grows.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Work } from './worker.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    inputs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string' },
    threads: { type: 'string', default: '1' },
    only: { type: 'string' },
    input: { type: 'string' },
  },
});

/** The slowest real fixture takes a fraction of a second. */
const HANG_MS = 10_000;
const HEAP_MB = 256;
/** What may lie between the memory of the first minute and that of the last. */
const GROWTH_MB = 128;
const LOOK_MS = 250;

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const threads = values.input === undefined ? Number(values.threads) : 1;
const again = (input: number): string => `npm run fuzz -- --seed ${seed} --input ${input}`;
console.log(
  `seed ${seed}, ${threads} ${threads === 1 ? 'thread' : 'threads'}, ${values.input === undefined ? `${values.seconds} s` : `input ${values.input}`}`,
);

interface Thread {
  readonly watched: Float64Array;
  readonly ended: Promise<Map<string, number>>;
}

const failures: string[] = [];

function start(thread: number): Thread {
  const shared = new SharedArrayBuffer(4 * 8);
  const watched = new Float64Array(shared);
  const one = values.input === undefined ? undefined : Number(values.input);
  const work: Work = {
    seed,
    first: one ?? thread,
    step: threads,
    last: one ?? Number(values.inputs) - 1,
    watched: shared,
    ...(values.only !== undefined && { only: values.only }),
  };
  watched[1] = Date.now();
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const ended = new Promise<Map<string, number>>((resolve) => {
    let formats = new Map<string, number>();
    const fail = (why: string): void => {
      failures.push(`${why}\n  again: ${again(watched[0] ?? 0)}`);
    };
    worker.on('message', (message: { kind: string; cause?: string; formats?: [string, number][] }) => {
      if (message.kind === 'thrown') fail(`thrown: ${message.cause}`);
      if (message.formats) formats = new Map(message.formats);
    });
    worker.on('error', (cause) => fail(`the thread ended: ${cause.message}`));
    const watch = setInterval(() => {
      if (Date.now() - (watched[1] ?? 0) <= HANG_MS) return;
      fail(`an input takes longer than ${HANG_MS} ms`);
      void worker.terminate();
    }, LOOK_MS);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(formats);
    });
  });
  return { watched, ended };
}

const begun = Date.now();
const all = Array.from({ length: threads }, (_, thread) => start(thread));
const done = (): number => all.reduce((sum, { watched }) => sum + (watched[2] ?? 0), 0);
let early = 0;
let most = 0;
const memory = setInterval(() => {
  const now = process.memoryUsage.rss() / 2 ** 20;
  most = Math.max(most, now);
  // The first quarter fills caches and compiles; what it ends with is what the rest is measured by.
  if (Date.now() - begun < Math.min(60_000, (Number(values.seconds) * 1000) / 4)) early = most;
  if (Date.now() - begun > Number(values.seconds) * 1000) for (const { watched } of all) watched[3] = 1;
}, LOOK_MS);

const formats = new Map<string, number>();
for (const thread of all) {
  for (const [format, count] of await thread.ended) formats.set(format, (formats.get(format) ?? 0) + count);
}
clearInterval(memory);
const seconds = (Date.now() - begun) / 1000;
if (early > 0 && most - early > GROWTH_MB)
  failures.push(`memory grew from ${early.toFixed(0)} to ${most.toFixed(0)} MB`);

console.log(`${done()} inputs in ${seconds.toFixed(0)} s, ${(done() / seconds).toFixed(0)} a second`);
console.log(`memory: ${early.toFixed(0)} MB at first, ${most.toFixed(0)} MB at most`);
console.log(
  [...formats]
    .toSorted((a, b) => b[1] - a[1])
    .map(([format, count]) => `${format} ${count}`)
    .join(', '),
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
