import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSharedLibrary } from './elf.ts';
import { memorySource } from './source.ts';

/** A shared library of a header, a segment that is loaded at `address`, and its dynamic section: no code. */
function library(needed: readonly string[], soname?: string, address = 0x1000n): Buffer {
  const names = Buffer.from(`\0${[...needed, soname ?? ''].join('\0')}\0`);
  const at = (name: string): bigint => BigInt(names.indexOf(`\0${name}\0`) + 1);
  const [start, dynamicAt] = [64 + 2 * 56, 64 + 2 * 56 + names.length];
  const entries: (readonly [bigint, bigint])[] = [
    ...needed.map((name) => [1n, at(name)] as const),
    ...(soname === undefined ? [] : [[14n, at(soname)] as const]),
    [5n, address + BigInt(start)],
    [10n, BigInt(names.length)],
    [0n, 0n],
  ];
  const header = Buffer.alloc(64);
  header.write('\u007fELF\u0002\u0001\u0001', 'latin1');
  header.writeUInt16LE(3, 16);
  header.writeBigUInt64LE(64n, 32);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(2, 56);
  const size = dynamicAt + entries.length * 16;
  const dynamic = Buffer.concat(
    entries.map(([tag, value]) => {
      const entry = Buffer.alloc(16);
      entry.writeBigUInt64LE(tag);
      entry.writeBigUInt64LE(value, 8);
      return entry;
    }),
  );
  return Buffer.concat([
    header,
    segment(1, 0, address, size),
    segment(2, dynamicAt, address + BigInt(dynamicAt), dynamic.length),
    names,
    dynamic,
  ]);
}

function segment(type: number, offset: number, address: bigint, size: number): Buffer {
  const bytes = Buffer.alloc(56);
  bytes.writeUInt32LE(type);
  bytes.writeBigUInt64LE(BigInt(offset), 8);
  bytes.writeBigUInt64LE(address, 16);
  bytes.writeBigUInt64LE(BigInt(size), 32);
  return bytes;
}

test('names of what is needed, and its own', async () => {
  expect(await readSharedLibrary(memorySource(library(['libgomp.so.1', 'libc.so.6'], 'lib_x.so')))).toEqual({
    needed: ['libgomp.so.1', 'libc.so.6'],
    soname: 'lib_x.so',
  });
  expect(await readSharedLibrary(memorySource(library([])))).toEqual({ needed: [] });
});

test('a program, a library of 32 bits, one of the other byte order, and no library at all are none', async () => {
  const changed = (at: number, value: number): Buffer => {
    const bytes = library(['libc.so.6']);
    bytes[at] = value;
    return bytes;
  };
  for (const bytes of [changed(16, 2), changed(4, 1), changed(5, 2), Buffer.from('not ELF'), Buffer.alloc(0)]) {
    expect(await readSharedLibrary(memorySource(bytes))).toBeUndefined();
  }
});

test('a name that does not end, and a table of names that is nowhere, are damage', async () => {
  const long = library(['x'.repeat(300)]);
  expect(await readSharedLibrary(memorySource(long))).toBeUndefined();
  const whole = library(['libc.so.6']);
  whole.writeBigUInt64LE(0xffff_ffff_ffffn, whole.length - 48 + 8);
  expect(await readSharedLibrary(memorySource(whole))).toBeUndefined();
});

test('whatever the bytes are, it comes to an end without a word', async () => {
  const whole = library(['libgomp.so.1', 'libm.so.6', 'libc.so.6'], 'lib.so');
  const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.nat(whole.length), async (changes, length) => {
      const bytes = Buffer.from(whole);
      for (const { at, value } of changes) bytes[at] = value;
      const seen = await readSharedLibrary(memorySource(bytes.subarray(0, length)));
      expect(seen === undefined || seen.needed.length <= 512).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
