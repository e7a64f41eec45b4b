import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../bytes/source.ts';
import { memorySource } from '../../bytes/source.ts';
import type { Effect } from '../../nouns/effect.ts';
import type { Node } from './graph.ts';
import { classOf } from './graph.ts';
import { interpret } from './interpret.ts';
import type { Interpretation, InterpretOptions } from './interpret.ts';
import { opcodes } from './opcodes.ts';

const folder = new URL('../../../../../test-fixtures/hostile/', import.meta.url);
const hostile = readdirSync(folder)
  .filter((name) => /\.(pkl|joblib)$/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const);

function judge(source: Source | Uint8Array | string, options: Partial<InterpretOptions> = {}): Promise<Interpretation> {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'latin1') : source;
  return interpret(bytes instanceof Uint8Array ? memorySource(bytes) : bytes, {
    loader: 'cpython',
    file: 'f',
    members: [],
    signal: new AbortController().signal,
    all: true,
    ...options,
  });
}

/** A source whose windows are as small as they may be. */
function narrow(bytes: Uint8Array): Source {
  const load: Source['load'] = (offset, least) =>
    // A copy that is overwritten by the next load would be noticed, too.
    Promise.resolve({ bytes: Uint8Array.from(bytes.subarray(offset, offset + least)), start: offset });
  return { ...memorySource(bytes), load };
}

/** A stream tells its size only at its end. */
function endless(bytes: Uint8Array): Source {
  return { ...memorySource(bytes), size: undefined };
}

async function root(pickle: string): Promise<Node> {
  const { roots, anomalies } = await judge(pickle);
  expect(anomalies).toEqual([]);
  return roots[0] ?? { kind: 'unknown' };
}

const scalar = (value: string | number | bigint | boolean | null): Node => ({ kind: 'scalar', value });

describe('the graph', () => {
  test('scalars of every opcode', async () => {
    const node = await root(
      '(NI01\nI00\nI-7\nL12L\nK\x05M\x01\x02J\xff\xff\xff\xff\x8a\x01\xff\x88\x89F1.5\nG\x3f\xf0\0\0\0\0\0\0l.',
    );
    const values = [null, true, false, -7, 12, 5, 513, -1, -1, true, false, 1.5, 1];
    expect(node).toEqual({ kind: 'list', items: values.map(scalar), more: 0 });
  });

  test('numbers beyond 2^53 stay exact', async () => {
    expect(await root('\x8a\x09\0\0\0\0\0\0\0\0\x01.')).toEqual(scalar(2n ** 64n));
  });

  test('strings of every opcode', async () => {
    const node = await root("(S'a'\nVb\nU\x01cT\x01\0\0\0dX\x01\0\0\0e\x8c\x01f\x8d\x01\0\0\0\0\0\0\0gt.");
    expect(node).toEqual({ kind: 'tuple', items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(scalar), more: 0 });
  });

  test('bytes are kept with their place', async () => {
    const node = await root('(C\x02abB\x01\0\0\0c\x8e\x01\0\0\0\0\0\0\0d\x96\x01\0\0\0\0\0\0\0et.');
    expect(node).toMatchObject({
      items: [
        { kind: 'bytes', length: 2, at: 3, content: Uint8Array.from(Buffer.from('ab')) },
        { length: 1, at: 10 },
        { length: 1, at: 20 },
        { length: 1, at: 30 },
      ],
    });
  });

  test('containers of every opcode', async () => {
    expect(await root('](K\x01K\x02e.')).toEqual({ kind: 'list', items: [scalar(1), scalar(2)], more: 0 });
    expect(await root('}(K\x01K\x02u.')).toEqual({ kind: 'dict', entries: [[scalar(1), scalar(2)]], more: 0 });
    expect(await root('(K\x01K\x02d.')).toEqual({ kind: 'dict', entries: [[scalar(1), scalar(2)]], more: 0 });
    expect(await root('\x8f(K\x01\x90.')).toEqual({ kind: 'set', items: [scalar(1)], more: 0 });
    expect(await root('(K\x01\x91.')).toEqual({ kind: 'frozenset', items: [scalar(1)], more: 0 });
    expect(await root(')K\x01\x85K\x01K\x02\x86\x87.')).toMatchObject({
      items: [{ items: [] }, { items: [scalar(1)] }, { items: [scalar(1), scalar(2)] }],
    });
  });

  test('a list that holds itself', async () => {
    const node = await root(']q\0h\0a.');
    expect(node.kind === 'list' && node.items[0]).toBe(node);
  });

  test('an instance with arguments, state, items and entries', async () => {
    const node = await root('cm\nC\n(K\x01tR}(\x8c\x01aK\x02ubK\x03aK\x04K\x05s.');
    expect(node).toMatchObject({
      kind: 'instance',
      by: 'reduce',
      args: [scalar(1)],
      state: { kind: 'dict', entries: [[scalar('a'), scalar(2)]] },
      items: [scalar(3)],
      entries: [[scalar(4), scalar(5)]],
    });
    expect(classOf(node)).toEqual({ module: 'm', name: 'C' });
  });

  test('the class behind copyreg._reconstructor', async () => {
    const node = await root('ccopy_reg\n_reconstructor\n(cm\nC\nc__builtin__\nobject\nNtR.');
    expect(classOf(node)).toEqual({ module: 'm', name: 'C' });
  });

  test('a million nested lists', async () => {
    const depth = 100_000;
    const { roots, anomalies } = await judge(`${']'.repeat(depth)}${'a'.repeat(depth - 1)}.`);
    expect(anomalies).toEqual([]);
    expect(roots).toHaveLength(1);
  });
});

