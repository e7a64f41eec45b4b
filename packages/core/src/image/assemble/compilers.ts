import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';

/** A Python that compiles for the image: bytecode is the same within a minor version. */
export interface Compiler {
  /** For people. */
  readonly name: string;
  readonly program: string;
  /** With them it takes jobs on standard input. */
  readonly args: readonly string[];
  /** With them it runs the file that is named behind them; nothing where it only compiles. */
  readonly runs?: readonly string[] | undefined;
  /** `3.11`. */
  readonly minor: string;
  /** Whose bytecode is the same to the last byte: `3.11.7`. */
  readonly version: string;
}

/** Modules that lie one behind the other in a file, and the file that their bytecode goes into. */
export interface Batch {
  readonly from: string;
  readonly to: string;
  /** What is compiled before others that wait: the more, the sooner. */
  readonly weight?: number;
  /** Name in the image and bytes of each. */
  readonly modules: readonly (readonly [string, number])[];
}

/** Several of one Python, each started once, when it is first needed, and fed one batch after the other. */
export interface Compilers extends AsyncDisposable {
  readonly minor: string;
  readonly version: string;
  /** @throws PackageModelError `BUILD_FAILED` where the program ends; `INTERRUPTED` */
  compile(batch: Batch): Promise<void>;
}

interface Job extends PromiseWithResolvers<void> {
  readonly batch: Batch;
}

/** All of a large environment takes seconds. */
const COMPILE_MS = 10 * 60_000;

/** @param count how many compile at once: what they make does not depend on it */
export function compilersOf({ name, program, args, minor, version }: Compiler, count: number, host: Host): Compilers {
  const waiting: Job[] = [];
  const idle: ((job: Job | undefined) => void)[] = [];
  const running: Promise<void>[] = [];
  let ended = false;
  let broken: { readonly cause: unknown } | undefined;
  // One that ends early ends all: nobody would take what waits.
  const breakOff = (cause: unknown, current: Job | undefined): void => {
    broken ??= { cause };
    for (const job of current ? [current, ...waiting.splice(0)] : waiting.splice(0)) job.reject(cause);
    for (const wake of idle.splice(0)) wake(undefined);
  };

  const run = async (): Promise<void> => {
    let current: Job | undefined;
    // A job is at once held by somebody: a program that cannot be started fails between two turns of the loop.
    const next = (): Promise<Job | undefined> => {
      const heaviest = waiting.reduce((best, job, at) => (weightOf(job) > weightOf(waiting[best]) ? at : best), 0);
      [current] = waiting.splice(heaviest, 1);
      if (current || ended || broken) return Promise.resolve(current);
      return new Promise((wake) =>
        idle.push((job) => {
          current = job;
          wake(job);
        }),
      );
    };
    const jobs = async function* (): AsyncGenerator<Buffer> {
      for (let job = await next(); job; job = await next()) {
        yield Buffer.from(`${JSON.stringify(job.batch)}\n`);
        await job.promise;
      }
    };
    try {
      const done = await host.exec(program, args, {
        input: jobs(),
        timeout: COMPILE_MS,
        signal: host.signal,
        env: { PYTHONHASHSEED: '0' },
        onLine: (_line, stream) => stream === 'stdout' && current?.resolve(),
      });
      if (current || !ended) breakOff(failed(name, done.code, done.stderr), current);
    } catch (cause) {
      breakOff(cause, current);
    }
  };
  return {
    minor,
    version,
    compile: async (batch) => {
      if (broken) throw broken.cause;
      const job: Job = { batch, ...Promise.withResolvers<void>() };
      const wake = idle.shift();
      if (wake) wake(job);
      else {
        waiting.push(job);
        if (running.length < count) running.push(run());
      }
      return job.promise;
    },
    [Symbol.asyncDispose]: async () => {
      ended = true;
      for (const wake of idle.splice(0)) wake(undefined);
      for (const job of waiting.splice(0)) job.reject(failed(name, null, ''));
      await Promise.all(running);
    },
  };
}

function weightOf(job: Job | undefined): number {
  return job?.batch.weight ?? 0;
}

function failed(name: string, code: number | null, said: string): PackageModelError {
  return new PackageModelError(
    'BUILD_FAILED',
    `${name}, which compiles bytecode, ended with exit code ${code ?? 'none'}: ${said.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`,
    'Run it again; if it ends again, build with an engine: --builder docker.',
  );
}
