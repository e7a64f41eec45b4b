import { PackageModelError } from '../errors.ts';
import type { Stage } from '../nouns/event.ts';
import type { Host } from '../nouns/host.ts';
import type { Report } from '../nouns/report.ts';

type Timing = Report['timings'][number];

/** A Report that is being filled. */
export type Draft = { -readonly [K in keyof Report]: Report[K] };

/** Runs the stages of a pipeline in order: events around each, their times, and where it stopped. */
export interface Stages {
  readonly run: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>;
  readonly timings: readonly Timing[];
  /** What an error becomes in the Report; a defect of ours keeps its message and loses its stack. */
  readonly stopped: (error: unknown) => NonNullable<Report['stopped']>;
}

export function stagesOn(host: Host): Stages {
  const timings: Timing[] = [];
  let current: Stage = 'inspect';
  return {
    timings,
    run: async (stage, work) => {
      current = stage;
      host.emit({ stage, type: 'started' });
      // Not `performance`, which takes a millisecond to be loaded.
      const started = process.uptime();
      const finish = (outcome: 'done' | 'failed'): void => {
        const ms = Math.round((process.uptime() - started) * 1000);
        timings.push({ stage, ms, outcome });
        host.emit({ stage, type: 'finished', outcome, ms });
      };
      try {
        if (host.signal.aborted) throw interrupted();
        const value = await work();
        finish('done');
        return value;
      } catch (error) {
        finish('failed');
        throw error;
      }
    },
    stopped: (error) => {
      // What an abort broke is not a fault of its own.
      const known = host.signal.aborted ? interrupted() : asOurs(error);
      const { code, message, remedy, said } = known;
      return { stage: current, code, message, remedy, ...(said.length > 0 && { said }) };
    },
  };
}

function interrupted(): PackageModelError {
  return new PackageModelError('INTERRUPTED', 'interrupted', 'Run it again.');
}

function asOurs(error: unknown): PackageModelError {
  if (error instanceof PackageModelError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const said = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PackageModelError('DISK_FULL', said, 'Free some disk space and run again.', { cause: error });
  }
  return new PackageModelError(
    'INTERNAL',
    said,
    'This is a defect: please report it with the command and the model’s format.',
    {
      cause: error,
    },
  );
}
