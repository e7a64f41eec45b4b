import { createReadStream } from 'node:fs';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';

const WINDOW = 1 << 20;

/**
 * Hands on the bytes of a file in their order, or those from `from` to before `to`, a MiB at a time.
 * @throws PackageModelError `IO`, `INTERRUPTED`
 */
export async function eachChunk(
  path: string,
  host: Host,
  take: (bytes: Buffer) => void,
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: Infinity },
): Promise<void> {
  if (to <= from) return;
  try {
    const bytes = createReadStream(path, { start: from, end: to - 1, highWaterMark: WINDOW, signal: host.signal });
    for await (const chunk of bytes as AsyncIterable<Buffer>) take(chunk);
  } catch (cause) {
    if (!host.signal.aborted) throw ioError(cause, `reading ${path}`);
    throw new PackageModelError('INTERRUPTED', `interrupted while reading ${path}`, 'Run it again.', { cause });
  }
}
