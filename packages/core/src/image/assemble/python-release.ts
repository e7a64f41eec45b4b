import { posix } from 'node:path';
import type { Interpreter } from './venv.ts';

/** Files of a base that say which release its Python is: its own header, and what dpkg has installed. */
const HEADER = /(?:^|\/)include\/python3\.\d+\/patchlevel\.h$/;
const DPKG = 'var/lib/dpkg/status';
/** Images without a package manager have a file for each package. */
const DPKG_EACH = 'var/lib/dpkg/status.d/';
/** A status file has two megabytes in large images. */
export const MAX_TELLING = 32 << 20;

/** Whether a file of a base says which release a Python is. */
export function tellsRelease(path: string): boolean {
  return HEADER.test(path) || path === DPKG || path.startsWith(DPKG_EACH);
}

/**
 * The release of a base's Python, to the last number: `3.11.2`. Its own header says it, else the package it is of, else the
 * environment of the official image; where none does, it stays unknown.
 * @param texts of the files that tell, by their paths
 * @param env of the image: `NAME=value`
 */
export function releaseOf(
  { real, minor }: Interpreter,
  texts: ReadonlyMap<string, string>,
  env: readonly string[],
): string | undefined {
  const prefix = posix.dirname(posix.dirname(real)).slice(1);
  const of = (text: string | undefined, pattern: string): string | undefined => {
    const [, found] = new RegExp(pattern, 'm').exec(text ?? '') ?? [];
    return found?.startsWith(`${minor}.`) ? found : undefined;
  };
  const header = texts.get(posix.join(prefix, `include/python${minor}/patchlevel.h`));
  const written = of(header, '^#define\\s+PY_VERSION\\s+"(\\d+\\.\\d+\\.\\d+)"');
  if (written !== undefined) return written;
  if (prefix === 'usr') {
    // Epoch and Debian's own number are not Python's.
    const stanza = `^Package: python${minor.replace('.', '\\.')}-minimal\n(?:.+\n)*?Version: (?:\\d+:)?(\\d+\\.\\d+\\.\\d+)[-+~\n]`;
    for (const [path, text] of texts) {
      const packaged = path.startsWith('var/lib/dpkg/') ? of(text, stanza) : undefined;
      if (packaged !== undefined) return packaged;
    }
    return undefined;
  }
  return of(env.join('\n'), '^PYTHON_VERSION=(\\d+\\.\\d+\\.\\d+)$');
}
