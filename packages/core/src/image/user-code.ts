import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { distributionOf, isStandard } from '../environment/modules.ts';
import { notebookCode } from '../environment/main-module.ts';
import { PackageModelError } from '../errors.ts';
import type { Environment, LockedPackage } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { normalizeName } from '../python/names.ts';
import { digestOf } from './digest-model.ts';
import { installedFiles } from './project-metadata.ts';

/** A file of the user's own in the image: copied from this machine, or written. */
export interface CodeFile {
  /** Below /opt/code, with slashes. */
  readonly name: string;
  readonly sha256: string;
  readonly source: { readonly from: string } | { readonly text: string };
}

/** The user's own code as a layer of the image: what is on Python's path there. */
export interface CodeLayer {
  readonly files: readonly CodeFile[];
  /** SHA-256 of the sorted lines `<hex>  <path>\n`. */
  readonly digest: Digest;
  /** Module that stands for `__main__`. */
  readonly main?: string;
  /** Module that loads the model and asks it. */
  readonly handler?: string;
  /** File that is run instead of the server. */
  readonly script?: string;
}

/** What packages are made of and read at run time. Whatever else lies in a folder stays there: keys, data sets, notebooks, caches. */
const carried: ReadonlySet<string> = new Set(
  '.py .pyi .typed .json .yaml .yml .toml .txt .csv .tsv .ini .cfg .conf .xml .html .jinja .jinja2 .j2 .sql .proto .npy .npz .pkl .joblib .onnx .vocab'.split(
    ' ',
  ),
);
const left = /^(?:\.|__pycache__$|node_modules$|site-packages$|tests$|.*\.egg-info$)/;
/** Below this a folder is code; beyond it the wrong folder was named, or a data set lies in the package. */
const MAX_BYTES = 256 << 20;
const MAX_FILES = 20_000;
/** Names under which our own files lie. */
const MAIN = 'package_model_main';
const reserved: ReadonlySet<string> = new Set(['package_model_server', MAIN]);

/**
 * What of the user's own code goes into the image. An allow-list: the modules that were found, and in them only kinds of
 * files that a package is made of; a `decided` event says what was left where it is.
 * @throws PackageModelError `USAGE` for modules that would hide a package of the image, and folders that are no code
 */
export async function readCodeLayer(
  code: Environment['code'],
  packages: readonly LockedPackage[],
  host: Host,
): Promise<CodeLayer | undefined> {
  if (code === undefined) return undefined;
  const files = new Map<string, CodeFile>();
  const add = (file: CodeFile): void => {
    const before = files.get(file.name);
    if (before !== undefined && before.sha256 !== file.sha256)
      throw refused(`${file.name} comes from two of the folders`, 'Name one of them with --code.');
    files.set(file.name, file);
  };
  for (const { folder, modules, project } of code.roots) {
    refuseHiding(modules, packages);
    const { taken, skipped } = await filesOf(folder, modules);
    for (const from of taken) {
      const name = relative(folder, from).replaceAll('\\', '/');
      add({ name, sha256: (await digestOf(from, host)).slice('sha256:'.length), source: { from } });
    }
    tellSkipped(folder, skipped, host);
    if (project !== undefined) for (const file of await installedFiles(project, folder, modules)) add(written(file));
  }
  const single = async (path: string, name: string): Promise<void> =>
    add(written({ name, text: await pythonText(path) }));
  if (code.main !== undefined) await single(code.main, `${MAIN}.py`);
  const handler = code.handler === undefined ? undefined : moduleName(code.handler, packages);
  if (code.handler !== undefined) await single(code.handler, `${handler}.py`);
  if (code.script !== undefined) await single(code.script, basename(code.script));
  const sorted = [...files.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: sorted,
    digest: `sha256:${sha256(sorted.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(''))}`,
    ...(code.main !== undefined && { main: MAIN }),
    ...(handler !== undefined && { handler }),
    ...(code.script !== undefined && { script: basename(code.script) }),
  };
}

function written({ name, text }: { readonly name: string; readonly text: string }): CodeFile {
  return { name, sha256: sha256(text), source: { text } };
}

/** A script or a notebook as a module's text. */
async function pythonText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  return path.endsWith('.ipynb') ? `${notebookCode(text, path)}\n` : text;
}

function moduleName(file: string, packages: readonly LockedPackage[]): string {
  const name = basename(file, '.py');
  if (!/^[A-Za-z_]\w*$/.test(name))
    throw refused(
      `${file} cannot be imported under its name`,
      'Call it by letters, digits and underscores: handler.py.',
    );
  refuseHiding([name], packages);
  return name;
}

/** Whoever stands first on Python's path wins: a module of the user's must not take the place of one that was locked and judged. */
function refuseHiding(modules: readonly string[], packages: readonly LockedPackage[]): void {
  const locked = new Set(packages.map(({ name }) => normalizeName(name)));
  for (const module of modules) {
    const owner = distributionOf(module);
    const hides =
      reserved.has(module) || isStandard(module)
        ? 'a module of Python or of the server'
        : owner !== undefined && locked.has(normalizeName(owner))
          ? `the package ${owner} of the lock`
          : undefined;
    if (hides !== undefined)
      throw refused(
        `the module ${module} would stand before ${hides}`,
        'Rename it, or name a narrower folder with --code.',
      );
  }
}

async function filesOf(root: string, modules: readonly string[]): Promise<{ taken: string[]; skipped: string[] }> {
  const taken: string[] = [];
  const skipped: string[] = [];
  let bytes = 0;
  const take = async (path: string): Promise<void> => {
    bytes += (await stat(path)).size;
    taken.push(path);
    if (bytes > MAX_BYTES || taken.length > MAX_FILES)
      throw refused(
        `${root} holds more than ${MAX_BYTES >> 20} MiB or ${MAX_FILES} files`,
        'Name the folder of the modules alone; data that the model needs belongs to the model.',
      );
  };
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (left.test(entry.name)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile() && carried.has(extname(entry.name).toLowerCase())) await take(path);
      else skipped.push(path);
    }
  };
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    if (entry.isDirectory() && modules.includes(entry.name)) await visit(path);
    else if (entry.isFile() && modules.some((module) => entry.name === `${module}.py`)) await take(path);
  }
  return { taken: taken.toSorted(), skipped: skipped.toSorted() };
}

function tellSkipped(folder: string, skipped: readonly string[], host: Host): void {
  if (skipped.length === 0) return;
  const names = skipped.slice(0, 5).map((path) => relative(folder, path));
  const more = skipped.length > names.length ? ` and ${skipped.length - names.length} more` : '';
  const compiled = skipped.some((path) => /\.(?:so|pyd|pyx|c|cpp|f90)$/.test(path));
  host.emit({
    stage: 'image',
    type: 'decided',
    what: `${names.join(', ')}${more} ${skipped.length === 1 ? 'stays' : 'stay'} out of the image`,
    because: compiled
      ? 'compiled code goes into a wheel (--find-links), and files that are neither code nor its data are not carried'
      : 'files that are neither Python nor the data that packages bring are not carried',
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refused(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}
