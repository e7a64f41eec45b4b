import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../bytes/source.ts';
import type { Effect, LoaderId } from '../../nouns/effect.ts';
import type { Value } from '../../nouns/value.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';

/** What make.py says of one file: at least this is looked up, called and kept by these loaders. */
interface Expectation {
  readonly loaders: readonly LoaderId[];
  readonly lookups: readonly string[];
  readonly calls: readonly string[];
  readonly refers?: readonly string[];
  readonly sets?: readonly string[];
  readonly args?: readonly string[];
  readonly never?: readonly string[];
}

const folder = new URL('../../../../../test-fixtures/hostile/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expect.json', folder), 'utf8')) as Record<
  string,
  { about: string; expect: Expectation[] }
>;

function read(name: string): Uint8Array {
  return readFileSync(new URL(name, folder));
}

function judge(bytes: Uint8Array, loader: LoaderId = 'cpython'): Promise<Interpretation> {
  return interpret(memorySource(bytes), {
    loader,
    file: 'f',
    members: [],
    signal: new AbortController().signal,
    all: true,
    loaders: ['cpython', 'python', 'joblib', 'joblib-mmap', 'torch'],
  });
}

function under(effects: readonly Effect[], loader: LoaderId): readonly Effect[] {
  return effects.filter((effect) => effect.loaders?.includes(loader) ?? true);
}

function stated(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    const name = 'global' in effect ? `${effect.global.module}.${effect.global.name}` : '?';
    if (effect.kind === 'names') return [`lookup ${name}`];
    if (effect.kind === 'calls' || effect.kind === 'calls-unknown') {
      return [`call ${effect.by} ${name}`, ...effect.args.flatMap(words).map((word) => `argument ${word}`)];
    }
    if (effect.kind === 'refers') return [`refer ${name}`];
    return effect.kind === 'sets' ? [`set ${effect.attribute}`] : [];
  });
}

function words(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('list' in value) return value.list.flatMap(words);
  return 'tuple' in value ? value.tuple.flatMap(words) : [];
}

test('every file of the folder is in the table', () => {
  const files = readdirSync(folder).filter((name) => /\.(pkl|joblib)$/.test(name));
  expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
});

describe.each(Object.entries(expected))('%s', (name, { about, expect: table }) => {
  test(`is judged: ${about}`, async () => {
    const { effects } = await judge(read(name));
    for (const { loaders, lookups, calls, refers = [], sets = [], args = [], never = [] } of table) {
      for (const loader of loaders) {
        const found = stated(under(effects, loader));
        const wanted = [
          ...lookups.map((word) => `lookup ${word}`),
          ...calls.map((word) => `call ${word}`),
          ...refers.map((word) => `refer ${word}`),
          ...sets.map((word) => `set ${word}`),
          ...args.map((word) => `argument ${word}`),
        ];
        expect(found, `${loader} on ${name}`).toEqual(expect.arrayContaining(wanted));
        for (const word of never) expect(found.join('\n'), `${loader} on ${name}`).not.toContain(word);
      }
    }
  });

  test('cut at every byte: never throws, and says that it is cut or why it stops', async () => {
    const bytes = read(name);
    const step = bytes.length > 2000 ? 97 : bytes.length > 500 ? 7 : 1;
    for (let length = 0; length < bytes.length; length += step) {
      const { anomalies, unread, roots } = await judge(bytes.subarray(0, length));
      expect(anomalies.length + unread.length + roots.length, `${length} bytes`).toBeGreaterThan(0);
    }
  });
});

test('which loader was chosen does not change what the others would do', async () => {
  for (const name of Object.keys(expected)) {
    const views = await Promise.all(
      (['cpython', 'python', 'joblib', 'joblib-mmap'] as const).map((loader) => judge(read(name), loader)),
    );
    const keys = views.map(({ effects }) => stated(effects).toSorted());
    for (const other of keys.slice(1)) expect({ name, other }).toEqual({ name, other: keys[0] });
  }
});

test('loaders that disagree are named', async () => {
  const { anomalies } = await judge(read('code-behind-array.joblib'));
  expect(anomalies).toContainEqual(
    expect.objectContaining({
      kind: 'loaders-disagree',
      detail: 'os.system is looked up under joblib, joblib-mmap, but not under cpython',
    }),
  );
});
