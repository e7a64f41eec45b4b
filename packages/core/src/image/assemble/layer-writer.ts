import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { RandomBytes, ZipMember } from '../../bytes/zip.ts';
import { byTurns, type Windows } from '../layer/content.ts';
import type { Layer } from '../layer/layer.ts';
import { Malformed } from './deflate.ts';
import { sizeOfFiles, type Content, type PackedFiles } from './entry.ts';
import { windows } from './file-bytes.ts';
import { lastBlock, TAIL } from './last-block.ts';
import { refusedWheel } from './refused-wheel.ts';
import { Run, storedSize, type Take } from './run.ts';
import { GZIP_HEAD, gzipTail, LAST_BLOCK, stored, unfinished, unfinishedAt } from './splice.ts';
import { Sums } from './sums.ts';
import { Mismatch, Unpacking } from './unpacking.ts';

const WINDOW = 256 << 10;

/** What a file of a layer is known by: plain data, for whoever has the file. */
export type WrittenLayer = Pick<Layer, 'digest' | 'diffId' | 'size' | 'unpacked'>;

/** Writes one gzip member, and inflates beside that what it writes. */
export class LayerWriter implements AsyncDisposable {
  readonly #file: FileHandle;
  readonly #digest = createHash('sha256');
  readonly #sums = new Sums();
  /** One is filled while the other is written. */
  #run = runs.pop() ?? new Run();
  #other = runs.pop() ?? new Run();
  #turn: Promise<unknown>;
  #size = GZIP_HEAD.length;
  #unpacking: Unpacking | undefined;

  constructor(file: FileHandle) {
    this.#file = file;
    this.#digest.update(GZIP_HEAD);
    this.#turn = file.writeFile(GZIP_HEAD);
  }

  /** Bytes of the archive, stored. */
  async plain(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += WINDOW) {
      const part = bytes.subarray(at, at + WINDOW);
      if (!this.#run.fits(storedSize(part.length), part.length)) await this.#flush();
      this.#run.plain(part);
    }
  }

  /** Files that were deflated for this place. */
  async packed(files: PackedFiles): Promise<void> {
    const { packed } = files;
    const size = sizeOfFiles(files);
    const bytes = 'bytes' in files ? files.bytes : undefined;
    if (!this.#run.fits(packed.length, size)) await this.#flush();
    if (this.#run.fits(packed.length, size)) return this.#run.packed(files);
    if (bytes) this.#sums.take(bytes);
    await this.#passing({ size }, undefined, async (passing) => {
      const unpacking = bytes ? undefined : this.#unpackingFor(passing);
      for (let at = 0; at < packed.length; at += WINDOW) await this.#raw(packed.subarray(at, at + WINDOW), unpacking);
      if (bytes) passing.see(bytes.length);
      await unpacking?.close(LAST_BLOCK);
    });
  }

