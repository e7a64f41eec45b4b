import type { Policy, RuleId, Severity } from '../../nouns/finding.ts';
import { rules } from '../rules.ts';

/** From lenient to strict. */
export const severities = ['off', 'note', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];
export const limits = ['never', 'error', 'warning'] as const satisfies readonly Policy['failOn'][];

export type Level = (typeof severities)[number];

const builtIn = new Map<RuleId, Severity>(rules.map(({ id, severity }) => [id, severity]));

export function isRule(id: string): boolean {
  return builtIn.has(id);
}

export function ruleIds(): string[] {
  return [...builtIn.keys()];
}

/** What a rule's findings weigh under a policy. */
export function levelOf(policy: Pick<Policy, 'severities'>, rule: RuleId): Level {
  return policy.severities[rule] ?? builtIn.get(rule) ?? 'error';
}

export function isLooser<Word>(scale: readonly Word[], one: Word, than: Word): boolean {
  return scale.indexOf(one) < scale.indexOf(than);
}
