import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { tarHeader } from '../layer/tar.ts';
import { FILE, type Entry, type LateFiles } from './entry.ts';
import { lastBlock, onlyBlock } from './last-block.ts';
import { spliceLayer } from './layer-file.ts';

/** Bytes that do not pack, the same in every run. */
function noise(length: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
    createHash('sha256').update(String(at)).digest(),
  );
  return Buffer.concat(parts).subarray(0, length);
}

const words = Buffer.from(Array.from({ length: 900 }, (_, at) => `${(at * 7919) % 4001} of ${at % 17}`).join('\n'));

function member(name: string, content: Buffer, packed: Buffer): Entry {
  const facts = { name, directory: false, mode: 0, header: 0, offset: 0 };
  const archive = { size: packed.length, readAt: async (at: number, n: number) => packed.subarray(at, at + n) };
  const sizes = { size: content.length, packedSize: packed.length, crc: crc32(content) };
  const entry = { kind: 'file', name: `opt/${name}`, mode: FILE, from: 'a.whl' } as const;
  return { ...entry, content: { kind: 'member', archive, member: { ...facts, ...sizes, method: 'deflate' } } };
}

/** What unpacks after the header of a file, as a reader of archives finds it. */
function contentIn(archive: Buffer, name: string, size: number): Buffer {
  const at = archive.indexOf(`opt/${name}\0`);
  return archive.subarray(at + 512, at + 512 + size);
}

test.each([
  ['in a run', 200_000],
  ['by itself', 900_000],
])('what looks like the last block of a member %s and is its content is left as it is', async (_, length) => {
  await using host = await testHost({});
  // Stored, and it ends with what is a whole stream, the mark of an end in front.
  const content = Buffer.concat([noise(length), deflateRawSync(words)]);
  const packed = deflateRawSync(content, { level: 0 });
  expect(lastBlock(packed.subarray(-65_536))).toBeDefined();
  const path = join(host.scratch, 'layer.tar.gz');
  const entries = [member('guessed', content, packed), member('other', words, deflateRawSync(words))];
  const layer = await spliceLayer(entries, path, host.signal);
  const unpacked = gunzipSync(await readFile(path));
  expect(contentIn(unpacked, 'guessed', content.length).equals(content)).toBe(true);
  expect(contentIn(unpacked, 'other', words.length).equals(words)).toBe(true);
  expect(layer.diffId).toBe(`sha256:${createHash('sha256').update(unpacked).digest('hex')}`);
  expect(layer.unpacked).toBe(unpacked.length);
});

test('bits behind the end of a member that look like its end are no part of it', async () => {
  await using host = await testHost({});
  const path = join(host.scratch, 'layer.tar.gz');
  let guessedWrongly = 0;
  for (let length = 400; length < 1400 && guessedWrongly < 3; length++) {
    const content = words.subarray(0, length);
    const clean = deflateRawSync(content);
    const end = onlyBlock(clean)?.end;
    if (end === undefined) continue;
    for (let bits = 1; bits < 1 << (clean.length * 8 - end); bits++) {
      const packed = Buffer.from(clean);
      packed.writeUInt8((packed.at(-1) ?? 0) | ((bits << (end & 7)) & 0xff), packed.length - 1);
      const guess = onlyBlock(packed);
      if (guess === undefined || guess.end === end) continue;
      guessedWrongly++;
      await spliceLayer([member('guessed', content, packed)], path, host.signal);
      expect(contentIn(gunzipSync(await readFile(path)), 'guessed', length).equals(content)).toBe(true);
    }
  }
  expect(guessedWrongly).toBeGreaterThan(0);
});

test.each([
  ['shorter', (content: Buffer) => content.subarray(1)],
  ['longer', (content: Buffer) => Buffer.concat([content, Buffer.from('x')])],
  ['another', (content: Buffer) => Buffer.concat([content.subarray(1), Buffer.from('x')])],
])('a member whose content is %s than its archive says is refused by name, small or large', async (_, change) => {
  await using host = await testHost({});
  for (const content of [words, Buffer.concat([noise(900_000), words])]) {
    const entry = member('damaged', content, deflateRawSync(change(content)));
    await expect(spliceLayer([entry], join(host.scratch, 'layer'), host.signal)).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/damaged/) as string,
    });
  }
});

test('a large member that refers to what is before it, and is another file, is refused by name', async () => {
  await using host = await testHost();
  const first = noise(1_200_000);
  const window = first.subarray(-16_384);
  const content = Buffer.concat([window, noise(1_300_000).subarray(100_000)]);
  const own = member('own', first, deflateRawSync(first));
  const path = join(host.scratch, 'layer');
  await spliceLayer([own, member('second', content, deflateRawSync(content))], path, host.signal);
  const borrowing = deflateRawSync(content, { dictionary: window });
  expect(() => inflateRawSync(borrowing)).toThrow('too far back');
  const lent = member('second', content, borrowing);
  await expect(spliceLayer([own, lent], path, host.signal)).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(/second/) as string,
  });
});

const emptyFile = (name: string): Entry => ({
  kind: 'file',
  name,
  mode: FILE,
  from: 'a.whl',
  content: { kind: 'bytes', bytes: Buffer.from('') },
});

function lateFile(name: string, content: Buffer = Buffer.alloc(0)): LateFiles {
  const bytes = Buffer.concat([tarHeader({ kind: 'file', name, mode: FILE, size: content.length }), content]);
  const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  return {
    files: [{ name, from: 'a.whl' }],
    content: () => Promise.resolve({ packed, bytes }),
  };
}

test('what is made meanwhile comes last, its folders where folders are', async () => {
  await using host = await testHost();
  const path = join(host.scratch, 'layer.tar.gz');
  const entries = ['b/x.py', 'a/x.py'].map(emptyFile);
  const layer = await spliceLayer(entries, path, host.signal, undefined, [lateFile('a/__pycache__/x.pyc')]);
  const unpacked = gunzipSync(await readFile(path));
  const names = unpacked.toString('latin1').match(/[ab]\/[\w/]*(?:\.pyc?)?(?=\0)/g);
  expect(names).toEqual(['a/', 'a/__pycache__/', 'a/x.py', 'b/', 'b/x.py', 'a/__pycache__/x.pyc']);
  expect(layer.diffId).toBe(`sha256:${createHash('sha256').update(unpacked).digest('hex')}`);
});

test.each([
  ['a file of a wheel', 'a/x.pyc', /a\/x\.pyc is also a\.whl’s/],
  ['in what is a file of a wheel', 'a/x.pyc/y.pyc', /a\/x\.pyc is a folder here, and a file of a\.whl/],
])('what is made meanwhile and is %s is refused', async (_, name, message) => {
  await using host = await testHost();
  const layer = spliceLayer([emptyFile('a/x.pyc')], join(host.scratch, 'layer'), host.signal, undefined, [
    lateFile(name),
  ]);
  await expect(layer).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(message) as string,
  });
});

test('a stretch of files that is larger than what is held at once', async () => {
  await using host = await testHost();
  const path = join(host.scratch, 'layer.tar.gz');
  const content = noise(2 << 20);
  const layer = await spliceLayer([], path, host.signal, undefined, [lateFile('a', content), lateFile('b')]);
  const unpacked = gunzipSync(await readFile(path));
  expect(layer.diffId).toBe(`sha256:${createHash('sha256').update(unpacked).digest('hex')}`);
  expect(unpacked.subarray(512, 512 + content.length).equals(content)).toBe(true);
});
