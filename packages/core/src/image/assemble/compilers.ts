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

/** Where the source of a module lies in a file. */
export interface Source {
  /** In the image, for tracebacks: `/opt/venv/…`. */
  readonly name: string;
  readonly at: number;
  /** Bytes there. */
  readonly length: number;
  readonly deflated: boolean;
  /** Bytes and checksum of the source itself. */
  readonly size: number;
  readonly crc?: number | undefined;
}

/** Modules whose sources lie in one file, and the file that their bytecode goes into. */
export interface Batch {
  readonly from: string;
  readonly to: string;
  /** What is compiled before others that wait: the more, the sooner. */
  readonly weight?: number;
  readonly modules: readonly Source[];
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

/** While one compiles a batch, the next lies before it: whoever hands them out has other things to do. */
const AHEAD = 2;
/** All of a large environment takes seconds. */
const COMPILE_MS = 10 * 60_000;

/** @param count how many compile at once: what they make does not depend on it */
export function compilersOf({ name, program, args, minor, version }: Compiler, count: number, host: Host): Compilers {
  const waiting: Job[] = [];
  const idle: (() => void)[] = [];
  const running: Promise<void>[] = [];
  let ended = false;
  let broken: { readonly cause: unknown } | undefined;
  // One that ends early ends all: nobody would take what waits.
  const breakOff = (cause: unknown, held: readonly Job[]): void => {
    broken ??= { cause };
    for (const job of [...held, ...waiting.splice(0)]) job.reject(cause);
    for (const wake of idle.splice(0)) wake();
  };

  const run = async (): Promise<void> => {
    /** Those that it was given and has not answered, in their order. */
    const held: Job[] = [];
    // A job is at once held by somebody: a program that cannot be started fails between two turns of the loop.
    const next = async (): Promise<Job | undefined> => {
      for (;;) {
        const heaviest = waiting.reduce((best, job, at) => (weightOf(job) > weightOf(waiting[best]) ? at : best), 0);
        const [job] = waiting.splice(heaviest, 1);
        if (job) held.push(job);
        if (job || ended || broken) return job;
        await new Promise<void>((wake) => idle.push(wake));
      }
    };
    const jobs = async function* (): AsyncGenerator<Buffer> {
      for (let job = await next(); job; job = await next()) {
        yield Buffer.from(`${JSON.stringify(job.batch)}\n`);
        if (held.length >= AHEAD) await held[0]?.promise;
      }
    };
    try {
      const done = await host.exec(program, args, {
        input: jobs(),
        timeout: COMPILE_MS,
        signal: host.signal,
        env: { PYTHONHASHSEED: '0' },
        onLine: (_line, stream) => stream === 'stdout' && held.shift()?.resolve(),
      });
      if (held.length > 0 || !ended) breakOff(failed(name, done.code, done.stderr), held);
    } catch (cause) {
      breakOff(cause, held);
    }
  };
  return {
    minor,
    version,
    compile: async (batch) => {
      if (broken) throw broken.cause;
      const job: Job = { batch, ...Promise.withResolvers<void>() };
      waiting.push(job);
      const wake = idle.shift();
      if (wake) wake();
      else if (running.length < count) running.push(run());
      return job.promise;
    },
    [Symbol.asyncDispose]: async () => {
      ended = true;
      for (const wake of idle.splice(0)) wake();
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
