import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Place } from '../nouns/place.ts';
import { decodeText } from '../python/decode.ts';
import { holds, type MarkerEnvironment } from '../python/markers.ts';
import type { Pep508 } from '../python/pep508.ts';
import { parsePyproject } from '../python/pyproject.ts';
import { parseRequirements, type FileFault } from '../python/requirements-file.ts';

type TextPlace = Extract<Place, { kind: 'text' }>;

/** One requirement that the project declares. */
export interface Declared {
  readonly requirement: Pep508;
  readonly hashes: readonly string[];
  readonly at: TextPlace;
  /** `-c`: bounds a version without asking for the package. */
  readonly constraint: boolean;
}

/** What the project's own files ask for: names and versions. */
export interface Declarations {
  /** The file they start from; absent where nothing is declared. */
  readonly file?: string;
  readonly requirements: readonly Declared[];
  /** Lines that do not go into the environment, each with the reason. */
  readonly leftOut: readonly { readonly what: string; readonly because: string; readonly at: TextPlace }[];
  readonly requiresPython?: { readonly text: string; readonly at: TextPlace };
}

/** A list of packages, not a data file. */
const MAX_FILE = 1 << 20;
const MAX_DEPTH = 10;

interface Search {
  /** The model's folder. */
  readonly from: string;
  readonly workspace: string;
  readonly option?: string;
}

/**
 * Reads the file that was named, else the nearest requirements.txt or pyproject.toml with dependencies, from the
 * model's folder up to the workspace. Options, URLs and paths in it are not followed: they are left out, and said.
 * @throws PackageModelError `REQUIREMENTS_INVALID` with file, line and column.
 */
export async function readDeclarations(search: Search): Promise<Declarations> {
  const found = search.option === undefined ? await readNearest(search) : await readNamed(search.option, search);
  if (found.requiresPython) return found;
  const requiresPython = await nearestRequiresPython(search);
  return { ...found, ...(requiresPython && { requiresPython }) };
}

async function readNamed(option: string, { workspace }: Search): Promise<Declarations> {
  const path = resolve(workspace, option);
  const found = await readOne(path, isInside(path, resolve(workspace)) ? workspace : dirname(path));
  if (found) return found;
  throw invalid(
    `${option} declares no dependencies`,
    'Name a requirements file, or a pyproject.toml with project.dependencies.',
  );
}

async function readNearest({ from, workspace }: Search): Promise<Declarations> {
  const folders = foldersUp(from, workspace);
  const root = folders.at(-1) ?? from;
  for (const folder of folders) {
    for (const name of ['requirements.txt', 'pyproject.toml']) {
      const path = join(folder, name);
      if (!(await isFile(path))) continue;
      const found = await readOne(path, root);
      if (found) return found;
    }
  }
  return { requirements: [], leftOut: [] };
}

/** Which Python a project asks for holds for its requirements.txt too. */
async function nearestRequiresPython({ from, workspace }: Search): Promise<Declarations['requiresPython']> {
  const folders = foldersUp(from, workspace);
  for (const folder of folders) {
    const path = join(folder, 'pyproject.toml');
    if (!(await isFile(path))) continue;
    const { requiresPython: found } = parsePyproject(decodeText(await read(path, folders.at(-1) ?? from)));
    const file = shown(path);
    if (found) return { text: found.text, at: { kind: 'text', file, line: found.line, column: found.column } };
  }
  return undefined;
}

/** `from`, its parents, and last `workspace`; only `from` where it lies elsewhere. */
export function foldersUp(from: string, workspace: string): string[] {
  const [start, top] = [resolve(from), resolve(workspace)];
  if (!isInside(start, top)) return [start];
  const folders = [start];
  for (let at = start; at !== top;) folders.push((at = dirname(at)));
  return folders;
}

/** Those whose marker holds in the image. */
export function wanted(declared: readonly Declared[], environment: MarkerEnvironment): Declared[] {
  return declared.filter(({ requirement }) => !requirement.marker || holds(requirement.marker, environment));
}

async function readOne(path: string, root: string): Promise<Declarations | undefined> {
  if (basename(path).endsWith('.toml')) return readPyproject(path, root);
  const found: { requirements: Declared[]; leftOut: Declarations['leftOut'][number][] } = {
    requirements: [],
    leftOut: [],
  };
  await readRequirements(path, root, { constraint: false, depth: 0, above: new Set() }, found);
  return { file: shown(path), ...found };
}

