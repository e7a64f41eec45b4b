import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execWith } from '../src/host/spawn.ts';
import type { PipelineEvent } from '../src/nouns/event.ts';
import type { Host } from '../src/nouns/host.ts';

export interface TestHost extends Host, AsyncDisposable {
  readonly events: PipelineEvent[];
  readonly abort: (reason?: unknown) => void;
}

/** A real host (real programs, a real scratch folder) that keeps what was emitted: `await using host = await testHost()`. */
export async function testHost(env: Record<string, string | undefined> = process.env): Promise<TestHost> {
  const scratch = await mkdtemp(join(tmpdir(), 'package-model-test-'));
  const controller = new AbortController();
  const events: PipelineEvent[] = [];
  return {
    exec: execWith({ env, signal: controller.signal }),
    emit: (event) => events.push(event),
    env,
    signal: controller.signal,
    scratch,
    cache: process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'),
    run: `test-${process.pid}-${Math.random().toString(36).slice(2, 8)}`,
    events,
    abort: (reason) => controller.abort(reason),
    [Symbol.asyncDispose]: () => rm(scratch, { recursive: true, force: true }),
  };
}
