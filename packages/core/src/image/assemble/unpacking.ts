import { once } from 'node:events';
import { createInflateRaw } from 'node:zlib';
import { giveBack } from './in-one-piece.ts';

/** Bytes that are inflated at a time: they are hashed while they are in the processor's cache. */
const PIECE = 1 << 18;

/** What came out is not what was put in. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** Inflates what is too large for one step as it is written, in another thread. */
export class Unpacking {
  readonly #stream = createInflateRaw({ chunkSize: PIECE });
  readonly #ended = once(this.#stream, 'end');
  #written = 0;
  #failed: { readonly cause: unknown } | undefined;
  /** What came last: where nothing more is written into its memory, that is given back. */
  #last: Buffer | undefined;

  /** @param take is given what comes out, in order, and may keep none of it */
  constructor(take: (bytes: Uint8Array) => void) {
    this.#stream.on('data', (bytes: Buffer) => {
      if (this.#failed) return;
      try {
        take(bytes);
        this.#last = bytes;
        // Its last part: nothing more is written into it.
        if (bytes.byteOffset + bytes.length === PIECE) this.#giveBack();
      } catch (cause) {
        this.#failed = { cause };
      }
    });
    this.#ended.catch((cause: unknown) => (this.#failed ??= { cause }));
  }

  /** Settles when the bytes may be used for something else. @throws what zlib throws, what `take` throws */
  async write(packed: Uint8Array): Promise<void> {
    this.#written += packed.length;
    // A stream that fails does not tell who wrote to it.
    const failed = this.#ended.catch(() => undefined);
    await Promise.race([new Promise<void>((done) => this.#stream.write(packed, () => done())), failed]);
    this.#check();
  }

  /** @throws Mismatch where the last bytes are not its end; what zlib throws, what `take` throws */
  async close(last: Uint8Array): Promise<void> {
    this.#written += last.length;
    this.#stream.end(last);
    await this.#ended.catch(() => undefined);
    this.#check();
    if (this.#stream.bytesWritten !== this.#written) throw new Mismatch('it ends early');
    this.#giveBack();
  }

  /** Frees what zlib holds; nothing may be written any more. */
  destroy(): void {
    this.#stream.destroy();
  }

  #giveBack(): void {
    if (this.#last) giveBack(this.#last, PIECE);
    this.#last = undefined;
  }

  #check(): void {
    if (this.#failed) throw this.#failed.cause;
  }
}
