import type { Finding, Report } from '@package-model/core';
import { expect, test } from 'vitest';
import { annotationsOf } from './annotations.ts';

const finding = (rule: string, severity: Finding['severity'], at: Finding['at']): Finding => ({
  rule,
  severity,
  message: `what ${rule} is`,
  help: 'what to do',
  at,
  fingerprint: rule,
});
const report = (findings: readonly Finding[], rest: Partial<Report> = {}): Report => ({
  version: 1,
  findings,
  images: [],
  tags: [],
  verifications: [],
  timings: [],
  ...rest,
});
const one = (findings: readonly Finding[], rest: Partial<Report> = {}) => [report(findings, rest)];
const line = (file: string) => ({ kind: 'text', file, line: 3, column: 2 }) as const;

test('findings are shown at their line, files of the workspace only', () => {
  const found = [
    finding('drift', 'warning', line('requirements.txt')),
    finding('call', 'note', { kind: 'bytes', file: '/work/models/a.pkl', members: [], offset: 7 }),
    finding('elsewhere', 'error', line('/etc/passwd')),
  ];
  expect(annotationsOf(one(found), '/work')).toEqual([
    { level: 'error', message: 'what elsewhere is (/etc/passwd)\nwhat to do', properties: { title: 'elsewhere' } },
    {
      level: 'warning',
      message: 'what drift is\nwhat to do',
      properties: { title: 'drift', file: 'requirements.txt', startLine: 3, startColumn: 2 },
    },
    { level: 'notice', message: 'what call is\nwhat to do', properties: { title: 'call', file: 'models/a.pkl' } },
  ]);
});

test('the reason comes first, accepted findings not at all, and ten of a level are what the runner takes', () => {
  const many = Array.from({ length: 30 }, (_, i) => finding(`rule-${i}`, 'error', line('a')));
  const accepted = { ...finding('accepted', 'error', line('a')), accepted: { reason: 'known', until: '2030-01-01' } };
  const stopped = { stage: 'check', code: 'FINDINGS', message: '30 findings', remedy: 'mend them' } as const;
  const shown = annotationsOf(one([accepted, ...many], { stopped }), '/work', ['nothing is pushed']);
  expect(shown.map(({ properties }) => properties.title)).toEqual([
    'FINDINGS',
    ...Array.from({ length: 8 }, (_, i) => `rule-${i}`),
    'package-model',
    'package-model',
  ]);
  expect(shown[9]?.message).toContain('22 more');
  expect(shown[10]).toMatchObject({ level: 'notice', message: 'nothing is pushed' });
});

test('changes that may break callers are told beside the model, a few of them by name', () => {
  const changes = Array.from({ length: 7 }, (_, i) => ({
    area: 'input' as const,
    what: `c${i}`,
    after: 'float64',
    breaks: i < 6,
  }));
  const side = { name: 'churn', size: 1 };
  const model: NonNullable<Report['model']> = {
    name: 'churn',
    format: 'pickle',
    encoding: [],
    files: [{ path: 'models/churn.pkl', size: 1, identity: '' }],
    producers: [],
    structure: { kind: 'opaque' },
    imports: [],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
  };
  const against = { what: 'before', because: 'asked', comparison: { before: side, after: side, changes } };
  expect(annotationsOf(one([], { model, against }), '/work')).toEqual([
    {
      level: 'warning',
      message: expect.stringMatching(/before\):\ninput \+ c0 \(float64\)\n[\s\S]*c4 \(float64\)\nand 1 more$/),
      properties: { title: 'callers', file: 'models/churn.pkl' },
    },
  ]);
});
