import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { crc32, createGunzip } from 'node:zlib';
import type { RandomBytes, ZipMember } from '../../bytes/zip.ts';
import { unpack } from '../../bytes/zip-unpack.ts';
import { PackageModelError } from '../../errors.ts';
import type { Layer } from '../layer/layer.ts';
import { byBytes, tarEnd, tarHeader, tarPadding } from '../layer/tar.ts';
import { Malformed } from './deflate.ts';
import { PROGRAM, sizeOf, type Content, type Entry } from './entry.ts';
import { inflatedFor } from './in-one-piece.ts';
import { lastBlock, onlyBlock } from './last-block.ts';
import { refusedWheel } from './refused-wheel.ts';
import {
  FILLED,
  GZIP_HEAD,
  gzipTail,
  LAST_BLOCK,
  stored,
  unfinished,
  unfinishedAt,
  unfinishedWithin,
} from './splice.ts';
import { Sums } from './sums.ts';
import { Mismatch, Unpacking } from './unpacking.ts';

const WINDOW = 256 << 10;
/** Members up to this, packed and not, are joined and inflated in one step, and most are. */
const AT_ONCE = 1 << 20;
/** Where the last block of a larger one is looked for, before all of its blocks are walked through. */
const TAIL = 64 << 10;
/** What was compiled, by its name. */
const BYTECODE = /\.pyc$/;

/** An entry whose content is there. */
type Present = Exclude<Entry, { readonly kind: 'late' }>;
/** What a file of a layer is known by: plain data, for whoever has the file. */
export type WrittenLayer = Pick<Layer, 'digest' | 'diffId' | 'size' | 'unpacked'>;
/** Who wants to see the content of an entry pass: called with its parts in their order. */
export type Watch = (entry: Entry) => ((part: Uint8Array) => void) | undefined;

/**
 * Writes a layer: a deterministic tar in one gzip member, in which members of archives are deflated as they were published.
 * What was written is inflated beside that, for the layer's checksums and those of the archives.
 * Bytecode comes last: it is compiled while the rest is written.
 * @throws PackageModelError `BUILD_FAILED` where two sources have one name or a member is damaged; `IO`, `INTERRUPTED`
 */
export async function spliceLayer(
  entries: readonly Entry[],
  path: string,
  signal: AbortSignal,
  watch: Watch = () => undefined,
): Promise<WrittenLayer> {
  const ordered = withParents(entries);
  try {
    return await written(ordered, path, signal, watch, true);
  } catch (cause) {
    if (!(cause instanceof Mismatch) && !isZlib(cause)) throw cause;
    await refuseDamaged(ordered);
    // No member is: then what looked like the last block of one was none, and every block is walked through.
    return await written(ordered, path, signal, watch, false).catch((again: unknown) => {
      if (!(again instanceof Mismatch) && !isZlib(again)) throw again;
      throw new PackageModelError(
        'BUILD_FAILED',
        `a layer does not unpack to what it was made of: ${again.message}`,
        'Run it again with --rederive, which takes no bytecode that was kept.',
      );
    });
  }
}

/** The layer that lies in a file. */
export function layerIn(path: string, layer: WrittenLayer): Layer {
  return {
    ...layer,
    compression: 'gzip',
    // Wheels bring thousands; what they are is in their RECORD.
    files: {},
    open: (offset) => createReadStream(path, { start: offset, highWaterMark: WINDOW }) as AsyncIterable<Buffer>,
    archive: () => createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>,
  };
}

/** @param guess look for last blocks from the end */
async function written(
  ordered: readonly Entry[],
  path: string,
  signal: AbortSignal,
  watch: Watch,
  guess: boolean,
): Promise<WrittenLayer> {
  await using file = await open(path, 'w');
  await using layer = new LayerWriter(file);
  for (const planned of ordered) {
    const entry = planned.kind === 'late' ? await arrived(planned) : planned;
    if (!entry) continue;
    if (signal.aborted)
      throw new PackageModelError('INTERRUPTED', 'interrupted while writing a layer', 'Run it again.');
    await layer.plain(headerOf(entry));
    if (entry.kind !== 'file') continue;
    const { content } = entry;
    if (content.kind === 'bytes') await layer.plain(content.bytes);
    else if (content.kind === 'packed') await layer.packed(content);
    else await layer.member(content, entry.from, watch(entry), guess);
    await layer.plain(tarPadding(sizeOf(content)));
  }
  await layer.plain(tarEnd());
  return await layer.close();
}