describe('state of native types', () => {
  const dtype = (code: string, state: string): string =>
    `cnumpy\ndtype\n(\x8c${String.fromCharCode(code.length)}${code}\x89\x88tR(${state}tb`;
  const plain = (flags: string): string => `K\x03\x8c\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK${flags}`;
  const structured = (offset: string, flags: string): string =>
    `K\x03\x8c\x01|N\x8c\x01a\x85}\x8c\x01a${dtype('O8', plain('?'))}K${offset}\x86sK\x08K\x01K${flags}`;

  test.each([
    ['a float', dtype('f8', plain('\0')), ''],
    ['objects', dtype('O8', plain('?')), ''],
    ['a field of objects', dtype('V8', structured('\0', '\x1b')), ''],
    ['a float that says it holds objects', dtype('f8', plain('?')), 'holds objects'],
    ['objects that say they are none', dtype('O8', plain('\0')), 'does not hold objects'],
    ['a field of objects that says it is none', dtype('V8', structured('\0', '\0')), 'does not hold objects'],
    ['a field outside', dtype('V8', structured('\x04', '\x1b')), 'outside of its 8 bytes'],
  ])('%s', async (_, pickle, doubt) => {
    const { anomalies } = await judge(`${pickle}.`);
    expect(anomalies.map(({ kind }) => kind)).toEqual(doubt === '' ? [] : ['native-state']);
    expect(anomalies.map(({ detail }) => detail).join()).toContain(doubt);
  });

  test('a dtype that holds itself', async () => {
    const itself =
      'cnumpy\ndtype\n(\x8c\x02V8\x89\x88tRq\0(K\x03\x8c\x01|N\x8c\x01a\x85}\x8c\x01ah\0K\0\x86sK\x08K\x01K\0tb.';
    expect((await judge(itself)).roots).toHaveLength(1);
  });
});

describe('what stops a loader', () => {
  test.each([
    ['', 'truncated'],
    ['N', 'truncated'],
    ['0.', 'malformed'],
    ['.', 'malformed'],
    ['(.', 'malformed'],
    ['h\x00.', 'malformed'],
    ['\xff', 'malformed'],
    ['\x80\x06N.', 'malformed'],
    ['NK\x01R.', 'malformed'],
    ['K\x01)R.', 'malformed'],
    ['X\xff\xff\xff\xffa', 'truncated'],
    ['\x8e\xff\xff\xff\xff\xff\xff\xff\x7fa', 'truncated'],
    ['cos\nsys', 'truncated'],
    ['}(K\x01u.', 'malformed'],
  ])('%j', async (pickle, kind) => {
    const { anomalies, roots } = await judge(pickle);
    expect(anomalies[0]?.kind).toBe(kind);
    expect(roots).toEqual([]);
  });

  test('bytes behind the end are no second pickle', async () => {
    const { anomalies, roots, end } = await judge('N.\0\0\0');
    expect(anomalies.map(({ kind }) => kind)).toEqual(['bytes-after-end']);
    expect([roots.length, end]).toEqual([1, 2]);
  });

  test('several pickles are all read', async () => {
    const { anomalies, roots } = await judge('K\x01.K\x02.');
    expect(roots).toEqual([scalar(1), scalar(2)]);
    expect(anomalies.map(({ kind }) => kind)).toEqual(['several-pickles']);
  });
});

describe('whatever the bytes', () => {
  const codes = opcodes.flatMap((opcode) => (opcode ? [opcode.code] : []));
  const likely = fc
    .uint8Array({ maxLength: 80 })
    .map((bytes) => bytes.map((byte, i) => (byte % 3 === 0 ? byte : (codes[(byte * 7 + i) % codes.length] ?? 0))));

  test('it never throws, and says something of every input', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), likely), async (bytes) => {
        const { roots, anomalies, unread } = await judge(bytes);
        expect(roots.length + anomalies.length + unread.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('where a window ends makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(likely, fc.constantFrom(...hostile.map(([, bytes]) => bytes.subarray(0, 600)))),
        async (bytes) => {
          expect(await judge(narrow(bytes))).toEqual(await judge(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What must hold however little is kept: names, callees and forms; references without their holders. */
function essence(effects: readonly Effect[]): string[] {
  const lines = effects.flatMap((effect) => {
    const name = 'global' in effect ? `${effect.global.module}.${effect.global.name}` : '?';
    const loaders = effect.loaders?.join() ?? 'all';
    if (effect.kind === 'names' || effect.kind === 'refers') return [`${effect.kind} ${name} ${loaders}`];
    return effect.kind === 'calls' ? [`${effect.by} ${name} ${loaders}`] : [];
  });
  return [...new Set(lines)].toSorted();
}

describe.each(hostile)('%s', (_, bytes) => {
  test('does the same when nothing is kept', async () => {
    const [all, nothing] = [await judge(bytes), await judge(bytes, { kept: -1 })];
    expect(essence(nothing.effects)).toEqual(expect.arrayContaining(essence(all.effects)));
    expect(nothing.end).toBe(all.end);
  });

  test('does the same as a stream', async () => {
    const [file, stream] = [await judge(bytes), await judge(endless(bytes))];
    expect(essence(stream.effects).map((line) => line.replace(/ \S+$/, ''))).toEqual(
      expect.arrayContaining(essence(file.effects).map((line) => line.replace(/ \S+$/, ''))),
    );
  });
});

test('stops when the signal is aborted', async () => {
  await expect(judge('N.', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
});
