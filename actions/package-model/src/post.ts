import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import * as core from '@actions/core';
import { cleanUp, findEngine, type Host } from '@package-model/core';
import { execWith, forChildren } from './host.ts';
import type { Sink } from './sink.ts';

/** The runner gives a post step of a cancelled job little more. */
const CLEAN_UP_MS = 7000;

/**
 * The post step: removes what the main step left when it could not do so itself. Never fails the job; a run that ended
 * as it should has left nothing, and nothing is looked for.
 */
export async function finish(env: Host['env'], sink: Sink): Promise<void> {
  const [run, scratch] = [core.getState('run'), core.getState('scratch')];
  if (core.getState('finished') === 'true' || !/^[0-9a-f]{12}$/.test(run)) return;
  const signal = AbortSignal.timeout(CLEAN_UP_MS);
  const host: Host = {
    exec: execWith(env, signal),
    emit: () => undefined,
    env: forChildren(env),
    signal,
    scratch,
    cache: tmpdir(),
    run,
  };
  try {
    if (basename(scratch).startsWith('package-model-scratch-')) await rm(scratch, { recursive: true, force: true });
    const program = env['INPUT_ENGINE'];
    await cleanUp(await findEngine(host, program ? { program } : {}), host, signal);
    sink.line(`cleaned up after run ${run}`);
  } catch (error) {
    sink.line(`cleaning up after run ${run} ended early: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    sink.endGroup();
  }
}
