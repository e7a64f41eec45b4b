import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import { check, defaultPolicy } from './check.ts';
import { judge } from './judge.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures/hostile-formats', import.meta.url));

interface Expected {
  readonly about: string;
  readonly exit: number;
  /** Of its errors and warnings. */
  readonly rules: readonly string[];
}

const expected = JSON.parse(readFileSync(join(root, 'verdicts.json'), 'utf8')) as Record<string, Expected>;

it.each(Object.entries(expected))('%s', async (name, { about, exit, rules }) => {
  await using host = await testHost();
  const model = await inspect(join(root, name), host, { workspace: root });
  const findings = check({ model }, defaultPolicy);
  const seen = findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
  expect([about, judge(findings, model, defaultPolicy), [...new Set(seen)].toSorted()]).toEqual([about, exit, rules]);
});

/** Files that the libraries wrote, and that `make.py` then made hostile: by folder, where `expect.json` says so. */
const fixtures = join(root, '..');
const changed = readdirSync(fixtures)
  .filter((folder) => folder !== 'hostile' && !folder.includes('.'))
  .filter((folder) => readdirSync(join(fixtures, folder)).includes('expect.json'))
  .flatMap((folder) => {
    const stated = JSON.parse(readFileSync(join(fixtures, folder, 'expect.json'), 'utf8')) as Record<
      string,
      { readonly hostile?: true }
    >;
    return Object.keys(stated)
      .filter((name) => stated[name]?.hostile)
      .map((name) => join(folder, name));
  });

it('there are files of libraries that were made hostile', () => {
  expect(changed.length).toBeGreaterThan(10);
});

it.each(changed)('%s: an error or a warning', async (name) => {
  await using host = await testHost();
  const model = await inspect(join(fixtures, name), host, { workspace: fixtures });
  const findings = check({ model }, defaultPolicy);
  expect(findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule)).not.toEqual([]);
});
