import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PackageModelError } from '../errors.ts';
import { readPython } from '../python/imports.ts';
import { isInside } from './sources/files.ts';

const MAX_FILE = 4 << 20;

/** A Python file of the user's that the image runs: read, not run. */
export interface OwnFile {
  readonly file: string;
  /** Top-level modules that it imports. */
  readonly imports: readonly string[];
}

/** What is asked of the file that an option names. */
const wanted = {
  handler: {
    defines: ['load', 'predict'],
    remedy:
      'Name a Python file with load(path) and predict(model, inputs) with --handler; `package-model init MODEL` writes one.',
  },
  entrypoint: { defines: [], remedy: 'Name the Python script that the image is to run with --entrypoint.' },
} as const;

/** @throws PackageModelError `USAGE` for what is no such file, or lacks what the server calls. */
export async function readOwnFile(file: string, option: keyof typeof wanted, workspace: string): Promise<OwnFile> {
  const { defines, remedy } = wanted[option];
  const unusable = (why: string): PackageModelError => new PackageModelError('USAGE', `${file} ${why}`, remedy);
  const path = resolve(workspace, file);
  if (!isInside(path, resolve(workspace))) throw unusable('leads out of the workspace');
  if (!path.endsWith('.py')) throw unusable('is no Python file');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unusable(`cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'no file'})`);
  });
  if (text.length > MAX_FILE) throw unusable('is larger than any script');
  const found = readPython(text);
  const lacks = defines.filter((name) => !found.defines.includes(name) && found.stars.length === 0);
  if (lacks.length > 0) throw unusable(`defines no ${lacks.join(' and no ')}`);
  return { file: path, imports: [...new Set(found.imports.map((name) => name.split('.')[0] ?? name))] };
}
