import { fstatSync, writeSync } from 'node:fs';

/** Where a program writes to: a terminal, or what stands in its place. */
export interface Output {
  readonly isTTY: boolean;
  /** Columns of the terminal, where it is one. */
  readonly columns: number | undefined;
  /** Resolves when a pipe has taken everything: a process that ends sooner cuts a large document short. */
  write(text: string): Promise<void>;
}

/** What a pipe takes without waiting for its reader. */
const AT_ONCE = 64 * 1024;

/** A reader that went away (`| head`) is no failure of ours: the program ends with the exit code that is set. */
export const stdout: Output = outputTo(
  1,
  () => process.stdout,
  () => process.exit(),
);
/** Nobody reads how it goes on; the answer may still be read. */
export const stderr: Output = outputTo(
  2,
  () => process.stderr,
  () => undefined,
);

/**
 * Node's own streams, which take four milliseconds to be loaded, only where something else than a short text goes into a file
 * or a pipe.
 */
function outputTo(fd: 1 | 2, stream: () => NodeJS.WriteStream, closed: () => void): Output {
  const plain = isPlain(fd);
  const failed = (error: unknown): void => {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== 'EPIPE') throw error;
    closed();
  };
  return {
    get isTTY() {
      return !plain && stream().isTTY;
    },
    get columns() {
      return plain ? undefined : stream().columns;
    },
    write(text) {
      const bytes = Buffer.from(text);
      const rest = plain && bytes.length <= AT_ONCE ? withoutStream(fd, bytes) : bytes;
      if (rest.length === 0) return Promise.resolve();
      return new Promise((done) => {
        const to = stream();
        if (to.listenerCount('error') === 0) to.on('error', failed);
        to.write(rest, () => done());
      });
    },
  };
}

/** Device number of `/dev/null` on Linux. */
const NOWHERE = 0x1_03;

/** A file, a pipe or nowhere, which has no columns and whose end needs no waiting for. */
function isPlain(fd: number): boolean {
  try {
    const facts = fstatSync(fd);
    return facts.isFile() || facts.isFIFO() || (facts.isCharacterDevice() && facts.rdev === NOWHERE);
  } catch {
    return false;
  }
}

/** What could not be written, for the stream to try. */
function withoutStream(fd: number, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch {
    // A pipe that does not wait, or that nobody reads any more: the stream knows how to take either.
  }
  return rest;
}
