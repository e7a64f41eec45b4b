import {
  closeSync,
  fstatSync,
  openSync,
  read as readLater,
  realpathSync,
  statSync,
  type BigIntStats,
  type Stats,
} from 'node:fs';

/**
 * What `node:fs/promises` does, at once: handing such a question to another thread and back takes ten times as long as
 * the answer, and loading that part of Node as long as reading a small model. Like there, a failure is a rejection.
 */
export async function stat(path: string): Promise<Stats> {
  return statSync(path);
}

/** Times in nanoseconds, and numbers of files that a double cannot hold. */
export async function exactStat(path: string): Promise<BigIntStats> {
  return statSync(path, { bigint: true });
}

export async function realpath(path: string): Promise<string> {
  return realpathSync.native(path);
}

/** A file that is open for reading. */
export interface Opened {
  readonly fd: number;
  /** Bytes. */
  readonly size: number;
  /** Reads in another thread, so that others have their turn. Resolves with how many bytes there were. */
  read(room: Uint8Array, at: number, length: number, offset: number): Promise<number>;
  close(): Promise<void>;
}

/** @throws the operating system's error */
export async function open(path: string): Promise<Opened> {
  const fd = openSync(path, 'r');
  let size: number;
  try {
    size = fstatSync(fd).size;
  } catch (cause) {
    closeSync(fd);
    throw cause;
  }
  return {
    fd,
    size,
    read: (room, at, length, offset) =>
      new Promise((resolve, reject) => {
        readLater(fd, room, at, length, offset, (cause, count) => (cause ? reject(cause) : resolve(count)));
      }),
    close: async () => closeSync(fd),
  };
}
