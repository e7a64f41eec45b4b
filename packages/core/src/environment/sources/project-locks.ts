import { validVersion } from '../../python/specifiers.ts';
import { ASKS, boundsOf, hashesIn, isTable, readTomlLock, textIn, type LockedVersion, type Table } from './locked.ts';
import type { Declarations, Source, SourceFile } from './source.ts';

/** What one kind of lock says of a package, and where in it. */
interface TomlLock {
  /** Name of the file. */
  readonly id: string;
  readonly list: 'package' | 'packages';
  /** Without a file beside it that says what is asked for: everything in it, or nothing. */
  readonly alone: 'all' | 'none';
  readonly marker: (row: Table) => string | undefined;
  /** The key of its files. */
  readonly files: 'files' | 'wheels';
  /** Why an index cannot be asked for the package. */
  readonly elsewhere: (row: Table) => string | undefined;
  /** The command or edit that changes a version. */
  readonly edit: (wanted: string, file: string) => string;
}

const ELSEWHERE = 'the lock takes it from a path, a repository or a URL';

const locks: readonly TomlLock[] = [
  /** A lock for installers (PEP 751), of the whole project: everything in it is asked for, unless a pyproject.toml says what. */
  {
    id: 'pylock.toml',
    list: 'packages',
    alone: 'all',
    marker: (row) => textIn(row, 'marker'),
    files: 'wheels',
    elsewhere: (row) => {
      if ('vcs' in row || 'directory' in row || 'archive' in row) return ELSEWHERE;
      return Array.isArray(row['wheels']) ? undefined : 'the lock has no wheel of it';
    },
    edit: (wanted, file) => `lock ${file} again with ${wanted}`,
  },
  {
    id: 'uv.lock',
    list: 'package',
    alone: 'none',
    marker: (row) => anyOf(row['resolution-markers']),
    files: 'wheels',
    elsewhere: ({ source }) => (isTable(source) && 'registry' in source ? undefined : ELSEWHERE),
    edit: (wanted) => `uv add ${JSON.stringify(wanted)}`,
  },
  {
    id: 'poetry.lock',
    list: 'package',
    alone: 'none',
    marker: poetryMarker,
    files: 'files',
    elsewhere: ({ source }) => (isTable(source) && source['type'] !== 'legacy' ? ELSEWHERE : undefined),
    edit: (wanted) => `poetry add ${JSON.stringify(wanted)}`,
  },
  {
    id: 'pdm.lock',
    list: 'package',
    alone: 'none',
    marker: (row) => textIn(row, 'marker'),
    files: 'files',
    elsewhere: (row) => (['path', 'git', 'url'].some((key) => key in row) ? ELSEWHERE : undefined),
    edit: (wanted) => `pdm add ${JSON.stringify(wanted)}`,
  },
];

/** Locks of whole projects, in the order in which they are looked for. */
export const projectLocks: readonly Source[] = locks.map((lock): Source => ({
  id: lock.id,
  kind: 'lock',
  fits: (name) => name === lock.id,
  asks: ASKS,
  alone: lock.alone,
  read: (source) => read(lock, source),
}));

function read(lock: TomlLock, { file, text }: SourceFile): Declarations {
  const { rows } = readTomlLock(text, file, lock.list);
  const locked = rows.flatMap(({ row, at }): LockedVersion[] => {
    const name = textIn(row, 'name');
    // The project itself is in its lock.
    if (name === undefined || isProject(row)) return [];
    const [marker, version = ''] = [lock.marker(row), textIn(row, 'version')];
    const elsewhere = lock.elsewhere(row) ?? (validVersion(version) ? undefined : 'it has no version');
    return [
      {
        name,
        version,
        hashes: hashesIn(row[lock.files]),
        at,
        ...(marker !== undefined && { marker }),
        ...(elsewhere !== undefined && { elsewhere }),
      },
    ];
  });
  return { file, ...boundsOf(locked, (wanted) => lock.edit(wanted, file)) };
}

/** In uv's lock the project has a source that is `virtual` or `editable` and lies at `.`. */
function isProject({ source }: Table): boolean {
  return isTable(source) && (source['virtual'] === '.' || source['editable'] === '.');
}

/** uv splits a lock where markers differ: the package is wanted where one of them holds. */
function anyOf(markers: unknown): string | undefined {
  const texts = Array.isArray(markers) ? markers.filter((one) => typeof one === 'string') : [];
  return texts.length === 0 ? undefined : texts.map((one) => `(${one})`).join(' or ');
}

/** Since Poetry 2 a package has the markers of its groups: one text, or one for each group. */
function poetryMarker({ markers }: Table): string | undefined {
  if (typeof markers === 'string') return markers;
  return isTable(markers) ? textIn(markers, 'main') : undefined;
}
