import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../bytes/source.ts';
import { readStream } from './register.ts';

/** A file whose header is padded to `length` bytes, as the format allows. */
function safetensors(length: number): Uint8Array {
  const header = JSON.stringify({ w: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }).padEnd(length);
  const front = Buffer.alloc(8);
  front.writeBigUInt64LE(BigInt(length));
  return Buffer.concat([front, Buffer.from(header), Buffer.alloc(4)]);
}

async function formatOf(bytes: Uint8Array): Promise<string> {
  const { format, encoding } = await readStream('m', 'm', memorySource(bytes), new AbortController().signal);
  return [...encoding, format].join(' ');
}

describe('a header whose length looks like the signature of', () => {
  it.each([
    ['zlib without compression', 0x0178],
    ['zlib, fast', 0x5e78],
    ['zlib', 0x9c78],
    ['zlib, best', 0x2_da78],
    ['gzip', 0x8_8b1f],
    ['lzma', 0x10_005d],
    ['bz2', 0x68_5a42],
  ])('%s is a length', async (_, length) => {
    expect(await formatOf(safetensors(length))).toBe('safetensors');
  });

  it('and what expands is expanded', async () => {
    expect(await formatOf(deflateSync(Buffer.from('no model')))).toMatch(/^zlib/);
  });
});
