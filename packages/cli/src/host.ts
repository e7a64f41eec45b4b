import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execWith, ioError, type Host, type PipelineEvent } from '@package-model/core/start';

/** A cancelled run has this long to clean up before the process ends whatever is still going on. */
const CLEAN_UP_MS = 10_000;
/**
 * Signals that come this close together are one: `timeout` signals the program and then its group, and a terminal reaches npx
 * as well, which passes the signal on. Nobody presses Ctrl-C twice in that time.
 */
const ONE_PRESS_MS = 300;

export interface Terminal extends Host, Disposable {
  /** The signal that interrupted the run, if one did. */
  readonly interruptedBy: () => 'SIGINT' | 'SIGTERM' | undefined;
}

/**
 * The host of a terminal: this process's environment, a scratch folder, Ctrl-C. Dispose it when the run is over. The folder
 * and the label of the run are made when they are first asked for: whoever only reads a model asks for neither.
 * @throws PackageModelError `IO` where no scratch folder can be made, when it is asked for
 */
export function terminalHost(emit: (event: PipelineEvent) => void): Terminal {
  let scratch: string | undefined;
  let label: string | undefined;
  const tidy = (): void => {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  };
  const controller = new AbortController();
  let signal: 'SIGINT' | 'SIGTERM' | undefined;
  let lastAt = 0;
  const stop = (name: 'SIGINT' | 'SIGTERM') => (): void => {
    const [before, now] = [lastAt, performance.now()];
    lastAt = now;
    // The second Ctrl-C means now; the first already asked for an orderly end.
    if (signal !== undefined) return now - before < ONE_PRESS_MS ? undefined : leave(tidy, name);
    signal = name;
    controller.abort();
    setTimeout(() => leave(tidy, name), CLEAN_UP_MS).unref();
  };
  const [onInterrupt, onTerminate] = [stop('SIGINT'), stop('SIGTERM')];
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    exec: execWith({ env: process.env, signal: controller.signal }),
    emit,
    env: process.env,
    signal: controller.signal,
    get scratch() {
      return (scratch ??= scratchFolder());
    },
    cache: cacheFolder(),
    get run() {
      return (label ??= randomBytes(6).toString('hex'));
    },
    interruptedBy: () => signal,
    [Symbol.dispose]: () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      tidy();
    },
  };
}

function scratchFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'package-model-'));
  } catch (cause) {
    throw ioError(cause, `making a temporary folder in ${tmpdir()}`);
  }
}

export const interruptExit = { SIGINT: 130, SIGTERM: 143 } as const;

function leave(tidy: () => void, signal: 'SIGINT' | 'SIGTERM'): never {
  tidy();
  process.exit(interruptExit[signal]);
}

function cacheFolder(): string {
  const { PACKAGE_MODEL_CACHE: own, XDG_CACHE_HOME: shared } = process.env;
  return own ?? join(shared ?? join(homedir(), '.cache'), 'package-model');
}
