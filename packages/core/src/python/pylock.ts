import { parse } from 'smol-toml';
import type { LockedPackage } from '../nouns/environment.ts';
import { normalizeName } from './names.ts';
import { validVersion } from './specifiers.ts';

/** A lock file (PEP 751) as far as an installation of wheels needs it. */
export interface Pylock {
  readonly packages: readonly LockedPackage[];
  readonly requiresPython?: string;
  /** `[tool.package-model]`, unchecked. */
  readonly ours?: Readonly<Record<string, unknown>>;
}

type Table = Readonly<Record<string, unknown>>;

/** Reads a lock; `problem` says in a clause what makes it none, with the line where that is known. */
export function parsePylock(
  text: string,
  file: string,
): { readonly lock: Pylock; readonly problem?: never } | { readonly lock?: never; readonly problem: string } {
  let document: Table;
  try {
    document = parse(text);
  } catch (cause) {
    const line = cause instanceof Error && 'line' in cause ? `line ${String(cause.line)}: ` : '';
    return { problem: `${line}${(cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''}` };
  }
  const version = document['lock-version'];
  if (typeof version !== 'string' || !/^1\.\d+$/.test(version))
    return { problem: `its lock-version is ${JSON.stringify(version)}, not 1.0` };
  const rows = document['packages'];
  if (!Array.isArray(rows)) return { problem: 'it has no packages' };
  const lines = packageLines(text);
  const packages: LockedPackage[] = [];
  for (const [i, row] of rows.entries()) {
    const line = lines[i] ?? 1;
    const found = readPackage(row, { kind: 'text', file, line, column: 1 });
    if (typeof found === 'string') return { problem: `line ${line}: ${found}` };
    packages.push(found);
  }
  const requiresPython = document['requires-python'];
  const ours = tableAt(tableAt(document, 'tool'), 'package-model');
  return {
    lock: { packages, ...(typeof requiresPython === 'string' && { requiresPython }), ...(ours && { ours }) },
  };
}

function readPackage(row: unknown, at: LockedPackage['at']): LockedPackage | string {
  if (!isTable(row)) return 'a package is not a table';
  const { name, version, marker } = row;
  if (typeof name !== 'string') return 'a package has no name';
  if (typeof version !== 'string' || !validVersion(version)) return `${name} has no version`;
  const wheels = Array.isArray(row['wheels']) ? row['wheels'].map(readWheel) : [];
  const bad = wheels.find((wheel) => typeof wheel === 'string');
  if (typeof bad === 'string') return `${name}: ${bad}`;
  return {
    name: normalizeName(name),
    version,
    ...(typeof marker === 'string' && { marker }),
    wheels: wheels.filter((wheel) => typeof wheel !== 'string'),
    at,
  };
}

function readWheel(row: unknown): LockedPackage['wheels'][number] | string {
  if (!isTable(row)) return 'a wheel is not a table';
  const { url, path, size } = row;
  const sha256 = tableAt(row, 'hashes')?.['sha256'];
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return 'a wheel has no sha256';
  const place = typeof url === 'string' ? url : typeof path === 'string' ? path : '';
  const name =
    typeof row['name'] === 'string'
      ? row['name']
      : decodeURIComponentOr(place.split(/[?#]/)[0]?.split(/[/\\]/).pop() ?? '');
  if (!name.endsWith('.whl')) return `${JSON.stringify(name)} is no wheel`;
  return { name, ...(typeof url === 'string' && { url }), ...(typeof size === 'number' && { size }), sha256 };
}

/** Lines of the `[[packages]]` headers: the TOML reader that is quick enough for locks has no positions. */
function packageLines(text: string): number[] {
  return text.split('\n').flatMap((line, i) => (/^\s*\[\[\s*packages\s*\]\]/.test(line) ? [i + 1] : []));
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function tableAt(table: Table | undefined, key: string): Table | undefined {
  const value = table?.[key];
  return isTable(value) ? value : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
