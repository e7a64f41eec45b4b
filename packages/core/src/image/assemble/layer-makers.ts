import { Worker } from 'node:worker_threads';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { Batch, Compilers } from './compilers.ts';
import { forgetUnfinished } from './kept-bytecode.ts';
import type { LayerJob, MadeLayer } from './make-layer.ts';

/** What of an error crosses threads. */
type Failure = Pick<PackageModelError, 'code' | 'message' | 'remedy'>;
/** What a thread is told. */
export type Order =
  | { readonly kind: 'make'; readonly id: number; readonly job: LayerJob }
  | { readonly kind: 'compiled'; readonly call: number; readonly failure?: Failure };
/** What it answers, or asks for: the programs that compile are this side's. */
export type Answer =
  | { readonly kind: 'compile'; readonly call: number; readonly batch: Batch }
  | { readonly kind: 'made'; readonly id: number; readonly layer: MadeLayer }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };

/** Layers that a thread has in hand: while some wait for their bytecode, another is written. Each takes some 10 MB. */
const IN_HAND = 10;

/** Threads that make layers. What they make does not depend on how many they are. */
export interface LayerMakers extends AsyncDisposable {
  /** So many jobs will come: threads that they need start now. */
  expect(jobs: number): void;
  /** @throws PackageModelError of `makeLayer` */
  make(job: LayerJob): Promise<MadeLayer>;
}

interface Job extends PromiseWithResolvers<MadeLayer> {
  readonly job: LayerJob;
}

interface Thread {
  readonly worker: Worker;
  readonly jobs: Map<number, Job>;
}

/** Beside this file: its source where sources run, a bundle of its own where bundles do. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? 'layer-thread.ts' : 'layer-thread.js', import.meta.url);

/**
 * Nearly all that a thread allocates is dropped at once, and V8 waits with freeing buffers until they are many times as much
 * as the young part of the heap may be.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 3 };

/**
 * @param count of threads at most; disposing ends them, whatever they do
 * @param compilers need not be known yet when the threads start
 */
export function layerMakers(
  count: number,
  compilers: Compilers | undefined | Promise<Compilers | undefined>,
  host: Host,
): LayerMakers {
  const threads: Thread[] = [];
  const waiting: Job[] = [];
  let given = 0;
  let broken: { readonly cause: unknown } | undefined;

  const breakOff = (cause: unknown): void => {
    broken ??= { cause };
    for (const { jobs } of threads) {
      for (const job of jobs.values()) job.reject(broken.cause);
      jobs.clear();
    }
    for (const job of waiting.splice(0)) job.reject(broken.cause);
  };
  const giveWork = (): void => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      if (threads.every(({ jobs }) => jobs.size > 0) && threads.length < count) start();
      const [thread] = threads.toSorted((a, b) => a.jobs.size - b.jobs.size);
      if (!thread || thread.jobs.size >= IN_HAND) return void waiting.unshift(job);
      thread.jobs.set(++given, job);
      send(thread, { kind: 'make', id: given, job: job.job });
    }
  };
  const compile = async (thread: Thread, call: number, batch: Batch): Promise<void> => {
    try {
      const compiling = await compilers;
      if (!compiling) throw new Error('nobody compiles');
      await compiling.compile(batch);
      send(thread, { kind: 'compiled', call });
    } catch (cause) {
      send(thread, { kind: 'compiled', call, failure: failureOf(cause) });
    }
  };
  const start = (): void => {
    const thread: Thread = { worker: new Worker(PROGRAM, { env: {}, execArgv: [], resourceLimits }), jobs: new Map() };
    thread.worker.on('message', (answer: Answer) => {
      if (answer.kind === 'compile') return void compile(thread, answer.call, answer.batch);
      const job = thread.jobs.get(answer.id);
      thread.jobs.delete(answer.id);
      if (answer.kind === 'made') job?.resolve(answer.layer);
      else {
        const { code, message, remedy } = answer.failure;
        job?.reject(new PackageModelError(code, message, remedy));
      }
      giveWork();
    });
    thread.worker.on('error', (cause) => breakOff(ioError(cause, 'making layers')));
    thread.worker.on('exit', () => breakOff(ioError(new Error('a thread has ended'), 'making layers')));
    threads.push(thread);
  };
  const interrupt = (): void =>
    breakOff(new PackageModelError('INTERRUPTED', 'interrupted while making layers', 'Run it again.'));
  host.signal.addEventListener('abort', interrupt);

  return {
    expect: (jobs) => {
      while (threads.length < Math.min(count, jobs)) start();
    },
    make: async (job) => {
      if (host.signal.aborted) interrupt();
      if (broken) throw broken.cause;
      const waits: Job = { job, ...Promise.withResolvers<MadeLayer>() };
      waiting.push(waits);
      giveWork();
      return waits.promise;
    },
    [Symbol.asyncDispose]: async () => {
      host.signal.removeEventListener('abort', interrupt);
      const cut = broken !== undefined || threads.some(({ jobs }) => jobs.size > 0);
      breakOff(new PackageModelError('INTERRUPTED', 'nobody waits for the layer any more', 'Run it again.'));
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
      if (cut) await forgetUnfinished(host);
    },
  };
}

function send({ worker }: Thread, order: Order): void {
  worker.postMessage(order, []);
}

function failureOf(cause: unknown): Failure {
  const { code, message, remedy } = cause instanceof PackageModelError ? cause : ioError(cause, 'compiling bytecode');
  return { code, message, remedy };
}
