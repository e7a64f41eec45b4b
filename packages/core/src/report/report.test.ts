import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { check, defaultPolicy } from '../check/check.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Finding } from '../nouns/finding.ts';
import type { Model } from '../nouns/model.ts';
import type { Report } from '../nouns/report.ts';
import type { Verification } from '../nouns/verification.ts';
import { reportMarkdown } from './markdown/report.ts';
import { modelText } from './model-text.ts';
import { reportText } from './text.ts';

const EVIL =
  'x](http://evil.example) <img src=x onerror=alert(1)> @org/team ::error::x ##[error]x \u001b[31mred\u202egnp.exe\n# h | `c`';

/** A whole report in which every text that is not ours is `text`. */
function reportOf(text: string, more: Partial<Report> = {}): Report {
  const digest = `sha256:${'a'.repeat(64)}` as const;
  const file = `${text}.pkl`;
  const model: Model = {
    name: text,
    format: 'pickle',
    encoding: [text],
    files: [{ path: file, size: 1200, identity: '' }],
    producers: [{ library: text, version: text, known: 'written', at: { kind: 'node', file, path: '' } }],
    structure: {
      kind: 'estimator',
      root: {
        class: { module: 'sklearn.pipeline', name: text },
        version: text,
        params: [[text, text]],
        parts: [
          { name: text, columns: [text], estimator: { class: { module: text, name: text }, params: [], parts: [] } },
        ],
      },
    },
    signature: {
      inputs: [{ name: text, dtype: 'float64', shape: [null, 4] }],
      outputs: [{ name: text, dtype: 'int64', shape: [null] }],
      columns: [{ name: text, dtype: 'string', categories: [text, 1], vocabulary: [text] }],
      classes: [text, 1],
    },
    imports: [text],
    effects: [
      {
        kind: 'calls',
        global: { module: text, name: text },
        by: 'reduce',
        args: [text],
        count: 1,
        first: { kind: 'bytes', file, members: [text], offset: 3 },
      },
    ],
    anomalies: [{ kind: 'malformed', detail: text, at: { kind: 'bytes', file, members: [text], offset: 3 } }],
    unread: [{ why: text, at: { kind: 'text', file, line: 1, column: 1 } }],
    metadata: { [text]: text },
  };
  const environment: Environment = {
    kind: 'virtualenv',
    runtime: 'scikit-learn',
    sources: [],
    concerns: [],
    python: { version: '3.11', because: text },
    requirements: [{ text, name: text, from: 'inferred', because: text }],
    drifts: [
      {
        name: text,
        declared: text,
        recorded: text,
        at: { kind: 'text', file: 'requirements.txt', line: 3, column: 1 },
        mend: text,
      },
    ],
    missing: [{ module: text, because: text }],
    platform: 'linux/amd64',
    lock: { path: text, text, digest, packages: [], made: 'created' },
  };
  const verification: Verification = {
    platform: 'linux/amd64',
    isolation: 'container',
    verdict: 'failed',
    sentence: text,
    samples: { count: 1, from: 'file', bound: true },
    proofs: [
      { kind: 'load', outcome: 'failed', detail: text },
      {
        kind: 'numbers',
        outcome: 'failed',
        against: 'expected',
        output: text,
        worst: 4,
        compared: 2,
        rtol: 1e-6,
        atol: 0,
        detail: text,
      },
      { kind: 'conduct', what: 'drain', outcome: 'not-run', because: text, detail: '' },
      { kind: 'shift', against: 'published', output: text, shift: 1, compared: 2, outcome: 'passed', detail: text },
    ],
    log: [text],
  };
  const findings = check({ model, environment, verifications: [verification] }, defaultPolicy);
  return {
    version: 1,
    model,
    findings,
    environment,
    context: text,
    images: [
      {
        at: 'engine',
        id: digest,
        layers: [],
        platform: 'linux/amd64',
        environment: digest,
        base: { reference: text, id: text, because: text },
        model: { digest, size: 1, files: {} },
        size: 201e6,
      },
    ],
    tags: [text],
    verifications: [verification],
    pushed: { repository: text, tags: [text], digest },
    against: {
      what: text,
      because: text,
      reference: text,
      missing: text,
      comparison: {
        before: { name: text, size: 1, image: { size: 2e8, parts: [{ of: 'base', size: 2e8 }] } },
        after: { name: text, size: 2 },
        changes: [
          { area: 'input', what: text, renamed: text, breaks: true },
          { area: 'parameter', what: text, before: text, after: text, breaks: false },
          { area: 'metric', what: text, before: 0.5, after: 0.75, breaks: false },
        ],
      },
    },
    timings: [{ stage: 'inspect', ms: 12, outcome: 'done' }],
    ...more,
  };
}

const stopped = { stage: 'verify', code: 'VERIFY_FAILED', message: EVIL, remedy: EVIL } as const;

