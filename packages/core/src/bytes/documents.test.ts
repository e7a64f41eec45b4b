import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readJsonText } from './json.ts';
import { Lines } from './lines.ts';
import type { Source } from './source.ts';
import { memorySource } from './source.ts';
import { countAt, Left, MAX_DEPTH, MAX_VALUES, numberAt, Placed, textAt, treeAt } from './tree.ts';
import type { Document, Tree } from './tree.ts';
import { readUbjson } from './ubjson.ts';

const { signal } = new AbortController();

/** In pieces and as a whole: what lies in one window is read by a shorter way, and comes to the same. */
async function json(text: string | Uint8Array, keep?: (path: readonly string[]) => boolean): Promise<Document> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const whole = await readJson(memorySource(bytes), { signal, ...(keep && { keep }) });
  expect(await readJson(inPieces(bytes, 7), { signal, ...(keep && { keep }) })).toEqual(whole);
  return whole;
}

async function ubjson(bytes: Uint8Array, keep?: (path: readonly string[]) => boolean): Promise<Document> {
  const whole = await readUbjson(memorySource(bytes), { signal, ...(keep && { keep }) });
  expect(await readUbjson(inPieces(bytes, 7), { signal, ...(keep && { keep }) })).toEqual(whole);
  return whole;
}

/** Windows as small as a source may hand them out, so that every value crosses a border somewhere. */
function inPieces(bytes: Uint8Array, size: number): Source {
  const whole = memorySource(bytes);
  return {
    ...whole,
    async load(offset, least) {
      const { bytes: all, start } = await whole.load(offset, least);
      return { bytes: all.subarray(0, Math.max(least, size)), start };
    },
  };
}

/** As `JSON.parse` gives it, which has no duplicates and no numbers that are too large for it. */
function plain(tree: Tree | undefined): unknown {
  if (tree instanceof Map) return [...(tree as ReadonlyMap<string, Tree>)].map(([key, value]) => [key, plain(value)]);
  if (Array.isArray(tree)) return { list: (tree as readonly Tree[]).map(plain) };
  const value = typeof tree === 'bigint' ? Number(tree) : tree;
  // Written as a float it keeps its sign, and what is compared with it has lost it.
  return Object.is(value, -0) ? 0 : value;
}

function likewise(value: unknown): unknown {
  if (Array.isArray(value)) return { list: value.map(likewise) };
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([k, v]) => [k, likewise(v)]);
  return Object.is(value, -0) ? 0 : value;
}

