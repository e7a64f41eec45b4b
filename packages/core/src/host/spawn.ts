import { spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { PackageModelError } from '../errors.ts';
import type { Exec, ExecOptions, ExecResult } from '../nouns/host.ts';
import { stopped } from './stopped.ts';

const DEFAULT_KEEP = 1 << 20;
/** A program that ignores SIGTERM this long gets SIGKILL: a cancelled runner gives seven seconds for everything. */
const GRACE_MS = 2000;
/** A child that we ended may leave children of its own that hold its pipes open; they are not waited for longer than this. */
const ORPHANS_MS = 500;
/** A line longer than this is handed on in pieces, so that a program without newlines cannot fill memory. */
const MAX_LINE = 64 * 1024;

/** An `Exec` on Node's own child processes: argument lists only, bounded output, ended with the signal. */
export function execWith(defaults: { env: Readonly<Record<string, string | undefined>>; signal: AbortSignal }): Exec {
  return (program, args, options = {}) => run(program, args, options, defaults);
}

function run(
  program: string,
  args: readonly string[],
  options: ExecOptions,
  defaults: { env: Readonly<Record<string, string | undefined>>; signal: AbortSignal },
): Promise<ExecResult> {
  const signal = options.signal ?? defaults.signal;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(stopped(program, signal));
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...(options.env ?? defaults.env) },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let timedOut = false;
    let killer: NodeJS.Timeout | undefined;
    const end = (): void => {
      child.kill('SIGTERM');
      killer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    const limit =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
          }, options.timeout);
    signal.addEventListener('abort', end, { once: true });
    const settle = (): void => {
      clearTimeout(limit);
      clearTimeout(killer);
      signal.removeEventListener('abort', end);
    };
    const keep = options.keep ?? DEFAULT_KEEP;
    const stdout = collect(keep, options.onLine && ((line) => options.onLine?.(line, 'stdout')));
    const stderr = collect(keep, options.onLine && ((line) => options.onLine?.(line, 'stderr')));
    child.stdout?.on('data', stdout.take);
    child.stderr?.on('data', stderr.take);
    // A child that stops reading its input is judged by its exit code, not by our broken pipe.
    child.stdin?.on('error', () => undefined);
    let unread: Error | undefined;
    if (child.stdin) {
      feed(child.stdin, options.input, (cause) => {
        unread = cause;
        end();
      });
    }
    child.on('error', (cause: NodeJS.ErrnoException) => {
      settle();
      reject(
        new PackageModelError(
          'PROGRAM_NOT_FOUND',
          `${program} could not be started: ${cause.code ?? cause.message}`,
          `Install ${program}, or put it on the PATH.`,
          { cause },
        ),
      );
    });
    child.on('exit', () => {
      if (!timedOut && !signal.aborted) return;
      const close = (): void => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      };
      setTimeout(close, ORPHANS_MS).unref();
    });
    child.on('close', (code) => {
      settle();
      if (signal.aborted) return reject(stopped(program, signal));
      if (unread) return reject(unread);
      const [out, err] = [stdout.done(), stderr.done()];
      resolve({ code, timedOut, stdout: out.text, stderr: err.text, cut: out.cut || err.cut });
    });
  });
}

/** Two chunks are read ahead of the child. Where it stops reading, so do we. */
function feed(stdin: Writable, input: ExecOptions['input'], failed: (cause: Error) => void): void {
  if (input === undefined || typeof input === 'string' || input instanceof Uint8Array) return void stdin.end(input);
  const source = Readable.from(input, { highWaterMark: 2 });
  source.on('error', failed);
  stdin.on('close', () => source.destroy());
  source.pipe(stdin);
}

function collect(keep: number, onLine?: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  const chunks: Buffer[] = [];
  let kept = 0;
  let cut = false;
  let rest = '';
  const lines = (text: string): void => {
    if (!onLine) return;
    const parts = (rest + text).split(/\r?\n/);
    rest = parts.pop() ?? '';
    parts.forEach(onLine);
    if (rest.length > MAX_LINE) {
      onLine(rest);
      rest = '';
    }
  };
  return {
    take: (chunk: Buffer): void => {
      const room = keep - kept;
      if (chunk.length > room) cut = true;
      if (room > 0) chunks.push(chunk.subarray(0, room));
      kept += Math.min(room, chunk.length);
      lines(decoder.write(chunk));
    },
    done: (): { text: string; cut: boolean } => {
      lines(decoder.end());
      if (rest) onLine?.(rest);
      return { text: Buffer.concat(chunks).toString('utf8'), cut };
    },
  };
}