class LayerWriter implements AsyncDisposable {
  readonly #file: FileHandle;
  readonly #digest = createHash('sha256');
  readonly #sums = new Sums();
  /** One is filled while the other is written. */
  #window = Buffer.allocUnsafeSlow(WINDOW);
  #other = Buffer.allocUnsafeSlow(WINDOW);
  #turn: Promise<unknown>;
  #bytes = 0;
  #size = 0;
  #unpacking: Unpacking | undefined;

  constructor(file: FileHandle) {
    this.#file = file;
    this.#size = GZIP_HEAD.length;
    this.#digest.update(GZIP_HEAD);
    this.#turn = file.writeFile(GZIP_HEAD);
  }

  /** Bytes of the archive, stored. */
  async plain(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#sums.take(bytes);
    for (const part of stored(bytes)) await this.#put(part);
  }

  /** Bytes of the archive that were deflated for this place. */
  async packed({ packed, size, bytes }: Content & { readonly kind: 'packed' }): Promise<void> {
    if (bytes) this.#sums.take(bytes);
    else this.#unpack(Buffer.concat([packed, LAST_BLOCK]), { size });
    await this.#put(packed);
  }

  /** A file that lies packed in an archive. */
  async member(
    { archive, member }: Content & { readonly kind: 'member' },
    from: string,
    take: Take | undefined,
    guess: boolean,
  ): Promise<void> {
    try {
      if (member.method === 'stored') await this.#stored(archive, member, take);
      else if (member.packedSize <= AT_ONCE && member.size <= AT_ONCE) await this.#small(archive, member, take, guess);
      else await this.#large(archive, member, take, guess);
    } catch (cause) {
      if (cause instanceof Malformed) throw refusedWheel(from, `the packed bytes of ${member.name}: ${cause.message}`);
      throw cause;
    }
  }

  async #stored(archive: RandomBytes, member: ZipMember, take: Take | undefined): Promise<void> {
    const passing = new Passing(member, this.#sums, take);
    for await (const bytes of windows(archive, member)) {
      passing.take(bytes);
      for (const part of stored(bytes)) await this.#put(part);
    }
    passing.end();
  }

