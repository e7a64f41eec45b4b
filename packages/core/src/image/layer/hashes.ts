import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Digest } from '../../nouns/image.ts';
import program from './hash-program.ts';
import { pieceHash, type Pieces } from './pieces.ts';

/** What one reading of an archive has shown. */
export interface Digests {
  readonly archive: Digest;
  /** Of the archive in its envelope; where it has none, that of the archive. */
  readonly envelope: Digest;
  /** Of each file that has content, by its number in `Pieces`. */
  readonly files: ReadonlyMap<number, Digest>;
}

export interface Hashes extends AsyncDisposable {
  /** Takes a window, which has to stay as it is until the promise is kept. */
  update(window: Uint8Array, pieces: Pieces): Promise<void>;
  /** To be asked once, at the end. */
  done(): Promise<Digests>;
}

/** Below this the threads would not have begun before the bytes are hashed. */
const WORTH_THREADS = 16 << 20;

/**
 * Hashing costs more than reading and sending: what has many bytes is hashed in threads, one for the envelope, and one for
 * the archive and its files, which together are as much work as two processors do while the bytes are on their way.
 */
export function hashesFor(size: number, enveloped: boolean): Hashes {
  return size < WORTH_THREADS ? hashesHere(enveloped) : hashesBeside(enveloped);
}

function hashesHere(enveloped: boolean): Hashes {
  const whole = createHash('sha256');
  const inPieces = pieceHash(() => createHash('sha256'));
  return {
    update: async (window, pieces) => {
      if (enveloped) whole.update(window);
      inPieces.take(window, pieces);
    },
    done: async () => digests(inPieces.done(), enveloped ? whole.digest('hex') : undefined),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

type InPieces = ReturnType<ReturnType<typeof pieceHash>['done']>;

function hashesBeside(enveloped: boolean): Hashes {
  const whole = enveloped ? thread<{ readonly whole: string }>('envelope') : undefined;
  const inPieces = thread<InPieces>('archive');
  return {
    update: async (window, pieces) =>
      void (await Promise.all([whole?.update(window, pieces), inPieces.update(window, pieces)])),
    done: async () => {
      const [envelope, rest] = await Promise.all([whole?.done(), inPieces.done()]);
      return digests(rest, envelope?.whole);
    },
    [Symbol.asyncDispose]: async () => void (await Promise.all([whole?.end(), inPieces.end()])),
  };
}

/** Answers come in the order of what was asked. */
function thread<Result>(of: 'envelope' | 'archive') {
  const worker = new Worker(program, { eval: true, env: {}, execArgv: [], workerData: of });
  const waiting: PromiseWithResolvers<unknown>[] = [];
  let failed: { readonly cause: unknown } | undefined;
  const fail = (cause: unknown): void => {
    failed ??= { cause };
    for (const each of waiting.splice(0)) each.reject(failed.cause);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that hashes has ended')));
  worker.on('message', (said: unknown) => waiting.shift()?.resolve(said));
  const ask = (message: object): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    if (failed) answer.reject(failed.cause);
    else {
      waiting.push(answer);
      worker.postMessage(message, []);
    }
    return answer.promise;
  };
  return {
    update: (bytes: Uint8Array, pieces: Pieces) => ask(of === 'envelope' ? { bytes } : { bytes, pieces }),
    done: () => ask({}) as Promise<Result>,
    end: () => worker.terminate(),
  };
}

function digests({ archive, files }: InPieces, envelope: string | undefined): Digests {
  return {
    archive: named(archive),
    envelope: named(envelope ?? archive),
    files: new Map(files.map(([number, digest]) => [number, named(digest)])),
  };
}

function named(hex: string): Digest {
  return `sha256:${hex}`;
}