describe('JSON', () => {
  it('is what JSON.parse makes of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom(undefined, 1, '\t'), async (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), undefined, indent);
        const { root, broken, twice, end } = await json(written);
        expect({ broken, twice, end }).toEqual({ twice: [], end: Buffer.byteLength(written) });
        expect(plain(root)).toEqual(likewise(JSON.parse(written)));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses what JSON.parse refuses, Python's words for numbers apart", async () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '01',
      '-',
      '1.',
      '.5',
      '1e',
      'nul',
      ' ',
      '"\\x"',
      '"\\u12"',
      "'a'",
      '1_0',
      '0x10',
      '+1',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const text = pieces.join('');
        const { root, broken, end } = await json(text);
        const whole = broken === undefined && text.slice(end).trim() === '' && root !== undefined;
        expect({ text, whole }).toEqual({ text, whole: parses(text) });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['NaN', NaN],
    ['[-Infinity]', [-Infinity]],
    ['12345678901234567890', 12345678901234567890n],
    ['\uFEFF1', 1],
    ['"\\ud83d\\ude00 \\n\\u0000"', '😀 \n\0'],
    ['"a\tb"', 'a\tb'],
  ])('%s', async (text, value) => {
    expect((await json(text)).root).toEqual(value);
  });

  it("keys are the model's: __proto__ is one like any other, and the last of two is kept and told of", async () => {
    const { root, twice } = await json('{"__proto__": {"a/b": 1, "a/b": 2}, "constructor": 3}');
    expect([treeAt(root, '__proto__', 'a/b'), treeAt(root, 'constructor'), treeAt(root, 'toString')]).toEqual([
      2,
      3,
      undefined,
    ]);
    expect(twice).toEqual([{ pointer: '/__proto__/a~1b', at: 25 }]);
  });

  it('steps over what is not wanted and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), async (list, after) => {
        const text = JSON.stringify({ list, after }, undefined, 1);
        const { root } = await json(text, (path) => path[0] !== 'list');
        expect(treeAt(root, 'list')).toBeInstanceOf(Left);
        expect(countAt(root, 'list')).toBe(list.length);
        expect(plain(treeAt(root, 'after'))).toEqual(likewise(JSON.parse(JSON.stringify(after))));
      }),
      { numRuns: 200 },
    );
  });

  it('steps over numbers, texts and brackets of any length', async () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 20, maxLength: 60 });
    const trees = fc.array(fc.record({ base_weights: numbers, 'a "]}': fc.string({ maxLength: 80 }) }));
    await fc.assert(
      fc.asyncProperty(trees, async (list) => {
        const { root, broken } = await json(JSON.stringify({ list, after: 1 }), (path) => path[0] !== 'list');
        expect([broken, countAt(root, 'list'), treeAt(root, 'after')]).toEqual([undefined, list.length, 1]);
      }),
      { numRuns: 100 },
    );
  });

  it('hands over the members of the top one by one, with the places of keys and objects', async () => {
    const text = new TextEncoder().encode(' {"a": {"b": [1]}, "c": "é", "a": 2}\n');
    const met: unknown[] = [];
    const each = (key: string, value: Tree, at: number): unknown =>
      met.push([key, at, value instanceof Placed ? value.at : value]);
    const read = await readJsonText(text, { signal, each });
    expect(met).toEqual([
      ['a', 2, 7],
      ['c', 19, 'é'],
      ['a', 30, 2],
    ]);
    expect(read).toMatchObject({ twice: [{ pointer: '/a', at: 30 }], lenient: false });
  });

  it.each<readonly [string | Uint8Array, string]>([
    ['{"a": NaN}', 'a word'],
    ['\uFEFF{}', 'a mark'],
    ['["a\tb"]', 'a control character'],
    [Uint8Array.of(0x22, 0xff, 0x22), 'bytes that are no UTF-8'],
  ])('%j is lenient: %s', async (text) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    expect(await readJsonText(bytes, { signal })).toMatchObject({ lenient: true });
    expect((await readJsonText(Uint8Array.of(...bytes, 0x78), { signal })).broken).toMatchObject({
      kind: 'malformed',
      at: bytes.length,
    });
  });

  it('keeps what it has read when it is cut anywhere', async () => {
    const text = JSON.stringify({ version: [1, 2], name: 'é', more: { deep: [true, null] } });
    const bytes = new TextEncoder().encode(text);
    for (let length = 1; length < bytes.length; length += 1) {
      const { broken, root } = await json(bytes.subarray(0, length));
      const version = length > 16 ? [1, 2] : treeAt(root, 'version');
      expect({ length, broken: broken !== undefined, version: treeAt(root, 'version') }).toEqual({
        length,
        broken: true,
        version,
      });
    }
  });

  it('bounds depth and values', async () => {
    expect((await json('['.repeat(MAX_DEPTH + 1))).broken).toMatchObject({ kind: 'too-large' });
    const many = new TextEncoder().encode(`[${'0,'.repeat(MAX_VALUES)}0]`);
    expect((await readJsonText(many, { signal })).broken).toMatchObject({ kind: 'too-large' });
  });

  it('random bytes are a broken document, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const { end } = await json(Uint8Array.of(0x7b, 0x22, ...bytes));
        expect(end).toBeLessThanOrEqual(bytes.length + 2);
      }),
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Draft 12, as XGBoost writes it: keys with lengths of 64 bits, arrays of numbers typed and counted where `typed`. */
function encode(value: unknown, typed: boolean): Buffer {
  if (value === null) return Buffer.from('Z');
  if (typeof value === 'boolean') return Buffer.from(value ? 'T' : 'F');
  if (typeof value === 'string') return Buffer.concat([Buffer.from('S'), counted(value)]);
  if (typeof value === 'number') {
    const number = Buffer.alloc(9);
    number.write('D');
    number.writeDoubleBE(value, 1);
    return number;
  }
  if (Array.isArray(value)) {
    const numbers = typed && value.every((one) => typeof one === 'number');
    const head = numbers ? Buffer.concat([Buffer.from('[$D#'), length(value.length)]) : Buffer.from('[');
    const items = value.map((one) => encode(one, typed).subarray(numbers ? 1 : 0));
    return Buffer.concat([head, ...items, Buffer.from(numbers ? '' : ']')]);
  }
  const members = Object.entries(value as object);
  const head = typed ? Buffer.concat([Buffer.from('{#'), length(members.length)]) : Buffer.from('{N');
  return Buffer.concat([
    head,
    ...members.flatMap(([key, one]) => [counted(key), encode(one, typed)]),
    Buffer.from(typed ? '' : '}'),
  ]);
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([length(bytes.length), bytes]);
}

