import { entry, items, readYaml, textOf } from './yaml.ts';
import { distributionOfConda } from '../../python/conda-spec.ts';
import type { Platform } from '../../nouns/image.ts';
import { readCondaPackage } from '../../python/conda-package.ts';
import { validVersion } from '../../python/specifiers.ts';
import { machineOf } from '../../python/target.ts';
import { boundsOf, hashesIn, isTable, readTomlLock, textIn, type LockedVersion, type Table } from './locked.ts';
import type { Declarations, LeftOut, LockedConda, Source, SourceFile } from './source.ts';

const asks = ['pyproject.toml', 'environment.yml', 'environment.yaml', 'requirements.in'] as const;

/** A lock for installers (PEP 751), of the whole project: everything in it is asked for, unless a pyproject.toml says what. */
export const projectPylock: Source = {
  id: 'pylock.toml',
  kind: 'lock',
  fits: (name) => name === 'pylock.toml',
  asks,
  alone: 'all',
  read: (source) =>
    fromToml(
      source,
      'packages',
      (row) => ({ marker: textIn(row, 'marker'), hashes: hashesIn(row['wheels']), elsewhere: elsewhereInPylock(row) }),
      (wanted) => `lock ${source.file} again with ${wanted}`,
    ),
};

/** uv's lock of a project. */
export const uvLock: Source = {
  id: 'uv.lock',
  kind: 'lock',
  fits: (name) => name === 'uv.lock',
  asks,
  alone: 'none',
  read: (source) =>
    fromToml(
      source,
      'package',
      (row) => {
        const from = isTable(row['source']) ? row['source'] : {};
        const markers = Array.isArray(row['resolution-markers'])
          ? row['resolution-markers'].filter((one) => typeof one === 'string')
          : [];
        return {
          marker: markers.length === 0 ? undefined : markers.map((one) => `(${one})`).join(' or '),
          hashes: hashesIn(row['wheels']),
          elsewhere: 'registry' in from ? undefined : 'the lock takes it from a path, a repository or a URL',
        };
      },
      (wanted) => `uv add ${JSON.stringify(wanted)}`,
    ),
};

export const poetryLock: Source = {
  id: 'poetry.lock',
  kind: 'lock',
  fits: (name) => name === 'poetry.lock',
  asks,
  alone: 'none',
  read: (source) =>
    fromToml(
      source,
      'package',
      (row) => ({
        marker: poetryMarker(row),
        hashes: hashesIn(row['files']),
        elsewhere:
          isTable(row['source']) && row['source']['type'] !== 'legacy'
            ? 'the lock takes it from a path, a repository or a URL'
            : undefined,
      }),
      (wanted) => `poetry add ${JSON.stringify(wanted)}`,
    ),
};

export const pdmLock: Source = {
  id: 'pdm.lock',
  kind: 'lock',
  fits: (name) => name === 'pdm.lock',
  asks,
  alone: 'none',
  read: (source) =>
    fromToml(
      source,
      'package',
      (row) => ({
        marker: textIn(row, 'marker'),
        hashes: hashesIn(row['files']),
        elsewhere: ['path', 'git', 'url'].some((key) => key in row)
          ? 'the lock takes it from a path, a repository or a URL'
          : undefined,
      }),
      (wanted) => `pdm add ${JSON.stringify(wanted)}`,
    ),
};

/** conda-lock's versions, of conda's and pip's packages, as bounds for wheels; and conda's packages themselves. */
export const condaLock: Source = {
  id: 'conda-lock.yml',
  kind: 'lock',
  fits: (name) => /(?:^|\.)conda-lock\.ya?ml$/.test(name),
  asks,
  alone: 'none',
  read: readCondaLock,
};

type Facts = {
  readonly marker: string | undefined;
  readonly hashes: readonly string[];
  readonly elsewhere: string | undefined;
};

function fromToml(
  { file, text }: SourceFile,
  list: 'package' | 'packages',
  facts: (row: Table) => Facts,
  edit: (wanted: string) => string,
): Declarations {
  const { rows } = readTomlLock(text, file, list);
  const locked = rows.flatMap(({ row, at }): LockedVersion[] => {
    const name = textIn(row, 'name');
    // The project itself is in its lock.
    if (name === undefined || isProject(row)) return [];
    const { marker, hashes, elsewhere } = facts(row);
    const version = textIn(row, 'version');
    const readable = version !== undefined && validVersion(version);
    return [
      {
        name,
        version: version ?? '',
        hashes,
        at,
        ...(marker !== undefined && { marker }),
        ...((elsewhere !== undefined || !readable) && { elsewhere: elsewhere ?? 'it has no version' }),
      },
    ];
  });
  return { file, ...boundsOf(locked, edit) };
}

/** In uv's lock the project has a source that is `virtual` or `editable` and lies at `.`. */
function isProject(row: Table): boolean {
  return isTable(row['source']) && (row['source']['virtual'] === '.' || row['source']['editable'] === '.');
}

function elsewhereInPylock(row: Table): string | undefined {
  if ('vcs' in row || 'directory' in row || 'archive' in row)
    return 'the lock takes it from a path, a repository or a URL';
  return Array.isArray(row['wheels']) ? undefined : 'the lock has no wheel of it';
}

/** Since Poetry 2 a package has the markers of its groups: one text, or one for each group. */
function poetryMarker(row: Table): string | undefined {
  const { markers } = row;
  if (typeof markers === 'string') return markers;
  return isTable(markers) ? textIn(markers, 'main') : undefined;
}

const platforms: Readonly<Record<string, Platform>> = { 'linux-64': 'linux/amd64', 'linux-aarch64': 'linux/arm64' };

function readCondaLock({ file, text }: SourceFile): Declarations | undefined {
  const rows = items(entry(readYaml(text, file), 'package'));
  if (rows.length === 0) return undefined;
  const leftOut: LeftOut[] = [];
  const locked: LockedVersion[] = [];
  const packages: LockedConda[] = [];
  let requiresPython: Declarations['requiresPython'];
  for (const row of rows) {
    const [conda, version, platform, manager] = ['name', 'version', 'platform', 'manager'].map((key) =>
      textOf(entry(row, key)),
    );
    const at = entry(row, 'version')?.at;
    const target = platforms[platform ?? ''];
    if (conda === undefined || version === undefined || !at || !target) continue;
    const minor = /^3\.\d+/.exec(version)?.[0];
    if (conda === 'python' && minor !== undefined) requiresPython = { text: `==${minor}.*`, at };
    if (manager === 'conda') {
      const [url, sha256] = [textOf(entry(row, 'url')), textOf(entry(entry(row, 'hash'), 'sha256'))];
      packages.push({ platform: target, package: readCondaPackage({ name: conda, version, url, sha256 }, at), at });
    }
    const name = manager === 'pip' ? conda : distributionOfConda(conda);
    if (name === undefined || !validVersion(version)) continue;
    const marker = `platform_machine == '${machineOf(target)}'`;
    locked.push({ name, version, marker, hashes: [], at });
  }
  const bounds = boundsOf(locked, (wanted) => `ask for ${wanted} in environment.yml and lock again with conda-lock`);
  return {
    file,
    requirements: bounds.requirements,
    leftOut: [...leftOut, ...bounds.leftOut],
    conda: { channels: [], specs: [], locked: packages },
    ...(requiresPython && { requiresPython }),
  };
}
