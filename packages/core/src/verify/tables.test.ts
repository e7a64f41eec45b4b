import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import { PackageModelError } from '../errors.ts';
import type { Model, Signature } from '../nouns/model.ts';
import type { Asked, Sample } from './sample.ts';
import { readSamples } from './samples.ts';

const fixtures = resolve(import.meta.dirname, '../../../../test-fixtures');
const tables = join(fixtures, 'tables');

async function modelOf(file: string): Promise<Model> {
  await using host = await testHost();
  return inspect(join(fixtures, file), host, { workspace: fixtures });
}

async function reading(file: string, model: Asked, target?: string): Promise<readonly Sample[]> {
  return (await readSamples(join(tables, file), model, target)).items;
}

async function refusal(file: string, model: Asked, target?: string): Promise<string> {
  const error = await readSamples(file, model, target).catch((thrown: unknown) => thrown);
  if (!(error instanceof PackageModelError)) throw new Error('it was not refused', { cause: error });
  expect(error.code).toBe('SAMPLES_INVALID');
  return error.message.slice(file.length + 2);
}

test('Parquet in every packing says what the CSV says', async () => {
  const churn = await modelOf('churn/churn.joblib');
  const want = await reading('churn.csv', churn, 'churned');
  expect(want).toMatchObject([{ rows: 60, request: { columns: { contract: expect.any(Array) } } }]);
  expect(want[0]?.truth?.slice(0, 3).every((value) => value === 'yes' || value === 'no')).toBe(true);
  for (const packing of ['snappy', 'gzip', 'zstd', 'brotli', 'none'])
    expect(await reading(`churn.${packing}.parquet`, churn, 'churned')).toEqual(want);
});

test('a NumPy archive of one array a column says the same', async () => {
  const churn = await modelOf('churn/churn.joblib');
  const [want] = await reading('churn.csv', churn, 'churned');
  expect(await reading('columns.npz', churn)).toEqual([{ request: want?.request, rows: want?.rows }]);
});

test('a NumPy archive of a table in Fortran order, and what is true of its rows', async () => {
  const iris = await modelOf('iris/iris.pkl');
  const [sample, ...more] = await reading('iris.npz', iris);
  expect(more).toEqual([]);
  expect(sample).toMatchObject({ rows: 30, request: { rows: expect.arrayContaining([[4.7, 3.2, 1.3, 0.2]]) } });
  expect(sample?.truth?.slice(0, 2)).toEqual(['setosa', 'setosa']);
});

const network: Asked = {
  name: 'network',
  signature: {
    inputs: [
      { name: 'image', dtype: 'float32', shape: [null, 3, 4] },
      { name: 'scale', dtype: 'float32', shape: [null, 1] },
    ],
    outputs: [],
  } satisfies Signature,
};

test('tensors of a network, big-endian and in half precision', async () => {
  expect(await reading('tensors.npz', network)).toEqual([
    {
      rows: 2,
      request: {
        inputs: {
          image: [
            [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], // prettier-ignore
            [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]], // prettier-ignore
          ],
          scale: [[1.5], ['Infinity']],
        },
      },
    },
  ]);
});

test('what does not fit is named', async () => {
  const [churn, iris] = [await modelOf('churn/churn.joblib'), await modelOf('iris/iris.pkl')];
  const at = (name: string): string => join(tables, name);
  expect(await refusal(at('churn.snappy.parquet'), churn)).toMatch(
    /^its columns: not known to the model: "churned"; .*; a column that holds what is true of each row is named with --target$/,
  );
  expect(await refusal(at('churn.csv'), churn, 'left')).toMatch(/^line 1: there is no column "left"/);
  expect(await refusal(at('iris.npz'), iris, 'left')).toMatch(/^there is no array "left"/);
  expect(await refusal(at('iris.npz'), churn)).toMatch(/^X: \/rows\/0: the model takes 5 values a row, here are 4/);
  expect(await refusal(at('lists.parquet'), churn)).toMatch(/^column "tags": it holds lists or records/);
  expect(await refusal(at('objects.npz'), iris)).toMatch(/^"X": its elements are Python objects/);
  expect(await refusal(join(fixtures, 'iris/iris.samples.json'), iris, 'y')).toMatch(/--target names a column/);
});

test.each(['churn.snappy.parquet', 'churn.zstd.parquet', 'iris.npz', 'columns.npz'])(
  '%s, cut or changed anywhere, is read or refused',
  async (name) => {
    await using host = await testHost();
    const [model, bytes] = [await modelOf('churn/churn.joblib'), await readFile(join(tables, name))];
    const file = join(host.scratch, name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(bytes.length), async (changes, end) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        await writeFile(file, changed.subarray(0, end < bytes.length / 4 ? end : undefined));
        const error = await readSamples(file, model, 'churned').then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error instanceof PackageModelError ? undefined : error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  },
);
