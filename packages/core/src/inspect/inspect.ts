import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { assertUnchanged } from './identity.ts';
import { locate } from './locate.ts';
import { readPath } from './read-path.ts';

export interface InspectOptions {
  /** Links may lead nowhere else. Default: the folder that holds the path. */
  readonly workspace?: string;
}

/**
 * Reads what a model says of itself, in windows and without loading it: a file with the files that it names, or a folder.
 * A folder with exactly one model means that model; several are its parts.
 * Whatever is wrong with the bytes is in the Model (`anomalies`, `unread`); nothing about them throws.
 * @param path as the user wrote it; places in the Model name it so
 * @throws PackageModelError `MODEL_NOT_FOUND`, `MODEL_UNREADABLE`, `MODEL_OUTSIDE_WORKSPACE`, `MODEL_CHANGED`, `INTERRUPTED`
 */
export async function inspect(path: string, host: Host, options: InspectOptions = {}): Promise<Model> {
  try {
    const located = await locate(path, options.workspace);
    const model = await readPath(located, host);
    for (const file of model.files) await assertUnchanged(file.path, file.identity);
    return model;
  } catch (cause) {
    if (!host.signal.aborted) throw cause;
    throw new PackageModelError('INTERRUPTED', `interrupted while ${path} was being read`, 'Run it again.', { cause });
  }
}
