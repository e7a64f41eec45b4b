import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { unreadable } from '../inspect/locate.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { digest } from './digest.ts';
import { Refused } from './refused.ts';
import type { Resource, Statement } from './statement.ts';

/** What is signed of a model, and where it starts. */
interface Signed {
  /** Folder that signed names start from; of a signed file the file itself. */
  readonly root: string;
  /** Names of what has to be equal, from the root. */
  readonly files: readonly string[];
}

/**
 * Compares every file of the model with what was signed. Of a folder every file counts, whoever reads it; of one file in a
 * signed folder the files that belong to the model.
 * @returns how many resources were compared
 * @throws Refused where a file is changed, missing, or not covered; PackageModelError `IO`, `INTERRUPTED`
 */
export async function assertCovered(
  statement: Statement,
  path: string,
  signature: string,
  model: Model,
  host: Host,
): Promise<number> {
  const { root, files } = await signedFiles(statement, path, signature, model);
  const resources = Map.groupBy(statement.resources, (resource) => resource.path);
  assertNoneMissing(files, resources, root === path);
  for (const file of model.files) assertNotIgnored(nameFrom(root, file.path), statement);

  let compared = 0;
  for (const name of files) {
    const at = name === '.' ? root : join(root, name);
    const parts = resources.get(name) ?? [];
    assertWhole(
      name,
      parts,
      statement,
      (await stat(at).catch((cause: unknown) => Promise.reject(unreadable(at, cause)))).size,
    );
    for (const { part, digest: signed } of parts) {
      compared += 1;
      host.emit({
        stage: 'inspect',
        type: 'progress',
        what: 'signed files',
        done: compared,
        total: statement.resources.length,
        unit: 'files',
      });
      if ((await digest(at, statement.hash, part, host)) !== signed)
        throw new Refused(`${shown(name)} is not what was signed`);
    }
  }
  return compared;
}

async function signedFiles(statement: Statement, path: string, signature: string, model: Model): Promise<Signed> {
  if ((await stat(path)).isDirectory()) {
    return { root: path, files: await filesBelow(path, [...statement.ignored, nameFrom(path, signature)]) };
  }
  const alone = statement.resources.every((resource) => resource.path === '.');
  if (alone) return { root: path, files: ['.'] };
  const root = dirname(path);
  return { root, files: model.files.map((file) => nameFrom(root, file.path)) };
}

/** Every file below a folder but for what was left out, with slashes, sorted. A link is nobody's bytes, and refused. */
async function filesBelow(root: string, ignored: readonly string[]): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((cause: unknown) =>
    Promise.reject(unreadable(root, cause)),
  );
  const names: string[] = [];
  for (const entry of entries) {
    const name = nameFrom(root, join(entry.parentPath, entry.name));
    if (entry.isDirectory() || ignored.some((one) => isBelow(name, one))) continue;
    if (!entry.isFile())
      throw new Refused(`${shown(name)} is a link or a special file, which a signature does not cover`);
    names.push(name);
  }
  return names.toSorted();
}

/** Of one file in a signed folder the others are not looked at, and so not missed. */
function assertNoneMissing(files: readonly string[], resources: ReadonlyMap<string, Resource[]>, whole: boolean): void {
  if (!whole) return;
  const there = new Set(files);
  const missing = [...resources.keys()].find((name) => !there.has(name));
  if (missing !== undefined) throw new Refused(`${shown(missing)} was signed, and is not there`);
}

/** Whoever signed may leave files out; none that the model consists of. */
function assertNotIgnored(name: string, { ignored }: Statement): void {
  if (name !== '' && ignored.some((one) => isBelow(name, one))) {
    throw new Refused(`${shown(name)} belongs to the model, and was left out of the signature`);
  }
}

/**
 * Parts have to follow each other from the first byte to the last: a gap would be bytes that nobody signed. An empty file
 * has no part, so that whoever signs parts says nothing of it.
 */
function assertWhole(name: string, parts: readonly Resource[], { method, shardSize }: Statement, size: number): void {
  if (parts.length === 0 && (method === 'files' || size > 0)) throw new Refused(`${shown(name)} was not signed`);
  if (method === 'files') return;
  let at = 0;
  for (const { part } of parts.toSorted((a, b) => (a.part?.from ?? 0) - (b.part?.from ?? 0))) {
    if (part?.from !== at || part.to > size || part.to - at > (shardSize ?? 0)) break;
    at = part.to;
  }
  if (at !== size) throw new Refused(`the signed parts of ${shown(name)} end at byte ${at}, and it has ${size}`);
}

function isBelow(name: string, folder: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}

function nameFrom(root: string, path: string): string {
  return relative(resolve(root), resolve(path)).split(sep).join('/');
}

function shown(name: string): string {
  return name === '.' ? 'the file' : JSON.stringify(name.slice(0, 200));
}
