import fc from 'fast-check';
import { crc32, deflateRawSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { blockAt, Malformed, MORE } from './deflate.ts';
import { lastBlock, onlyBlock } from './last-block.ts';
import {
  GZIP_HEAD,
  gzipTail,
  stored,
  FILLED,
  unfinished,
  unfinishedAt,
  unfinishedWithin,
  type Bits,
} from './splice.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function within(packed: Uint8Array, last?: Bits): Buffer {
  const room = Buffer.concat([packed, Buffer.alloc(FILLED, 0xaa)]);
  return room.subarray(0, unfinishedWithin(room, packed.length, last));
}

/** Each piece as it is, or deflated before; windows of any size, and the three ways to take the mark off. */
async function member(pieces: readonly (readonly [bytes: Uint8Array, level: number | undefined])[], window: number) {
  const out: Uint8Array[] = [GZIP_HEAD];
  for (const [bytes, level] of pieces) {
    if (level === undefined) {
      out.push(...stored(bytes));
      continue;
    }
    const packed = deflateRawSync(bytes, { level });
    const walked: Uint8Array[] = [];
    for await (const part of unfinished(cut(packed, window))) walked.push(Buffer.from(part));
    expect(within(packed)).toEqual(Buffer.concat(walked));
    const only = onlyBlock(packed);
    expect(within(packed, only)).toEqual(Buffer.concat(walked));
    const found: Uint8Array[] = [];
    const last = lastBlock(packed);
    const through = cut(packed, window);
    for await (const part of last ? unfinishedAt(through, last) : unfinished(through)) found.push(Buffer.from(part));
    expect(Buffer.concat(found)).toEqual(Buffer.concat(walked));
    out.push(...walked);
  }
  const whole = Buffer.concat(pieces.map(([bytes]) => bytes));
  return Buffer.concat([...out, gzipTail(crc32(whole), whole.length)]);
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

test('the last of many blocks is found from the end of a stream', () => {
  const text = Array.from({ length: 60_000 }, (_, at) => `${at} ${(at * 7919) % 4001} and ${at % 17}\n`).join('');
  const packed = deflateRawSync(Buffer.from(text));
  const blocks: { readonly at: number; readonly end: number }[] = [];
  for (let at = 0; at < packed.length * 8 - 7;) {
    const block = blockAt(packed, at, true);
    if (block === MORE) break;
    blocks.push({ at: block.at, end: block.end });
    if (block.final) break;
    at = block.end;
  }
  expect(blocks.length).toBeGreaterThan(5);
  expect(lastBlock(packed)).toEqual(blocks.at(-1));
  const last = blocks.at(-1)?.at ?? 0;
  const tail = packed.subarray(Math.floor(last / 8) - 5000);
  expect(lastBlock(tail)?.end).toBe((blocks.at(-1)?.end ?? 0) - (packed.length - tail.length) * 8);
  // Nothing of it is there, or it is none that brings its codes along.
  expect(lastBlock(packed.subarray(Math.ceil(last / 8) + 1))).toBeUndefined();
  expect(lastBlock(deflateRawSync(Buffer.from('ab')))).toBeUndefined();
  expect(lastBlock(deflateRawSync(Buffer.alloc(9000, 'abc'), { level: 0 }))).toBeUndefined();
});
