import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execWith, ioError, type Host, type PipelineEvent } from '@package-model/core/start';

/** A cancelled run has this long to clean up before the process ends whatever is still going on. */
const CLEAN_UP_MS = 10_000;

export interface Terminal extends Host, Disposable {
  /** The signal that interrupted the run, if one did. */
  readonly interruptedBy: () => 'SIGINT' | 'SIGTERM' | undefined;
}

/** The host of a terminal: this process's environment, a scratch folder, Ctrl-C. Dispose it when the run is over. */
export async function terminalHost(emit: (event: PipelineEvent) => void): Promise<Terminal> {
  const scratch = await mkdtemp(join(tmpdir(), 'package-model-')).catch((cause: unknown) => {
    throw ioError(cause, `making a temporary folder in ${tmpdir()}`);
  });
  const controller = new AbortController();
  let signal: 'SIGINT' | 'SIGTERM' | undefined;
  const stop = (name: 'SIGINT' | 'SIGTERM') => (): void => {
    // The second Ctrl-C means now; the first already asked for an orderly end.
    if (signal !== undefined) return leave(scratch, name);
    signal = name;
    controller.abort();
    setTimeout(() => leave(scratch, name), CLEAN_UP_MS).unref();
  };
  const [onInterrupt, onTerminate] = [stop('SIGINT'), stop('SIGTERM')];
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    exec: execWith({ env: process.env, signal: controller.signal }),
    emit,
    env: process.env,
    signal: controller.signal,
    scratch,
    cache: cacheFolder(),
    run: randomBytes(6).toString('hex'),
    interruptedBy: () => signal,
    [Symbol.dispose]: () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

export const interruptExit = { SIGINT: 130, SIGTERM: 143 } as const;

function leave(scratch: string, signal: 'SIGINT' | 'SIGTERM'): never {
  rmSync(scratch, { recursive: true, force: true });
  process.exit(interruptExit[signal]);
}

function cacheFolder(): string {
  const { PACKAGE_MODEL_CACHE: own, XDG_CACHE_HOME: shared } = process.env;
  return own ?? join(shared ?? join(homedir(), '.cache'), 'package-model');
}
