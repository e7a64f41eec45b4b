import { explain } from '@renovatebot/pep440';
import { clauseText, parseClauses, type Clause } from './specifiers.ts';

/**
 * A version constraint as Poetry writes it, as PEP 440 clauses: `^1.2`, `~1.2`, `1.2.*`, `*`, `1.2`, and what both
 * have in common. `undefined` for alternatives (`||`), which no list of clauses can say, and for what is none.
 */
export function poetryClauses(constraint: string): Clause[] | undefined {
  if (/\|/.test(constraint)) return undefined;
  const clauses: Clause[] = [];
  for (const part of constraint.split(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/).map((one) => one.trim())) {
    if (part === '' || part === '*') continue;
    const found = partOf(part);
    if (!found) return undefined;
    clauses.push(...found);
  }
  return clauses;
}

function partOf(part: string): Clause[] | undefined {
  const [, sign = '', version = ''] = /^(\^|~(?!=))?\s*(.*)$/s.exec(part) ?? [];
  if (sign === '') return parseClauses(/^\d/.test(version) ? `==${version}` : version.replace(/^=(?!=)\s*/, '=='));
  const release = explain(version)?.release;
  if (!release) return undefined;
  const clauses = parseClauses(`>=${version}`);
  return clauses && [...clauses, { operator: '<', version: ceiling(release, sign === '^') }];
}

/** `^` keeps the leftmost number that is not zero, `~` all but the last of three (or the first of one). */
function ceiling(release: readonly number[], caret: boolean): string {
  const first = release.findIndex((part) => part > 0);
  const kept = caret ? (first < 0 ? release.length - 1 : first) : Math.min(1, release.length - 1);
  return [...release.slice(0, kept), (release[kept] ?? 0) + 1].join('.');
}

/** The same as text, for a requirement: `>=1.2,<2`. */
export function poetrySpecifier(constraint: string): string | undefined {
  return poetryClauses(constraint)?.map(clauseText).join(',');
}
