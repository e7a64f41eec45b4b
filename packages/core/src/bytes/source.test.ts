import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandedSource } from './expand.ts';
import { fileSource } from './file.ts';
import type { Source } from './source.ts';
import { memorySource, WINDOW } from './source.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Bytes that tell where they are: four of them give their own offset. */
function numbered(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4)).map((_, i) => Math.imul(i, 0x9e3779b1));
  return new Uint8Array(words.buffer).subarray(0, length);
}

const LENGTH = 3 * WINDOW + 12_345;
const bytes = numbered(LENGTH);

async function file(content: Uint8Array): Promise<string> {
  const path = join(folder, `${Math.random()}.bin`);
  await writeFile(path, content);
  return path;
}

const kinds: readonly (readonly [string, (content: Uint8Array) => Promise<Source>])[] = [
  ['memory', (content) => Promise.resolve(memorySource(content))],
  ['a file', async (content) => fileSource(await file(content))],
  ['a zlib stream', async (content) => expandedSource(await fileSource(await file(deflateSync(content))), 'zlib')],
  ['a gzip stream', async (content) => expandedSource(memorySource(gzipSync(content)), 'gzip')],
];

describe.each(kinds)('%s', (_, open) => {
  test('gives the bytes that lie at an offset, wherever the reader jumps', async () => {
    const source = await open(bytes);
    try {
      const jumps = fc.array(fc.tuple(fc.integer({ min: 0, max: LENGTH + 10 }), fc.integer({ min: 0, max: 70_000 })), {
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(jumps, async (wanted) => {
          for (const [offset, least] of wanted.toSorted((a, b) => a[0] - b[0])) {
            const window = await source.load(offset, least);
            const there = Math.max(0, LENGTH - offset);
            expect(window.start).toBe(offset);
            expect(window.bytes.length).toBeGreaterThanOrEqual(Math.min(least, there));
            expect(window.bytes.length).toBeLessThanOrEqual(Math.min(there, 2 * WINDOW + 70_000));
            const length = Math.min(window.bytes.length, 500);
            expect(Buffer.compare(window.bytes.subarray(0, length), bytes.subarray(offset, offset + length))).toBe(0);
          }
        }),
        { numRuns: 20 },
      );
    } finally {
      await source.close();
    }
  });

  test('reads from end to end in windows', async () => {
    const source = await open(bytes);
    let offset = 0;
    for (;;) {
      const window = await source.load(offset, 1);
      if (window.bytes.length === 0) break;
      expect(Buffer.compare(window.bytes, bytes.subarray(offset, offset + window.bytes.length))).toBe(0);
      offset += window.bytes.length;
    }
    expect(offset).toBe(LENGTH);
    expect(source.size).toBe(LENGTH);
    expect(source.broken).toBeUndefined();
    await source.close();
  });
});

describe('files', () => {
  test('stepping over payload reads next to nothing of it', async () => {
    const source = await fileSource(await file(bytes));
    let read = 0;
    for (let offset = 0; offset < LENGTH; offset += WINDOW) read += (await source.load(offset, 100)).bytes.length;
    expect(read).toBeLessThan(LENGTH / 20);
    await source.close();
  });

  test('stops when the signal is aborted', async () => {
    const controller = new AbortController();
    const source = await fileSource(await file(bytes), { signal: controller.signal });
    await source.load(0, 1);
    controller.abort(new Error('enough'));
    await expect(source.load(WINDOW, 1)).rejects.toThrow('enough');
    await source.close();
  });

  test('a file that is not there throws what the system says', async () => {
    await expect(fileSource(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('streams', () => {
  test('members of a gzip file are one stream', async () => {
    const packed = Buffer.concat([gzipSync(bytes.subarray(0, 1000)), gzipSync(bytes.subarray(1000, 5000))]);
    const source = expandedSource(memorySource(packed), 'gzip');
    expect(Buffer.compare((await source.load(0, 5000)).bytes, bytes.subarray(0, 5000))).toBe(0);
    await source.load(5000, 1);
    expect(source.size).toBe(5000);
  });

  test.each(['zlib', 'gzip'] as const)('a cut %s stream is broken, not shorter', async (kind) => {
    const packed = kind === 'zlib' ? deflateSync(bytes) : gzipSync(bytes);
    for (const length of [2, 11, packed.length >> 1, packed.length - 1]) {
      const source = expandedSource(memorySource(packed.subarray(0, length)), kind);
      await source.load(LENGTH, 1);
      expect(source.broken, `${length} bytes`).toMatch(/cut or broken/);
      await source.close();
    }
  });

  test('random bytes are a broken stream, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (random) => {
        const source = expandedSource(memorySource(Uint8Array.of(0x78, 0x9c, ...random)), 'zlib');
        await source.load(0, 1000);
        await source.load(1 << 20, 1);
        expect(source.size).toBeDefined();
        await source.close();
      }),
      { numRuns: 50 },
    );
  });

  test('stops at the limit on expansion', async () => {
    const source = expandedSource(memorySource(deflateSync(Buffer.alloc(64 << 20))), 'zlib', { limit: 4 << 20 });
    expect((await source.load(32 << 20, 1)).bytes.length).toBe(0);
    expect(source.broken).toMatch(/more than 4194304 bytes/);
    await source.close();
  });

  test('may be left in the middle', async () => {
    const source = expandedSource(await fileSource(await file(deflateSync(bytes))), 'zlib');
    expect((await source.load(10, 10)).bytes[0]).toBe(bytes[10]);
    await source.close();
  });
});
