import { rename, rm, writeFile } from 'node:fs/promises';
import { ioError, PackageModelError, sarif, version, type Finding } from '@package-model/core/reading';

/** Writes a file that is whole or not there. @throws PackageModelError `IO`, `DISK_FULL` */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, text);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw ioError(cause, `writing ${path}`);
  }
}

/** Writes the findings for code scanning where that was asked for; what failed is returned. */
export function writeSarif(
  path: string | undefined,
  findings: readonly Finding[],
  root: string,
): Promise<PackageModelError | undefined> {
  return writeBeside(path, () => sarif(findings, { root, version }));
}

/**
 * Writes a document beside the answer where that was asked for. A file that cannot be written must not keep anybody from
 * seeing the answer, so the failure is returned and not thrown.
 */
export async function writeBeside(
  path: string | undefined,
  document: () => unknown,
): Promise<PackageModelError | undefined> {
  if (path === undefined) return undefined;
  const written = document();
  if (written === undefined) return undefined;
  try {
    await writeWhole(path, `${JSON.stringify(written, undefined, 2)}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof PackageModelError) return error;
    throw error;
  }
}
