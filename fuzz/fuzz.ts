// Mutates every fixture through inspect, check and the text for people, in threads of this process, for a time.
// usage: node fuzz/fuzz.ts [--seconds 60] [--inputs N] [--seed N] [--threads 1] [--only NAME] [--input N]
// Fails at an exception, at an input that takes longer than 10 s, at a heap beyond 256 MB, and where memory grows with the inputs.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { growth } from './growth.ts';
import type { Look } from './growth.ts';
import { at, SLOTS } from './watched.ts';
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
/** Room for new objects. By itself V8 takes 16 to 130 MB of it and gives it back when it likes, which hides what grows. */
const YOUNG_MB = 32;
const WATCH_MS = 250;
/** How often memory is looked at: often enough for medians, and not so often that collecting takes the time. */
const LOOK_MS = Math.max(1000, (Number(values.seconds) * 1000) / 200);

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
  const shared = new SharedArrayBuffer(SLOTS * 8);
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
  watched[at.begun] = Date.now();
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const ended = new Promise<Map<string, number>>((resolve) => {
    let formats = new Map<string, number>();
    const fail = (why: string, input = watched[at.input] ?? 0): void => {
      failures.push(`${why}\n  again: ${again(input)}`);
    };
    worker.on('message', (message: { kind: string; input?: number; cause?: string; formats?: [string, number][] }) => {
      if (message.kind === 'thrown') fail(`thrown: ${message.cause}`, message.input);
      if (message.formats) formats = new Map(message.formats);
    });
    worker.on('error', (cause) => fail(`the thread ended: ${cause.message}`));
    let ticked = Date.now();
    const watch = setInterval(() => {
      const late = Date.now() - ticked > 2 * WATCH_MS;
      ticked = Date.now();
      // Where this process was stopped or the machine slept, the input's time is not its own: it gets it anew.
      if (late) watched[at.begun] = ticked;
      if (ticked - (watched[at.begun] ?? 0) <= HANG_MS) return;
      fail(`an input takes longer than ${HANG_MS} ms`);
      void worker.terminate();
    }, WATCH_MS);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(formats);
    });
  });
  return { watched, ended };
}

const begun = Date.now();
const all = Array.from({ length: threads }, (_, thread) => start(thread));
const sum = (slot: number): number => all.reduce((total, { watched }) => total + (watched[slot] ?? 0), 0);
const looks: Look[] = [];
let asked = 0;
let lookedAt = begun;
const watching = setInterval(() => {
  if (Date.now() - begun > Number(values.seconds) * 1000) for (const { watched } of all) watched[at.stop] = 1;
  if (all.some(({ watched }) => watched[at.looked] !== asked)) return;
  if (asked > looks.length)
    looks.push({ inputs: sum(at.done), held: sum(at.held), resident: process.memoryUsage.rss() });
  if (Date.now() - lookedAt < LOOK_MS) return;
  lookedAt = Date.now();
  asked += 1;
  for (const { watched } of all) watched[at.look] = asked;
}, WATCH_MS);

const formats = new Map<string, number>();
for (const thread of all) {
  for (const [format, count] of await thread.ended) formats.set(format, (formats.get(format) ?? 0) + count);
}
clearInterval(watching);
const seconds = (Date.now() - begun) / 1000;
const { text, failure } = growth(looks);
if (failure !== undefined) failures.push(failure);

console.log(`${sum(at.done)} inputs in ${seconds.toFixed(0)} s, ${(sum(at.done) / seconds).toFixed(0)} a second`);
if (values.input === undefined) console.log(text);
console.log(
  [...formats]
    .toSorted((a, b) => b[1] - a[1])
    .map(([format, count]) => `${format} ${count}`)
    .join(', '),
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
