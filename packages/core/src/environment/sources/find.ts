import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeText } from '../../python/decode.ts';
import { parsePyproject } from '../../python/pyproject.ts';
import { foldersUp, invalid, isFile, isInside, readInside, shown } from './files.ts';
import { requirementsFile } from './requirements.ts';
import type { Declarations, LeftOut, Source } from './source.ts';
import { sources } from './table.ts';

export interface Search {
  /** The model's folder. */
  readonly from: string;
  readonly workspace: string;
  readonly option?: string;
  readonly extras?: readonly string[];
  readonly groups?: readonly string[];
}

/**
 * Reads the file that was named, else the nearest that says something about packages, from the model's folder up to the
 * workspace; in one folder a lock goes before what is declared. Options, URLs and paths in it are left out, and said.
 * @throws PackageModelError `REQUIREMENTS_INVALID` with file, line and column.
 */
export async function readDeclarations(search: Search): Promise<Declarations> {
  const found = search.option === undefined ? await readNearest(search) : await readNamed(search.option, search);
  if (found.requiresPython) return found;
  const requiresPython = await nearestRequiresPython(search);
  return { ...found, ...(requiresPython && { requiresPython }) };
}

async function readNamed(option: string, search: Search): Promise<Declarations> {
  const path = resolve(search.workspace, option);
  const root = isInside(path, resolve(search.workspace)) ? search.workspace : dirname(path);
  // A list of another name is a requirements file: that is what most of them are.
  const source = sources.find((one) => one.fits(basename(path))) ?? byEnding(path);
  const found = await readOne(source, path, root, search);
  if (found) return found;
  throw invalid(
    `${option} declares no dependencies`,
    'Name a requirements file, a pyproject.toml with dependencies, an environment.yml, or a lock of the project.',
  );
}

function byEnding(path: string): Source {
  const like = /\.ya?ml$/.test(path) ? 'environment.yml' : path.endsWith('.toml') ? 'pyproject.toml' : undefined;
  return sources.find(({ id }) => id === like) ?? requirementsFile;
}

async function readNearest(search: Search): Promise<Declarations> {
  const folders = foldersUp(search.from, search.workspace);
  const root = folders.at(-1) ?? search.from;
  const leftOut: LeftOut[] = [];
  for (const folder of folders) {
    const names = await filesIn(folder);
    const several = undecided(names, folder);
    if (several) leftOut.push(several);
    for (const source of sources) {
      const path = choose(source, names, folder);
      if (path === undefined) continue;
      const found = await readOne(source, path, root, search);
      if (found) return { ...found, leftOut: [...leftOut, ...found.leftOut] };
    }
  }
  return { requirements: [], leftOut };
}

/** The one file of this kind in a folder; of several the one with the plain name, else none: which one counts is not guessed. */
function choose(source: Source, names: readonly string[], folder: string): string | undefined {
  const fitting = names.filter((name) => source.fits(name));
  if (fitting.includes(source.id)) return join(folder, source.id);
  const [first, ...more] = fitting;
  return first === undefined || more.length > 0 ? undefined : join(folder, first);
}

function undecided(names: readonly string[], folder: string): LeftOut | undefined {
  const fitting = names.filter((name) => requirementsFile.fits(name));
  const [first] = fitting;
  if (first === undefined || fitting.length === 1 || fitting.includes(requirementsFile.id)) return undefined;
  return {
    what: fitting.slice(0, 5).join(', '),
    because: 'there are several lists and none has the plain name: name one with --requirements',
    at: { kind: 'text', file: shown(join(folder, first)), line: 1, column: 1 },
  };
}

async function readOne(source: Source, path: string, root: string, search: Search): Promise<Declarations | undefined> {
  const text = decodeText(await readInside(path, root));
  const { extras = [], groups = [] } = search;
  const found = await source.read({ path, file: shown(path), root, text, extras, groups });
  return found && source.kind === 'lock' ? withAsked(found, source, dirname(path), root, search) : found;
}

/** A lock says which versions; the file beside it which packages. */
async function withAsked(
  lock: Declarations,
  source: Source,
  folder: string,
  root: string,
  search: Search,
): Promise<Declarations> {
  for (const name of source.asks ?? []) {
    const path = join(folder, name);
    if (!(await isFile(path))) continue;
    const row = sources.find((one) => one.kind === 'declared' && one.fits(name)) ?? requirementsFile;
    const asked = await readOne(row, path, root, search);
    if (!asked) continue;
    const requiresPython = asked.requiresPython ?? lock.requiresPython;
    const conda = lock.conda && { channels: [], specs: [], ...asked.conda, locked: lock.conda.locked ?? [] };
    return {
      ...asked,
      ...(conda && { conda }),
      ...(lock.file !== undefined && { lock: lock.file }),
      requirements: [...asked.requirements, ...lock.requirements],
      leftOut: [...asked.leftOut, ...lock.leftOut],
      ...(requiresPython && { requiresPython }),
    };
  }
  const requirements =
    source.alone === 'all' ? lock.requirements.map((one) => ({ ...one, constraint: false })) : lock.requirements;
  return { ...lock, ...(lock.file !== undefined && { lock: lock.file }), requirements };
}

/** Which Python a project asks for holds for its requirements.txt too. */
async function nearestRequiresPython({ from, workspace }: Search): Promise<Declarations['requiresPython']> {
  const folders = foldersUp(from, workspace);
  const root = folders.at(-1) ?? from;
  for (const folder of folders) {
    for (const name of ['python_env.yaml', 'pyproject.toml']) {
      const path = join(folder, name);
      if (!(await isFile(path))) continue;
      const text = decodeText(await readInside(path, root));
      if (name === 'python_env.yaml') {
        const found = await readOne(sources.find(({ id }) => id === name) ?? requirementsFile, path, root, {
          from,
          workspace,
        });
        if (found?.requiresPython) return found.requiresPython;
        continue;
      }
      const { requiresPython: found } = parsePyproject(text);
      if (found)
        return { text: found.text, at: { kind: 'text', file: shown(path), line: found.line, column: found.column } };
    }
  }
  return undefined;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // A link may lead to a file, and is judged when it is read.
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .toSorted();
}
