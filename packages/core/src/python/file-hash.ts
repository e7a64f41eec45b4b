import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * SHA-256 of a file in hexadecimal digits; nothing where there is no such file. Of tools and wheels, which fit into
 * memory: the digest is computed on another thread, while this one goes on.
 */
export async function sha256Of(path: string): Promise<string | undefined> {
  try {
    return Buffer.from(await webcrypto.subtle.digest('SHA-256', await readFile(path))).toString('hex');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
