import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readlink, stat, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const BLOCK = 512;
const WINDOW = 1 << 20;
/** Every member gets this time (1980-01-01, the first that a ZIP archive could hold), so that equal files are equal archives. */
const TIME = 315532800;
const FILE = 0o644;
const PROGRAM = 0o755;
/** What the eleven octal digits of a size hold; larger ones go into an extended header. */
const MAX_SIZE = 0o77777777777;

interface Member {
  /** With slashes. */
  readonly name: string;
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly mode: number;
  readonly size: number;
  readonly target: string;
}

/**
 * Writes a folder as `.tar.gz`: members sorted by name, no owner, one time, two modes. The same files give the same bytes,
 * whoever packs them, when and where. POSIX.1-2001 pax interchange format, extended headers only where a field is too short.
 */
export async function writeTarGz(folder: string, name: string, target: string): Promise<void> {
  const members = await membersOf(folder, name);
  // Level 1: wheels are mostly native code, where level 6 takes five times as long for a few percent.
  await pipeline(Readable.from(blocks(members)), createGzip({ level: 1 }), createWriteStream(target));
}

async function membersOf(folder: string, name: string): Promise<Member[]> {
  const found: Member[] = [];
  const visit = async (path: string, as: string): Promise<void> => {
    const facts = await lstat(path);
    if (facts.isSymbolicLink()) {
      found.push({ name: as, path, kind: 'link', mode: 0o777, size: 0, target: await readlink(path) });
    } else if (facts.isDirectory()) {
      found.push({ name: `${as}/`, path, kind: 'folder', mode: PROGRAM, size: 0, target: '' });
      const names = await readdir(path);
      for (const one of names.toSorted(byBytes)) await visit(join(path, one), `${as}/${one}`);
    } else if (facts.isFile()) {
      const mode = (facts.mode & 0o100) === 0 ? FILE : PROGRAM;
      found.push({ name: as, path, kind: 'file', mode, size: facts.size, target: '' });
    }
  };
  await visit(folder, name);
  return found;
}

/** By their bytes, not by anybody's language. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function* blocks(members: readonly Member[]): AsyncGenerator<Buffer> {
  for (const member of members) {
    yield* headers(member);
    if (member.kind !== 'file') continue;
    let read = 0;
    for await (const chunk of createReadStream(member.path, { highWaterMark: WINDOW }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
    if (read !== member.size)
      throw new Error(`${member.name} changed from ${member.size} to ${(await stat(member.path)).size} bytes`);
    yield padding(read);
  }
  yield Buffer.alloc(2 * BLOCK);
}

function headers(member: Member): Buffer[] {
  const long: string[] = [];
  if (Buffer.byteLength(member.name) > 100) long.push(record('path', member.name));
  if (Buffer.byteLength(member.target) > 100) long.push(record('linkpath', member.target));
  if (member.size > MAX_SIZE) long.push(record('size', String(member.size)));
  const own = header(
    member,
    { file: '0', folder: '5', link: '2' }[member.kind],
    member.size > MAX_SIZE ? 0 : member.size,
  );
  if (long.length === 0) return [own];
  const text = Buffer.from(long.join(''));
  const preface = header({ ...member, name: 'pax', target: '', mode: FILE }, 'x', text.length);
  return [preface, text, padding(text.length), own];
}

/** `<length> key=value\n`, where the length counts its own digits. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(rest) + String(length).length)
    length = Buffer.byteLength(rest) + String(length).length;
  return `${length}${rest}`;
}

function header({ name, target, mode }: Pick<Member, 'name' | 'target' | 'mode'>, type: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const put = (text: string | Buffer, at: number, length: number): void =>
    void Buffer.from(text).copy(block, at, 0, length);
  const octal = (value: number, at: number, length: number): void =>
    put(value.toString(8).padStart(length - 1, '0'), at, length);
  put(name, 0, 100);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(TIME, 136, 12);
  block.fill(' ', 148, 156);
  put(type, 156, 1);
  put(target, 157, 100);
  put('ustar\u000000', 257, 8);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
  return block;
}

function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
