import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { defaultPolicy } from '../check/check.ts';
import { defaultSettings } from '../options.ts';
import { runPipeline } from '../pipeline.ts';
import { reportMarkdown } from './markdown/report.ts';
import { reportsMarkdown } from './markdown/reports.ts';
import { readReport } from './read-report.ts';

const fixture = (path: string): string => join(import.meta.dirname, '../../../../test-fixtures', path);

async function checked(path: string) {
  await using host = await testHost();
  const order = { model: fixture(path), workspace: fixture('.'), server: '', settings: defaultSettings() };
  return await runPipeline({ ...order, policy: defaultPolicy, goal: 'check' }, host);
}

const heading = (markdown: string): string => markdown.split('\n', 1)[0] ?? '';

it('a report that was written and read again has the same verdict and findings', async () => {
  for (const path of ['iris/iris.pkl', 'absent.pkl']) {
    const report = await checked(path);
    const again = readReport(JSON.parse(JSON.stringify(report)));
    expect(again?.findings).toEqual(report.findings);
    expect(again && heading(reportMarkdown(again))).toBe(heading(reportMarkdown(report)));
  }
});

it('many are one summary: the worst first, each with its row', async () => {
  const reports = [await checked('iris/iris.pkl'), await checked('absent.pkl'), await checked('iris/iris.pkl')];
  const markdown = reportsMarkdown(reports);
  expect(heading(markdown)).toBe('## ❌ 2 of 3 models passed');
  const marks = [...markdown.matchAll(/^\| (✅|❌) \|/gm)].map(([, mark]) => mark);
  expect(marks).toEqual(['❌', '✅', '✅']);
  expect(markdown.match(/<details(?: open)?>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  expect(heading(reportsMarkdown([]))).toBe('## ✅ No models');
});

it('words of ours are only taken where they are ours', async () => {
  const { model, ...report } = JSON.parse(JSON.stringify(await checked('iris/iris.pkl')));
  const finding = {
    rule: 'drift',
    severity: 'error',
    message: 'm',
    help: 'h',
    at: { kind: 'node', file: 'f', path: '' },
    fingerprint: 'ab',
  };
  expect(readReport({ ...report, findings: [finding] })).toBeDefined();
  for (const bad of [
    { findings: [{ ...finding, rule: 'x](https://evil.example)' }] },
    { findings: [{ ...finding, severity: '<img src=x>' }] },
    { findings: [{ ...finding, message: { toString: 1 } }] },
    { pushed: { repository: 'a', tags: [], digest: 'sha256:`<b>' } },
    { timings: [{ stage: '</details>', ms: 1, outcome: 'done' }] },
    { stopped: { stage: 'check', code: '<b>', message: '', remedy: '' } },
    { version: 2 },
    { tags: Array.from({ length: 20_000 }, () => 'a') },
  ]) {
    expect(readReport({ ...report, ...bad })).toBeUndefined();
  }
  expect(readReport([])).toBeUndefined();
  expect(model).toBeDefined();
});

it('a hundred hostile reports stay below what a summary takes', async () => {
  const evil = '<img src=x>|`'.repeat(400);
  const base = readReport(JSON.parse(JSON.stringify(await checked('iris/iris.pkl'))));
  const report = {
    ...base,
    version: 1,
    policyChanges: Array.from({ length: 200 }, () => evil),
    model: { ...base?.model, name: evil },
    tags: Array.from({ length: 100 }, () => evil),
  };
  const read = readReport(report);
  const reports = Array.from({ length: 256 }, () => read).filter((each) => each !== undefined);
  expect(reports).toHaveLength(256);
  const markdown = reportsMarkdown(reports);
  expect(markdown).not.toContain('<img');
  expect(Buffer.byteLength(markdown)).toBeLessThan(1 << 20);
});
