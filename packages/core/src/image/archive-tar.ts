import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readlink, stat, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { byBytes, FILE, PROGRAM, tarEnd, tarHeader, tarPadding, type TarMember } from './layer/tar.ts';

const WINDOW = 1 << 20;

interface Member extends TarMember {
  readonly path: string;
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
      found.push({ name: `${as}/`, path, kind: 'folder', mode: PROGRAM, size: 0 });
      const names = await readdir(path);
      for (const one of names.toSorted(byBytes)) await visit(join(path, one), `${as}/${one}`);
    } else if (facts.isFile()) {
      const mode = (facts.mode & 0o100) === 0 ? FILE : PROGRAM;
      found.push({ name: as, path, kind: 'file', mode, size: facts.size });
    }
  };
  await visit(folder, name);
  return found;
}

async function* blocks(members: readonly Member[]): AsyncGenerator<Buffer> {
  for (const member of members) {
    yield tarHeader(member);
    if (member.kind !== 'file') continue;
    let read = 0;
    for await (const chunk of createReadStream(member.path, { highWaterMark: WINDOW }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
    if (read !== member.size)
      throw new Error(`${member.name} changed from ${member.size} to ${(await stat(member.path)).size} bytes`);
    yield tarPadding(read);
  }
  yield tarEnd();
}
