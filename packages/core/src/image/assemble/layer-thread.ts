// A thread that makes layers: a program of its own, which is bundled beside whoever starts it.
import { parentPort } from 'node:worker_threads';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Batch } from './compilers.ts';
import type { Answer, Order } from './layer-makers.ts';
import { makeLayer, type LayerJob } from './make-layer.ts';

// Nobody sees where an error of this thread came from, and writing that down is most of what one costs: thousands of places
// are looked at for the last block of a stream, and are none.
Error.stackTraceLimit = 0;
const port = parentPort;
if (!port) throw new Error('it runs as a thread alone');
const say = (answer: Answer): void => port.postMessage(answer);
// Whoever interrupts ends the thread.
const { signal } = new AbortController();
const compiling = new Map<number, PromiseWithResolvers<void>>();
let calls = 0;

async function compile(batch: Batch): Promise<void> {
  const call = ++calls;
  const done = Promise.withResolvers<void>();
  compiling.set(call, done);
  say({ kind: 'compile', call, batch });
  return done.promise;
}

async function make(id: number, job: LayerJob): Promise<void> {
  try {
    say({ kind: 'made', id, layer: await makeLayer(job, compile, signal) });
  } catch (cause) {
    const { code, message, remedy } = cause instanceof PackageModelError ? cause : ioError(cause, 'making a layer');
    say({ kind: 'failed', id, failure: { code, message, remedy } });
  }
}

port.on('message', (order: Order) => {
  if (order.kind === 'make') return void make(order.id, order.job);
  const done = compiling.get(order.call);
  compiling.delete(order.call);
  if (order.failure) {
    const { code, message, remedy } = order.failure;
    done?.reject(new PackageModelError(code, message, remedy));
  } else done?.resolve();
});
