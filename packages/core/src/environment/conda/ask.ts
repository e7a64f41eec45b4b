import type { CondaPackage, Requirement } from '../../nouns/environment.ts';
import type { Platform } from '../../nouns/image.ts';
import { condaOfDistribution, distributionOfConda } from '../../python/conda-spec.ts';
import { parsePep508 } from '../../python/pep508.ts';
import { clauseText, type Clause } from '../../python/specifiers.ts';
import { invalid, placeText } from '../sources/files.ts';
import type { CondaDeclared, Declared, LockedConda } from '../sources/source.ts';

/** What is asked of channels; the rest of the requirements is asked of the index, as wheels. */
export interface CondaInputs {
  readonly channels: readonly string[];
  /** Match specifications that must be met. */
  readonly specs: readonly string[];
  /** Name and match specification of what channels are asked for first, and the index where they do not have it. */
  readonly optional: readonly (readonly [name: string, spec: string])[];
  /** Names that the project asks pip for: wheels, whatever channels have. */
  readonly wheels: readonly string[];
  /** A lock of the project for this platform: nothing is chosen. */
  readonly locked?: readonly CondaPackage[];
}

export interface CondaAsk {
  readonly declared: CondaDeclared;
  readonly channels: readonly string[];
  readonly python: string;
  readonly platform: Platform;
  /** What model and project ask for, the server apart: its packages are wheels in every image. */
  readonly requirements: readonly Requirement[];
  readonly lines: readonly Declared[];
  /** Names that are declared and not installed, with --only-needed. */
  readonly dropped: ReadonlySet<string>;
}

/** Sorts what is required into what conda is asked for, and what pip is. */
export function condaInputs({
  declared,
  channels,
  python,
  platform,
  requirements,
  lines,
  dropped,
}: CondaAsk): CondaInputs {
  const locked = declared.locked?.filter((one) => one.platform === platform).map(usable);
  const named = new Map(declared.specs.map(({ name }) => [distributionOfConda(name) ?? name, name]));
  const wheels = new Set(
    lines.filter(({ conda, constraint }) => conda !== true && !constraint).map((one) => one.requirement.normalized),
  );
  const specs = declared.specs
    .filter(({ name }) => !dropped.has(distributionOfConda(name) ?? name))
    .map(({ text }) => text);
  const optional = new Map<string, string>();
  for (const { name, text } of requirements) {
    const clauses = parsePep508(text).value?.clauses ?? [];
    const known = named.get(name);
    if (wheels.has(name)) continue;
    if (known !== undefined) {
      if (clauses.length > 0) specs.push(specOf(known, clauses));
    } else optional.set(condaOfDistribution(name), specOf(condaOfDistribution(name), clauses));
  }
  return {
    channels,
    specs: [`python ${python}.*`, ...new Set(specs)].toSorted(),
    optional: [...optional].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    wheels: [...wheels].toSorted(),
    ...(locked && { locked }),
  };
}

/** @throws PackageModelError `REQUIREMENTS_INVALID` with the line of a package that cannot be installed by its hash. */
function usable({ package: found, at }: LockedConda): CondaPackage {
  if (typeof found !== 'string') return found;
  throw invalid(`${placeText(at)}: ${found}`, 'Lock again with conda-lock (conda-lock lock --platform linux-64).');
}

/** Conda's grammar of versions is that of PEP 440, but for `===` and a series without its star. */
function specOf(name: string, clauses: readonly Clause[]): string {
  const said = clauses.map((clause) => {
    if (clause.operator === '==' && clause.version.endsWith('.*')) return clause.version;
    return clauseText(clause.operator === '===' ? { operator: '==', version: clause.version } : clause);
  });
  return said.length === 0 ? name : `${name} ${said.join(',')}`;
}
