import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { HashName } from './statement.ts';

const WINDOW = 1 << 20;

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
  const { from, to } = part ?? { from: 0, to: Infinity };
  if (to <= from) return hash.hex();
  try {
    const bytes = createReadStream(path, { start: from, end: to - 1, highWaterMark: WINDOW, signal: host.signal });
    for await (const chunk of bytes as AsyncIterable<Buffer>) hash.update(chunk);
  } catch (cause) {
    if (!host.signal.aborted) throw ioError(cause, `reading ${path}`);
    throw new PackageModelError('INTERRUPTED', `interrupted while reading ${path}`, 'Run it again.', { cause });
  }
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
