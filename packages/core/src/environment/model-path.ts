import { dirname } from 'node:path';
import type { FormatId, Model } from '../nouns/model.ts';

/** Models that are a folder: what lies in it belongs to them, and a lock lies beside it. */
const folders: ReadonlySet<FormatId> = new Set(['mlflow', 'huggingface', 'savedmodel', 'folder', 'sharded']);

export interface ModelPath {
  /** From here on the project's own files are looked for: the model's folder, or the model where it is one. */
  readonly folder: string;
  /** What the lock lies beside. */
  readonly beside: string;
}

/** Where a model lies, from the paths of its files. */
export function modelPath({ files, format, name }: Model): ModelPath {
  const [first] = files;
  if (!first) return { folder: '.', beside: name };
  if (!folders.has(format)) return { folder: dirname(first.path), beside: first.path };
  const folder = files.map(({ path }) => dirname(path)).reduce(common);
  return { folder, beside: folder };
}

function common(a: string, b: string): string {
  let folder = a;
  while (b !== folder && !b.startsWith(folder.endsWith('/') ? folder : `${folder}/`) && dirname(folder) !== folder)
    folder = dirname(folder);
  return folder;
}
