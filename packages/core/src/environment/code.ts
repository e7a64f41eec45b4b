import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseTOML, getStaticTOMLValue } from 'toml-eslint-parser';
import { PackageModelError } from '../errors.ts';
import { readPython } from '../python/imports.ts';
import { classesIn, type OwnClass } from './own-classes.ts';
import { isFile, isInside, shown } from './sources/files.ts';

/** A folder from which modules are imported. */
export interface CodeRoot {
  /** On this machine; what goes onto the path of Python. */
  readonly folder: string;
  /** Top-level modules in it. */
  readonly modules: readonly string[];
  /** How it was found: `src/`, `pyproject.toml`, `flat`. */
  readonly layout: string;
  /** Folder of its pyproject.toml, where it has one. */
  readonly project?: string;
}

export interface UserCode {
  readonly roots: readonly CodeRoot[];
  /** Top-level modules that the code imports and does not hold itself, each with the file that names it first. */
  readonly imports: ReadonlyMap<string, string>;
  readonly classes: readonly OwnClass[];
}

/** A project's own modules, not a data set: beyond this the wrong folder was named. */
const MAX_FILES = 5000;
const MAX_FILE = 2 << 20;
const MAX_DEPTH = 20;
const skipped = /^(?:\.|__pycache__$|node_modules$|site-packages$|venv$|env$|build$|dist$|.*\.egg-info$)/;
/** Files and folders of a flat project that are not its package. */
const beside =
  /^(?:setup|conftest|noxfile|tasks|manage|docs?|tests?|testing|examples?|notebooks?|scripts?|benchmarks?|bin)$/;

/**
 * Finds where modules are imported from in the folders that were named, and what they import.
 * @throws PackageModelError `USAGE` for a folder that is none, leaves the workspace, or holds no Python.
 */
export async function readCode(folders: readonly string[], workspace: string): Promise<UserCode> {
  const roots: CodeRoot[] = [];
  for (const folder of folders) roots.push(...(await rootsOf(resolve(workspace, folder), folder, workspace)));
  const own = new Set(roots.flatMap(({ modules }) => modules));
  const imports = new Map<string, string>();
  const classes: OwnClass[] = [];
  for (const { folder, modules } of roots) {
    for (const file of await pythonFiles(folder, modules)) {
      const text = await readFile(file, 'utf8');
      classes.push(...classesIn(text, folder, file, shown(file)));
      const { imports: names } = readPython(text);
      for (const name of names) {
        const top = name.split('.')[0] ?? name;
        if (!own.has(top) && !imports.has(top)) imports.set(top, shown(file));
      }
    }
  }
  return { roots, imports, classes };
}

/** `src/` where it holds packages; what pyproject.toml names; else the folder itself. A folder that is a package stands in its parent. */
async function rootsOf(folder: string, given: string, workspace: string): Promise<CodeRoot[]> {
  const [real, top] = await Promise.all([realpath(folder), realpath(workspace)]).catch(() => {
    throw unusable(given, 'is not there');
  });
  if (!isInside(real, top)) throw unusable(given, 'leads out of the workspace');
  if (!(await stat(real)).isDirectory()) throw unusable(given, 'is no folder');
  if (await isFile(join(folder, '__init__.py'))) {
    const name = folder.split('/').pop() ?? '';
    return [{ folder: resolve(folder, '..'), modules: [name], layout: 'a package' }];
  }
  const candidates: (readonly [string, string])[] = [
    ...(await pyprojectRoots(folder)).map((root) => [join(folder, root), 'pyproject.toml'] as const),
    [join(folder, 'src'), 'src/'],
    [folder, 'flat'],
  ];
  for (const [root, layout] of candidates) {
    if (!isInside(resolve(root), folder)) continue;
    const modules = (await modulesIn(root)).filter((name) => layout !== 'flat' || !beside.test(name));
    if (modules.length === 0) continue;
    const project = await isFile(join(folder, 'pyproject.toml'));
    return [{ folder: root, modules, layout, ...(project && { project: folder }) }];
  }
  throw unusable(given, 'holds no Python modules');
}

/** Where build backends look: setuptools (`where`, `package-dir`), Poetry (`packages.from`), Hatch (`packages`). */
async function pyprojectRoots(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'pyproject.toml'), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  let document: unknown;
  try {
    document = getStaticTOMLValue(parseTOML(text.replace(/^\uFEFF/, '')));
  } catch {
    return [];
  }
  const at = (...keys: readonly string[]): unknown =>
    keys.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      document,
    );
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const found = [
    ...list(at('tool', 'setuptools', 'packages', 'find', 'where')),
    at('tool', 'setuptools', 'package-dir', ''),
    ...list(at('tool', 'poetry', 'packages')).map((one) => (one as { from?: unknown } | null)?.from),
    ...list(at('tool', 'hatch', 'build', 'targets', 'wheel', 'packages')).map((one) =>
      typeof one === 'string' ? one.replace(/\/?[^/]+$/, '') || '.' : undefined,
    ),
    at('tool', 'pdm', 'build', 'package-dir'),
    at('tool', 'uv', 'build-backend', 'module-root'),
  ];
  return [...new Set(found.filter((one) => typeof one === 'string'))];
}

async function modulesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (skipped.test(entry.name)) continue;
    const file = /^([^\W\d]\w*)\.py$/u.exec(entry.name)?.[1];
    if (entry.isFile() && file !== undefined) found.push(file);
    else if (entry.isDirectory() && /^[^\W\d]\w*$/u.test(entry.name) && (await holdsPython(join(folder, entry.name))))
      found.push(entry.name);
  }
  return found.toSorted();
}

/** A package with `__init__.py`, or a namespace with modules right inside. */
async function holdsPython(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.some((name) => name.endsWith('.py'));
}

async function pythonFiles(root: string, modules: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH) return;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (skipped.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const top = relative(root, path).split(/[/\\]/)[0]?.replace(/\.py$/, '') ?? '';
      if (!modules.includes(top)) continue;
      if (entry.isDirectory()) await visit(path, depth + 1);
      else if (entry.isFile() && entry.name.endsWith('.py') && (await stat(path)).size <= MAX_FILE) found.push(path);
      if (found.length > MAX_FILES) throw unusable(shown(root), `holds more than ${MAX_FILES} Python files`);
    }
  };
  await visit(root, 0);
  return found.toSorted();
}

function unusable(folder: string, why: string): PackageModelError {
  return new PackageModelError('USAGE', `${folder} ${why}`, 'Name the folder that holds your modules with --code.');
}
