import { expect, it } from 'vitest';
import type { Policy } from '../nouns/finding.ts';
import { policyChanges } from './policies.ts';

const policy: Policy = {
  failOn: 'warning',
  trust: ['a.B'],
  severities: { drift: 'error' },
  accepted: { today: '2026-01-01', list: [] },
};

it('a policy that stays says nothing', () => expect(policyChanges(policy, { ...policy })).toEqual([]));

it('every part that changes is a sentence, either way', () => {
  const list = [{ fingerprint: 'f'.repeat(32), reason: 'known', until: '2027-01-31' }];
  const after: Policy = {
    failOn: 'never',
    trust: ['c.*'],
    severities: { empty: 'off' },
    accepted: { today: '2026-01-01', list },
  };
  expect(policyChanges(policy, after)).toEqual([
    'fails on never instead of warning',
    'trusts c.*',
    'no longer trusts a.B',
    'drift: error becomes its own severity',
    'empty: its own severity becomes off',
    `accepts the finding ${'f'.repeat(32)} until 2027-01-31 (known)`,
  ]);
  expect(policyChanges(after, policy)).toHaveLength(6);
});
