import { getStaticTOMLValue, parseTOML, ParseError, type AST } from 'toml-eslint-parser';
import { parsePep508, type Pep508 } from './pep508.ts';
import { poetrySpecifier } from './poetry.ts';
import { normalizeName } from './names.ts';
import type { FileFault } from './requirements-file.ts';

export interface PlacedRequirement {
  readonly requirement: Pep508;
  readonly line: number;
  readonly column: number;
  /** Column of its versions, on the same line. */
  readonly pin: number;
}

/** What a pyproject.toml declares (PEP 621, PEP 735). */
export interface Pyproject {
  /** Absent where there is no `[project]` table with dependencies written out. */
  readonly dependencies?: readonly PlacedRequirement[];
  readonly optional: Readonly<Record<string, readonly PlacedRequirement[]>>;
  /** Dependency groups, included groups resolved. */
  readonly groups: Readonly<Record<string, readonly PlacedRequirement[]>>;
  /** `[tool.poetry.dependencies]`, where there is no `[project]` list; Python is in `requiresPython`. */
  readonly poetry?: readonly PlacedRequirement[];
  /** Entries of that table that no index could be asked for, or that cannot be said in PEP 440. */
  readonly poetryPlaces: readonly {
    readonly name: string;
    readonly because: string;
    readonly line: number;
    readonly column: number;
  }[];
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
    return { optional: {}, groups: {}, poetryPlaces: [], dynamic: false, faults: [{ message, line, column }] };
  }
  const faults: FileFault[] = [];
  const values = leaves(document);
  const read = (prefix: readonly string[]): PlacedRequirement[] | undefined => list(values, prefix, faults);
  const project = getStaticTOMLValue(document)['project'] as Readonly<Record<string, unknown>> | undefined;
  const dependencies = read(['project', 'dependencies']) ?? (isList(project?.['dependencies']) ? [] : undefined);
  const python = values.find(({ path }) => path.join('\0') === 'project\0requires-python');
  const dynamic = isList(project?.['dynamic']) && project['dynamic'].includes('dependencies');
  const version = project?.['version'];
  const poetry = poetryDependencies(values);
  return {
    ...(dependencies && { dependencies }),
    optional: named(values, ['project', 'optional-dependencies'], read),
    groups: groups(values, read, faults),
    ...(poetry && { poetry: poetry.requirements }),
    poetryPlaces: dependencies ? [] : (poetry?.places ?? []),
    ...(python
      ? { requiresPython: { text: String(valueOf(python.node)), ...placeOf(python.node) } }
      : poetry?.python && { requiresPython: poetry.python }),
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
    const pin = column + 1 + (parsed.value.clauses[0]?.column ?? parsed.value.column);
    return [{ requirement: parsed.value, line, column: column + 1, pin }];
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

interface Poetry {
  readonly requirements: PlacedRequirement[];
  readonly places: Pyproject['poetryPlaces'][number][];
  readonly python?: NonNullable<Pyproject['requiresPython']>;
}

/** Poetry's own table, which predates `[project]`: `name = "^1.2"` or `name = { version = "^1.2", extras = [...] }`. */
function poetryDependencies(values: readonly Entry[]): Poetry | undefined {
  const own = values.filter(({ path }) => path.slice(0, 3).join('\0') === 'tool\0poetry\0dependencies');
  if (own.length === 0) return undefined;
  const found: { -readonly [K in keyof Poetry]: Poetry[K] } = { requirements: [], places: [] };
  const names = new Set(own.map(({ path }) => String(path[3])));
  for (const name of names) {
    const rows = own.filter(({ path }) => path[3] === name);
    const at = (key?: string): Entry | undefined => rows.find(({ path }) => path.length > 3 && path[4] === key);
    const simple = rows.find(({ path }) => path.length === 4);
    const node = simple ?? at('version') ?? rows[0];
    if (!node) continue;
    const place = placeOf(node.node);
    const constraint = valueOf((simple ?? at('version'))?.node ?? node.node);
    const specifier = typeof constraint === 'string' ? poetrySpecifier(constraint) : undefined;
    if (normalizeName(name) === 'python') {
      if (specifier !== undefined) found.python = { text: specifier, ...place };
      continue;
    }
    const elsewhere = ['path', 'git', 'url', 'file'].some((key) => at(key) !== undefined);
    // Optional ones belong to an extra.
    if (valueOf(at('optional')?.node ?? node.node) === true) continue;
    const extras = rows.filter(({ path }) => path[4] === 'extras').map(({ node: one }) => String(valueOf(one)));
    const marker = at('markers');
    const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${specifier ?? ''}${marker ? `; ${String(valueOf(marker.node))}` : ''}`;
    const parsed = elsewhere || specifier === undefined ? undefined : parsePep508(text).value;
    if (parsed) found.requirements.push({ requirement: parsed, ...place, pin: place.column + 1 });
    else {
      const because = elsewhere
        ? 'it is taken from a path, a repository or a URL'
        : 'its versions cannot be said as one range of PEP 440';
      found.places.push({ name, because, ...place });
    }
  }
  return found;
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
