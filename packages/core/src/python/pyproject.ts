import { getStaticTOMLValue, parseTOML, ParseError, type AST } from 'toml-eslint-parser';
import { parsePep508, type Pep508 } from './pep508.ts';
import { normalizeName } from './names.ts';
import type { FileFault } from './requirements-file.ts';

export interface PlacedRequirement {
  readonly requirement: Pep508;
  readonly line: number;
  readonly column: number;
}

/** What a pyproject.toml declares (PEP 621, PEP 735). */
export interface Pyproject {
  /** Absent where there is no `[project]` table with dependencies written out. */
  readonly dependencies?: readonly PlacedRequirement[];
  readonly optional: Readonly<Record<string, readonly PlacedRequirement[]>>;
  /** Dependency groups, included groups resolved. */
  readonly groups: Readonly<Record<string, readonly PlacedRequirement[]>>;
  readonly requiresPython?: { readonly text: string; readonly line: number; readonly column: number };
  readonly version?: string;
  /** `dynamic = ["dependencies"]`: a build backend would have to be run to know them. */
  readonly dynamic: boolean;
  readonly faults: readonly FileFault[];
}

interface Entry {
  readonly path: readonly (string | number)[];
  readonly node: AST.TOMLContentNode;
}

/** Reads what a pyproject.toml declares, with positions. Nothing of it is run. */
export function parsePyproject(text: string): Pyproject {
  let document: AST.TOMLProgram;
  try {
    // Indices of the parser count without a byte order mark.
    document = parseTOML(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const [line, column] = cause instanceof ParseError ? [cause.lineNumber, cause.column + 1] : [1, 1];
    const message = cause instanceof Error ? cause.message : String(cause);
    return { optional: {}, groups: {}, dynamic: false, faults: [{ message, line, column }] };
  }
  const faults: FileFault[] = [];
  const values = leaves(document);
  const read = (prefix: readonly string[]): PlacedRequirement[] | undefined => list(values, prefix, faults);
  const project = getStaticTOMLValue(document)['project'] as Readonly<Record<string, unknown>> | undefined;
  const dependencies = read(['project', 'dependencies']) ?? (isList(project?.['dependencies']) ? [] : undefined);
  const python = values.find(({ path }) => path.join('\0') === 'project\0requires-python');
  const dynamic = isList(project?.['dynamic']) && project['dynamic'].includes('dependencies');
  const version = project?.['version'];
  return {
    ...(dependencies && { dependencies }),
    optional: named(values, ['project', 'optional-dependencies'], read),
    groups: groups(values, read, faults),
    ...(python && { requiresPython: { text: String(valueOf(python.node)), ...placeOf(python.node) } }),
    ...(typeof version === 'string' && { version }),
    dynamic,
    faults,
  };
}

function list(
  values: readonly Entry[],
  prefix: readonly string[],
  faults: FileFault[],
): PlacedRequirement[] | undefined {
  const found = values.filter(
    ({ path }) =>
      path.length === prefix.length + 1 && prefix.every((key, i) => path[i] === key) && typeof path.at(-1) === 'number',
  );
  if (found.length === 0) return undefined;
  return found.flatMap(({ node }) => {
    const text = valueOf(node);
    const { line, column } = placeOf(node);
    if (typeof text !== 'string') {
      faults.push({ message: 'a requirement is text', line, column });
      return [];
    }
    const parsed = parsePep508(text);
    if (parsed.fault) {
      // Behind the quote; where the text has escapes the column is that of the text.
      faults.push({ message: parsed.fault.message, line, column: column + 1 + parsed.fault.column });
      return [];
    }
    return [{ requirement: parsed.value, line, column: column + 1 }];
  });
}

function named(
  values: readonly Entry[],
  prefix: readonly string[],
  read: (prefix: readonly string[]) => PlacedRequirement[] | undefined,
): Record<string, PlacedRequirement[]> {
  const names = new Set(
    values
      .filter(({ path }) => prefix.every((key, i) => path[i] === key))
      .map(({ path }) => String(path[prefix.length])),
  );
  return Object.fromEntries([...names].map((name) => [normalizeName(name), read([...prefix, name]) ?? []]));
}

/** A group may include others (`{ include-group = "test" }`); a cycle is a fault. */
function groups(
  values: readonly Entry[],
  read: (prefix: readonly string[]) => PlacedRequirement[] | undefined,
  faults: FileFault[],
): Record<string, PlacedRequirement[]> {
  const root = 'dependency-groups';
  const own = named(values, [root], read);
  const includes = values.filter(({ path }) => path[0] === root && path.at(-1) === 'include-group');
  const resolve = (name: string, above: readonly string[]): PlacedRequirement[] => [
    ...(own[name] ?? []),
    ...includes
      .filter(({ path }) => normalizeName(String(path[1])) === name)
      .flatMap(({ node }) => {
        const other = normalizeName(String(valueOf(node)));
        const wrong = [...above, name].includes(other)
          ? 'includes itself'
          : own[other] === undefined
            ? 'is no group'
            : undefined;
        if (wrong === undefined) return resolve(other, [...above, name]);
        faults.push({ message: `${other} ${wrong}`, ...placeOf(node) });
        return [];
      }),
  ];
  return Object.fromEntries(Object.keys(own).map((name) => [name, resolve(name, [])]));
}

/** Every value of the document with the keys that lead to it; members of lists by their index. */
function leaves(document: AST.TOMLProgram): Entry[] {
  const found: Entry[] = [];
  const visit = (path: readonly (string | number)[], node: AST.TOMLContentNode): void => {
    if (node.type === 'TOMLArray') for (const [i, element] of node.elements.entries()) visit([...path, i], element);
    else if (node.type === 'TOMLInlineTable') pairs(path, node.body);
    else found.push({ path, node });
  };
  const pairs = (path: readonly (string | number)[], body: readonly AST.TOMLKeyValue[]): void => {
    for (const pair of body)
      visit([...path, ...pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))], pair.value);
  };
  for (const part of document.body[0].body) {
    if (part.type === 'TOMLKeyValue') pairs([], [part]);
    else pairs(part.resolvedKey, part.body);
  }
  return found;
}

function valueOf(node: AST.TOMLContentNode): unknown {
  return node.type === 'TOMLValue' ? node.value : undefined;
}

function placeOf(node: AST.TOMLContentNode): { line: number; column: number } {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