function length(count: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.write('L');
  bytes.writeBigInt64BE(BigInt(count), 1);
  return bytes;
}

describe('UBJSON', () => {
  it('is what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (value, typed) => {
        const bytes = encode(value, typed);
        const { root, broken, end } = await ubjson(bytes);
        expect({ broken, end }).toEqual({ end: bytes.length });
        expect(plain(root)).toEqual(likewise(value));
      }),
      { numRuns: 300 },
    );
  });

  it('steps over what is not wanted and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), fc.boolean(), async (list, after, typed) => {
        const { root } = await ubjson(encode({ list, after }, typed), (path) => path[0] !== 'list');
        expect(countAt(root, 'list')).toBe(list.length);
        expect(plain(treeAt(root, 'after'))).toEqual(likewise(after));
      }),
      { numRuns: 200 },
    );
  });

  it('does not believe in counts', async () => {
    for (const head of [
      '[$D#L\x7f\xff\xff\xff\xff\xff\xff\xff',
      '[$d#l\x7f\xff\xff\xff',
      '[$Z#l\x7f\xff\xff\xff',
      'SL\xff\xff\xff\xff\xff\xff\xff\xff',
      'Sl\x7f\xff\xff\xff',
    ]) {
      const bytes = Buffer.from(`{i\x01a${head}`, 'latin1');
      expect({ head, broken: (await ubjson(bytes)).broken !== undefined }).toEqual({ head, broken: true });
      const left = await ubjson(bytes, (path) => path.length === 0);
      expect({ head, broken: left.broken !== undefined }).toEqual({ head, broken: true });
    }
  });

  it('random bytes are a broken document, never an exception', async () => {
    const markers = fc.constantFrom(
      ...'{}[]$#iULlSTFZNDd'.split('').map((letter) => letter.charCodeAt(0)),
      0,
      1,
      2,
      255,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(markers, { maxLength: 40 }), fc.boolean(), async (bytes, keep) => {
        const { end, root, broken } = await ubjson(Uint8Array.from(bytes), () => keep);
        expect(broken !== undefined || root !== undefined).toBe(true);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('values at a path', () => {
  it("are numbers where the text is one in the model's own grammar", async () => {
    const { root } = await json('{"a": "5E-1", "b": "0x10", "c": "1_0", "d": 3, "e": "", "f": "NaN", "g": [7]}');
    expect('abcdef'.split('').map((key) => numberAt(root, key))).toEqual([
      0.5,
      undefined,
      undefined,
      3,
      undefined,
      undefined,
    ]);
    expect([treeAt(root, 'g', 0), textAt(root, 'a'), treeAt(root, 'g', 'length')]).toEqual([7, '5E-1', undefined]);
  });
});

describe('lines', () => {
  it('are what split gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', 'long '.repeat(9)), { maxLength: 30 }),
        async (pieces) => {
          const text = pieces.join('');
          const lines = new Lines(inPieces(new TextEncoder().encode(text), 3), signal);
          const found: string[] = [];
          for (let line = await lines.next('whole'); line !== undefined; line = await lines.next('whole'))
            found.push(line);
          const expected = text.split(/\r?\n/);
          if (expected.at(-1) === '') expected.pop();
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
