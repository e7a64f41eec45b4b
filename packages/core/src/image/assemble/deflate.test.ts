import fc from 'fast-check';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blockAt, Malformed, MORE, type Block } from './deflate.ts';

function blocksOf(stream: Uint8Array): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; ;) {
    const block = blockAt(stream, at, true);
    if (block === MORE) throw new Error('asked for more of a whole stream');
    blocks.push(block);
    if (block.final) return blocks;
    at = block.end;
  }
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  // Long repetitions and texts, so that all kinds of lengths and distances occur.
  fc
    .tuple(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 3000 }), fc.uint8Array({ maxLength: 300 }))
    .map(([word, times, tail]) => Buffer.concat([Buffer.from(word.repeat(times)), tail])),
);
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FILTERED,
  ),
});

describe('blocks', () => {
  test('the last one ends in the last byte, whatever compressed it and how', () => {
    fc.assert(
      fc.property(content, options, (bytes, how) => {
        const stream = deflateRawSync(bytes, how);
        const blocks = blocksOf(stream);
        const end = blocks.at(-1)?.end ?? 0;
        expect(Math.ceil(end / 8)).toBe(stream.length);
        expect(blocks.slice(0, -1).every(({ final }) => !final)).toBe(true);
        expect(inflateRawSync(stream).length).toBe(bytes.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a stream that is not there yet asks for more, at every length', () => {
    const stream = deflateRawSync(Buffer.from('a sentence, a sentence and another sentence'.repeat(20)));
    for (let length = 0; length < stream.length; length++) {
      expect(blockAt(stream.subarray(0, length), 0, false)).toBe(MORE);
      expect(() => blockAt(stream.subarray(0, length), 0, true)).toThrow(Malformed);
    }
  });

  test('any bytes are blocks or malformed, and end', () => {
    const all = fc.check(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => ends(bytes)),
      { numRuns: 3000 },
    );
    expect(all.counterexample).toBeNull();
  });
});

/** Whether every block moves on, until there is none or the bytes are refused. */
function ends(bytes: Uint8Array): boolean {
  try {
    for (let at = 0; at < bytes.length * 8;) {
      const block = blockAt(bytes, at, true);
      if (block === MORE || block.end <= at) return false;
      if (block.final) return true;
      at = block.end;
    }
    return true;
  } catch (error) {
    return error instanceof Malformed;
  }
}
