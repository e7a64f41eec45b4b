import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { normalizeName } from '../python/names.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * What an installer writes of a project besides its modules, so that `importlib.metadata` knows it: name, version and entry
 * points, from pyproject.toml (PEP 621, or Poetry's table). The build backend is not run: it is code of anybody's, and would
 * need packages that no lock holds. Empty where the project does not say its name, or its version cannot be read.
 */
export async function installedFiles(
  project: string,
  root: string,
  modules: readonly string[],
): Promise<{ readonly name: string; readonly text: string }[]> {
  const document = await readToml(join(project, 'pyproject.toml'));
  const table = record(document?.['project']) ?? record(record(record(document?.['tool']))?.['poetry']);
  const name = table?.['name'];
  if (typeof name !== 'string' || !/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name)) return [];
  const version = typeof table?.['version'] === 'string' ? table['version'] : await writtenVersion(root, modules);
  if (version === undefined || !/^[\w.!+-]+$/.test(version)) return [];
  const folder = `${normalizeName(name).replaceAll('-', '_')}-${version}.dist-info`;
  const points = entryPoints(table);
  return [
    { name: `${folder}/METADATA`, text: metadata(name, version, table) },
    { name: `${folder}/INSTALLER`, text: 'package-model\n' },
    { name: `${folder}/top_level.txt`, text: modules.map((module) => `${module}\n`).join('') },
    ...(points === '' ? [] : [{ name: `${folder}/entry_points.txt`, text: points }]),
  ];
}

/** Core metadata 2.1: one field a line. */
function metadata(name: string, version: string, table: Table | undefined): string {
  const python = table?.['requires-python'];
  const depends = list(table?.['dependencies']);
  return [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    ...(typeof python === 'string' ? [`Requires-Python: ${oneLine(python)}`] : []),
    ...depends.map((one) => `Requires-Dist: ${oneLine(one)}`),
    '',
  ].join('\n');
}

/** `[project.entry-points.GROUP]`, which plugins are found by. Scripts are none: the image starts the server. */
function entryPoints(table: Table | undefined): string {
  const groups = Object.entries(record(table?.['entry-points']) ?? record(table?.['plugins']) ?? {});
  return groups
    .map(([group, points]) => {
      const lines = Object.entries(record(points) ?? {}).map(
        ([name, target]) => `${name} = ${oneLine(String(target))}\n`,
      );
      return `[${oneLine(group)}]\n${lines.join('')}`;
    })
    .join('\n');
}

/** `__version__ = "1.2"` in the package itself, for a version that the backend reads from there. */
async function writtenVersion(root: string, modules: readonly string[]): Promise<string | undefined> {
  for (const module of modules) {
    for (const file of [`${module}/__init__.py`, `${module}/_version.py`, `${module}/version.py`, `${module}.py`]) {
      const text = await readFile(join(root, file), 'utf8').catch(() => '');
      const found = /^__version__\s*(?::\s*str\s*)?=\s*["']([^"'\n]+)["']/m.exec(text)?.[1];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

async function readToml(path: string): Promise<Table | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return record(getStaticTOMLValue(parseTOML(text.replace(/^\uFEFF/, ''))));
  } catch {
    // Whoever reads the requirements says what is wrong with it.
    return undefined;
  }
}

function record(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
