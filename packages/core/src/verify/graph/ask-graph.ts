import * as v from 'valibot';
import type { Host } from '../../nouns/host.ts';
import { readAnswer, type Answer } from '../answer.ts';
import { ANSWERS_BYTES } from '../asker.ts';
import type { Samples } from '../sample.ts';
import { ANSWERING } from './program.ts';
import type { GraphRuntime } from './runtime.ts';
import { runGraph } from './try-graph.ts';

/** What a runtime outside the image answers to the samples, or why it was not asked. */
export type Outside = { readonly runtime: string } &
  /** `left` are outputs that the runtime does not hand out here. */
  ({ readonly answers: readonly Answer[]; readonly left: readonly string[] } | { readonly absent: string });

/** As long as a graph may take that is tried. */
const SECONDS = 60;
const KEEP = ANSWERS_BYTES * 2;

const said = v.union([
  v.strictObject({ answers: v.array(v.unknown()), left: v.array(v.string()) }),
  v.strictObject({ refused: v.string() }),
  v.strictObject({ failed: v.string() }),
]);

/**
 * Asks a graph what its image is asked, in a process of its own on this machine: numbers of a runtime that the image has
 * nothing to do with. Loading is what the checks are there to judge first: callers do this only after they found nothing.
 */
export async function askGraph(path: string, samples: Samples, runtime: GraphRuntime, host: Host): Promise<Outside> {
  const absent = (why: string): Outside => ({ runtime: runtime.name, absent: why });
  const input = JSON.stringify(samples.items.map(({ request }) => request));
  const result = await runGraph(path, runtime, host, { program: ANSWERING, keep: KEEP, seconds: SECONDS, input });
  if (result.timedOut) return absent(`it was ended after ${SECONDS} seconds`);
  if (result.code !== 0) return absent(`its process ended with exit code ${result.code ?? 'none (a signal)'}`);
  const parsed = v.safeParse(said, json(result.stdout));
  if (!parsed.success) return absent('its process said nothing that can be read');
  if ('refused' in parsed.output) return absent(`it does not open the graph: ${parsed.output.refused}`);
  if ('failed' in parsed.output) return absent(`it was not asked: ${parsed.output.failed}`);
  const answers = parsed.output.answers.map(readAnswer);
  const wrong = answers.find((answer) => typeof answer === 'string');
  if (wrong !== undefined || answers.length !== samples.items.length)
    return absent(`what it answered is not understood: ${wrong ?? 'an answer is missing'}`);
  return {
    runtime: runtime.name,
    answers: answers.filter((answer) => typeof answer !== 'string'),
    left: parsed.output.left,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
