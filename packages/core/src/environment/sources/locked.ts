import { parse } from 'smol-toml';
import { parsePep508 } from '../../python/pep508.ts';
import { invalid } from './files.ts';
import type { Declared, LeftOut, TextPlace } from './source.ts';

/** A package as a lock of the project holds it. */
export interface LockedVersion {
  readonly name: string;
  readonly version: string;
  readonly marker?: string;
  /** `sha256:…` */
  readonly hashes: readonly string[];
  readonly at: TextPlace;
  /** Why an index cannot be asked for it: a path, a repository, a URL. */
  readonly elsewhere?: string;
}

/** Beside a lock, the file that says which of its packages the project itself asks for. */
export const ASKS = ['pyproject.toml', 'environment.yml', 'environment.yaml', 'requirements.in'] as const;

export type Table = Readonly<Record<string, unknown>>;

/** A lock in TOML, with the place of every package's version. @throws PackageModelError `REQUIREMENTS_INVALID` */
export function readTomlLock(
  text: string,
  file: string,
  list: 'package' | 'packages',
): { document: Table; rows: { row: Table; at: TextPlace }[] } {
  let document: Table;
  try {
    document = parse(text);
  } catch (cause) {
    const line = cause instanceof Error && 'line' in cause ? Number(cause.line) : 1;
    const message = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    throw invalid(`${file}:${line}:1: ${message}`, 'Make the lock again with the tool that wrote it.');
  }
  const rows = document[list];
  const places = versionPlaces(text, file, list);
  return {
    document,
    rows: (Array.isArray(rows) ? rows : []).flatMap((row, i) =>
      isTable(row) ? [{ row, at: places[i] ?? { kind: 'text' as const, file, line: 1, column: 1 } }] : [],
    ),
  };
}

/** The TOML reader that is quick enough for locks has no positions: a package's `version = "…"` line is looked for. */
function versionPlaces(text: string, file: string, list: string): TextPlace[] {
  const header = new RegExp(String.raw`^\s*\[\[\s*${list}\s*\]\]`);
  const found: TextPlace[] = [];
  let open = false;
  for (const [i, line] of text.split('\n').entries()) {
    if (header.test(line)) {
      found.push({ kind: 'text', file, line: i + 1, column: 1 });
      open = true;
    } else if (/^\s*\[/.test(line)) open = false;
    else if (open && found.length > 0) {
      const column = /^(\s*version\s*=\s*["'])/.exec(line)?.[1]?.length;
      if (column !== undefined) found[found.length - 1] = { kind: 'text', file, line: i + 1, column: column + 1 };
    }
  }
  return found;
}

/** Locked versions as bounds: `name==version`. Builds for an accelerator (`2.1.0+cu118`) are held to their public version. */
export function boundsOf(
  locked: readonly LockedVersion[],
  edit: (wanted: string) => string,
): { requirements: Declared[]; leftOut: LeftOut[] } {
  const requirements: Declared[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, version, marker, hashes, at, elsewhere } of locked) {
    const text = `${name}==${version.replace(/\+.*$/, '')}${marker === undefined ? '' : ` ; ${marker}`}`;
    const requirement = elsewhere === undefined ? parsePep508(text).value : undefined;
    if (requirement) {
      const kept = version.includes('+') ? [] : hashes;
      requirements.push({ requirement, hashes: kept, at, pin: at, constraint: true, edit });
    } else leftOut.push({ what: name, because: elsewhere ?? 'its version cannot be read', at });
  }
  return { requirements, leftOut };
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(row: Table, key: string): string | undefined {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
}

export function hashesIn(files: unknown): string[] {
  if (!Array.isArray(files)) return [];
  return files.flatMap((file) => {
    const hash = isTable(file)
      ? (textIn(file, 'hash') ?? (isTable(file['hashes']) ? prefixed(file['hashes']) : undefined))
      : undefined;
    return hash?.startsWith('sha256:') === true ? [hash] : [];
  });
}

function prefixed(hashes: Table): string | undefined {
  const sha256 = textIn(hashes, 'sha256');
  return sha256 === undefined ? undefined : `sha256:${sha256}`;
}
