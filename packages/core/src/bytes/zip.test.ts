import { deflateRawSync, crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, type RandomBytes } from './zip.ts';
import { unpack } from './zip-unpack.ts';

interface Made {
  readonly name: string;
  readonly data: Uint8Array;
  readonly deflate?: boolean;
  readonly mode?: number;
  /** What the header in front says instead. */
  readonly local?: { readonly name?: string; readonly crc?: number; readonly size?: number; readonly flags?: number };
  readonly crc?: number;
  readonly flags?: number;
  readonly zip64?: boolean;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (data: Uint8Array): RandomBytes => ({
  size: data.length,
  readAt: (offset, length) => Promise.resolve(data.subarray(offset, offset + length)),
});

function fixed(size: number, fields: readonly (readonly [offset: number, width: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(size);
  for (const [offset, width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), offset);
    else buffer.writeUIntLE(value, offset, width);
  }
  return buffer;
}

function zip(members: readonly Made[], options: { comment?: string; zip64End?: boolean } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const made of members) {
    const packed = made.deflate ? deflateRawSync(made.data) : Buffer.from(made.data);
    const crc = made.crc ?? crc32(made.data);
    const flags = made.flags ?? 0x800;
    const name = Buffer.from(made.name);
    const localName = Buffer.from(made.local?.name ?? made.name);
    const all = 0xffffffff;
    const large = made.zip64
      ? fixed(20, [
          [0, 2, 1],
          [2, 2, 16],
          [4, 8, made.data.length],
          [12, 8, packed.length],
        ])
      : Buffer.alloc(0);
    const size = made.zip64 ? all : made.data.length;
    const packedSize = made.zip64 ? all : packed.length;
    const method = made.deflate ? 8 : 0;
    const local = fixed(30, [
      [0, 4, 0x04034b50],
      [6, 2, made.local?.flags ?? flags],
      [8, 2, method],
      [14, 4, made.local?.crc ?? crc],
      [18, 4, packedSize],
      [22, 4, made.local?.size ?? size],
      [26, 2, localName.length],
      [28, 2, large.length],
    ]);
    const central = fixed(46, [
      [0, 4, 0x02014b50],
      [8, 2, flags],
      [10, 2, method],
      [16, 4, crc],
      [20, 4, packedSize],
      [24, 4, size],
      [28, 2, name.length],
      [30, 2, large.length],
      [38, 4, (made.mode ?? 0o100644) * 0x10000],
      [42, 4, offset],
    ]);
    parts.push(local, localName, large, packed);
    offset += 30 + localName.length + large.length + packed.length;
    directory.push(central, name, large);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const comment = Buffer.from(options.comment ?? '');
  const count = members.length;
  const end64 = options.zip64End
    ? [
        fixed(56, [
          [0, 4, 0x06064b50],
          [4, 8, 44],
          [24, 8, count],
          [32, 8, count],
          [40, 8, size],
          [48, 8, offset],
        ]),
        fixed(20, [
          [0, 4, 0x07064b50],
          [8, 8, offset + size],
          [16, 4, 1],
        ]),
      ]
    : [];
  const large = options.zip64End;
  const end = fixed(22, [
    [0, 4, 0x06054b50],
    [8, 2, large ? 0xffff : count],
    [10, 2, large ? 0xffff : count],
    [12, 4, large ? 0xffffffff : size],
    [16, 4, large ? 0xffffffff : offset],
    [20, 2, comment.length],
  ]);
  return Buffer.concat([...parts, ...directory, ...end64, end, comment]);
}

async function contents(data: Uint8Array): Promise<{ files: Record<string, string>; faults: string[] }> {
  const read = await readZip(source(data));
  const faults = read.faults.map((fault) => fault.what);
  const files: Record<string, string> = {};
  for (const member of read.members) {
    let text = '';
    const fault = await unpack(source(data), member, (piece) => {
      text += Buffer.from(piece).toString('latin1');
    });
    if (fault) faults.push(fault.what);
    else files[member.name] = text;
  }
  return { files, faults };
}

describe('readZip', () => {
  it.each([
    ['plain', {}],
    ['with a comment', { comment: 'made by hand' }],
    ['with a 64-bit end', { zip64End: true }],
  ])('reads stored, packed and 64-bit members: %s', async (_, options) => {
    const data = zip(
      [
        { name: 'a/b.txt', data: bytes('stored') },
        { name: 'c', data: bytes('packed'.repeat(99)), deflate: true },
        { name: 'd', data: bytes('large'), zip64: true },
      ],
      options,
    );
    expect(await contents(data)).toEqual({
      files: { 'a/b.txt': 'stored', c: 'packed'.repeat(99), d: 'large' },
      faults: [],
    });
  });

  it.each<[string, Made[], RegExp]>([
    ['a name upwards', [{ name: '../a', data: bytes('x') }], /leads elsewhere/],
    ['a name upwards inside', [{ name: 'a/../../b', data: bytes('x') }], /leads elsewhere/],
    ['an absolute name', [{ name: '/etc/passwd', data: bytes('x') }], /absolute/],
    ['a drive', [{ name: 'C:x', data: bytes('x') }], /absolute/],
    ['a backslash', [{ name: '..\\a', data: bytes('x') }], /backslash/],
    [
      'a name twice',
      [
        { name: 'a', data: bytes('x') },
        { name: 'a', data: bytes('y') },
      ],
      /twice/,
    ],
    [
      'names that differ in case',
      [
        { name: 'a', data: bytes('x') },
        { name: 'A', data: bytes('y') },
      ],
      /case does not count/,
    ],
    ['another name in front', [{ name: 'a', data: bytes('x'), local: { name: 'b' } }], /differ in name/],
    ['another CRC in front', [{ name: 'a', data: bytes('x'), local: { crc: 1 } }], /differ in crc/],
    ['another size in front', [{ name: 'a', data: bytes('x'), local: { size: 7 } }], /differ in size/],
    ['a wrong CRC', [{ name: 'a', data: bytes('x'), crc: 1 }], /fails its CRC/],
    ['encryption', [{ name: 'a', data: bytes('x'), flags: 0x801 }], /encrypted/],
    ['a link', [{ name: 'a', data: bytes('x'), mode: 0o120777 }], /link/],
  ])('refuses %s', async (_, members, words) => {
    const { faults } = await contents(zip(members));
    expect(faults.join('\n')).toMatch(words);
  });

  it('refuses what is not an archive, is cut off or goes on behind its end', async () => {
    const whole = zip([{ name: 'a', data: bytes('x'.repeat(50)), deflate: true }]);
    for (let length = 0; length < whole.length; length++)
      expect((await contents(whole.subarray(0, length))).faults).not.toEqual([]);
    expect((await contents(Buffer.concat([whole, bytes('more')]))).faults).not.toEqual([]);
  });

  it('stops unpacking at the size of the header', async () => {
    const bomb = zip([{ name: 'a', data: new Uint8Array(8 << 20), deflate: true }]);
    // The directory and the header both say one byte.
    for (const at of [22, bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24]) bomb.writeUInt32LE(1, at);
    expect((await contents(bomb)).faults).toEqual(['a: is longer than its header says']);
  });

  it('never throws, whatever the bytes', async () => {
    const whole = zip([
      { name: 'a', data: bytes('hello hello hello'), deflate: true },
      { name: 'b', data: bytes('x'), zip64: true },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), async (edits) => {
        const data = Buffer.from(whole);
        for (const [at, value] of edits) data[at] = value;
        expect((await contents(data)).faults.length).toBeLessThan(10);
      }),
    );
  });
});
