import { normalizeName } from '../../python/names.ts';
import { parsePyproject, type PlacedRequirement } from '../../python/pyproject.ts';
import { failOn, invalid } from './files.ts';
import { fromUrl } from './requirements.ts';
import type { Declarations, Declared, Source, SourceFile, TextPlace } from './source.ts';

/** `project.dependencies`, with the extras and dependency groups that are asked for; or Poetry's own table. */
export const pyprojectFile: Source = {
  id: 'pyproject.toml',
  kind: 'declared',
  fits: (name) => name === 'pyproject.toml',
  read: readPyproject,
};

function readPyproject({ file, text, extras, groups }: SourceFile): Declarations | undefined {
  const parsed = parsePyproject(text);
  failOn(parsed.faults, file);
  const { requiresPython, dynamic } = parsed;
  const at = ({ line, column }: { line: number; column: number }): TextPlace => ({ kind: 'text', file, line, column });
  const chosen = [
    ...extras.flatMap((name) => named(name, parsed.optional, `extra`, file)),
    ...groups.flatMap((name) => named(name, parsed.groups, `dependency group`, file)),
  ];
  const dependencies = parsed.dependencies ?? parsed.poetry;
  if (!dependencies && chosen.length === 0) {
    if (!dynamic) return undefined;
    throw invalid(
      `${file} leaves its dependencies to the build backend, which is not run`,
      'Write them into a requirements.txt and name it with --requirements.',
    );
  }
  const declared = [...(dependencies ?? []), ...chosen].map((one): Declared => ({
    requirement: one.requirement,
    hashes: [],
    at: at(one),
    pin: at({ line: one.line, column: one.pin }),
    constraint: false,
  }));
  return {
    file,
    requirements: declared.filter(({ requirement }) => requirement.url === undefined),
    leftOut: [
      ...declared.flatMap((one) => (one.requirement.url === undefined ? [] : [fromUrl(one)])),
      ...parsed.poetryPlaces.map(({ name, because, ...place }) => ({ what: name, because, at: at(place) })),
    ],
    ...(requiresPython && { requiresPython: { text: requiresPython.text, at: at(requiresPython) } }),
  };
}

function named(
  name: string,
  table: Readonly<Record<string, readonly PlacedRequirement[]>>,
  what: string,
  file: string,
): readonly PlacedRequirement[] {
  const found = Object.hasOwn(table, normalizeName(name)) ? table[normalizeName(name)] : undefined;
  if (found) return found;
  const known = Object.keys(table);
  throw invalid(
    `${file} has no ${what} ${JSON.stringify(name)}`,
    known.length === 0 ? 'Leave the option out.' : `Name one of ${known.join(', ')}.`,
  );
}
