import * as fc from 'fast-check';
import { compress, decompress } from 'lz4js';
import { describe, expect, it } from 'vitest';
import { expandedSource } from './expand.ts';
import { memorySource } from './source.ts';

async function expanded(packed: Uint8Array): Promise<Buffer | undefined> {
  const source = expandedSource(memorySource(packed), 'lz4');
  const pieces: Uint8Array[] = [];
  for (let at = 0; ;) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) break;
    pieces.push(Uint8Array.from(bytes));
    at += bytes.length;
  }
  return source.broken === undefined ? Buffer.concat(pieces) : undefined;
}

/** Like numbers of a model: pieces that come again, at near and far distances, and noise between them. */
const content = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 2000 })), {
    maxLength: 12,
  })
  .map((parts) => Buffer.concat(parts.flatMap(([piece, times]) => Array.from({ length: times }, () => piece))));

describe('lz4 frames', () => {
  it('expand to what lz4js packed, as lz4js expands them', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        const packed = compress(bytes);
        const found = await expanded(packed);
        expect(found?.equals(bytes)).toBe(true);
        expect(Buffer.from(decompress(packed)).equals(bytes)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
