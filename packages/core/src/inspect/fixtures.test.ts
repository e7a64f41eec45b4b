import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import type { Estimator, Model } from '../nouns/model.ts';
import { inspect } from './inspect.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));

/** What `make.py` wrote of the live objects. Whatever is not named is not compared. */
interface Expected {
  readonly format: string;
  readonly structure?: string;
  readonly encoding?: readonly string[];
  readonly producers?: readonly (readonly [library: string, version: string, known: string])[];
  readonly estimator?: unknown;
  readonly signature?: unknown;
  readonly imports?: readonly string[];
  readonly anomalies?: readonly string[];
  readonly unread?: string;
  /** For the rules: its bytes are in order, what it would do is not. */
  readonly hostile?: true;
  /** The whole of `Model.structure`, where that is small. */
  readonly trees?: unknown;
  /** Those that are named. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** `name: format` of each. */
  readonly parts?: readonly string[];
  /** Of everything that makes up the model, relative to it. */
  readonly files?: readonly string[];
  /** `kind what` of those that are neither names nor calls, sorted. */
  /** Without where their bytes lie. */
  readonly tensors?: readonly unknown[];
  readonly parameters?: number;
  /** What an archive or a folder holds, by the path of each in it. */
  readonly members?: Readonly<Record<string, Expected>>;
  readonly effects?: readonly string[];
  readonly operators?: Readonly<Record<string, number>>;
  readonly dialects?: readonly unknown[];
}

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('expect.json'))
  .map((entry) => entry.name)
  // Hostile files are the pickle machine's, with expectations of their own shape.
  .filter((name) => name !== 'hostile' && name !== 'hostile-native');

it('has fixtures', () => {
  expect(folders).toEqual(expect.arrayContaining(['iris', 'churn', 'protocols', 'packed', 'not-a-model']));
});

describe.each(folders)('%s', (folder) => {
  const expected = JSON.parse(readFileSync(join(root, folder, 'expect.json'), 'utf8')) as Record<string, Expected>;
  it.each(Object.entries(expected))('%s', async (name, facts) => {
    await using host = await testHost();
    const { hostile: _, ...stated } = facts;
    const model = await inspect(join(root, folder, name), host);
    expect(factsOf(model, facts, join(root, folder, name))).toEqual({
      anomalies: [],
      structure: 'estimator',
      ...stated,
    });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

function factsOf(model: Model, like: Expected, at: string): Partial<Record<keyof Expected, unknown>> {
  const { structure } = model;
  const unread = model.unread.map(({ why }) => why).join('; ');
  return {
    format: model.format,
    structure: model.structure.kind,
    // What was not looked at is a note of its own, told in the check's tests; it is no fact of the file.
    anomalies: model.anomalies.map(({ kind }) => kind).filter((kind) => kind !== 'native-unchecked'),
    ...(like.encoding && { encoding: model.encoding }),
    ...(like.producers && {
      producers: model.producers.map(({ library, version, known }) => [library, version, known]),
    }),
    ...(like.estimator !== undefined &&
      model.structure.kind === 'estimator' && { estimator: withoutParams(model.structure.root) }),
    ...(like.signature !== undefined && { signature: model.signature }),
    ...(like.trees !== undefined && { trees: model.structure }),
    ...(like.metadata && {
      metadata: Object.fromEntries(Object.entries(model.metadata).filter(([key]) => key in (like.metadata ?? {}))),
    }),
    ...(like.parts && {
      parts:
        model.structure.kind === 'parts' ? model.structure.parts.map(({ name, format }) => `${name}: ${format}`) : [],
    }),
    ...(like.files && { files: model.files.map(({ path }) => relative(at, path)) }),
    ...(like.effects && { effects: model.effects.flatMap(effectText).toSorted() }),
    ...graphFactsOf(model, like),
    ...(like.imports && { imports: model.imports.filter((name) => like.imports?.includes(name)) }),
    ...(like.tensors && {
      tensors:
        structure.kind === 'tensors'
          ? structure.tensors.map(({ name, dtype, shape }) => ({ name, dtype, shape }))
          : structure.kind,
    }),
    ...(like.parameters !== undefined && 'parameters' in structure && { parameters: structure.parameters }),
    ...(like.members && { members: membersOf(model, like.members, at) }),
    // Only the words that name the format are wanted of the sentence.
    ...(unread !== '' && { unread: like.unread !== undefined && unread.includes(like.unread) ? like.unread : unread }),
  };
}

function graphFactsOf({ structure, dialects }: Model, like: Expected): Partial<Record<keyof Expected, unknown>> {
  return {
    ...(like.operators && structure.kind === 'graph' && { operators: structure.operators }),
    ...(like.parameters !== undefined && 'parameters' in structure && { parameters: structure.parameters }),
    ...(like.dialects && { dialects: dialects?.map(({ name, version }) => [name, version]) }),
  };
}

function effectText(effect: Model['effects'][number]): string[] {
  if (effect.kind === 'runs') return [`runs ${effect.language}: ${effect.what}`];
  if (effect.kind === 'reads') return [`reads ${effect.target}`];
  return effect.kind === 'calls' && effect.by === 'config'
    ? [`config ${effect.global.module}.${effect.global.name}`]
    : [];
}

function membersOf(model: Model, like: Readonly<Record<string, Expected>>, at: string): Record<string, unknown> {
  const parts = model.structure.kind === 'parts' ? model.structure.parts : [];
  return Object.fromEntries(
    parts.map((part) => {
      const name = part.files[0]?.path ?? part.name;
      const facts = like[name] ?? { format: 'none' };
      const anomalies = facts.anomalies === undefined && part.anomalies.length === 0;
      const structure = facts.structure === undefined && part.structure.kind === 'estimator';
      const told = Object.entries(factsOf(part, facts, at)).filter(
        ([key]) => !((key === 'anomalies' && anomalies) || (key === 'structure' && structure)),
      );
      return [name, Object.fromEntries(told)];
    }),
  );
}

/** Parameters are compared one by one elsewhere: their values are Python objects of every kind. */
function withoutParams(estimator: Estimator): unknown {
  const told = Object.entries(estimator).filter(([key]) => key !== 'params');
  const parts = estimator.parts.map((part) => ({ ...part, estimator: withoutParams(part.estimator) }));
  return { ...Object.fromEntries(told), parts };
}
