import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { PackageModelError } from '../../errors.ts';
import type { Finding, Policy } from '../../nouns/finding.ts';
import { defaultPolicy } from '../check.ts';
import { fails } from '../judge.ts';
import { acceptance } from './accept.ts';
import { readBaseline, readPolicyFile, tightenByRepository } from './files.ts';
import { jsonSchemas } from './json-schema.ts';
import { tighten } from './tighten.ts';

const print = 'a'.repeat(32);

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PackageModelError && error.code === 'CONFIG_INVALID') return error.message;
    throw error;
  }
  return 'nothing is refused';
}

const finding: Finding = {
  rule: 'drift',
  severity: 'error',
  message: 'm',
  help: 'h',
  at: { kind: 'node', file: 'f', path: '' },
  fingerprint: print,
};

describe('accepted findings', () => {
  const policy = (today: string): Policy => ({
    ...defaultPolicy,
    accepted: { today, list: [{ fingerprint: print, reason: 'known\u001b[31m', until: '2027-01-31' }] },
  });

  it('do not fail a run up to and on their last day', () => {
    for (const today of ['2026-01-01', '2027-01-31']) {
      const accepted = acceptance(policy(today))(finding);
      expect(accepted.accepted).toEqual({ reason: 'known\\u{1b}[31m', until: '2027-01-31' });
      expect(fails(accepted, policy(today))).toBe(false);
    }
  });

  it('count again from the next day on, and say so', () => {
    const expired = acceptance(policy('2027-02-01'))(finding);
    expect(expired.accepted).toBeUndefined();
    expect(expired.help).toMatch(/^It was accepted until 2027-01-31 \(known.*that time has passed\. h$/);
    expect(fails(expired, policy('2027-02-01'))).toBe(true);
  });

  it('are only those of the same fingerprint', () => {
    expect(acceptance(policy('2026-01-01'))({ ...finding, fingerprint: 'b'.repeat(32) }).accepted).toBeUndefined();
  });
});

describe('files', () => {
  it.each([
    [
      'accepted:\n  - fingerprint: xyz\n    reason: r\n    until: 2027-01-31\n',
      'b.yaml:2:18 (accepted[0].fingerprint)',
    ],
    [
      `accepted:\n  - fingerprint: "${print}"\n    until: 2027-01-31\n`,
      'b.yaml:2:5 (accepted[0].reason): reason is missing',
    ],
    [`accepted:\n  - fingerprint: "${print}"\n    reason: " "\n    until: 2027-01-31\n`, 'reason is empty'],
    [`accepted:\n  - fingerprint: "${print}"\n    reason: r\n    until: 2027-02-30\n`, 'b.yaml:4:12'],
    [`accepted:\n  - fingerprint: "${print}"\n    reason: r\n    until: soon\n`, 'is no day such as'],
    [`accepted: []\nother: 1\n`, 'b.yaml:2:8 (other): other is no key of this file'],
    ['accepted: [\n', 'b.yaml:2:1'],
    ['accepted: []\naccepted: []\n', 'b.yaml:2:1: Map keys must be unique'],
    ['a: &x [1]\naccepted: *x\n', 'Alias resolution is disabled'],
    ['- 1\n', 'b.yaml:1:1'],
    ['', 'accepted is missing'],
    ['accepted: !!js/function "x"\n', 'b.yaml:1:11'],
  ])('a baseline %j is refused with its place', (text, message) => {
    expect(refusal(() => readBaseline(text, 'b.yaml'))).toContain(message);
  });

  it.each([
    ['fail-on: sometimes\n', 'p.yaml:1:10 (fail-on): fail-on is one of never, error, warning'],
    ['severity:\n  drift: error\n  no-such-rule: off\n', 'p.yaml:3:17 (severity.no-such-rule)'],
    ['trust:\n  - "*"\n', 'p.yaml:2:5 (trust[0])'],
    ['trust: acme.A\n', 'p.yaml:1:8 (trust): trust is a list of names'],
    ['allow: [everything]\n', 'p.yaml:1:9 (allow[0])'],
  ])('a policy %j is refused with its place', (text, message) => {
    expect(refusal(() => readPolicyFile(text, 'p.yaml', defaultPolicy))).toContain(message);
  });

  it('say what they say, and an empty policy says nothing', () => {
    expect(readPolicyFile('', 'p.yaml', defaultPolicy).policy).toEqual(defaultPolicy);
    const text = 'fail-on: warning\ntrust: [acme.A, acme.b.*]\nseverity: {extension-lies: off}\nallow: [trust]\n';
    expect(readPolicyFile(text, 'p.yaml', defaultPolicy)).toEqual({
      policy: { failOn: 'warning', trust: ['acme.A', 'acme.b.*'], severities: { 'extension-lies': 'off' } },
      freedoms: new Set(['trust']),
    });
  });

  it('fit the published schemas exactly where we take them', () => {
    const ajv = new Ajv({ strict: false });
    const texts = [
      '{}',
      'fail-on: never',
      'fail-on: 1',
      'trust: [a, a.b.C, a.*]',
      'trust: [a b]',
      'trust: ["*"]',
      'trust: [".a"]',
      'severity: {drift: off}',
      'severity: {drift: maybe}',
      'severity: {nothing: off}',
      'unknown: 1',
      'allow: [baseline]',
      'allow: [severity]',
      `accepted: [{fingerprint: "${print}", reason: r, until: 2027-01-31}]`,
      `accepted: [{fingerprint: "${print}", reason: r, until: 2027-01-31, more: 1}]`,
      'accepted: [{fingerprint: "1", reason: r, until: 2027-01-31}]',
      `accepted: [{fingerprint: "${print}", reason: "", until: 2027-01-31}]`,
      `accepted: [{fingerprint: "${print}", reason: r, until: 2027-13-31}]`,
      '[]',
      'severity: []',
      'accepted: [[]]',
    ];
    for (const [schema, read] of [
      [jsonSchemas.policy, (text: string) => readPolicyFile(text, 'p', defaultPolicy)],
      [jsonSchemas.baseline, (text: string) => readBaseline(text, 'p')],
    ] as const) {
      const valid = ajv.compile(schema);
      for (const text of texts) {
        const ours = refusal(() => read(text)) === 'nothing is refused';
        expect([text, ours]).toEqual([text, valid(parse(text))]);
      }
    }
  });
});

describe('a policy can be tightened, not loosened', () => {
  const { policy, freedoms } = readPolicyFile(
    'fail-on: error\ntrust: [acme.A, acme.b.*]\nseverity: {extension-lies: warning}\n',
    'org.yaml',
    defaultPolicy,
  );
  const below = (text: string): Policy => tightenByRepository(policy, text, 'package-model.yaml');

  it.each([
    ['fail-on: never\n', 'package-model.yaml:1:10 (fail-on) would loosen'],
    ['severity:\n  extension-lies: note\n', 'package-model.yaml:2:19 (severity.extension-lies) would loosen'],
    ['severity:\n  drift: warning\n', '(severity.drift) would loosen'],
    ['severity:\n  drift: off\n', '(severity.drift) would loosen'],
    ['trust:\n  - acme.A\n  - acme.C\n', 'package-model.yaml:3:5 (trust[1]) would loosen'],
    // An exact name reaches what a wildcard does not: names that are known to run code.
    ['trust: [acme.b.C]\n', '(trust[0]) would loosen'],
  ])('%j is refused with the exact key', (text, message) => {
    expect(refusal(() => below(text))).toContain(message);
  });

  it('takes what is stricter or equal', () => {
    expect(
      below('fail-on: warning\ntrust: [acme.A, acme.b.c.*]\nseverity: {extension-lies: error}\nname: m\n'),
    ).toEqual({
      failOn: 'warning',
      trust: ['acme.A', 'acme.b.*', 'acme.b.c.*'],
      severities: { 'extension-lies': 'error' },
    });
  });

  it('leaves to others what it says it leaves', () => {
    const part = {
      trust: ['other.C'],
      accepted: [{ fingerprint: print, reason: 'r', until: '2027-01-31' }],
      where: (key: string) => `--${key}`,
    };
    expect(refusal(() => tighten(policy, part, 'org.yaml', freedoms))).toContain(
      '--trust would loosen the policy of org.yaml',
    );
    expect(refusal(() => tighten(policy, part, 'org.yaml', new Set(['trust'])))).toContain('--baseline would loosen');
    const free = tighten(
      { ...policy, accepted: { today: '2026-01-01', list: [] } },
      part,
      'o',
      new Set(['trust', 'baseline']),
    );
    expect(free.trust).toContain('other.C');
    expect(free.accepted?.list).toHaveLength(1);
  });
});
