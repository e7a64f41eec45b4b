import * as v from 'valibot';
import type { AuditEvent } from '../nouns/verification.ts';

/** What the image's `ask` told while it loaded the model: lines on its stderr, each written before its event happened. */
export interface Audit {
  readonly events: readonly AuditEvent[];
  /** There were more than the hook tells of. */
  readonly more: boolean;
  /** The last line came: loading went to its end with the hook in place. */
  readonly ended: boolean;
}

const PREFIX = 'package-model-audit ';
/** The hook stops at 500; whatever says more is not the hook. */
const MOST = 600;
const text = v.pipe(v.string(), v.maxLength(1000));
const line = v.union([
  v.object({ event: text, detail: text, by: text }),
  v.object({ start: v.literal(true) }),
  v.object({ more: v.literal(true) }),
  v.object({ end: v.literal(true) }),
]);

/** Collects the lines of one run as they come; what is no such line, or comes after the end, is left out. */
export function auditCollector(): {
  readonly take: (line: string) => void;
  /** `undefined` where the image said nothing: its server is not ours, or older. */
  readonly audit: () => Audit | undefined;
} {
  const events: AuditEvent[] = [];
  const state = { started: false, more: false, ended: false };
  return {
    take: (words) => {
      if (!words.startsWith(PREFIX) || state.ended || events.length >= MOST) return;
      const parsed = v.safeParse(line, json(words.slice(PREFIX.length)));
      if (!parsed.success) return;
      const said = parsed.output;
      if ('event' in said) events.push(said);
      state.started = true;
      state.more ||= 'more' in said;
      state.ended = 'end' in said;
    },
    audit: () => (state.started ? { events, more: state.more, ended: state.ended } : undefined),
  };
}

/** The log of a run without what the hook wrote between its lines. */
export function withoutAudit(log: string): string {
  return log.includes(PREFIX)
    ? log
        .split('\n')
        .filter((each) => !each.startsWith(PREFIX))
        .join('\n')
    : log;
}

function json(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
