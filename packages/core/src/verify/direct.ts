import * as v from 'valibot';
import type { ExecResult } from '../nouns/host.ts';
import { ANSWERS_BYTES } from './asker.ts';
import { withoutAudit } from './audit.ts';
import { lastLines, type Direct } from './evidence.ts';
import type { Samples } from './sample.ts';

/** What the image's `ask` reads on its stdin. */
export function directInput(samples: Samples | undefined): string {
  return JSON.stringify({ audit: true, requests: samples?.items.map((item) => item.request) ?? [] });
}

/** Its one line holds every answer, parsed and written again. */
export const DIRECT_KEEP = ANSWERS_BYTES * 2;

const MAX_LICENCES = 2000;
const words = v.pipe(v.string(), v.maxLength(200));
/** What one package says of its licence: an SPDX expression, or names. */
const licence = v.union([
  v.object({ expression: words }),
  v.object({ names: v.pipe(v.array(words), v.maxLength(20)) }),
]);

const line = v.object({
  answers: v.array(v.object({ status: v.pipe(v.number(), v.integer()), body: v.unknown() })),
  load_seconds: v.optional(v.number()),
  peak_bytes: v.optional(v.number()),
  // Shown and never judged: what is out of shape here is left away, and takes nothing else with it.
  licences: v.fallback(v.optional(v.pipe(v.record(words, licence), v.maxEntries(MAX_LICENCES))), undefined),
});

/** Reads what `ask` wrote: the image's own words, bounded and held against the shape that was agreed on. */
export function readDirect(result: ExecResult, seconds: number): Direct {
  const log = lastLines(withoutAudit(result.stderr));
  if (result.timedOut) return { failed: `no answer within ${seconds} seconds`, log };
  if (result.stdout.length >= DIRECT_KEEP) return { failed: `its answers are over ${DIRECT_KEEP >> 20} MiB`, log };
  if (result.code !== 0) return { failed: `it ended with exit code ${result.code ?? 'none (a signal)'}`, log };
  let value: unknown;
  try {
    value = JSON.parse(result.stdout);
  } catch {
    return { failed: 'what it wrote is not one line of JSON', log };
  }
  const parsed = v.safeParse(line, value);
  if (!parsed.success) return { failed: 'its JSON is not {"answers": [{"status", "body"}, …]}', log };
  const { answers, load_seconds: loadSeconds, peak_bytes: peakBytes, licences } = parsed.output;
  return { answers, loadSeconds, peakBytes, licences };
}
