import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { RandomBytes, ZipFault, ZipMember } from './zip.ts';

const CHUNK = 1 << 20;

/**
 * Hands on the bytes of a member, unpacked, at most 1 MiB at a time.
 * @returns what is wrong with it, when size or CRC are not what the directory says or the packed bytes are broken.
 */
export async function unpack(
  source: RandomBytes,
  member: ZipMember,
  take: (bytes: Uint8Array) => Promise<void> | void,
): Promise<ZipFault | undefined> {
  let crc = 0;
  let size = 0;
  const count = async (bytes: Uint8Array): Promise<boolean> => {
    size += bytes.length;
    if (size > member.size) return false;
    crc = crc32(bytes, crc);
    await take(bytes);
    return true;
  };
  const broken = member.method === 'stored' ? await copy(source, member, count) : await inflate(source, member, count);
  const offset = member.offset;
  if (broken !== undefined) return { kind: 'malformed', what: `${member.name}: ${broken}`, offset };
  if (size !== member.size)
    return { kind: 'malformed', what: `${member.name} has not the ${member.size} bytes of its header`, offset };
  if (crc !== member.crc) return { kind: 'damaged', what: `${member.name} fails its CRC`, offset };
  return undefined;
}

async function copy(
  source: RandomBytes,
  member: ZipMember,
  count: (bytes: Uint8Array) => Promise<boolean>,
): Promise<string | undefined> {
  for await (const bytes of packed(source, member)) if (!(await count(bytes))) return 'is longer than its header says';
  return undefined;
}

async function inflate(
  source: RandomBytes,
  member: ZipMember,
  count: (bytes: Uint8Array) => Promise<boolean>,
): Promise<string | undefined> {
  const stream = createInflateRaw({ chunkSize: CHUNK });
  let failed: Error | undefined;
  const feeding = Readable.from(packed(source, member));
  feeding.on('error', (cause) => {
    failed = cause;
    stream.destroy(cause);
  });
  feeding.pipe(stream);
  try {
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      if (!(await count(bytes))) return 'is longer than its header says';
    }
    // What the stream did not need is no part of the member: bytes hidden behind the end of the deflate stream.
    return stream.bytesWritten === member.packedSize ? undefined : 'has bytes behind its packed ones';
  } catch (cause) {
    if (failed) throw failed;
    return `its packed bytes are broken (${cause instanceof Error ? cause.message : String(cause)})`;
  } finally {
    feeding.destroy();
    stream.destroy();
  }
}

async function* packed(source: RandomBytes, member: ZipMember): AsyncGenerator<Uint8Array> {
  const end = member.offset + member.packedSize;
  for (let at = member.offset; at < end; at += CHUNK) yield await source.readAt(at, Math.min(CHUNK, end - at));
}
