import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compression } from './expand.ts';
import { expandedSource, EXPANDS_TOO_FAR } from './expand.ts';
import type { Source } from './source.ts';
import { memorySource } from './source.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));
const model = readFileSync(join(root, 'iris', 'iris.pkl'));

/** Written by joblib and by Python itself; `packed` ones hold other bytes than `iris.pkl`. */
const streams: readonly (readonly [Compression, string])[] = [
  ['bz2', 'packed/bz2.joblib'],
  ['bz2', 'packed/by-hand.pkl.bz2'],
  ['xz', 'packed/xz.joblib'],
  ['xz', 'packed/by-hand.pkl.xz'],
  ['lzma', 'packed/lzma.joblib'],
  ['lzma', 'archives/iris.pkl.lzma'],
  ['lz4', 'packed/lz4.joblib'],
  ['lz4', 'archives/iris.pkl.lz4'],
  ['zstd', 'archives/iris.pkl.zst'],
  ['zlib', 'packed/zlib.joblib'],
  ['gzip', 'packed/gzip.joblib'],
];

async function expanded(
  packed: Source,
  compression: Compression,
  limit?: number,
): Promise<[Buffer, string | undefined]> {
  const source = expandedSource(packed, compression, limit === undefined ? {} : { limit });
  const pieces: Uint8Array[] = [];
  for (let at = 0; ;) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) break;
    pieces.push(Uint8Array.from(bytes));
    at += bytes.length;
  }
  await source.close();
  return [Buffer.concat(pieces), source.broken];
}

/** Hands out as few bytes at a time as a source may. */
function scanty(bytes: Uint8Array, window: number): Source {
  return {
    ...memorySource(bytes),
    load: (offset, least) =>
      Promise.resolve({ bytes: bytes.subarray(offset, offset + Math.max(least, window)), start: offset }),
  };
}

it.each(streams.filter(([, name]) => name.startsWith('archives/')))(
  '%s of %s is the model',
  async (compression, name) => {
    expect(await expanded(memorySource(readFileSync(join(root, name))), compression)).toEqual([model, undefined]);
  },
);

describe.each(streams)('%s: %s', (compression, name) => {
  const packed = readFileSync(join(root, name));

  it('is the same in windows of any size', async () => {
    const [whole, broken] = await expanded(memorySource(packed), compression);
    expect([whole.length > 1000, broken]).toEqual([true, undefined]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (window) => {
        const [again] = await expanded(scanty(packed, window), compression);
        expect(again.equals(whole)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('is broken where it is cut, with what came before', async () => {
    const [whole] = await expanded(memorySource(packed), compression);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (length) => {
        const [before, broken] = await expanded(memorySource(packed.subarray(0, length)), compression);
        expect(whole.subarray(0, before.length).equals(before)).toBe(true);
        // Where one stream ends and the next begins, a cut leaves a whole stream.
        expect(broken !== undefined || before.length < whole.length || length > packed.length - 12).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and keeps to the limit, whatever the bytes', async () => {
    const limit = 50_000;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (edits) => {
          const bytes = Buffer.from(packed);
          for (const [at, value] of edits) bytes[at] = value;
          const [content] = await expanded(memorySource(bytes), compression, limit);
          expect(content.length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('says that a limit was reached, not that the stream is broken', async () => {
  const bomb = zstdCompressSync(new Uint8Array(4 << 20));
  const [content, broken] = await expanded(memorySource(bomb), 'zstd', 1 << 20);
  expect([content.length <= 1 << 20, broken?.startsWith(EXPANDS_TOO_FAR)]).toEqual([true, true]);
});

it('expands no more than twice the limit, however often its reader goes back', async () => {
  const bomb = zstdCompressSync(new Uint8Array(8 << 20));
  const source = expandedSource(memorySource(bomb), 'zstd', { limit: 8 << 20 });
  for (let turn = 0; turn < 4; turn += 1) {
    await source.load(7 << 20, 1);
    await source.load(0, 1);
  }
  await source.load(7 << 20, 1);
  expect(source.broken?.startsWith(EXPANDS_TOO_FAR)).toBe(true);
});
