import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { Readable, type Writable } from 'node:stream';
import { exec as toolkitExec } from '@actions/exec';
import {
  PackageModelError,
  stopped,
  type Exec,
  type ExecOptions,
  type ExecResult,
  type Host,
} from '@package-model/core';
import { collect } from './collect.ts';

/** A program that ignores SIGTERM this long gets SIGKILL: a cancelled runner gives seven seconds for everything. */
const GRACE_MS = 2000;
/** The toolkit waits this long for streams that a grandchild keeps open after the program has ended. */
const STREAMS_MS = 3000;
const DEFAULT_KEEP = 1 << 20;

/** What the runner gives to the action is not for programs that the action starts: tokens, and files that set outputs. */
const OURS_ALONE = /^(?:GITHUB|ACTIONS|INPUT|STATE)_/i;

export function forChildren(env: Host['env']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !OURS_ALONE.test(name)) kept[name] = value;
  }
  return kept;
}

/**
 * The toolkit's `exec` cannot end what it started and does not say which process that is. Node announces every child it
 * makes; the call that a child belongs to is known from the context in which it is made.
 */
const calls = new AsyncLocalStorage<(child: ChildProcess) => void>();
subscribe('child_process', (message) => calls.getStore()?.((message as { process: ChildProcess }).process));

/** An `Exec` on the toolkit: argument lists only, a clean environment, bounded output, ended with the signal. */
export function execWith(env: Host['env'], signal: AbortSignal): Exec {
  return (program, args, options = {}) => run(program, args, options, env, options.signal ?? signal);
}

async function run(
  program: string,
  args: readonly string[],
  options: ExecOptions,
  env: Host['env'],
  signal: AbortSignal,
): Promise<ExecResult> {
  if (signal.aborted) throw stopped(program, signal);
  const children: ChildProcess[] = [];
  const { input } = options;
  const given = typeof input === 'string' || input instanceof Uint8Array ? input : undefined;
  const streamed = typeof input === 'object' && !(input instanceof Uint8Array) ? input : undefined;
  let unread: Error | undefined;
  const feed = (stdin: Writable, chunks: AsyncIterable<Uint8Array>): void => {
    const source = Readable.from(chunks, { highWaterMark: 2 });
    source.on('error', (cause) => {
      unread = cause;
      end();
    });
    stdin.on('close', () => source.destroy());
    source.pipe(stdin);
  };
  let timedOut = false;
  let killer: NodeJS.Timeout | undefined;
  let ending = false;
  const end = (): void => {
    ending = true;
    for (const child of children) child.kill('SIGTERM');
    clearTimeout(killer);
    killer = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), GRACE_MS);
  };
  const began = (child: ChildProcess): void => {
    // It is announced before it runs, when its number is whatever lay in that memory: a signal to 0 goes to the whole process
    // group, the runner included, and to another number to a stranger.
    child.once('spawn', () => {
      children.push(child);
      // A program that stops reading its input is judged by its exit code, not by our broken pipe.
      child.stdin?.on('error', () => undefined);
      if (ending) return end();
      if (child.stdin && streamed) feed(child.stdin, streamed);
    });
  };
  const limit =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end();
        }, options.timeout);
  signal.addEventListener('abort', end, { once: true });
  const keep = options.keep ?? DEFAULT_KEEP;
  const stdout = collect(keep, options.onLine && ((line) => options.onLine?.(line, 'stdout')), end);
  const stderr = collect(keep, options.onLine && ((line) => options.onLine?.(line, 'stderr')), end);
  try {
    const code: number | null = await calls.run(began, () =>
      toolkitExec(quoted(program), [...args], {
        env: forChildren(options.env ?? env),
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        // Always: without it the program would wait for an input that never ends.
        ...(streamed ? {} : { input: Buffer.from(given ?? '') }),
        silent: true,
        ignoreReturnCode: true,
        delay: STREAMS_MS,
        listeners: { stdout: stdout.take, stderr: stderr.take },
      }),
    );
    if (signal.aborted) throw stopped(program, signal);
    if (unread) throw unread;
    const [out, err] = [stdout.done(), stderr.done()];
    return { code, timedOut, stdout: out.text, stderr: err.text, cut: out.cut || err.cut };
  } catch (cause) {
    if (signal.aborted) throw stopped(program, signal);
    if (unread) throw unread;
    throw notStarted(program, cause);
  } finally {
    clearTimeout(limit);
    clearTimeout(killer);
    signal.removeEventListener('abort', end);
  }
}

/** The toolkit takes a command line for its first argument and splits it at blanks. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}

function notStarted(program: string, cause: unknown): PackageModelError {
  const why = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
  return new PackageModelError(
    'PROGRAM_NOT_FOUND',
    `${program} could not be started: ${why}`,
    `Install ${program} in a step before, or put it on the PATH.`,
    { cause },
  );
}
