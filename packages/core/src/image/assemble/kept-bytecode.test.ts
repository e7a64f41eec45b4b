import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import type { Host } from '../../nouns/host.ts';
import { tarHeader, tarPadding } from '../layer/tar.ts';
import { FILE, type LateFiles } from './entry.ts';
import { keptBytecode } from './kept-bytecode.ts';
import { spliceLayer } from './layer-file.ts';

const packedAs = (bytes: Buffer): Buffer => deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });

/** Files of these names and texts, as a compiler gives them. */
function compiled(files: Readonly<Record<string, string>>): LateFiles {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const bytes = Buffer.from(text);
    return [tarHeader({ kind: 'file', name, mode: FILE, size: bytes.length }), bytes, tarPadding(bytes.length)];
  });
  const bytes = Buffer.concat(parts);
  const packed = packedAs(bytes);
  return {
    files: Object.keys(files).map((name) => ({ name, from: 'a.whl' })),
    content: () => Promise.resolve({ packed, bytes }),
  };
}

const made = [compiled({ 'a/__pycache__/x.pyc': 'bytes '.repeat(9999), 'a/y.pyc': '' }), compiled({ 'b/z.pyc': 'z' })];
const layerOf = (late: readonly LateFiles[], path: string, { signal }: Pick<Host, 'signal'>) =>
  spliceLayer([], path, signal, undefined, late);

test('a layer of kept bytecode is the layer that was made, byte for byte', async () => {
  await using machine = await testHost({});
  const host = { ...machine, cache: machine.scratch };
  const folder = await mkdtemp(join(tmpdir(), 'package-model-kept-'));
  try {
    const shelf = keptBytecode('key', '3.11.7', host);
    expect(await shelf.recall()).toBeUndefined();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const first = await layerOf(made, one, host);
    await shelf.keep(made);
    const kept = await shelf.recall();
    const second = await layerOf(kept ?? [], two, host);
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
  const packed = packedAs(Buffer.from('bytes'.repeat(300)));
  const after = compiled({ 'b/after': 'after' });
  for (const size of [1499, 1501, 0, 5000]) {
    const late = { files: [{ name: 'a/x.pyc', from: 'a.whl' }], content: () => Promise.resolve({ packed, size }) };
    await expect(layerOf([late, after], join(host.scratch, 'layer'), host)).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/does not unpack to what it was made of/) as string,
    });
  }
});
