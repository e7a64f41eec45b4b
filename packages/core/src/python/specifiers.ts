import { explain, satisfies, valid, validRange } from '@renovatebot/pep440';

/** One clause of a version specifier (PEP 440), such as `>=1.5` or `==1.9.*`. */
export interface Clause {
  readonly operator: '==' | '!=' | '<=' | '>=' | '<' | '>' | '~=' | '===';
  readonly version: string;
}

export const operators = [
  '===',
  '==',
  '!=',
  '<=',
  '>=',
  '~=',
  '<',
  '>',
] as const satisfies readonly Clause['operator'][];

export function validClause({ operator, version }: Clause): boolean {
  if (operator === '===') return version !== '';
  return validRange(`${operator}${version}`) && (operator === '==' || operator === '!=' || !version.includes('*'));
}

export function clauseText({ operator, version }: Clause): string {
  return `${operator}${version}`;
}

/** Whether a version lies in all clauses. A pre-release counts: it is asked about because somebody pinned it. */
export function allows(clauses: readonly Clause[], version: string): boolean {
  return clauses.every((clause) =>
    clause.operator === '==='
      ? clause.version.toLowerCase() === version.toLowerCase()
      : satisfies(version, clauseText(clause), { prereleases: true }),
  );
}

/** The clauses of a specifier such as `>=1.5,<2`; `undefined` where it is none. */
export function parseClauses(specifier: string): Clause[] | undefined {
  const clauses: Clause[] = [];
  for (const part of specifier.split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const operator = operators.find((known) => part.startsWith(known));
    if (operator === undefined) return undefined;
    const clause = { operator, version: part.slice(operator.length).trim() };
    if (!validClause(clause)) return undefined;
    clauses.push(clause);
  }
  return clauses;
}

/**
 * Whether some version lies in all clauses. Decided on the versions at, just over and just under every bound: a range
 * that is not empty holds one of them.
 */
export function possible(clauses: readonly Clause[]): boolean {
  return ['0', '99999', ...clauses.flatMap(({ version }) => around(version))].some((version) =>
    allows(clauses, version),
  );
}

function around(bound: string): string[] {
  const version = bound.replace(/\.\*$/, '');
  const release = explain(version)?.release;
  if (!release) return [version];
  const base = release.join('.');
  const last = release.length - 1;
  const below = release.findLastIndex((part) => part > 0);
  return [
    version,
    `${base}.0.1`,
    [...release.slice(0, last), (release[last] ?? 0) + 1].join('.'),
    ...(below < 0 ? [] : [[...release.slice(0, below), (release[below] ?? 0) - 1, 99999].join('.')]),
  ];
}

export function validVersion(version: string): boolean {
  // The library allows blanks around it; in a line of requirements they could start another one.
  return !/\s/.test(version) && valid(version) !== null;
}

/** `1.9` of `1.9.1`, `1.9.0rc1`, `1.9`; `undefined` where it is no version. */
export function minorOf(version: string): string | undefined {
  const release = explain(version)?.release;
  return release && `${release[0] ?? 0}.${release[1] ?? 0}`;
}
