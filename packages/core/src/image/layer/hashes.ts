import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Digest } from '../../nouns/image.ts';
import { updateFramed, type Frame } from './frame.ts';
import program from './hash-program.ts';

/** What files are read into. */
export interface Windows {
  take(): Buffer<ArrayBuffer> | Promise<Buffer<ArrayBuffer>>;
  /** One that was taken and not given to anybody else. */
  giveBack(window: Buffer<ArrayBuffer>): void;
}

/** The digest of an archive, and that of its envelope, both taken of one reading. */
export interface Hashes extends AsyncDisposable {
  /** A window holds until what was read into it was given to `update`, or the next but one is taken. */
  readonly windows: Windows;
  update(bytes: Buffer, frame: Frame | undefined): void;
  /** To be asked once, at the end. `framed` is that of nothing where there never was a frame. */
  done(): Promise<{ readonly plain: Digest; readonly framed: Digest }>;
}

export const WINDOW = 1 << 20;
/** One is read, one hashed here, two there. */
const WINDOWS = 4;
/** Below this the thread would not have begun before the bytes are hashed. */
const WORTH_A_THREAD = 16 << 20;

/** Hashing costs more than reading: what has many bytes is hashed in a thread of its own, beside the digest of each file. */
export function hashesFor(size: number): Hashes {
  return size < WORTH_A_THREAD ? hashesHere() : hashesBeside();
}

function hashesHere(): Hashes {
  const [plain, framed] = [createHash('sha256'), createHash('sha256')];
  return {
    windows: byTurns(),
    update: (bytes, frame) => {
      plain.update(bytes);
      if (frame) updateFramed(framed, bytes, frame);
    },
    done: async () => ({ plain: named(plain.digest('hex')), framed: named(framed.digest('hex')) }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** Two windows by turns: for whoever lets go of one before taking the next but one. */
export function byTurns(): Windows {
  const both = [Buffer.allocUnsafeSlow(WINDOW), Buffer.allocUnsafeSlow(WINDOW)] as const;
  let turn = 0;
  return { take: () => both[turn++ % 2 === 0 ? 0 : 1], giveBack: () => undefined };
}

type Said = { readonly window: ArrayBuffer } | { readonly plain: string; readonly framed: string };

function hashesBeside(): Hashes {
  const thread = new Worker(program, { eval: true, env: {}, execArgv: [] });
  const free = Array.from({ length: WINDOWS }, () => Buffer.allocUnsafeSlow(WINDOW));
  const lent = new Set<ArrayBufferLike>();
  const waiting: PromiseWithResolvers<Buffer<ArrayBuffer>>[] = [];
  const ended = Promise.withResolvers<{ plain: Digest; framed: Digest }>();
  // Told to whoever takes a window next, or asks at the end.
  ended.promise.catch(() => undefined);
  const fail = (cause: unknown): void => {
    ended.reject(cause);
    for (const each of waiting.splice(0)) each.reject(cause);
  };
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('the thread that hashes has ended')));
  thread.on('message', (said: Said) => {
    if ('plain' in said) ended.resolve({ plain: named(said.plain), framed: named(said.framed) });
    else giveBack(Buffer.from(said.window));
  });
  const giveBack = (window: Buffer<ArrayBuffer>): void => {
    lent.delete(window.buffer);
    const next = waiting.shift();
    if (next) next.resolve(lend(window));
    else free.push(window);
  };
  const lend = (window: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
    lent.add(window.buffer);
    return window;
  };
  const take = (): Buffer<ArrayBuffer> | Promise<Buffer<ArrayBuffer>> => {
    const window = free.pop();
    if (window) return lend(window);
    const next = Promise.withResolvers<Buffer<ArrayBuffer>>();
    waiting.push(next);
    return next.promise;
  };
  return {
    windows: { take, giveBack },
    update: (bytes, frame) => {
      // A window moves to the thread and back, and is not copied; other bytes are somebody's, and are.
      const window = lent.delete(bytes.buffer);
      thread.postMessage({ bytes, frame, window }, window ? [bytes.buffer as ArrayBuffer] : []);
    },
    done: () => {
      thread.postMessage({}, []);
      return ended.promise;
    },
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  };
}

function named(hex: string): Digest {
  return `sha256:${hex}`;
}
