import type { Acceptance, Policy } from '../nouns/finding.ts';

/** What a change would alter in the policy that judges it, a sentence each; empty where it alters nothing. */
export function policyChanges(before: Policy, after: Policy): readonly string[] {
  const [levels, wanted] = [new Map(Object.entries(before.severities)), new Map(Object.entries(after.severities))];
  return [
    ...(before.failOn === after.failOn ? [] : [`fails on ${after.failOn} instead of ${before.failOn}`]),
    ...added(before.trust, after.trust).map((name) => `trusts ${name}`),
    ...added(after.trust, before.trust).map((name) => `no longer trusts ${name}`),
    ...[...new Set([...levels.keys(), ...wanted.keys()])]
      .filter((rule) => levels.get(rule) !== wanted.get(rule))
      .map(
        (rule) =>
          `${rule}: ${levels.get(rule) ?? 'its own severity'} becomes ${wanted.get(rule) ?? 'its own severity'}`,
      ),
    ...added(acceptances(before), acceptances(after)).map((text) => `accepts the finding ${text}`),
    ...added(acceptances(after), acceptances(before)).map((text) => `no longer accepts the finding ${text}`),
  ];
}

function acceptances({ accepted }: Policy): readonly string[] {
  return (accepted?.list ?? []).map(
    ({ fingerprint, reason, until }: Acceptance) => `${fingerprint} until ${until} (${reason})`,
  );
}

function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((each) => !before.includes(each));
}
