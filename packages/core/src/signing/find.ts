import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stat } from '../bytes/disk.ts';
import { ioError, PackageModelError } from '../errors.ts';

/** A signature of a folder of ten thousand files in parts has some megabytes. */
const MAX_BYTES = 64 * 2 ** 20;

/**
 * Where the signature of a model lies: where it was said to, else as `NAME.sig` beside it, else as `model.sig` in the
 * folder or beside the file.
 * @throws PackageModelError `USAGE` where one was named and is not there
 */
export async function findSignature(model: string, named: string | undefined): Promise<string | undefined> {
  if (named !== undefined) {
    if (await isFile(named)) return named;
    throw new PackageModelError(
      'USAGE',
      `there is no signature at ${named}`,
      'Name the file that model_signing wrote.',
    );
  }
  const folder = (await stat(model)).isDirectory() ? model : dirname(model);
  const places = [join(dirname(model), `${basename(model)}.sig`), join(folder, 'model.sig')];
  for (const place of places) if (await isFile(place)) return place;
  return undefined;
}

/** @throws PackageModelError `IO`; `CONFIG_INVALID` for a file that is no signature by its size */
export async function readSignature(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      throw new PackageModelError(
        'CONFIG_INVALID',
        `${path} has ${size} bytes, and is no signature`,
        'Name another file.',
      );
    }
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `reading ${path}`);
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
