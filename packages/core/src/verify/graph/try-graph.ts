import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { ExecResult, Host } from '../../nouns/host.ts';
import type { Trial } from '../../nouns/soundness.ts';
import { PROGRAM } from './program.ts';
import type { GraphRuntime } from './runtime.ts';

/** A graph that takes longer for one row of zeros serves nobody; a Loop can run for ever. */
const SECONDS = 60;
/** Weights are held twice while a graph is optimised. In KiB, as `ulimit` counts. */
const MEMORY_KIB = 8 << 20;
/** The process writes three short lines. */
const KEEP = 64 << 10;

/**
 * Set for the process that runs the graph, which then is that process: no core files, no writing to files, bounded memory,
 * time and handles. A limit that cannot be set ends it. The text is fixed; names come as arguments.
 */
const LIMITED = `ulimit -c 0 && ulimit -f 0 && ulimit -t ${SECONDS} && ulimit -d ${MEMORY_KIB} && ulimit -n 64 && exec "$@"`;

const step = v.union([
  v.strictObject({ refused: v.string() }),
  v.strictObject({ opened: v.literal(true) }),
  v.strictObject({ failed: v.string() }),
  v.strictObject({ ran: v.array(v.object({ name: v.string(), dims: v.array(v.number()) })) }),
]);

/**
 * Opens a graph and runs it once, in a process with an empty environment and an empty folder. Loading is what the checks are
 * there to judge first: callers do this only after they found nothing. What the process says is bounded and held against a
 * schema; its crash or silence says nothing of the graph.
 */
export async function tryGraph(
  path: string,
  runtime: GraphRuntime,
  host: Host,
  seconds: number = SECONDS,
): Promise<Omit<Trial, 'at'>> {
  const result = await runGraph(path, runtime, host, { program: PROGRAM, keep: KEEP, seconds });
  const { outcome, detail } = outcomeOf(result, seconds);
  // The runtime is given a whole path; whoever reads this knows the model by the one that was asked for.
  return { outcome, detail: detail.replaceAll(resolve(path), path).trim(), runtime: runtime.name };
}

/** Runs one of the programs on a graph, within the limits. What it writes is bounded and anybody's. */
export async function runGraph(
  path: string,
  runtime: GraphRuntime,
  host: Host,
  { program, keep, seconds, input }: { program: string; keep: number; seconds: number; input?: string },
): Promise<ExecResult> {
  const cwd = await mkdtemp(join(host.scratch, 'graph-'));
  const child = [process.execPath, '--max-old-space-size=512', '--eval', program, '--', runtime.binding, resolve(path)];
  return host.exec('/bin/sh', ['-c', LIMITED, 'sh', ...child], {
    cwd,
    env: {},
    keep,
    timeout: seconds * 1000,
    ...(input !== undefined && { input }),
  });
}

function outcomeOf(result: ExecResult, seconds: number): Pick<Trial, 'outcome' | 'detail'> {
  if (result.timedOut) return { outcome: 'not-checked', detail: `it was ended after ${seconds} seconds` };
  if (result.code !== 0) return { outcome: 'not-checked', detail: `its process ended with ${ending(result.code)}` };
  const steps = result.stdout.split('\n').filter((line) => line !== '');
  const last = v.safeParse(step, parsed(steps.at(-1)));
  if (!last.success) return { outcome: 'not-checked', detail: 'its process said nothing that can be read' };
  if ('refused' in last.output) return { outcome: 'refused', detail: last.output.refused };
  if ('failed' in last.output) return { outcome: 'opened', detail: last.output.failed };
  if ('opened' in last.output) return { outcome: 'not-checked', detail: 'its process ended while it ran' };
  const outputs = last.output.ran.map(({ name, dims }) => `${name} [${dims.join(', ')}]`).join(', ');
  return { outcome: 'ran', detail: `it answered one row of zeros with ${outputs}` };
}

function ending(code: number | null): string {
  return code === null ? 'a signal' : `exit code ${code}`;
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '') as unknown;
  } catch {
    return undefined;
  }
}
