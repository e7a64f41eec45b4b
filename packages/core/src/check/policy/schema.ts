import * as v from 'valibot';
import { ruleIds, limits, severities } from './rank.ts';

export type FilePath = readonly (string | number)[];

/** What the YAML files hold, once for checking and once as JSON Schema: both are made from these patterns and lists. */
export const patterns = {
  /** `package.module.Class`, or `package.*`. */
  trust: '^[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*(\\.\\*)?$',
  fingerprint: '^[0-9a-f]{32}$',
  date: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
} as const;

/** Valibot takes a list for an object without keys. */
const mapping = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'is a mapping',
);

const trusted = v.pipe(
  v.string('is a name: package.module.Class, or package.* where a wildcard is meant'),
  v.regex(new RegExp(patterns.trust, 'u'), 'is no name such as package.module.Class or package.*'),
);
const day = v.pipe(
  v.string('is a day: YYYY-MM-DD'),
  v.regex(new RegExp(patterns.date), 'is no day such as 2027-01-31'),
  v.check(isInCalendar, 'is a day that no calendar has'),
);

export const acceptance = v.pipe(
  mapping,
  v.strictObject(
    {
      fingerprint: v.pipe(
        v.string('is the fingerprint of a finding, in quotes'),
        v.regex(new RegExp(patterns.fingerprint), 'is no fingerprint: 32 hexadecimal digits, as the report gives them'),
      ),
      reason: v.pipe(
        v.string('is the reason, in words'),
        v.trim(),
        v.minLength(1, 'is empty: say why the finding may pass'),
      ),
      until: day,
    },
    problem,
  ),
);

export const baselineFile = v.pipe(mapping, v.strictObject({ accepted: v.array(acceptance, 'is a list') }, problem));

/** What may be said about policy in a policy file and in `package-model.yaml`. */
const said = {
  'fail-on': v.optional(v.picklist(limits, `is one of ${limits.join(', ')}`)),
  trust: v.optional(v.array(trusted, 'is a list of names')),
  severity: v.optional(
    v.pipe(
      mapping,
      v.record(
        v.picklist(ruleIds(), 'names no rule: docs/rules has one page for each'),
        v.picklist(severities, `is one of ${severities.join(', ')}`),
        'maps rules to severities',
      ),
    ),
  ),
};

export const policyFile = v.pipe(
  mapping,
  v.strictObject(
    {
      ...said,
      accepted: v.optional(v.array(acceptance, 'is a list')),
      allow: v.optional(
        v.array(v.picklist(['trust', 'baseline'], 'is one of trust, baseline'), 'is a list of trust, baseline'),
      ),
    },
    problem,
  ),
);

/** The part of `package-model.yaml` that is about policy: other keys are somebody else's. */
export const repositoryFile = v.pipe(mapping, v.object(said, problem));

function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(day);
}

/** Valibot reports a missing and an unknown key with one message each; the issue tells which. */
function problem(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is no key of this file';
  if (issue.received === 'undefined') return 'is missing';
  return 'is a mapping';
}
