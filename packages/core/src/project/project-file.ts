import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError } from '../errors.ts';
import type { Settings } from '../options.ts';

/** In the root of a repository: its models, and a policy that tightens the one in force. */
export const PROJECT_FILE = 'package-model.yaml';

/** One model of `package-model.yaml`. */
export interface ProjectModel {
  /** From the folder of the file, with slashes, normalised. */
  readonly model: string;
  /** Globs of further files that belong to it: a change of one is a change of the model. */
  readonly paths: readonly string[];
  /** What the file says of it, over what it says of all; paths are whole. */
  readonly settings: Partial<Settings>;
}

export interface Project {
  readonly models: readonly ProjectModel[];
}

/**
 * Reads `package-model.yaml` of a folder; undefined where there is none.
 * @throws PackageModelError `CONFIG_INVALID` with file, line, column and key; `IO`
 */
export async function readProject(folder: string): Promise<Project | undefined> {
  const text = await readFile(join(folder, PROJECT_FILE), 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw ioError(cause, `reading ${PROJECT_FILE}`);
  });
  return text === undefined ? undefined : await projectOf(text, folder);
}

/** The same from its text. YAML is loaded only where there is some. @throws PackageModelError `CONFIG_INVALID` */
export async function projectOf(text: string, folder: string): Promise<Project> {
  const { parseProject } = await import('./parse.ts');
  return parseProject(text, folder);
}
