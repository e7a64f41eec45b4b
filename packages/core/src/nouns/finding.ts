import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Stable and kebab-case: `pickle-call-denied`, `lfs-pointer`, `drift`, … The table of rules is `check/rules.ts`. */
export type RuleId = string;

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence: what is so, with the names and numbers. */
  readonly message: string;
  /** What to do next. */
  readonly help: string;
  readonly at: Place;
  /** Hex; equal for the same finding in another run, also when lines above it moved. */
  readonly fingerprint: string;
  readonly accepted?: { readonly reason: string; readonly until: string };
}

/** A finding that somebody looked at and lets pass for a time. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly reason: string;
  /** Last day on which it holds: `YYYY-MM-DD`, UTC. */
  readonly until: string;
}

/** What the people who run the check decided. It comes from the workflow or the command line, never from a model. */
export interface Policy {
  /** The least severity that fails a run. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** Names that may be looked up and called: `package.module.Class`, or `package.*` where a wildcard is meant. */
  readonly trust: readonly string[];
  /** Severities that differ from the table of rules; `off` silences a rule. */
  readonly severities: Readonly<Record<RuleId, Severity | 'off'>>;
  /** Findings of the baseline; `today` (`YYYY-MM-DD`, UTC) decides which of them still hold. */
  readonly accepted?: { readonly today: string; readonly list: readonly Acceptance[] };
}
