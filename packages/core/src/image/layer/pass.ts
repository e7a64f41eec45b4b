import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { ioError, PackageModelError } from '../../errors.ts';
import { assertUnchanged, changed } from '../../inspect/identity.ts';
import type { Host } from '../../nouns/host.ts';
import type { Stretch } from './content.ts';
import type { Digests, Hashes } from './hashes.ts';
import { BLOCK, blockHead, GZIP_HEAD, GZIP_TAIL, HEAD, storedEnd } from './stored.ts';

/** One reading of an archive, of which whoever takes the bytes and whoever wants to know their digests have the same. */
export interface Pass extends AsyncDisposable {
  /** What a registry keeps: the archive, in its envelope where it has one. Each window holds until the next but one is asked for. */
  readonly bytes: AsyncGenerator<Buffer>;
  /** What the bytes were: reads those that nobody took. May be asked several times. */
  done(): Promise<Digests & { readonly sum: number }>;
}

/** Blocks of the envelope in a window, which is a MiB then. */
const BLOCKS = 16;
/** One is read, two are on the line, and the threads may be some behind. */
const WINDOWS = 8;
/** Of the archive, in a window. */
const TAKEN = BLOCKS * BLOCK;

interface Filled {
  readonly window: Buffer;
  /** Bytes of the window that are filled. */
  readonly end: number;
  readonly pieces: Uint32Array;
  /** Bytes of files in it. */
  readonly content: number;
  /** Nothing comes after it. */
  readonly last: boolean;
}

/**
 * Reads an archive once, straight into the places that its bytes have in the envelope, and has them hashed as they are given
 * out.
 * @param enveloped whether it is stored in gzip's envelope
 * @throws PackageModelError `MODEL_CHANGED` where a file is not the one that was looked at, `IO`, `INTERRUPTED`
 */
export function passOver(
  stretches: readonly Stretch[],
  enveloped: boolean,
  hashes: Hashes,
  host: Host,
  onRead?: (done: number) => void,
): Pass {
  const size = stretches.reduce((sum, stretch) => sum + stretch.size, 0);
  const windows = new WindowPool(enveloped ? TAKEN + BLOCKS * HEAD + GZIP_HEAD.length + GZIP_TAIL : TAKEN);
  const filler = new Filler(stretches, size, enveloped, host);
  let sum = 0;
  let failure: { readonly cause: unknown } | undefined;

  async function* read(): AsyncGenerator<Buffer> {
    let next = windows.take().then((window) => filler.fill(window));
    let before: (() => void) | undefined;
    let content = 0;
    try {
      for (;;) {
        const { window, pieces, last, ...filled } = await next;
        if (host.signal.aborted)
          throw new PackageModelError('INTERRUPTED', 'interrupted while reading the model', 'Run it again.');
        if (!last) next = windows.take().then((empty) => filler.fill(empty));
        // Told by whoever takes it.
        next.catch(() => undefined);
        let { end } = filled;
        if (enveloped) {
          for (let at = 0; at < pieces.length; at += 3) sum = crc32(window.subarray(pieces[at], pieces[at + 1]), sum);
          if (last) end += storedEnd(size, sum).copy(window, end);
        }
        const whole = window.subarray(0, end);
        const hashed = hashes.update(whole, pieces);
        hashed.catch(() => undefined);
        yield whole;
        before?.();
        before = () => windows.giveBack(window, hashed);
        onRead?.((content += filled.content));
        if (last) return;
      }
    } catch (cause) {
      failure ??= { cause };
      throw cause;
    } finally {
      // Closing a file under a reading of it would be an error of its own.
      await next.catch(() => undefined);
      await filler.close();
    }
  }

  const bytes = read();
  let done: ReturnType<Pass['done']> | undefined;
  const finish = async () => {
    while ((await bytes.next()).done !== true);
    if (failure) throw failure.cause;
    return { ...(await hashes.done()), sum };
  };
  return {
    bytes,
    done: () => (done ??= finish()),
    [Symbol.asyncDispose]: async () => void (await bytes.return(undefined)),
  };
}

/** Memory that the threads read, too; as many windows as are needed, and no more than there may be. */
class WindowPool {
  readonly #bytes: number;
  readonly #free: Buffer[] = [];
  readonly #waiting: PromiseWithResolvers<Buffer>[] = [];
  #made = 0;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  async take(): Promise<Buffer> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#made < WINDOWS) {
      this.#made++;
      return Buffer.from(new SharedArrayBuffer(this.#bytes));
    }
    const next = Promise.withResolvers<Buffer>();
    this.#waiting.push(next);
    return next.promise;
  }