  /**
   * A file that lies packed in an archive.
   * @param guess look for last blocks from the end
   * @throws PackageModelError `BUILD_FAILED` naming one that is no deflate stream
   */
  async member(
    { archive, member }: Content & { readonly kind: 'member' },
    from: string,
    take: Take | undefined,
    guess: boolean,
  ): Promise<void> {
    const { packedSize, size } = member;
    try {
      if (member.method === 'stored') return await this.#stored(archive, member, take);
      if (!this.#run.fits(packedSize, size)) await this.#flush();
      if (!this.#run.fits(packedSize, size)) return await this.#large(archive, member, take, guess);
      const place = this.#run.placeFor(packedSize);
      const read = await (archive.readInto?.(place, member.offset, packedSize) ??
        archive.readAt(member.offset, packedSize));
      if (read.buffer !== place.buffer) place.set(read);
      this.#run.member(member, take, guess);
    } catch (cause) {
      if (cause instanceof Malformed) throw refusedWheel(from, `the packed bytes of ${member.name}: ${cause.message}`);
      throw cause;
    }
  }

  async #stored(archive: RandomBytes, member: ZipMember, take: Take | undefined): Promise<void> {
    await this.#passing(member, take, async (passing) => {
      for await (const bytes of packedOf(archive, member)) {
        passing.take(bytes);
        for (const part of stored(bytes)) await this.#raw(part);
      }
    });
  }

  async #large(archive: RandomBytes, member: ZipMember, take: Take | undefined, guess: boolean): Promise<void> {
    const last = guess ? await lastBlockOf(archive, member) : undefined;
    await this.#passing(member, take, async (passing) => {
      const unpacking = this.#unpackingFor(passing);
      const through = packedOf(archive, member);
      for await (const part of last ? unfinishedAt(through, last) : unfinished(through))
        await this.#raw(part, unpacking);
      await unpacking.close(LAST_BLOCK);
    });
  }

  /** What is too large for a run, and looked at while it passes. */
  async #passing(meant: Meant, take: Take | undefined, write: (passing: Passing) => Promise<void>): Promise<void> {
    await this.#flush();
    const passing = new Passing(meant, this.#sums, take);
    await write(passing);
    passing.end();
    await this.#flush();
  }

  #unpackingFor(passing: Passing): Unpacking {
    this.#unpacking?.destroy();
    return (this.#unpacking = new Unpacking((bytes) => passing.take(bytes)));
  }

  async #raw(bytes: Uint8Array, unpacking?: Unpacking): Promise<void> {
    const inflated = unpacking?.write(bytes);
    // Whoever awaits it is told; writing may fail before.
    inflated?.catch(() => undefined);
    for (let at = 0; at < bytes.length; at += WINDOW) {
      const part = bytes.subarray(at, at + WINDOW);
      if (!this.#run.fits(part.length, 0)) await this.#flush();
      this.#run.raw(part);
    }
    await inflated;
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
    for (const run of [this.#run, this.#other]) {
      run.clear();
      runs.push(run);
    }
  }

  async #flush(): Promise<void> {
    const full = this.#run;
    full.check(this.#sums);
    this.#digest.update(full.bytes);
    this.#size += full.bytes.length;
    await this.#turn;
    this.#turn = this.#file.writeFile(full.bytes);
    // Whoever awaits it is told; it may fail before.
    this.#turn.catch(() => undefined);
    [this.#run, this.#other] = [this.#other, full];
    this.#run.clear();
  }
}

/** For the next layer: each takes half a megabyte. */
const runs: Run[] = [];

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
    this.see(bytes.length);
    this.#sums.take(bytes);
    if (this.#meant.crc !== undefined) this.#sum = crc32(bytes, this.#sum);
    this.#watch?.(bytes);
  }

  see(length: number): void {
    this.#seen += length;
    if (this.#seen > this.#meant.size) throw new Mismatch('more comes out than was meant');
  }

  end(): void {
    if (this.#seen < this.#meant.size) throw new Mismatch('less comes out than was meant');
    if (this.#meant.crc !== undefined && this.#sum !== this.#meant.crc) throw new Mismatch('a checksum is another');
  }
}

/** Of a member that is too large for a run, as it lies in its archive. */
async function* packedOf(archive: RandomBytes, { offset, packedSize }: ZipMember): AsyncGenerator<Uint8Array> {
  const own = rooms.pop() ?? byTurns(WINDOW);
  try {
    yield* windows(archive, offset, packedSize, own);
  } finally {
    // Whoever was given a window has copied it by then.
    rooms.push(own);
  }
}

/** For the next: hundreds of members are read, and few at a time. */
const rooms: Windows[] = [];

/** Bits of the packed member between which its last block lies, where that can be told from its end. */
async function lastBlockOf(archive: RandomBytes, { offset, packedSize }: ZipMember) {
  const before = Math.max(0, packedSize - TAIL);
  return lastBlock(await archive.readAt(offset + before, packedSize - before), before);
}
