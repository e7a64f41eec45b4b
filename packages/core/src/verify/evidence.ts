import type { Asking } from './asker.ts';
import type { Licence } from '../nouns/verification.ts';
import type { Audit } from './audit.ts';

/** What the model answered without HTTP, in the order of the samples, or why it did not. */
export type Direct =
  | {
      readonly answers: readonly { readonly status: number; readonly body: unknown }[];
      /** As the image says: shown, never judged. */
      readonly loadSeconds?: number | undefined;
      readonly peakBytes?: number | undefined;
      readonly licences?: Readonly<Record<string, Licence>> | undefined;
    }
  | { readonly failed: string; readonly log: readonly string[] };

/** How the server's process came to its end. */
export interface Ending {
  readonly code: number;
  readonly outOfMemory: boolean;
}

/** Everything that was seen of one running server. What it means is for `verdict.ts` to say. */
export interface Evidence {
  readonly isolation: 'container' | 'process';
  /** Why it could not even be started, in the engine's words. */
  readonly unstarted?: string | undefined;
  /** Seconds from the start of its container or process. */
  readonly readySeconds?: number | undefined;
  /** `undefined` where the asker itself did not get to its end. */
  readonly asking?: Asking | undefined;
  /** It ended by itself. */
  readonly died?: Ending | undefined;
  /** How it ended when asked to; `code` is `undefined` where it did not. */
  readonly drained?: { readonly code: number | undefined; readonly seconds: number } | undefined;
  readonly direct?: Direct | undefined;
  /** The same of the image that is published, where there is one to hold this against. */
  readonly published?: Direct | undefined;
  /** What loading did, where the image tells. */
  readonly audit?: Audit | undefined;
  /** Largest memory seen from outside, in bytes. */
  readonly memory?: number | undefined;
  /** `uid:gid` that we gave it. */
  readonly user?: string | undefined;
  /** Last lines of its log. */
  readonly log: readonly string[];
}

export interface Limits {
  /** Seconds from the start until `/readyz` says yes. */
  readonly startup: number;
  /** Bytes, swap included. */
  readonly memory: number;
  /** Seconds from SIGTERM to the end. */
  readonly drain: number;
}

/** Importing a large framework from a cold disk takes most of a minute. */
const STARTUP_SECONDS = 120;
/** What `docker stop` gives before it kills. */
export const DRAIN_SECONDS = 10;
/** Python, NumPy, SciPy and scikit-learn with their threads' stacks. */
const MEMORY_FLOOR = 1 << 30;
/** A compressed forest unpacks to several times its file, and is held twice while it is read. */
const MEMORY_FACTOR = 8;

/** What a server is given, from the model's size in bytes where the caller does not say. */
export function limitsFor(
  size: number,
  given: { readonly maxStartup?: number | undefined; readonly maxMemory?: number | undefined },
): Limits {
  return {
    startup: given.maxStartup ?? STARTUP_SECONDS,
    memory: given.maxMemory ?? MEMORY_FLOOR + MEMORY_FACTOR * size,
    drain: DRAIN_SECONDS,
  };
}

/** `64 MiB`: limits of memory are set and told in them. */
export function mib(bytes: number): string {
  return `${Math.round(bytes / (1 << 20))} MiB`;
}

/** `401 MB`: images are counted as registries and disks count them. */
export function megabytes(bytes: number): string {
  const million = bytes / 1e6;
  return `${million < 10 ? million.toFixed(1) : Math.round(million)} MB`;
}

const LOG_LINES = 20;
const LOG_LINE = 500;

/** The last lines of a log, short enough to stand in a report. */
export function lastLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-LOG_LINES)
    .map((line) => (line.length > LOG_LINE ? `${line.slice(0, LOG_LINE)}…` : line));
}
