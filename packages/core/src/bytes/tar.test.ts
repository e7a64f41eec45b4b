import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { memorySource } from './source.ts';
import type { TarMember } from './tar.ts';
import { tarMembers } from './tar.ts';

/** A header of ustar (POSIX.1-1988) and its content, filled up to whole blocks. */
function member(name: string, type: string, content: Uint8Array): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0);
  block.write('0000644\0', 100);
  block.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([block, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

async function names(attributes: string): Promise<readonly string[]> {
  const bytes = Buffer.concat([
    member('attributes', 'x', Buffer.from(attributes, 'latin1')),
    member('short', '0', Buffer.from('content')),
    Buffer.alloc(1024),
  ]);
  const members: TarMember[] = [];
  for await (const one of tarMembers(memorySource(bytes), () => {})) members.push(one);
  return members.map(({ name }) => name);
}

test.each([
  ['a record', '13 path=long\n', 'long'],
  ['two records, the later counts', '12 path=one\n12 path=two\n', 'two'],
  ['bytes behind the records, with no blank in them', '12 path=one\n99path=two', 'one'],
  ['bytes behind the records, with a blank in them', '12 path=one\n 99 path=two\n', 'one'],
  ['a length that ends before its record begins', '3 path=one\n', 'short'],
  ['a length beyond the header', '99 path=one\n', 'short'],
  ['a length in another notation', '0xc path=on\n', 'short'],
  ['a negative length', '-12 path=one\n', 'short'],
  ['no length', ' path=one\n', 'short'],
  ['no record at all', 'path=one', 'short'],
])('pax attributes: %s', async (_, attributes, name) => {
  expect(await names(attributes)).toEqual([name]);
});
