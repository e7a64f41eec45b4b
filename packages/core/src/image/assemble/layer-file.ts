import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { RandomBytes, ZipMember } from '../../bytes/zip.ts';
import { unpack } from '../../bytes/zip-unpack.ts';
import { PackageModelError } from '../../errors.ts';
import type { Layer } from '../layer/layer.ts';
import { byBytes, tarEnd, tarHeader, tarPadding } from '../layer/tar.ts';
import { Malformed } from './deflate.ts';
import { PROGRAM, sizeOf, type Content, type Entry } from './entry.ts';
import { lastBlock, onlyBlock } from './last-block.ts';
import { refusedWheel } from './refused-wheel.ts';
import { GZIP_HEAD, gzipTail, LAST_BLOCK, stored, unfinished, unfinishedAt, unfinishedWhole } from './splice.ts';
import { Mismatch, Unpacking } from './unpacking.ts';

const WINDOW = 256 << 10;
/** Members up to this are joined in one piece, and most are. */
const AT_ONCE = 256 << 10;
/** Where the last block of a larger one is looked for, before all of its blocks are walked through. */
const TAIL = 64 << 10;

/** An entry whose content is there. */
type Present = Exclude<Entry, { readonly kind: 'late' }>;
/** What a file of a layer is known by: plain data, for whoever has the file. */
export type WrittenLayer = Pick<Layer, 'digest' | 'diffId' | 'size' | 'unpacked'>;
/** Who wants to see the content of an entry pass: called with its parts in their order. */
export type Watch = (entry: Entry) => ((part: Uint8Array) => void) | undefined;

/**
 * Writes a layer: a deterministic tar in one gzip member, in which members of archives are deflated as they were published.
 * What was written is inflated once beside that, for the layer's checksums and those of the archives.
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
  readonly #unpacking = new Unpacking();
  /** One is filled while the other is written and inflated. */
  #window = Buffer.allocUnsafeSlow(WINDOW);
  #other = Buffer.allocUnsafeSlow(WINDOW);
  #turn: Promise<unknown> = Promise.resolve();
  #bytes = 0;
  #size = 0;

  constructor(file: FileHandle) {
    this.#file = file;
    // Not the inflater's: it is told about blocks alone.
    this.#size = GZIP_HEAD.length;
    this.#digest.update(GZIP_HEAD);
    this.#turn = file.writeFile(GZIP_HEAD);
  }

  /** Bytes of the archive, stored. */
  async plain(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#unpacking.expect({ bytes });
    for (const part of stored(bytes)) await this.#put(part);
  }

  /** Bytes of the archive that were deflated for this place. */
  async packed({ packed, size }: Content & { readonly kind: 'packed' }): Promise<void> {
    this.#unpacking.expect({ size });
    await this.#put(packed);
  }

  /** A file that lies packed in an archive. */
  async member(
    { archive, member }: Content & { readonly kind: 'member' },
    from: string,
    take: ((part: Uint8Array) => void) | undefined,
    guess: boolean,
  ): Promise<void> {
    this.#unpacking.expect({ size: member.size, crc: member.crc, take });
    try {
      if (member.method === 'stored') {
        for await (const bytes of windows(archive, member)) for (const part of stored(bytes)) await this.#put(part);
      } else if (member.packedSize <= AT_ONCE) {
        const bytes = await archive.readAt(member.offset, member.packedSize);
        for (const part of unfinishedWhole(bytes, guess ? onlyBlock(bytes) : undefined)) await this.#put(part);
      } else {
        const last = guess ? await lastBlockOf(archive, member) : undefined;
        const through = windows(archive, member);
        for await (const part of last ? unfinishedAt(through, last) : unfinished(through)) await this.#put(part);
      }
    } catch (cause) {
      if (cause instanceof Malformed) throw refusedWheel(from, `the packed bytes of ${member.name}: ${cause.message}`);
      throw cause;
    }
  }

  async close(): Promise<WrittenLayer> {
    await this.#flush();
    await this.#turn;
    await this.#unpacking.write(LAST_BLOCK);
    await this.#unpacking.close();
    const tail = gzipTail(this.#unpacking.checksum, this.#unpacking.length);
    this.#digest.update(tail);
    await this.#file.writeFile(tail);
    return {
      digest: `sha256:${this.#digest.digest('hex')}`,
      diffId: `sha256:${this.#unpacking.digest}`,
      size: this.#size + tail.length,
      unpacked: this.#unpacking.length,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn.catch(() => undefined);
    this.#unpacking.destroy();
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
    this.#turn = Promise.all([this.#file.writeFile(full), this.#unpacking.write(full)]);
    // Whoever awaits it is told; it may fail before.
    this.#turn.catch(() => undefined);
  }
}

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
