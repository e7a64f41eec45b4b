import type { PipelineEvent } from './event.ts';

export interface ExecOptions {
  readonly cwd?: string;
  /** The child's whole environment; nothing is inherited. Absent: `Host.env` as it is. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; chunks are read only as the child takes them, and what they throw ends the child and is thrown. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Bytes kept of each stream; output beyond it is dropped and `cut` is set. Default 1 MiB. */
  readonly keep?: number;
  /** Milliseconds, then SIGTERM and after two seconds SIGKILL. */
  readonly timeout?: number;
  /** Called with every whole line of either stream, as it comes. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Ends the child when aborted; default `Host.signal`. Give a fresh one for cleaning up after an abort. */
  readonly signal?: AbortSignal;
}

export interface ExecResult {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly cut: boolean;
}

/**
 * Runs a program with an argument list, never through a shell. Resolves whatever the exit code is.
 * @throws PackageModelError `PROGRAM_NOT_FOUND` when it cannot be started, `INTERRUPTED` when the signal ended it.
 */
export type Exec = (program: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** All effects come in here. */
export interface Host {
  readonly exec: Exec;
  readonly emit: (event: PipelineEvent) => void;
  /** The surface's environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** A folder of this run alone; the surface removes it. */
  readonly scratch: string;
  /** Kept from run to run (uv, wheels): the surface decides where. */
  readonly cache: string;
  /** Label of everything the run leaves in an engine until it cleans up: `io.package-model.run=<run>`. */
  readonly run: string;
}
