import { crc32 } from 'node:zlib';
import type { ZipMember } from '../../bytes/zip.ts';
import { sizeOfFiles, type PackedFiles } from './entry.ts';
import { inflatedFor } from './in-one-piece.ts';
import { lastBlock, onlyBlock, TAIL } from './last-block.ts';
import { FILLED, LAST_BLOCK, storeInto, STORING, unfinishedWithin, type Bits } from './splice.ts';
import type { Sums } from './sums.ts';
import { Mismatch } from './unpacking.ts';

/** What a run holds at most: packed, and unpacked, which stays in the processor's cache while it is looked at. */
const PACKED = 512 << 10;
const UNPACKED = 1 << 20;

export type Take = (part: Uint8Array) => void;
/** What has to come out: these bytes, or so many with this checksum; and who wants to see them pass. */
type Stretch =
  | { readonly bytes: Uint8Array }
  | { readonly size: number; readonly crc?: number; readonly take?: Take | undefined };

/**
 * Some hundred kilobytes of a layer, joined in memory: thousands of files, each of which would cost more to unpack by itself
 * than its bytes do.
 */
export class Run {
  readonly #room = Buffer.allocUnsafeSlow(PACKED + FILLED + LAST_BLOCK.length);
  #used = 0;
  #unpacked = 0;
  #stretches: Stretch[] = [];
  /** Whether all that comes out is at hand already. */
  #known = true;

  /** Whether so much still fits in. */
  fits(packed: number, unpacked: number): boolean {
    return this.#used + packed + FILLED <= PACKED && this.#unpacked + unpacked <= UNPACKED;
  }

  get bytes(): Buffer {
    return this.#room.subarray(0, this.#used);
  }

  /** Bytes of the layer that were looked at already, and are not again; nothing else may be in this run. */
  raw(bytes: Uint8Array): void {
    this.#room.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Bytes, stored. They may not change before the run is checked. */
  plain(bytes: Uint8Array): void {
    this.#used = storeInto(this.#room, this.#used, bytes);
    this.#expect({ bytes }, bytes.length);
  }

  /** Files that were deflated for this place. */
  packed(files: PackedFiles): void {
    this.raw(files.packed);
    this.#known &&= 'bytes' in files;
    this.#expect(files, sizeOfFiles(files));
  }

  /** Where so many bytes of a member are to be read to. */
  placeFor(length: number): Buffer {
    return this.#room.subarray(this.#used, this.#used + length + FILLED);
  }

  /**
   * A deflated member that was read to its place.
   * @param guess look for its last block instead of walking through all of them
   * @throws Malformed
   */
  member({ size, packedSize, crc }: ZipMember, take: Take | undefined, guess: boolean): void {
    const place = this.placeFor(packedSize);
    this.#used += unfinishedWithin(place, packedSize, guess ? lastOf(place.subarray(0, packedSize)) : undefined);
    this.#known = false;
    this.#expect({ size, crc, take }, size);
  }

  #expect(stretch: Stretch, size: number): void {
    this.#stretches.push(stretch);
    this.#unpacked += size;
  }

  /**
   * Adds what comes out to the sums of the layer, once it was compared with what was meant: a stream that is longer or shorter
   * than it says would move all that follows, names and modes too.
   * @throws Mismatch, what zlib throws
   */
  check(sums: Sums): void {
    if (this.#known) {
      for (const stretch of this.#stretches) if ('bytes' in stretch) sums.take(stretch.bytes);
      return;
    }
    // Only whoever has read all and stands at the begin of a block takes this as what it is.
    this.#room.set(LAST_BLOCK, this.#used);
    const whole = this.#room.subarray(0, this.#used + LAST_BLOCK.length);
    inflatedFor(whole, this.#unpacked, (bytes, read) => {
      if (read !== whole.length || bytes.length !== this.#unpacked) throw new Mismatch('it ends early');
      this.#compare(bytes);
      sums.take(bytes);
    });
  }

  #compare(out: Buffer): void {
    let at = 0;
    for (const stretch of this.#stretches) {
      const begin = at;
      if ('bytes' in stretch) {
        at += stretch.bytes.length;
        if (out.compare(stretch.bytes, 0, stretch.bytes.length, begin, at) !== 0)
          throw new Mismatch('something else comes out');
        continue;
      }
      at += stretch.size;
      const part = out.subarray(begin, at);
      if (stretch.crc !== undefined && crc32(part) !== stretch.crc) throw new Mismatch('a checksum is another');
      stretch.take?.(part);
    }
  }

  clear(): void {
    [this.#used, this.#unpacked, this.#stretches, this.#known] = [0, 0, [], true];
  }
}

/** What storing bytes takes at most. */
export function storedSize(length: number): number {
  return length + Math.ceil(length / STORING.most) * STORING.head;
}

function lastOf(bytes: Uint8Array): Bits | undefined {
  const only = onlyBlock(bytes);
  const before = bytes.length - TAIL;
  return only || before <= TAIL ? only : lastBlock(bytes.subarray(before), before);
}
