import { createHash } from 'node:crypto';
import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { identityOf } from '../../inspect/identity.ts';
import { chooseCompression } from './compression.ts';
import type { LayerMember } from './content.ts';
import { layerMediaType, writeLayer, type Layer } from './layer.ts';
import { modelLayers } from './model-layers.ts';
import { sampleModel } from '../sample-plan.ts';

const MIB = 1 << 20;
const sha = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

async function file(host: TestHost, name: string, bytes: Uint8Array): Promise<LayerMember & { kind: 'file' }> {
  const path = join(host.scratch, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, bytes);
  const identity = identityOf(await stat(path, { bigint: true }));
  return { name: `models/${name}`, kind: 'file', size: bytes.length, from: { path, identity } };
}

async function bytesOf(layer: Layer, offset = 0): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of layer.open(offset)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Numbers that do not repeat, as weights are to a compressor; the same every time. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let x = 1;
  for (let at = 0; at + 4 <= size; at += 4)
    bytes.writeUInt32LE((x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + at) >>> 0, at);
  return bytes;
}

test('the same files are the same bytes, whoever wrote them, in whatever order and when', async () => {
  await using host = await testHost({});
  const [a, b] = [await file(host, 'a.bin', noise(3 * MIB + 5)), await file(host, 'sub/b.txt', Buffer.from('text'))];
  const one = await writeLayer([a, b], { compression: 'none' }, host);
  await using other = await testHost({});
  const again = [await file(other, 'sub/b.txt', Buffer.from('text')), await file(other, 'a.bin', noise(3 * MIB + 5))];
  const two = await writeLayer(again, { compression: 'none' }, other);
  expect(two.digest).toBe(one.digest);
  expect(one).toMatchObject({ diffId: one.digest, size: one.unpacked });
  expect(one.files).toEqual({ 'models/a.bin': sha(noise(3 * MIB + 5)), 'models/sub/b.txt': sha(Buffer.from('text')) });
  // Fixed for good: an archive that changes its bytes from version to version uploads everything again.
  const small = await writeLayer(
    [b, { name: 'opt/link', kind: 'link', target: '/models' }],
    { compression: 'none' },
    host,
  );
  expect(small.digest).toMatchInlineSnapshot(
    `"sha256:8f827c945b3b8ca71b12a02b0b38368795411d9400ad83b79a1c336712d7df44"`,
  );
});

test('is read again from anywhere, and every compression holds the same archive', async () => {
  await using host = await testHost({});
  const members = [await file(host, 'a.bin', noise(2 * MIB)), await file(host, 'empty', Buffer.of())];
  const plain = await writeLayer(members, { compression: 'none' }, host);
  const whole = await bytesOf(plain);
  expect(sha(whole)).toBe(plain.digest);
  for (const offset of [1, 511, 512, 513, 2048, MIB + 7, whole.length - 1, whole.length])
    expect((await bytesOf(plain, offset)).equals(whole.subarray(offset))).toBe(true);
  for (const [compression, unpack] of [
    ['stored', gunzipSync],
    ['gzip', gunzipSync],
    ['zstd', zstdDecompressSync],
  ] as const) {
    const layer = await writeLayer(members, { compression }, host);
    const packed = await bytesOf(layer);
    expect(sha(packed)).toBe(layer.digest);
    expect(layer.size).toBe(packed.length);
    expect(layer.diffId).toBe(plain.digest);
    expect(unpack(packed).equals(whole)).toBe(true);
    for (const offset of [
      1,
      10,
      11,
      15,
      65_549,
      65_550,
      65_551,
      65_556,
      packed.length - 9,
      packed.length - 1,
      packed.length,
    ])
      expect((await bytesOf(layer, offset)).equals(packed.subarray(offset))).toBe(true);
    expect((await writeLayer(members, { compression }, host)).digest).toBe(layer.digest);
  }
});

test('what is hashed in a thread of its own has the digests of its bytes, in however many files it is', async () => {
  await using host = await testHost({});
  const sizes = [9 * MIB + 3, 1, 8 * MIB, 0, 511, 512, MIB, 65_535, 65_536];
  const contents = sizes.map((size, index) => noise(size).fill(index, 0, Math.min(size, 1)));
  const members = await Promise.all(contents.map((bytes, index) => file(host, `${index}.bin`, bytes)));
  for (const compression of ['none', 'stored'] as const) {
    const layer = await writeLayer(members, { compression }, host);
    const bytes = await bytesOf(layer);
    expect(layer).toMatchObject({ digest: sha(bytes), size: bytes.length });
    expect(layer.diffId).toBe(sha(compression === 'none' ? bytes : gunzipSync(bytes)));
    expect(Object.values(layer.files)).toEqual(contents.map(sha));
  }
  host.abort();
  await expect(writeLayer(members, { compression: 'stored' }, host)).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('names and sizes that a header cannot hold go before it', async () => {
  await using host = await testHost({});
  const long = `${'deep/'.repeat(40)}ключ.bin`;
  const layer = await writeLayer([await file(host, long, Buffer.from('x'))], { compression: 'none' }, host);
  expect((await bytesOf(layer)).includes(`path=models/${long}\n`)).toBe(true);
});

test('a file that changes is refused, when it is read first and when it is read again', async () => {
  await using host = await testHost({});
  const member = await file(host, 'a.bin', noise(MIB));
  const layer = await writeLayer([member], { compression: 'none' }, host);
  if (!('path' in member.from)) throw new Error('no path');
  await appendFile(member.from.path, 'x');
  await expect(bytesOf(layer)).rejects.toMatchObject({ code: 'MODEL_CHANGED' });
  await expect(writeLayer([member], { compression: 'none' }, host)).rejects.toMatchObject({ code: 'MODEL_CHANGED' });
});

test('samples decide what is compressed', async () => {
  await using host = await testHost({});
  const weights = await file(host, 'weights', noise(5 * MIB));
  const trees = await file(host, 'trees', Buffer.alloc(5 * MIB, 'left right threshold '));
  const small = await file(host, 'small', Buffer.alloc(1000));
  expect(await chooseCompression([weights], undefined)).toMatchObject({ compression: 'stored' });
  expect(await chooseCompression([trees], undefined)).toMatchObject({ compression: 'gzip' });
  expect(await chooseCompression([small], undefined)).toMatchObject({ because: 'it is small' });
  expect(await chooseCompression([weights], 'zstd')).toMatchObject({ because: 'asked for' });
  expect(() => layerMediaType('docker', 'zstd')).toThrow('no layers compressed with zstd');
});

test('a shard that changes is the one layer that changes', async () => {
  await using host = await testHost({});
  const shards = [noise(33 * MIB), noise(34 * MIB)];
  const model = async (config: string) => {
    const files = [
      await file(host, '1.bin', shards[0] ?? Buffer.of()),
      await file(host, '2.bin', shards[1] ?? Buffer.of()),
      await file(host, 'config.json', Buffer.from(config)),
    ];
    const places = files.flatMap(({ from, size }) => ('path' in from ? [{ ...from, size }] : []));
    return modelLayers({ ...sampleModel, files: places }, undefined, host);
  };
  const before = await model('{}');
  expect(before.layers.map(({ files }) => Object.keys(files))).toEqual([
    ['models/1.bin'],
    ['models/2.bin'],
    ['models/config.json'],
  ]);
  shards[1]?.writeUInt8(7, 1000);
  const after = await model('{"a": 1}');
  expect(after.layers.map(({ digest }, i) => digest === before.layers[i]?.digest)).toEqual([true, false, false]);
  expect(after.model.digest).not.toBe(before.model.digest);
});
