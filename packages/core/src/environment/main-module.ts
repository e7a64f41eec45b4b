import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Model } from '../nouns/model.ts';
import { readPython } from '../python/imports.ts';
import { isInside } from './sources/files.ts';

const MAX_FILE = 4 << 20;

/** The file that stands for `__main__`, and what the model looks for there. */
export interface MainModule {
  readonly file: string;
  /** Names of `__main__` that the model looks up and the file does not define. */
  readonly lacks: readonly string[];
  /** Top-level modules that it imports. */
  readonly imports: readonly string[];
}

/** Names that a model looks up in `__main__`: classes and functions of the script or notebook that trained it. */
export function mainNames({ effects }: Model): string[] {
  const names = effects.flatMap((effect) =>
    'global' in effect && effect.global.module === '__main__' ? [effect.global.name.split('.')[0] ?? ''] : [],
  );
  return [...new Set(names)].toSorted();
}

/** Reads the file that was named for `__main__`; it is not run. @throws PackageModelError `USAGE` */
export async function readMain(file: string, model: Model, workspace: string): Promise<MainModule> {
  const path = resolve(workspace, file);
  if (!isInside(path, resolve(workspace))) throw unusable(file, 'leads out of the workspace');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unusable(file, `cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'no file'})`);
  });
  if (text.length > MAX_FILE) throw unusable(file, 'is larger than any script');
  const { defines, imports, stars } = readPython(file.endsWith('.ipynb') ? notebookCode(text, file) : text);
  const known = new Set(defines);
  // What a star brings cannot be known from here, and is not called missing.
  const lacks = stars.length > 0 ? [] : mainNames(model).filter((name) => !known.has(name));
  return { file: path, lacks, imports: [...new Set(imports.map((name) => name.split('.')[0] ?? name))] };
}

/** The code cells of a notebook, one after the other; lines of magic (`%`, `!`) are no Python. */
export function notebookCode(text: string, file: string): string {
  try {
    const { cells } = JSON.parse(text) as { cells?: { cell_type?: string; source?: string | string[] }[] };
    return (cells ?? [])
      .filter((cell) => cell.cell_type === 'code')
      .map(({ source }) => (Array.isArray(source) ? source.join('') : (source ?? '')))
      .join('\n')
      .replaceAll(/^[%!].*$/gm, '');
  } catch {
    throw unusable(file, 'is no notebook');
  }
}

function unusable(file: string, why: string): PackageModelError {
  return new PackageModelError('USAGE', `${file} ${why}`, 'Name the Python file that trained the model with --main.');
}