  async #small(archive: RandomBytes, member: ZipMember, take: Take | undefined, guess: boolean): Promise<void> {
    const { offset, packedSize } = member;
    const room = pieces.pop() ?? Buffer.allocUnsafeSlow(AT_ONCE + FILLED + LAST_BLOCK.length);
    try {
      const read = await (archive.readInto?.(room, offset, packedSize) ?? archive.readAt(offset, packedSize));
      if (read.buffer !== room.buffer) room.set(read);
      const length = unfinishedWithin(room, packedSize, guess ? onlyBlock(room.subarray(0, packedSize)) : undefined);
      room.set(LAST_BLOCK, length);
      this.#unpack(room.subarray(0, length + LAST_BLOCK.length), member, take);
      await this.#put(room.subarray(0, length));
    } finally {
      pieces.push(room);
    }
  }

  async #large(archive: RandomBytes, member: ZipMember, take: Take | undefined, guess: boolean): Promise<void> {
    const passing = new Passing(member, this.#sums, take);
    const unpacking = (this.#unpacking = new Unpacking((bytes) => passing.take(bytes)));
    const last = guess ? await lastBlockOf(archive, member) : undefined;
    const through = windows(archive, member);
    for await (const part of last ? unfinishedAt(through, last) : unfinished(through)) {
      await Promise.all([unpacking.write(part), this.#put(part)]);
    }
    await unpacking.close(LAST_BLOCK);
    passing.end();
  }

  /** What was written comes out to what was meant, and is over with the last block: what follows would move otherwise. */
  #unpack(packed: Uint8Array, meant: Meant, take?: Take): void {
    inflatedFor(packed, meant.size, (bytes, read) => {
      const passing = new Passing(meant, this.#sums, take);
      passing.take(bytes);
      passing.end();
      if (read !== packed.length) throw new Mismatch('it ends early');
    });
  }

  async close(): Promise<WrittenLayer> {
    await this.#flush();
    await this.#turn;
    const tail = gzipTail(this.#sums.checksum, this.#sums.length);
    this.#digest.update(tail);
    await this.#file.writeFile(tail);
    return {
      digest: `sha256:${this.#digest.digest('hex')}`,
      diffId: `sha256:${this.#sums.digest}`,
      size: this.#size + tail.length,
      unpacked: this.#sums.length,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn.catch(() => undefined);
    this.#unpacking?.destroy();
  }

  async #put(part: Uint8Array): Promise<void> {
    for (let rest = part; rest.length > 0;) {
      const fits = rest.subarray(0, WINDOW - this.#bytes);
      this.#window.set(fits, this.#bytes);
      this.#bytes += fits.length;
      rest = rest.subarray(fits.length);
      if (this.#bytes === WINDOW) await this.#flush();
    }
  }

  async #flush(): Promise<void> {
    const full = this.#window.subarray(0, this.#bytes);
    [this.#window, this.#other] = [this.#other, this.#window];
    this.#bytes = 0;
    this.#digest.update(full);
    this.#size += full.length;
    await this.#turn;
    this.#turn = this.#file.writeFile(full);
    // Whoever awaits it is told; it may fail before.
    this.#turn.catch(() => undefined);
  }
}

type Take = (part: Uint8Array) => void;
type Meant = Pick<ZipMember, 'size'> & { readonly crc?: number };

/** One file of the archive on its way: compared with what was meant, by its length and its checksum. */
class Passing {
  readonly #meant: Meant;
  readonly #sums: Sums;
  readonly #watch: Take | undefined;
  #seen = 0;
  #sum = 0;

  constructor(meant: Meant, sums: Sums, watch: Take | undefined) {
    this.#meant = meant;
    this.#sums = sums;
    this.#watch = watch;
  }

  take(bytes: Uint8Array): void {
    this.#seen += bytes.length;
    if (this.#seen > this.#meant.size) throw new Mismatch('more comes out than was meant');
    this.#sums.take(bytes);
    if (this.#meant.crc !== undefined) this.#sum = crc32(bytes, this.#sum);
    this.#watch?.(bytes);
  }

  end(): void {
    if (this.#seen < this.#meant.size) throw new Mismatch('less comes out than was meant');
    if (this.#meant.crc !== undefined && this.#sum !== this.#meant.crc) throw new Mismatch('a checksum is another');
  }
}

/** What members were joined in, for the next: as many as layers are in hand. */
const pieces: Buffer[] = [];

/** @throws PackageModelError `BUILD_FAILED` naming the first member that does not hold what its archive says */
async function refuseDamaged(entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    if (entry.kind !== 'file' || entry.content.kind !== 'member') continue;
    const fault = await unpack(entry.content.archive, entry.content.member, () => undefined);
    if (fault) throw refusedWheel(entry.from, fault.what);
  }
}

/** Each holds until the next but one is asked for. */
async function* windows(archive: RandomBytes, { offset, packedSize }: ZipMember): AsyncGenerator<Uint8Array> {
  const end = offset + packedSize;
  let [room, other] = [rooms.pop() ?? Buffer.allocUnsafeSlow(WINDOW), rooms.pop() ?? Buffer.allocUnsafeSlow(WINDOW)];
  try {
    for (let at = offset; at < end; at += WINDOW) {
      const length = Math.min(WINDOW, end - at);
      yield await (archive.readInto?.(room, at, length) ?? archive.readAt(at, length));
      [room, other] = [other, room];
    }
  } finally {
    rooms.push(room, other);
  }
}

/** What windows were read into, for the next: thousands of them are needed, and two at a time. */
const rooms: Buffer[] = [];

/** Bits of the packed member between which its last block lies, where that can be told from its end. */
async function lastBlockOf(archive: RandomBytes, { offset, packedSize }: ZipMember) {
  const before = Math.max(0, packedSize - TAIL);
  const found = lastBlock(await archive.readAt(offset + before, packedSize - before));
  return found && { at: found.at + before * 8, end: found.end + before * 8 };
}

/** Every folder is named before what it holds: some engines give one that is not the mode of whoever unpacks. Bytecode is last. */
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
  const late = (entry: Entry): number => Number(BYTECODE.test(entry.name));
  return [...byName.values()].toSorted((a, b) => late(a) - late(b) || byBytes(a.name, b.name));
}

async function arrived({ content, ...entry }: Entry & { readonly kind: 'late' }): Promise<Present | undefined> {
  const there = await content();
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
