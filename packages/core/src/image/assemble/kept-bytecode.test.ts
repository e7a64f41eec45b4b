import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { FILE, type Entry } from './entry.ts';
import { keptBytecode } from './kept-bytecode.ts';
import { spliceLayer } from './layer-file.ts';

function compiled(name: string, text: string | undefined): Entry {
  const bytes = Buffer.from(text ?? '');
  const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  const content = text === undefined ? undefined : ({ kind: 'packed', packed, size: bytes.length } as const);
  return { kind: 'late', name, mode: FILE, from: 'a.whl', content: () => Promise.resolve(content) };
}

const made = [
  compiled('a/__pycache__/x.pyc', 'bytes '.repeat(9999)),
  compiled('a/y.pyc', undefined),
  compiled('a/z.pyc', ''),
];

test('a layer of kept bytecode is the layer that was made, byte for byte', async () => {
  await using machine = await testHost({});
  const host = { ...machine, cache: machine.scratch };
  const folder = await mkdtemp(join(tmpdir(), 'package-model-kept-'));
  try {
    const shelf = keptBytecode('key', '3.11.7', host);
    expect(await shelf.recall()).toBeUndefined();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const first = await spliceLayer(made, one, host.signal);
    await shelf.keep(made);
    const kept = await shelf.recall();
    const second = await spliceLayer(kept ?? [], two, host.signal);
    expect([second.digest, second.diffId, second.unpacked]).toEqual([first.digest, first.diffId, first.unpacked]);
    expect(gunzipSync(await readFile(two)).includes('bytes bytes')).toBe(true);
    for (const other of [keptBytecode('key', '3.11.8', host), keptBytecode('yek', '3.11.7', host)])
      expect(await other.recall()).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is damaged, or cut, is as good as nothing', async () => {
  await using machine = await testHost({});
  const host = { ...machine, cache: machine.scratch };
  const shelf = keptBytecode('key', '3.11.7', host);
  await shelf.keep(made);
  const [name = ''] = await readdir(join(host.cache, 'bytecode'));
  const path = join(host.cache, 'bytecode', name);
  const whole = await readFile(path);
  for (const length of [0, 1, 20, whole.length - 1]) {
    await writeFile(path, whole.subarray(0, length));
    expect(await shelf.recall()).toBeUndefined();
  }
  whole.writeUInt8(whole.readUInt8(whole.length - 9) ^ 1, whole.length - 9);
  await writeFile(path, whole);
  expect(await shelf.recall()).toBeUndefined();
});

test('bytecode that is not as long as it says moves nothing that follows: the layer is refused', async () => {
  await using host = await testHost({});
  const packed = deflateRawSync(Buffer.from('bytes'.repeat(300)), { finishFlush: constants.Z_SYNC_FLUSH });
  const after: Entry = {
    kind: 'file',
    name: 'b/after',
    mode: FILE,
    from: 'a.whl',
    content: { kind: 'bytes', bytes: Buffer.from('after') },
  };
  for (const size of [1499, 1501, 0, 5000]) {
    const entry: Entry = {
      kind: 'file',
      name: 'a/x.pyc',
      mode: FILE,
      from: 'a.whl',
      content: { kind: 'packed', packed, size },
    };
    await expect(spliceLayer([entry, after], join(host.scratch, 'layer'), host.signal)).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/does not unpack to what it was made of/) as string,
    });
  }
});
