import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertInside, unreadable } from './locate.ts';
import type { Located } from './locate.ts';

/** A folder with more files is a data set or a whole disk; no layout that is read comes near it. */
const MAX_FILES = 10_000;
/** The deepest layout that is read (MLflow around diffusers) has six. */
const MAX_DEPTH = 16;

/** Folders of tools: what is in them is no model of this project, and there may be very much of it. */
const tools: ReadonlySet<string> = new Set(['node_modules', '__pycache__', '__MACOSX']);
/** A folder that holds it is a virtual environment. */
const ENVIRONMENT = 'pyvenv.cfg';

export interface Listing {
  /** Path from the folder, with slashes → bytes; sorted. */
  readonly files: ReadonlyMap<string, number>;
  readonly cut?: string;
}

/**
 * Every regular file below a folder, as far as the bounds go. Names that start with a dot are a tool's, never a model's.
 * Links are followed inside the workspace, each folder once.
 * @throws PackageModelError `MODEL_OUTSIDE_WORKSPACE` at a link that leaves it, `MODEL_UNREADABLE`, or the signal's reason
 */
export async function listFolder(folder: Located, signal: AbortSignal): Promise<Listing> {
  const files = new Map<string, number>();
  const entered = new Set<string>();
  let cut: string | undefined;

  const enter = async (prefix: string, depth: number): Promise<void> => {
    const path = join(folder.path, prefix);
    const { dev, ino } = await stat(path, { bigint: true }).catch(refuse(path));
    if (entered.has(`${dev} ${ino}`)) return;
    entered.add(`${dev} ${ino}`);
    const entries = await readdir(path, { withFileTypes: true }).catch(refuse(path));
    if (prefix !== '' && entries.some(({ name }) => name === ENVIRONMENT)) return;
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || tools.has(entry.name)) continue;
      signal.throwIfAborted();
      if (files.size >= MAX_FILES) cut = `it holds more than ${MAX_FILES} files`;
      if (cut !== undefined) return;
      await take(entry, `${prefix}${entry.name}`, depth);
    }
  };

  const take = async (entry: Dirent, name: string, depth: number): Promise<void> => {
    const path = join(folder.path, name);
    if (entry.isSymbolicLink()) await assertInside(path, folder.root);
    else if (!entry.isFile() && !entry.isDirectory()) return;
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isFile()) files.set(name, facts.size);
    if (!facts?.isDirectory()) return;
    if (depth < MAX_DEPTH) await enter(`${name}/`, depth + 1);
    else cut = `${name} is more than ${MAX_DEPTH} folders deep`;
  };

  await enter('', 0);
  return cut === undefined ? { files } : { files, cut };
}

function refuse(path: string): (cause: unknown) => never {
  return (cause) => {
    throw unreadable(path, cause);
  };
}
