// One thread of the fuzzer: mutates fixtures and reads them, until it is told to stop. What is thrown is told of.
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { check, defaultPolicy } from '../packages/core/src/check/check.ts';
import { modelText } from '../packages/core/src/report/model-text.ts';
import { corpus } from './corpus.ts';
import type { Fixture } from './corpus.ts';
import { inspectMemory } from './memory.ts';
import { mutate } from './mutate.ts';
import { randomOf } from './random.ts';
import { at } from './watched.ts';

export interface Work {
  readonly seed: number;
  /** Inputs `first`, `first + step`, …: the threads share them out. */
  readonly first: number;
  readonly step: number;
  readonly last: number;
  /** Numbers for whoever watches, at the places of `at`. */
  readonly watched: SharedArrayBuffer;
  readonly only?: string;
}

const work = workerData as Work;
const watched = new Float64Array(work.watched);
const fixtures = corpus(join(import.meta.dirname, '..', 'test-fixtures')).filter(({ name }) =>
  name.includes(work.only ?? ''),
);
const { signal } = new AbortController();
/** Rows of the summary: what the inputs were recognised as. */
const formats = new Map<string, number>();

/** Each folder of fixtures has an equal share; in it large ones, which take longer, are drawn less often. */
const sizes = fixtures.map(
  ({ files, targets }) => 1 / Math.sqrt(512 + targets.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)),
);
const groupOf = (fixture: Fixture): string => fixture.name.split('/', 1)[0] ?? '';
const shares = new Map<string, number>();
fixtures.forEach((fixture, index) => {
  shares.set(groupOf(fixture), (shares.get(groupOf(fixture)) ?? 0) + (sizes[index] ?? 0));
});
const weights = fixtures.map((fixture, index) => (sizes[index] ?? 0) / (shares.get(groupOf(fixture)) ?? 1));
const total = weights.reduce((sum, weight) => sum + weight, 0);

function draw(random: () => number): Fixture {
  let left = random() * total;
  const index = weights.findIndex((weight) => (left -= weight) <= 0);
  const fixture = fixtures[Math.max(0, index)];
  if (fixture === undefined) throw new Error('there are no fixtures of that name');
  return fixture;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Between two inputs nothing of either should be alive. */
async function look(): Promise<void> {
  // Streams that were left are closed in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  const { heapUsed, external } = process.memoryUsage();
  watched[at.held] = heapUsed + external;
  watched[at.looked] = watched[at.look] ?? 0;
}

async function one(input: number): Promise<void> {
  const random = randomOf(work.seed, input);
  const { file, files, targets } = draw(random);
  const target = targets[Math.floor(random() * targets.length)] ?? '';
  const donor = draw(random);
  const other = [...donor.files.values()][0] ?? Buffer.alloc(1);
  const changed = new Map(files).set(target, mutate(files.get(target) ?? Buffer.alloc(0), other, random));
  const model = await inspectMemory(changed, file, signal);
  formats.set(model?.format ?? 'none', (formats.get(model?.format ?? 'none') ?? 0) + 1);
  if (model === undefined) return;
  JSON.stringify(model);
  check({ model }, defaultPolicy);
  modelText(model, { width: 80, color: false });
}

/** Whatever is thrown, others are looked for: one defect meets many inputs, and one input shows one of them. */
const MAX_THROWN = 20;
let thrown = 0;

for (let input = work.first; input <= work.last && thrown < MAX_THROWN; input += work.step) {
  watched[at.begun] = Date.now();
  watched[at.input] = input;
  try {
    await one(input);
  } catch (cause) {
    thrown += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ kind: 'thrown', input, cause: cause instanceof Error ? cause.stack : String(cause) });
  }
  watched[at.done] = (watched[at.done] ?? 0) + 1;
  if (watched[at.look] !== watched[at.looked]) await look();
  if (watched[at.stop] === 1) break;
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage({ kind: 'done', formats: [...formats] });
