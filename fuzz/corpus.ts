import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A fixture: one file, or the files of a folder that is one model. */
export interface Fixture {
  readonly name: string;
  /** Of a file its own name; of a folder nothing. */
  readonly file: string | undefined;
  /** By path from the folder, the file's neighbours included. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Those that are mutated. */
  readonly targets: readonly string[];
}

const scripts = /\.(?:py|samples\.json|pyc)$|(?:^|\/)(?:expect\.json|README\.md|requirements\.txt)$/;

/** Every model in `test-fixtures`: folders that hold an `MLmodel`, a config or a SavedModel as a whole, all else file by file. */
export function corpus(root: string): readonly Fixture[] {
  const found: Fixture[] = [];
  const visit = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const isModel = entries.some(({ name }) =>
      ['MLmodel', 'config.json', 'model_index.json', 'saved_model.pb'].includes(name),
    );
    if (isModel) found.push(whole(folder, root));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isModel) visit(path);
      else if (entry.isFile() && !isModel && !scripts.test(entry.name)) found.push(single(path, root));
    }
  };
  visit(root);
  return found;
}

function whole(folder: string, root: string): Fixture {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)] as const),
  );
  return { name: relative(root, folder), file: undefined, files, targets: [...files.keys()] };
}

function single(path: string, root: string): Fixture {
  const folder = dirname(path);
  const beside = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !scripts.test(entry.name),
  );
  const files = new Map(beside.map(({ name }) => [name, readFileSync(join(folder, name))] as const));
  return { name: relative(root, path), file: basename(path), files, targets: [basename(path)] };
}
