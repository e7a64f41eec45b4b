import { createHash } from 'node:crypto';
import type { Finding, Policy, Severity } from '../nouns/finding.ts';
import type { Place } from '../nouns/place.ts';
import { allModels } from './models.ts';
import { judgeEffects, type Judged } from './pickle/judged.ts';
import { acceptance } from './policy/accept.ts';
import type { Facts, Found, Rule, Surroundings } from './rule.ts';
import { rules } from './rules.ts';
import { trustOf } from './trust.ts';

export type { Policy } from '../nouns/finding.ts';
export type { Facts } from './rule.ts';

/** What holds when nobody decided otherwise. */
export const defaultPolicy: Policy = { failOn: 'error', trust: [], severities: {} };

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * What the facts amount to under the rules and the policy: one finding for each thing that is wrong, the most severe first,
 * in an order that does not depend on the run. Pure.
 */
export function check(facts: Facts, policy: Policy): Finding[] {
  const surroundings = surround(facts, policy);
  const findings = rules.flatMap((rule) => {
    const decided = policy.severities[rule.id];
    if (decided === 'off') return [];
    return [...rule.find(surroundings)].map((found) =>
      finding(rule, decided ?? found.severity ?? rule.severity, found),
    );
  });
  return unique(findings).map(acceptance(policy)).toSorted(bySeverityThenPlace);
}

function surround(facts: Facts, policy: Policy): Surroundings {
  const trust = trustOf(policy.trust);
  let judged: readonly Judged[] | undefined;
  return {
    facts,
    trust,
    judged: () => (judged ??= facts.model ? allModels(facts.model).flatMap((m) => judgeEffects(m, trust)) : []),
  };
}

function finding(rule: Rule, severity: Severity, { message, help, at, key }: Found): Finding {
  return { rule: rule.id, severity, message, help, at, fingerprint: fingerprint(rule.id, at, key) };
}

/** Names and values only: a finding stays the same one when bytes or lines before it move. */
function fingerprint(rule: string, at: Place, key: readonly string[]): string {
  const members = at.kind === 'bytes' ? at.members : [];
  return createHash('sha256')
    .update(JSON.stringify([rule, at.file.replaceAll('\\', '/'), members, key]))
    .digest('hex')
    .slice(0, 32);
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) if (!seen.has(finding.fingerprint)) seen.set(finding.fingerprint, finding);
  return [...seen.values()];
}

function bySeverityThenPlace(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    compare(a.at.file, b.at.file) ||
    position(a.at) - position(b.at) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function position(at: Place): number {
  return at.kind === 'bytes' ? at.offset : at.kind === 'text' ? at.line : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