describe('hostile text', () => {
  it.each([100, 40])('does nothing to a terminal of %i columns', (width) => {
    for (const report of [reportOf(EVIL), reportOf(EVIL, { stopped })]) {
      const text = reportText(report, { width, color: false });
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      expect(text.split('\n').some((line) => /^\s*(::|##\[|# h)/.test(line))).toBe(false);
    }
    const inspected = modelText(reportOf(EVIL).model as Model, { width, color: false });
    expect(inspected).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  it('starts nothing in a summary: no link, image, tag, mention or row of a table', () => {
    for (const report of [reportOf(EVIL), reportOf(EVIL, { stopped })]) {
      const markdown = reportMarkdown(report);
      const outsideFence = markdown.replaceAll(/````sh[\s\S]*?````/g, '');
      expect(outsideFence).not.toContain('evil.example');
      expect(outsideFence).not.toMatch(/<img|@org|\]\(http:/);
      expect(markdown).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      for (const line of outsideFence.split('\n').filter((row) => row.startsWith('|')))
        expect(line.endsWith('|')).toBe(true);
      expect(markdown.match(/````/g)?.length ?? 0).toBe(report.stopped ? 0 : 2);
    }
  });

  it('cannot make a summary longer than GitHub takes', () => {
    const evil = '<'.repeat(2000);
    const report = reportOf(evil);
    const [finding] = report.findings;
    const findings = Array.from({ length: 5000 }, (_, at): Finding => ({
      ...(finding as Finding),
      fingerprint: String(at),
    }));
    const environment = report.environment as Environment;
    const requirements = Array.from({ length: 5000 }, () => environment.requirements).flat();
    const log = Array.from({ length: 5000 }, () => evil);
    const verifications = report.verifications.map((verification) => ({ ...verification, log }));
    const markdown = reportMarkdown({
      ...report,
      findings,
      verifications,
      environment: { ...environment, requirements },
    });
    expect(Buffer.byteLength(markdown)).toBeLessThan(1 << 20);
    expect(markdown).toMatch(/\d+ more are in the report\./);
  });
});

describe('a report for people', () => {
  const whole = reportOf('iris');
  const model = { ...(whole.model as Model), unread: [] };
  const plain = reportOf('iris', { model, findings: [], verifications: [] });

  it('begins with the verdict in a summary', () => {
    expect(reportMarkdown(plain).split('\n', 1)[0]).toBe('## ⚠️ iris: checked, pushed, 1 change may break callers');
    const alone = { ...plain, against: { what: 'main', because: 'it is new' } };
    expect(reportMarkdown(alone).split('\n', 1)[0]).toBe('## ✅ iris: checked, pushed');
    expect(reportMarkdown({ ...plain, stopped }).split('\n', 1)[0]).toBe('## ❌ iris: stopped at verify');
    expect(reportMarkdown(reportOf('iris')).split('\n', 1)[0]).toMatch(/^## ⚠️ iris: failed, pushed, \d+ errors/);
  });

  it('tells figures before and now, answers, and the image by layer against the published one', () => {
    const images = plain.images.map((image) => ({ ...image, parts: [{ of: 'base', size: 201e6 } as const] }));
    const markdown = reportMarkdown({ ...plain, images, verifications: whole.verifications });
    expect(markdown).toContain('| size | 201 MB (+1.0 MB) |');
    expect(markdown).toContain('| iris | 0.5 | 0.75 | +0.25 |');
    expect(markdown).toContain('| answers to the samples | moved |');
    expect(markdown).toContain('| base | 200 MB | 201 MB | +1.0 MB | 100 % |');
    const text = reportText(plain, { width: 100, color: false });
    expect(text).toMatch(/^compared with iris \(iris\)\n {2}Parameters\n/m);
    expect(text).toContain('! iris: renamed iris');
  });

  it('ends with how to run the image and how to ask it', () => {
    const text = reportText(plain, { width: 100, color: false });
    expect(text).toContain(`docker run --rm -p 8080:8080 iris@sha256:${'a'.repeat(64)}`);
    expect(text).toContain(
      `curl -s localhost:8080/predict -H 'content-type: application/json' -d '{"records":[{"iris":"iris"}]}'`,
    );
  });

  it('gives each finding its place, the sentence, the way out and the page', () => {
    const text = reportText(reportOf('acme'), { width: 100, color: false });
    expect(text).toMatch(/^error drift: requirements\.txt:3:1\n {2}The project asks for acme acme, but/m);
    expect(text).toContain('https://github.com/org/package-model/blob/main/docs/rules/drift.md');
    expect(text).toContain('not run  end on SIGTERM');
  });

  it('fits the width and is coloured only on request', () => {
    const model = reportOf('a rather long name 年齢').model as Model;
    for (const width of [40, 60, 100]) {
      for (const line of modelText(model, { width, color: false }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
    const coloured = reportText(reportOf('iris'), { width: 100, color: true });
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(reportText(reportOf('iris'), { width: 100, color: false }));
  });
});
