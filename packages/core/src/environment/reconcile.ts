import type { Drift, Requirement } from '../nouns/environment.ts';
import { printPep508 } from '../python/pep508.ts';
import { allows, clauseText, possible, type Clause } from '../python/specifiers.ts';
import type { Declared } from './sources/source.ts';
import type { Need } from './infer.ts';

/** What goes into the lock, and what contradicts what. */
export interface Reconciled {
  readonly requirements: readonly Requirement[];
  /** From `-c` files: they bound versions and ask for nothing. */
  readonly constraints: readonly Declared[];
  readonly drifts: readonly Drift[];
}

/**
 * Intersects what the project declares with what the model records. A declaration that leaves the recorded version, or
 * its minor version, is narrowed to it; only one that leaves neither is drift, and then it stands as it is written.
 */
export function reconcile(needs: readonly Need[], declared: readonly Declared[]): Reconciled {
  const requirements: Requirement[] = [];
  const drifts: Drift[] = [];
  for (const need of needs) {
    const lines = declared.filter(({ requirement }) => requirement.normalized === need.name);
    const clauses = lines.flatMap(({ requirement }) => requirement.clauses);
    const drift = driftOf(need, lines, clauses);
    if (drift) drifts.push(drift);
    else requirements.push(inferred(need, clauses));
  }
  for (const { requirement, at, constraint } of declared) {
    if (constraint) continue;
    const { normalized, extras, clauses } = requirement;
    const text = printPep508({ normalized, extras, clauses });
    requirements.push({ text, name: normalized, from: at, because: `declared in ${at.file}, line ${at.line}` });
  }
  return { requirements, constraints: declared.filter(({ constraint }) => constraint), drifts };
}

function inferred(need: Need, declared: readonly Clause[]): Requirement {
  const exact = need.exact !== undefined && allows(declared, need.exact) ? need.exact : undefined;
  if (exact !== undefined) return requirement(need, [{ operator: '==', version: exact }], need.because);
  // Who declares a range has tried it; what was merely current gives way.
  const soft = declared.length === 0 && possible([...need.hard, ...need.soft]) ? need.soft : [];
  const because = [need.because, ...(soft.length > 0 && need.softBecause !== undefined ? [need.softBecause] : [])].join(
    '; ',
  );
  return requirement(need, [...need.hard, ...soft], because);
}

function requirement({ name, extras = [] }: Need, clauses: readonly Clause[], because: string): Requirement {
  return { text: printPep508({ normalized: name, extras, clauses }), name, from: 'inferred', because };
}

function driftOf(need: Need, lines: readonly Declared[], declared: readonly Clause[]): Drift | undefined {
  if (declared.length === 0 || need.recorded === undefined || possible([...declared, ...need.hard])) return undefined;
  // The line that alone rules the recorded version out; else they do it together, and the first is named.
  const line =
    lines.find((one) => !possible([...one.requirement.clauses, ...need.hard])) ??
    lines.find((one) => one.requirement.clauses.length > 0);
  if (!line) return undefined;
  const { requirement, pin, edit } = line;
  const extras = requirement.extras.length > 0 ? `[${requirement.extras.join(',')}]` : '';
  const marker = requirement.marker ? `; ${requirement.marker.text}` : '';
  const wanted = need.exact === undefined ? need.hard.map(clauseText).join(',') : `==${need.exact}`;
  return {
    name: need.name,
    declared: requirement.clauses.map(clauseText).join(','),
    recorded: need.recorded,
    at: pin,
    mend: edit ? edit(`${need.name}${wanted}`) : `${requirement.name}${extras}${wanted}${marker}`,
    ...(need.promise !== undefined && { promise: need.promise }),
  };
}
