import { createHash } from 'node:crypto';
import { eachChunk } from '../bytes/file-chunks.ts';
import type { Host } from '../nouns/host.ts';
import type { HashName } from './statement.ts';

interface Hash {
  readonly update: (bytes: Buffer) => unknown;
  readonly hex: () => string;
}

/**
 * The digest of a file, or of its bytes from `from` to before `to`, in hex.
 * @throws PackageModelError `IO`, `INTERRUPTED`
 */
export async function digest(
  path: string,
  name: HashName,
  part: { readonly from: number; readonly to: number } | undefined,
  host: Host,
): Promise<string> {
  const hash = await start(name);
  await eachChunk(path, host, (bytes) => void hash.update(bytes), part);
  return hash.hex();
}

/** OpenSSL has no BLAKE3; what computes it instead is loaded only for signatures that use it. */
async function start(name: HashName): Promise<Hash> {
  if (name === 'blake3') {
    const { blake3 } = await import('@noble/hashes/blake3.js');
    const hash = blake3.create();
    return { update: (bytes) => hash.update(bytes), hex: () => Buffer.from(hash.digest()).toString('hex') };
  }
  const hash = createHash(name === 'blake2b' ? 'blake2b512' : name);
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}