async function readPyproject(path: string, root: string): Promise<Declarations | undefined> {
  const file = shown(path);
  const { dependencies, requiresPython, dynamic, faults } = parsePyproject(decodeText(await read(path, root)));
  failOn(faults, file);
  const at = (place: { line: number; column: number }): TextPlace => ({
    kind: 'text',
    file,
    line: place.line,
    column: place.column,
  });
  if (!dependencies) {
    if (!dynamic) return undefined;
    throw invalid(
      `${file} leaves its dependencies to the build backend, which is not run`,
      'Write them into a requirements.txt and name it with --requirements.',
    );
  }
  const declared = dependencies.map(({ requirement, line, column }) => ({
    requirement,
    hashes: [],
    at: at({ line, column }),
    constraint: false,
  }));
  return {
    file,
    requirements: declared.filter(({ requirement }) => requirement.url === undefined),
    leftOut: declared.flatMap((one) => (one.requirement.url === undefined ? [] : [fromUrl(one)])),
    ...(requiresPython && { requiresPython: { text: requiresPython.text, at: at(requiresPython) } }),
  };
}

interface Reading {
  readonly constraint: boolean;
  readonly depth: number;
  readonly above: ReadonlySet<string>;
}

async function readRequirements(
  path: string,
  root: string,
  { constraint, depth, above }: Reading,
  found: { requirements: Declared[]; leftOut: Declarations['leftOut'][number][] },
): Promise<void> {
  const file = shown(path);
  const { lines, faults } = parseRequirements(decodeText(await read(path, root)));
  failOn(faults, file);
  for (const line of lines) {
    const at: TextPlace = { kind: 'text', file, line: line.line, column: line.column };
    const leave = (what: string, because: string): void => void found.leftOut.push({ what, because, at });
    if (line.kind === 'place')
      leave(
        line.what,
        line.editable ? 'it is installed from a folder' : 'it is a path or URL, which no lock can check',
      );
    else if (line.kind === 'option') leave(line.name, optionReason(line.name));
    else if (line.kind === 'requirement') {
      const declared = { requirement: line.requirement, hashes: line.hashes, at, constraint };
      if (line.requirement.url === undefined) found.requirements.push(declared);
      else found.leftOut.push(fromUrl(declared));
    } else if (line.kind === 'include') {
      if (/^[a-z][a-z0-9+.-]*:/i.test(line.file)) {
        leave(line.file, 'a list that lies elsewhere may change from run to run');
        continue;
      }
      const included = resolve(dirname(path), line.file);
      if (above.has(included) || included === path || depth === MAX_DEPTH) {
        throw invalid(
          `${place(at)}: ${line.file} includes itself, or lies more than ${MAX_DEPTH} files deep`,
          'Remove the line.',
        );
      }
      const inner = {
        constraint: constraint || line.as === 'constraints',
        depth: depth + 1,
        above: new Set([...above, path]),
      };
      await readRequirements(included, root, inner, found).catch((cause: unknown) => {
        if (cause instanceof PackageModelError && cause.message.startsWith(`${shown(included)} cannot`)) {
          throw invalid(`${place(at)}: ${cause.message}`, cause.remedy);
        }
        throw cause;
      });
    }
  }
}

function optionReason(name: string): string {
  if (/index|find-links|^-[if]$|trusted-host/.test(name))
    return 'where packages come from is said by --index-url and --find-links, not by a file';
  return 'options of an installer do not apply to a lock of wheels';
}

function fromUrl({ requirement, at }: Declared): Declarations['leftOut'][number] {
  return {
    what: requirement.name,
    because: 'it is taken from a URL, and the index may hold another package of that name',
    at,
  };
}

async function read(path: string, root: string): Promise<Uint8Array> {
  const [real, top] = await Promise.all([realpath(path), realpath(root)]).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (!isInside(real, top)) {
    throw invalid(
      `${shown(path)} cannot be used: it leads out of ${root}`,
      'Keep the files that declare packages inside the workspace.',
    );
  }
  const facts = await stat(real);
  if (!facts.isFile() || facts.size > MAX_FILE) {
    throw invalid(`${shown(path)} cannot be read: it is no file of at most 1 MiB`, 'Name a requirements file.');
  }
  return readFile(real).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function failOn(faults: readonly FileFault[], file: string): void {
  const [fault, ...more] = faults;
  if (!fault) return;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  throw invalid(
    `${file}:${fault.line}:${fault.column}: ${fault.message}${others}`,
    'Correct the line, or name another file with --requirements.',
  );
}

function place({ file, line, column }: TextPlace): string {
  return `${file}:${line}:${column}`;
}

/** As a person standing in the working directory would write it. */
export function shown(path: string): string {
  const near = relative('', path);
  return near === '' || near.startsWith('..') ? path : near;
}

function unreadable(path: string, cause: unknown): PackageModelError {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const why = code === 'ENOENT' ? 'it is not there' : (code ?? String(cause));
  return new PackageModelError(
    'REQUIREMENTS_INVALID',
    `${shown(path)} cannot be read: ${why}`,
    'Check the path and its permissions.',
    { cause },
  );
}

function invalid(message: string, remedy: string): PackageModelError {
  return new PackageModelError('REQUIREMENTS_INVALID', message, remedy);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
