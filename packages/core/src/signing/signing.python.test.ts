import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { pythonWith, requirementsOf } from '../../test/python-env.ts';
import { inspect } from '../inspect/inspect.ts';
import { verifySignature } from './signing.ts';

const fixtures = resolve(import.meta.dirname, '../../../../test-fixtures');
const script = join(fixtures, 'signed', 'make.py');

let host: TestHost;
let out: string;
let python: string;

/** Everything signed anew by the public tool: what is tested are its signatures, not those that are kept. */
beforeAll(async () => {
  host = await testHost();
  python = await pythonWith(await requirementsOf(script));
  out = join(host.scratch, 'fixtures', 'signed');
  await mkdir(out, { recursive: true });
  await cp(join(fixtures, 'signed', 'make.py'), join(out, 'make.py'));
  await cp(join(fixtures, 'safetensors'), join(host.scratch, 'fixtures', 'safetensors'), { recursive: true });
  const made = await host.exec(python, [join(out, 'make.py')]);
  if (made.code !== 0) throw new Error(made.stderr);
}, 300_000);

afterAll(() => host[Symbol.asyncDispose]());

const keys = ['files-sha256', 'files-blake2', 'files-blake3', 'shards-sha256', 'shards-blake2', 'shards-blake3'];

test.each([
  ...keys.map((name) => [name, { key: 'p256.pub' }] as const),
  ['p384', { key: 'p384.pub' }] as const,
  ['p521', { key: 'p521.pub' }] as const,
  ['certificate', { roots: 'roots.pem' }] as const,
  ['code-signing', { roots: 'roots.pem' }] as const,
])('%s, made now by the public tool, holds', async (name, trust) => {
  const model = join(out, 'model');
  const options = Object.fromEntries(Object.entries(trust).map(([kind, file]) => [kind, join(out, file)]));
  const found = await verifySignature(
    model,
    await inspect(model, host),
    { ...options, signature: join(out, `${name}.sig`) },
    host,
  );
  expect(found).toMatchObject({ outcome: 'verified' });
});

test.each(['p256.pub', 'other.pub'])('the tool and we are of one mind on %s', async (key) => {
  const verified = await host.exec(python, [
    '-m',
    'model_signing',
    'verify',
    'key',
    join(out, 'model'),
    '--signature',
    join(out, 'files-sha256.sig'),
    '--public_key',
    join(out, key),
  ]);
  const model = join(out, 'model');
  const options = { signature: join(out, 'files-sha256.sig'), key: join(out, key) };
  const found = await verifySignature(model, await inspect(model, host), options, host);
  expect(found?.outcome === 'verified').toBe(verified.code === 0);
});

describe('every method of the format over the shapes of its test vectors', () => {
  let shapes: string;
  beforeAll(async () => {
    shapes = join(host.scratch, 'shapes');
    await mkdir(shapes);
    const weights = join(fixtures, 'safetensors', 'weights.safetensors');
    const made = await host.exec(python, [join(import.meta.dirname, 'shapes.py'), weights, shapes]);
    if (made.code !== 0) throw new Error(made.stderr);
  });

  const methods = ['files', 'shards', 'small'].flatMap((method) =>
    ['sha256', 'blake2', 'blake3'].map((algorithm) => `${method}-${algorithm}`),
  );
  const changed: Readonly<Record<string, string>> = {
    'file.safetensors': '',
    'empty.bin': '',
    folder: 'b.txt',
    deep: 'd0/d3/d2/f3.txt',
    'with-empty': 'sub/empty.txt',
  };
  test.each(Object.keys(changed).flatMap((shape) => methods.map((method) => [shape, method] as const)))(
    '%s, %s holds, and fails after one byte',
    async (shape, method) => {
      const model = join(shapes, shape);
      const options = { signature: join(shapes, `${shape}.${method}.sig`), key: join(shapes, 'key.pub') };
      const outcome = async () => (await verifySignature(model, await inspect(model, host), options, host))?.outcome;
      expect(await outcome()).toBe('verified');
      const path = join(model, changed[shape] ?? '');
      const before = await readFile(path);
      // The last byte is another one; where there is none, one comes.
      const after = before.length === 0 ? Buffer.from('x') : Buffer.from(before);
      after[after.length - 1] = (after.at(-1) ?? 0) ^ 1;
      await writeFile(path, after);
      try {
        expect(await outcome()).toBe('failed');
      } finally {
        await writeFile(path, before);
      }
    },
  );

  /** What the tool says of a shape by one of its signatures. */
  const toolTakes = async (shape: string, method: string): Promise<boolean> => {
    const args = ['--signature', join(shapes, `${shape}.${method}.sig`), '--public_key', join(shapes, 'key.pub')];
    const verified = await host.exec(python, ['-m', 'model_signing', 'verify', 'key', join(shapes, shape), ...args]);
    return verified.code === 0;
  };

  test('a folder without files is nobody’s bytes: the tool and we take it as it comes and goes, and not what is put into it', async () => {
    const [shape, method] = ['with-empty', 'files-sha256'];
    const model = join(shapes, shape);
    const options = { signature: join(shapes, `${shape}.${method}.sig`), key: join(shapes, 'key.pub') };
    const we = async () =>
      (await verifySignature(model, await inspect(model, host), options, host))?.outcome === 'verified';
    const both = async () => [await toolTakes(shape, method), await we()];
    await rm(join(model, 'nothing'), { recursive: true });
    expect(await both()).toEqual([true, true]);
    await mkdir(join(model, 'another/inside'), { recursive: true });
    expect(await both()).toEqual([true, true]);
    await writeFile(join(model, 'another/inside/more.txt'), '');
    expect(await both()).toEqual([false, false]);
  });

  test('an empty folder can be signed, and is no model', async () => {
    expect(await Promise.all([toolTakes('empty', 'files-sha256'), toolTakes('empty', 'shards-sha256')])).toEqual([
      true,
      true,
    ]);
    await expect(inspect(join(shapes, 'empty'), host)).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' });
  });
});
