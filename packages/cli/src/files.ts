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

/**
 * Writes the findings for code scanning where that was asked for. A file that cannot be written must not keep anybody
 * from seeing the findings, so the failure is returned and not thrown.
 */
export async function writeSarif(
  path: string | undefined,
  findings: readonly Finding[],
  root: string,
): Promise<PackageModelError | undefined> {
  if (path === undefined) return undefined;
  try {
    await writeWhole(path, `${JSON.stringify(sarif(findings, { root, version }), undefined, 2)}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof PackageModelError) return error;
    throw error;
  }
}
