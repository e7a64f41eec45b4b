import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { PackageModelError } from '../errors.ts';
import type { Signature } from '../nouns/model.ts';
import { fit } from './fit.ts';
import { bound, MAX_SAMPLES_BYTES, type Asked, type Samples } from './sample.ts';
import { readSamples } from './samples.ts';

const digest = `sha256:${'1'.repeat(64)}` as const;
const output = [{ name: 'predictions', dtype: 'float64', shape: [null] }] as const;
const plain: Asked = {
  name: 'plain',
  signature: { inputs: [{ name: 'X', dtype: 'float64', shape: [null, 3] }], outputs: output },
};
const columns: Signature['columns'] = [
  { name: 'age', dtype: 'float64' },
  { name: 'plan', dtype: 'string', categories: ['a', 'b'] },
];
const named: Asked = {
  name: 'named',
  signature: { inputs: [{ name: 'X', dtype: 'object', shape: [null, 2] }], outputs: output, columns },
};

let host: TestHost;
beforeEach(async () => {
  host = await testHost();
});
afterEach(() => host[Symbol.asyncDispose]());

async function reading(content: string | Uint8Array, model: Asked = plain, name = 'samples.json'): Promise<Samples> {
  const file = join(host.scratch, name);
  await writeFile(file, content);
  return readSamples(file, model);
}

/** The message without the file's path. */
async function refusal(content: string | Uint8Array, model?: Asked, name = 'samples.json'): Promise<string> {
  const error = await reading(content, model, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof PackageModelError)) throw new Error('it was not refused', { cause: error });
  expect(error.code).toBe('SAMPLES_INVALID');
  expect(error.message).toContain(host.scratch);
  expect(error.message.length).toBeLessThan(2000);
  return error.message.slice(join(host.scratch, name).length + 2);
}

test('the samples format, with what it says of itself', async () => {
  const document = {
    schema: 1,
    model: digest,
    recorded: { python: '3.11.7', packages: { numpy: '2.4.6' } },
    samples: [{ request: { rows: [[1, 2, 3]] }, expected: { predictions: [0.5] } }, { request: [[1, 2, 3], [4, 5, 6]] }], // prettier-ignore
  };
  const samples = await reading(JSON.stringify(document));
  expect(samples).toMatchObject({ from: 'file', model: digest, recorded: document.recorded });
  expect(samples.items.map((item) => [item.rows, item.expected])).toEqual([
    [1, { predictions: [0.5] }],
    [2, undefined],
  ]);
  expect(bound(samples, digest)).toBe(true);
  expect(bound(samples, `sha256:${'2'.repeat(64)}`)).toBe(false);
  expect(bound({ ...samples, items: samples.items.slice(1) }, digest)).toBe(false);
});

test.each([
  [{ rows: [[1, 2, 3]] }, plain, 1],
  [[[1, null, 'NaN'], [1, 2, 3]], plain, 2], // prettier-ignore
  [{ records: [{ age: 1, plan: 'a' }] }, named, 1],
  [[{ plan: 'a', age: null }], named, 1],
  [{ columns: { age: [1, 2], plan: ['a', 'b'] } }, named, 2],
  [{ rows: [[1, 'a']] }, named, 1],
  [
    ['a text'],
    { name: 'text', signature: { ...named.signature, columns: [{ name: 'text', dtype: 'string' }] } as Signature },
    1,
  ],
])('a bare body: %j', async (body, model, rows) => {
  const samples = await reading(JSON.stringify(body), model);
  expect(samples.items).toEqual([{ request: body, rows }]);
  expect(samples.model).toBeUndefined();
});

