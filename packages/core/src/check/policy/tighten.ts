import { PackageModelError } from '../../errors.ts';
import type { Acceptance, Policy, RuleId } from '../../nouns/finding.ts';
import { isTrustedBy } from '../trust.ts';
import { isLooser, levelOf, limits, severities, type Level } from './rank.ts';

/** What a policy leaves to whoever uses it. */
export type Freedom = 'trust' | 'baseline';

export type PolicyKey = 'fail-on' | 'trust' | 'severity' | 'baseline';

/** What one source (a file, the command line) says about policy; what it says nothing about is absent. */
export interface PolicyPart {
  readonly failOn?: Policy['failOn'];
  readonly trust?: readonly string[];
  readonly severities?: Readonly<Record<RuleId, Level>>;
  readonly accepted?: readonly Acceptance[];
  /** Where it says so, for people: `package-model.yaml:4:5 (trust)`, `--trust`. */
  readonly where: (key: PolicyKey, item?: string | number) => string;
}

/**
 * The stricter of a policy and what somebody below it asks for.
 * @param owner what the policy is called in a refusal: the name of its file
 * @throws PackageModelError `CONFIG_INVALID` at the first thing that would loosen the policy, with the key that does
 */
export function tighten(policy: Policy, part: PolicyPart, owner: string, freedoms: ReadonlySet<Freedom>): Policy {
  const { where } = part;
  const refuse = (key: PolicyKey, item: string | number | undefined, why: string): never => {
    throw new PackageModelError(
      'CONFIG_INVALID',
      `${where(key, item)} would loosen the policy of ${owner}: ${why}`,
      `Remove it, or change the policy of ${owner}: a policy is tightened by those below it, never loosened.`,
    );
  };
  if (part.failOn && isLooser(limits, part.failOn, policy.failOn)) {
    refuse('fail-on', undefined, `it fails on ${policy.failOn}, not on ${part.failOn}`);
  }
  for (const [rule, level] of Object.entries(part.severities ?? {})) {
    const known = levelOf(policy, rule);
    if (isLooser(severities, level, known)) refuse('severity', rule, `findings of ${rule} are ${known}, not ${level}`);
  }
  for (const [at, name] of (part.trust ?? []).entries()) {
    if (freedoms.has('trust') || isTrustedBy(policy.trust, name)) continue;
    refuse('trust', at, `it does not trust ${name}, and leaves trust to nobody ("allow: [trust]" would)`);
  }
  if (part.accepted?.length && !freedoms.has('baseline')) {
    refuse('baseline', undefined, 'it leaves accepting findings to nobody ("allow: [baseline]" would)');
  }
  return add(policy, part);
}

/** A policy with what a part says put over it. */
export function add(policy: Policy, { failOn, trust, severities: levels, accepted }: PolicyPart): Policy {
  return {
    failOn: failOn ?? policy.failOn,
    trust: [...new Set([...policy.trust, ...(trust ?? [])])],
    severities: { ...policy.severities, ...levels },
    ...(policy.accepted && {
      accepted: { today: policy.accepted.today, list: [...policy.accepted.list, ...(accepted ?? [])] },
    }),
  };
}