  /** @param hashed kept when nobody reads it any more */
  giveBack(window: Buffer, hashed: Promise<void>): void {
    const free = (): void => {
      const next = this.#waiting.shift();
      if (next) next.resolve(window);
      else this.#free.push(window);
    };
    const failed = (cause: unknown): void => {
      for (const each of this.#waiting.splice(0)) each.reject(cause);
    };
    hashed.then(free, failed);
  }
}

/** Fills one window after the other with what comes next. */
class Filler {
  readonly #stretches: readonly Stretch[];
  readonly #size: number;
  readonly #enveloped: boolean;
  readonly #numbers: ReadonlyMap<Stretch, number>;
  readonly #host: Host;
  #at = 0;
  #index = 0;
  #open: { readonly stretch: Stretch; readonly handle: FileHandle } | undefined;

  constructor(stretches: readonly Stretch[], size: number, enveloped: boolean, host: Host) {
    this.#stretches = stretches;
    this.#size = size;
    this.#enveloped = enveloped;
    this.#host = host;
    this.#numbers = new Map(filesIn(stretches).map((stretch, index) => [stretch, index + 1]));
  }

  async fill(window: Buffer): Promise<Filled> {
    const pieces: number[] = [];
    let end = 0;
    let content = 0;
    if (this.#enveloped && this.#at === 0) end += GZIP_HEAD.copy(window);
    const until = Math.min(this.#size, this.#at + TAKEN);
    const block = this.#enveloped ? BLOCK : TAKEN;
    let at = this.#at;
    const places: { readonly from: number; readonly at: number; readonly length: number }[] = [];
    while (at < until) {
      const length = Math.min(block, until - at);
      if (this.#enveloped) end += blockHead(length, at + length === this.#size).copy(window, end);
      places.push({ from: end, at, length });
      end += length;
      at += length;
    }
    for (let stretch = this.#stretches[this.#index]; stretch && stretch.at < until;) {
      const buffers: Buffer[] = [];
      const number = this.#numbers.get(stretch) ?? 0;
      let first = Infinity;
      for (const place of places) {
        const from = Math.max(place.at, stretch.at);
        const to = Math.min(place.at + place.length, stretch.at + stretch.size);
        if (from >= to) continue;
        const inWindow = place.from + (from - place.at);
        buffers.push(window.subarray(inWindow, inWindow + (to - from)));
        pieces.push(inWindow, inWindow + (to - from), number);
        first = Math.min(first, from);
      }
      await this.#read(stretch, buffers, first - stretch.at);
      if (number > 0) content += buffers.reduce((sum, { length }) => sum + length, 0);
      if (stretch.at + stretch.size > until) break;
      await this.#end(stretch);
      stretch = this.#stretches[++this.#index];
    }
    this.#at = until;
    return { window, end, pieces: Uint32Array.from(pieces), content, last: until === this.#size };
  }

  async #read(stretch: Stretch, buffers: readonly Buffer[], offset: number): Promise<void> {
    const from = stretch.bytes ?? (stretch.file && 'bytes' in stretch.file.from ? stretch.file.from.bytes : undefined);
    if (from) {
      let at = offset;
      for (const buffer of buffers) {
        buffer.set(from.subarray(at, at + buffer.length));
        at += buffer.length;
      }
      return;
    }
    const { path, identity } = placeOf(stretch);
    if (this.#host.signal.aborted)
      throw new PackageModelError('INTERRUPTED', `interrupted while reading ${path}`, 'Run it again.');
    if (this.#open?.stretch !== stretch) await assertUnchanged(path, identity);
    try {
      this.#open ??= { stretch, handle: await open(path) };
      if (!(await readFully(this.#open.handle, buffers, offset))) throw changed(path);
    } catch (cause) {
      throw cause instanceof PackageModelError ? cause : ioError(cause, `reading ${path}`);
    }
  }

  async #end(stretch: Stretch): Promise<void> {
    if (this.#open?.stretch !== stretch) return;
    await this.close();
    const { path, identity } = placeOf(stretch);
    await assertUnchanged(path, identity);
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.handle.close().catch(() => undefined);
  }
}

/** The stretches that are contents of files, in the order of their numbers. */
export function filesIn(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(({ file }) => file !== undefined);
}

function placeOf({ file }: Stretch): { readonly path: string; readonly identity: string } {
  if (file && 'path' in file.from) return file.from;
  throw new PackageModelError('INTERNAL', 'a stretch of an archive is of nothing', 'Report this as a defect.');
}

/** @returns false where the file ends before */
async function readFully(handle: FileHandle, buffers: readonly Buffer[], offset: number): Promise<boolean> {
  let left = [...buffers];
  let at = offset;
  while (left.length > 0) {
    const { bytesRead } = await handle.readv(left, at);
    if (bytesRead === 0) return false;
    at += bytesRead;
    let read = bytesRead;
    left = left.flatMap((buffer) => {
      const taken = Math.min(read, buffer.length);
      read -= taken;
      return taken === buffer.length ? [] : [buffer.subarray(taken)];
    });
  }
  return true;
}
