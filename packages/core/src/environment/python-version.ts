import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Model } from '../nouns/model.ts';
import { allows, parseClauses, validVersion } from '../python/specifiers.ts';
import { pythonsOf } from './compatibility.ts';
import { foldersUp, shown } from './sources/files.ts';
import type { Declarations } from './sources/source.ts';
import { writtenBy } from './infer.ts';
import { reachOf } from './promises.ts';
import { runtimeOf } from './runtimes.ts';
import data from './tables/pythons.json' with { type: 'json' };

export interface PythonChoice {
  /** `3.11` */
  readonly version: string;
  readonly because: string;
}

export interface PythonFacts {
  readonly model: Model;
  /** Asked for by the user. */
  readonly option?: string;
  /** In the lock that is there. */
  readonly locked?: string;
  /** Nearest `.python-version`. */
  readonly pinned?: PythonPin;
  readonly requiresPython?: Declarations['requiresPython'];
  /** What the server runs on. */
  readonly server: string;
}

export interface PythonPin {
  readonly version: string;
  readonly file: string;
}

/** `3.11`, `3.11.7` and what pyenv and uv write besides: `cpython-3.11`, `cpython@3.11.7`. */
const pinForm = /^(?:cpython[-@]|python-?)?(3\.\d{1,2})(?:\.\d+)?(?:[a-z]\w*)?$/i;

/** The `.python-version` nearest to the model, up to the workspace. */
export async function readPythonPin(from: string, workspace: string): Promise<PythonPin | undefined> {
  for (const folder of foldersUp(from, workspace)) {
    const path = join(folder, '.python-version');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const line = text
      ?.split('\n')
      .map((one) => one.replace(/#.*/, '').trim())
      .find((one) => one !== '');
    const version = line === undefined ? undefined : pinForm.exec(line)?.[1];
    if (version !== undefined) return { version, file: shown(path) };
  }
  return undefined;
}

/**
 * The Python of the image: asked for, pinned by the project, in the lock; else the best of those that the project
 * allows, the model's producers have wheels for, and the server runs on.
 * @throws PackageModelError `USAGE` for an option that is no Python, `RESOLVE_FAILED` when no Python is left.
 */
export function choosePython(facts: PythonFacts): PythonChoice {
  const { option, locked, pinned } = facts;
  if (option !== undefined) {
    return judged(fromOption(option), 'it was asked for', facts, 'Ask for another one with --python.');
  }
  if (pinned) {
    const remedy = `Ask for another one with --python, or change ${pinned.file}.`;
    return judged(pinned.version, `${pinned.file} says so`, facts, remedy);
  }
  if (locked !== undefined && bounds(facts).every((bound) => bound.allows(locked))) {
    return { version: locked, because: 'the lock is for it' };
  }
  return best(facts);
}

function fromOption(option: string): string {
  const version = pinForm.exec(option.trim())?.[1];
  if (version !== undefined) return version;
  throw new PackageModelError(
    'USAGE',
    `${option} is no version of Python`,
    'Give it as major and minor version, such as 3.11.',
  );
}

interface Bound {
  readonly allows: (version: string) => boolean;
  /** `scikit-learn 1.2.2 has wheels for Python 3.8 to 3.11` */
  readonly says: string;
}

function bounds({ model, requiresPython, server }: PythonFacts): Bound[] {
  const found: Bound[] = [];
  const library = runtimeOf(model)?.runtime.library ?? 'scikit-learn';
  const version = writtenBy(model, library);
  // Only who reads nothing but its own minor version is bound to that release's Pythons.
  const bound = version !== undefined && reachOf(library, model.format) === 'minor';
  const pythons = bound ? pythonsOf(library, version) : undefined;
  if (pythons)
    found.push({
      allows: (one) => pythons.includes(one),
      says: `${library} ${version} has wheels for Python ${span(pythons)}`,
    });
  const range =
    requiresPython && rangeOf(requiresPython.text, `${requiresPython.at.file}, line ${requiresPython.at.line},`);
  if (range) found.push(range);
  for (const { version } of model.producers.filter((one) => one.library === 'python' && !validVersion(one.version))) {
    const bound = rangeOf(version, 'the way the file is written');
    if (bound) found.push(bound);
  }
  const runs = rangeOf(server, 'the server');
  if (runs) found.push(runs);
  return found;
}

function rangeOf(specifier: string, who: string): Bound | undefined {
  const clauses = parseClauses(specifier);
  // Compared as its latest patch: `>=3.11.4` is met by the images of 3.11.
  return (
    clauses && {
      allows: (one) => allows(clauses, `${one}.99`) || allows(clauses, one),
      says: `${who} asks for Python ${specifier}`,
    }
  );
}

function judged(version: string, because: string, facts: PythonFacts, remedy: string): PythonChoice {
  const against = bounds(facts).find((bound) => !bound.allows(version));
  if (!against) return { version, because };
  throw new PackageModelError('RESOLVE_FAILED', `Python ${version} does not fit (${because}): ${against.says}`, remedy);
}

function best(facts: PythonFacts): PythonChoice {
  const all = bounds(facts);
  const fitting = data.order.filter((version) => all.every((bound) => bound.allows(version)));
  const hint = facts.model.producers
    .find((one) => one.library === 'python' && validVersion(one.version))
    ?.version.split('.')
    .slice(0, 2)
    .join('.');
  if (hint !== undefined && fitting.includes(hint)) return { version: hint, because: 'the file was written under it' };
  const old = facts.model.producers.some((one) => one.library === 'numpy' && one.version.startsWith('<2'));
  const before = old
    ? fitting.filter((version) => allows([{ operator: '<=', version: data['last-with-numpy-1'] }], version))
    : [];
  const [version] = before.length > 0 ? before : fitting;
  const reasons = all.map(({ says }) => says);
  if (version === undefined) {
    throw new PackageModelError(
      'RESOLVE_FAILED',
      `no Python fits: ${reasons.join('; ')}`,
      'Train the model again with current releases, or loosen what the project asks for.',
    );
  }
  const [first] = reasons;
  const numpy = before.length > 0 ? ', and the file was written with NumPy 1' : '';
  return {
    version,
    because: first === undefined ? 'it is the default' : `it is the preferred one that fits: ${first}${numpy}`,
  };
}

function span(pythons: readonly string[]): string {
  const [first, last] = [pythons[0] ?? '', pythons.at(-1) ?? ''];
  return first === last ? first : `${first} to ${last}`;
}
