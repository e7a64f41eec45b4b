import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { ioError, type Host, type PipelineEvent } from '@package-model/core';
import { execWith, forChildren } from './host.ts';

/** A cancelled runner sends SIGINT, after 7.5 s SIGTERM, and kills soon after. */
const CLEAN_UP_MS = 7000;

export interface ActionHost extends Host, Disposable {}

/**
 * The host of a step: the runner's folders, its signals, and an environment without what is the runner's own. What a
 * killed step leaves behind is known to the post step by the state that is saved here.
 */
export async function actionHost(env: Host['env'], emit: (event: PipelineEvent) => void): Promise<ActionHost> {
  const base = env['RUNNER_TEMP'] ?? tmpdir();
  const scratch = await mkdtemp(join(base, 'package-model-scratch-')).catch((cause: unknown) => {
    throw ioError(cause, `making a temporary folder in ${base}`);
  });
  const run = randomBytes(6).toString('hex');
  core.saveState('run', run);
  core.saveState('scratch', scratch);
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      rmSync(scratch, { recursive: true, force: true });
      process.exit(1);
    }, CLEAN_UP_MS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    exec: execWith(env, controller.signal),
    emit,
    env: forChildren(env),
    signal: controller.signal,
    scratch,
    cache: env['PACKAGE_MODEL_CACHE'] ?? join(env['RUNNER_TOOL_CACHE'] ?? base, 'package-model'),
    run,
    [Symbol.dispose]: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
