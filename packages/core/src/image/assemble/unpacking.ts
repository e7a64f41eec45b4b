import { createInflateRaw } from 'node:zlib';
import { giveBack } from './in-one-piece.ts';

/** Bytes that are inflated at a time: they are hashed while they are in the processor's cache. */
const PIECE = 1 << 18;

/** What came out is not what was put in. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** Inflates what is too large for one step as it is written, in another thread: one file of a layer after the other. */
export class Unpacking {
  readonly #stream = createInflateRaw({ chunkSize: PIECE });
  /** Settles when nothing comes any more, whatever is written. */
  readonly #over = Promise.withResolvers<void>();
  #take: (bytes: Uint8Array) => void = () => undefined;
  #written = 0;
  #failed: { readonly cause: unknown } | undefined;

  constructor() {
    this.#stream.on('data', (bytes: Buffer) => {
      if (this.#failed) return;
      try {
        this.#take(bytes);
        // Its last part: nothing more is written into it.
        if (bytes.byteOffset + bytes.length === PIECE) giveBack(bytes, PIECE);
      } catch (cause) {
        this.#failed = { cause };
      }
    });
    this.#stream.on('end', () => this.#end(new Mismatch('it ends early')));
    this.#stream.on('error', (cause) => this.#end(cause));
  }

  /** @param take is given what comes out of what is written from now on, in order, and may keep none of it */
  begin(take: (bytes: Uint8Array) => void): void {
    this.#take = take;
  }

  /**
   * Settles when all of it has come out, and the bytes may be used for something else.
   * @throws Mismatch where a last block ended it before; what zlib throws, what `take` throws
   */
  async write(packed: Uint8Array): Promise<void> {
    this.#written += packed.length;
    await Promise.race([new Promise<void>((done) => this.#stream.write(packed, () => done())), this.#over.promise]);
    if (!this.#failed && this.#stream.bytesWritten !== this.#written) this.#end(new Mismatch('it ends early'));
    if (this.#failed) throw this.#failed.cause;
  }

  /** Frees what zlib holds; nothing may be written any more. */
  destroy(): void {
    this.#stream.destroy();
  }

  #end(cause: unknown): void {
    this.#failed ??= { cause };
    this.#over.resolve();
  }
}