test.each([
  [
    '{"rows": [[1, 2, NaN]]}',
    plain,
    'line 1, column 18: JSON has no NaN; write it as "NaN", or null where a value is missing',
  ],
  ['{"rows":\n [[1, 2, }', plain, /^line 2, column 10: not JSON/],
  ['{"rows": [[1, 2', plain, /^line 1, column 16: the JSON ends too early/],
  ['{"rows": [[1, 2, 3], [1, 2]]}', plain, '/rows/1: the model takes 3 values a row, here are 2'],
  ['{"rows": []}', plain, '/rows: a list with at least one row'],
  ['{"rows": {"a": 1}}', plain, '/rows: a list with at least one row'],
  ['{"lines": []}', plain, /^\/lines: a request is/],
  ['{"rows": [], "records": []}', plain, /^a request is/],
  ['[1, 2, 3]', plain, '/0: a row: a list of 3 values'],
  ['{"records": [{"age": 1}]}', named, '/records/0: missing: "plan"; the model takes "age", "plan"'],
  ['[{"age": 1, "plan": "a", "x/y": 2}]', named, '/0: not known to the model: "x/y"; the model takes "age", "plan"'],
  ['{"records": [{"age": 1, "plan": ["a"]}]}', named, '/records/0/plan: a number, a text, true, false or null'],
  [
    '{"columns": {"age": [1], "plan": ["a", "b"]}}',
    named,
    '/columns/plan: the columns before have 1 values each, here are 2',
  ],
  ['{"schema": 2, "samples": []}', plain, '/schema: expected the number 1'],
  ['{"schema": 1, "samples": []}', plain, '/samples: expected a list of 1 to 1000 samples'],
  [
    '{"schema": 1, "model": "abc", "samples": [{"request": [[1,2,3]]}]}',
    plain,
    '/model: expected "sha256:" and 64 hexadecimal digits',
  ],
  [
    '{"schema": 1, "samples": [{"request": [[1,2,3]]}, {"request": [[1,2]]}]}',
    plain,
    '/samples/1/request/0: the model takes 3 values a row, here are 2',
  ],
  [
    '{"schema": 1, "samples": [{"request": [[1,2,3]], "expected": [1]}]}',
    plain,
    /^\/samples\/0\/expected: expected an answer body/,
  ],
  [
    '{"schema": 1, "samples": [{"request": [[1,2,3]], "expected": {"predictions": [1, 2]}}]}',
    plain,
    '/samples/0/expected/predictions: 2 predictions for 1 rows',
  ],
  ['{"schema": 1, "samples": [{"reqest": [[1,2,3]]}]}', plain, /^\/samples\/0\/request: expected a sample/],
])('refused: %s', async (content, model, words) => {
  const seen = await refusal(content, model);
  expect(seen).toMatch(words);
});

test('a file that is not there, a folder, a file that is too large, bytes that are no text', async () => {
  await expect(readSamples(join(host.scratch, 'none.json'), plain)).rejects.toMatchObject({
    code: 'SAMPLES_INVALID',
    message: expect.stringContaining('there is no such file'),
  });
  await expect(readSamples(host.scratch, plain)).rejects.toMatchObject({
    message: expect.stringContaining('it is not a file'),
  });
  expect(await refusal(new Uint8Array(MAX_SAMPLES_BYTES + 1))).toMatch(/over the limit of 16777216/);
  expect(await refusal(Uint8Array.of(0x7b, 0xff, 0xfe))).toMatch(/^it is neither UTF-8 text, nor Parquet/);
});

test('CSV: columns by name where the model has names, typed as the model has them', async () => {
  const samples = await reading('plan,age\na,1\nb,\n', named, 'rows.csv');
  expect(samples.items).toEqual([{ request: { columns: { plan: ['a', 'b'], age: [1, null] } }, rows: 2 }]);
  const numbers = await reading('x,y,z\n1,2.5,-3e2\n,nan,4\n', plain, 'rows.csv');
  expect(numbers.items).toEqual([{ request: { rows: [[1, 2.5, -300], [null, null, 4]] }, rows: 2 }]); // prettier-ignore
  const digits = await reading('plan,age\n1,1\n2,2\n', named, 'rows.csv');
  expect(digits.items[0]?.request).toEqual({ columns: { plan: ['1', '2'], age: [1, 2] } });
});

test('CSV of many rows becomes requests of a hundred', async () => {
  const rows = Array.from({ length: 250 }, (_, index) => `${index},1,2`);
  const samples = await reading(['x,y,z', ...rows].join('\n'), plain, 'rows.csv');
  expect(samples.items.map((item) => item.rows)).toEqual([100, 100, 50]);
});

test.each([
  ['age\n1\n', 'line 1: missing: "plan"; the model takes "age", "plan"'],
  [',age,plan\n0,1,a\n', /^line 1: the first column has no name, as an index has/],
  ['age,plan,age\n1,a,1\n', 'line 1: the column "age" is there twice'],
  ['1,2\n3,4\n', /^line 1: expected a header/],
  ['age,plan\n', 'line 2: the file has a header and no row'],
  ['age,plan\n1,a\nold,b\n', 'line 3: "age" is a number in this model, here is "old"'],
  ['age,plan\n1\n', 'line 2: the header has 2 fields, this line 1'],
])('CSV refused: %j', async (content, words) => {
  const seen = await refusal(content, named, 'rows.csv');
  expect(seen).toMatch(words);
});

test('no JSON makes the fit throw, and what fits has rows', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(plain, named, { name: 'unknown' }), (body, model) => {
      const seen = fit(body, model);
      expect('rows' in seen ? seen.rows : seen.words.length).toBeGreaterThan(0);
    }),
  );
});

test('a wrong place in any JSON is found without hanging, wherever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.nat(), async (value, seed) => {
      const text = `[[1,2,3],${JSON.stringify(value)}]`;
      const at = 1 + (seed % (text.length - 1));
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      expect(await refusal(broken)).toMatch(/^line 1, column/);
    }),
    { numRuns: 50 },
  );
});
