import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { crc32, createInflateRaw } from 'node:zlib';

/** Bytes that are inflated at a time: they are hashed while they are in the processor's cache. */
const PIECE = 1 << 16;
/** Stretches that were seen are dropped in lots. */
const LOT = 1024;

/** What has to come out next: these bytes, or so many with this checksum; and who wants to see them pass. */
export type Stretch =
  | { readonly bytes: Uint8Array }
  | { readonly size: number; readonly crc?: number; readonly take?: ((part: Uint8Array) => void) | undefined };

/** What came out is not what was put in. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/**
 * Inflates a layer as it is written, in another thread, and compares every stretch of it with what was meant: who wrote a
 * stream that is longer or shorter than it says would move all that follows, names and modes too.
 */
export class Unpacking {
  readonly #stream = createInflateRaw({ chunkSize: PIECE });
  readonly #ended = once(this.#stream, 'end');
  readonly #digest = createHash('sha256');
  readonly #expected: Stretch[] = [];
  #next = 0;
  /** Of the next stretch, what has been seen, and its checksum. */
  #seen = 0;
  #sum = 0;
  #failed: { readonly cause: unknown } | undefined;
  /** Of everything that came out. */
  checksum = 0;
  length = 0;

  constructor() {
    this.#stream.on('data', (bytes: Uint8Array) => {
      if (this.#failed) return;
      try {
        this.#take(bytes);
      } catch (cause) {
        this.#failed = { cause };
      }
    });
    this.#ended.catch((cause: unknown) => (this.#failed ??= { cause }));
  }

  /** To be said before the bytes are written that it comes out of. */
  expect(stretch: Stretch): void {
    if (sizeOf(stretch) > 0) this.#expected.push(stretch);
    else if ('crc' in stretch && stretch.crc !== 0) throw new Mismatch('a checksum of nothing');
  }

  /** Settles when the bytes may be used for something else. @throws Mismatch, what zlib throws */
  async write(packed: Uint8Array): Promise<void> {
    // A stream that fails does not tell who wrote to it.
    const failed = this.#ended.catch(() => undefined);
    await Promise.race([new Promise<void>((done) => this.#stream.write(packed, () => done())), failed]);
    this.#check();
  }

  /** @throws Mismatch, what zlib throws */
  async close(): Promise<void> {
    this.#stream.end();
    await this.#ended.catch(() => undefined);
    this.#check();
    if (this.#next < this.#expected.length) throw new Mismatch('it ends early');
  }

  /** Frees what zlib holds; nothing may be written any more. */
  destroy(): void {
    this.#stream.destroy();
  }

  get digest(): string {
    return this.#digest.copy().digest('hex');
  }

  #check(): void {
    if (this.#failed) throw this.#failed.cause;
  }

  #take(bytes: Uint8Array): void {
    this.#digest.update(bytes);
    this.checksum = crc32(bytes, this.checksum);
    this.length += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const stretch = this.#expected[this.#next];
      if (!stretch) throw new Mismatch('more comes out than was meant');
      const part = bytes.subarray(at, at + sizeOf(stretch) - this.#seen);
      at += part.length;
      this.#see(stretch, part);
    }
  }

  #see(stretch: Stretch, part: Uint8Array): void {
    if ('bytes' in stretch) {
      const meant = stretch.bytes.subarray(this.#seen, this.#seen + part.length);
      if (Buffer.compare(meant, part) !== 0) throw new Mismatch('something else comes out');
    } else {
      if (stretch.crc !== undefined) this.#sum = crc32(part, this.#sum);
      stretch.take?.(part);
    }
    this.#seen += part.length;
    if (this.#seen < sizeOf(stretch)) return;
    if ('crc' in stretch && stretch.crc !== undefined && stretch.crc !== this.#sum)
      throw new Mismatch('a checksum is another');
    [this.#seen, this.#sum] = [0, 0];
    if (++this.#next < LOT) return;
    this.#expected.splice(0, this.#next);
    this.#next = 0;
  }
}

function sizeOf(stretch: Stretch): number {
  return 'bytes' in stretch ? stretch.bytes.length : stretch.size;
}
