import fc from 'fast-check';
import { deflateRawSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Malformed } from './deflate.ts';
import { GZIP_HEAD, gzipTail, Packed, stored, unfinished } from './splice.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Each piece as it is, or deflated before; windows of any size. */
async function member(pieces: readonly (readonly [bytes: Uint8Array, level: number | undefined])[], window: number) {
  const out: Uint8Array[] = [GZIP_HEAD];
  const packed = new Packed();
  for (const [bytes, level] of pieces) {
    packed.add(bytes);
    if (level === undefined) out.push(...stored(bytes));
    else
      for await (const part of unfinished(cut(deflateRawSync(bytes, { level }), window))) out.push(Buffer.from(part));
  }
  return Buffer.concat([...out, gzipTail(packed.checksum, packed.length)]);
}

test('what was packed elsewhere and what was not come out as one, whatever the windows', async () => {
  const piece = fc.tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.tuple(fc.string(), fc.nat(2000)).map(([word, times]) => Buffer.from(word.repeat(times).slice(0, 40_000))),
    ),
    fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 900 }), async (pieces, window) => {
      const bytes = await member(pieces, window);
      expect(gunzipSync(bytes)).toEqual(Buffer.concat(pieces.map(([content]) => content)));
    }),
    { numRuns: 200 },
  );
});

test('stored blocks hold more than one can', async () => {
  const bytes = Buffer.alloc(200_000, 'abc');
  expect(gunzipSync(await member([[bytes, undefined]], 1))).toEqual(bytes);
});

test.each([
  ['with bytes behind it', (stream: Buffer) => Buffer.concat([stream, Buffer.from([0])])],
  ['cut off', (stream: Buffer) => stream.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
])('a stream %s is refused', async (_, change) => {
  const stream = change(deflateRawSync(Buffer.from('a stream of some words, of some words')));
  for (const window of [1, 7, 1000]) {
    const read = async (): Promise<void> => {
      for await (const part of unfinished(cut(stream, window))) void part;
    };
    await expect(read()).rejects.toThrow(Malformed);
  }
});
