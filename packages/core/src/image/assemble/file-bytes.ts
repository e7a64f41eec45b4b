import { open } from 'node:fs/promises';
import type { RandomBytes } from '../../bytes/zip.ts';
import { ioError } from '../../errors.ts';

/** A file that can be read anywhere. @throws PackageModelError `IO` */
export async function fileBytes(path: string): Promise<RandomBytes & AsyncDisposable> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw ioError(cause, `reading ${path}`);
  });
  const { size } = await handle.stat();
  return {
    size,
    readAt: async (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, offset);
      return buffer.subarray(0, bytesRead);
    },
    [Symbol.asyncDispose]: () => handle.close(),
  };
}
