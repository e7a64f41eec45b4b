import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

const root = new URL('../../../../', import.meta.url);
const fixtures = new URL('test-fixtures/', root);

/** What docs/security-model.md promises, and what holds each promise. */
interface Promised {
  readonly number: string;
  readonly says: string;
  readonly rules: readonly string[];
  /** Below test-fixtures: files, or whole folders with a slash at the end. */
  readonly examples: readonly string[];
  /** A title, or words of it, as they stand in a file of tests. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

function read(path: string, from = root): unknown {
  return JSON.parse(readFileSync(new URL(path, from), 'utf8'));
}

const promises = read('docs/promises.json') as readonly Promised[];

/** What is expected of each example, where a table says so. */
const expected = new Map<string, string>([
  ...Object.entries(read('verdicts.json', fixtures) as Record<string, readonly string[]>).map(
    ([path, findings]) => [path, findings.join()] as const,
  ),
  ...['hostile-native', 'hostile-archives', 'hostile-skops'].flatMap((folder) =>
    Object.entries(read(`${folder}/expect.json`, fixtures) as Record<string, unknown>).map(
      ([name, held]) => [`${folder}/${name}`, JSON.stringify(held)] as const,
    ),
  ),
  ...Object.entries(read('hostile-formats/verdicts.json', fixtures) as Record<string, unknown>).map(
    ([name, held]) => [`hostile-formats/${name}`, JSON.stringify(held)] as const,
  ),
]);

describe('the promises of the security model', () => {
  it('are numbered without a gap', () => {
    for (const [i, { number }] of promises.entries()) {
      const [part = 0, one = 0] = number.split('.').map(Number);
      const [before = 0, last = 0] = (promises[i - 1]?.number ?? '0.0').split('.').map(Number);
      expect([part, one]).toEqual(part === before ? [before, last + 1] : [before + 1, 1]);
    }
  });

  it.each(promises)('$number names rules, examples and tests that there are', ({ rules: named, examples, tests }) => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(examples.filter((path) => !existsSync(new URL(path, fixtures)))).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, title } of tests)
      expect([file, readFileSync(new URL(file, root), 'utf8').includes(title)]).toEqual([file, true]);
  });

  it.each(promises.filter(({ rules: named }) => named.length > 0))(
    '$number: each of its examples is expected to be found by one of its rules',
    ({ rules: named, examples }) => {
      const others = examples.filter((path) => {
        const finds = expected.get(path);
        return finds !== undefined && !named.some((id) => finds.includes(id)) && !/unread|"anomalies":\[\]/.test(finds);
      });
      expect(others).toEqual([]);
    },
  );

  it('have every rule on a model, and all folders of hostile files', () => {
    const named = new Set(promises.flatMap(({ rules: ids }) => ids));
    // Whether a version can still be installed is soundness, not safety.
    named.add('version-not-installable');
    expect(rules.filter(({ needs, id }) => needs === 'model' && !named.has(id)).map(({ id }) => id)).toEqual([]);
    const shown = promises.flatMap(({ examples }) => examples.map((path) => path.split('/')[0]));
    const folders = readdirSync(fixtures).filter((name) => /^(?:hostile|planted)/.test(name));
    expect(folders.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('stand in the page as they are here', () => {
    const page = readFileSync(new URL('docs/security-model.md', root), 'utf8');
    for (const { number, says } of promises) expect(page).toContain(`| ${number} | ${says} |`);
  });
});
