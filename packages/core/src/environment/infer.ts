import type { Model, Producer } from '../nouns/model.ts';
import { allows, minorOf, parseClauses, validVersion, type Clause } from '../python/specifiers.ts';
import { boundOf } from './compatibility.ts';
import { distributionOf, isStandard } from './modules.ts';

/** A package that the model needs, from its bytes alone. */
export interface Need {
  readonly name: string;
  /** What the file records, for the text of the requirement. */
  readonly exact?: string;
  /** What must hold: the file says so, or cannot be loaded otherwise. A declaration against it is drift. */
  readonly hard: readonly Clause[];
  /** What is known to work; a declared range takes its place. */
  readonly soft: readonly Clause[];
  readonly because: string;
  /** The reason of the soft clauses. */
  readonly softBecause?: string;
  /** In words, for a drift: `1.9.1`, `>=2.0`. */
  readonly recorded?: string;
}

export interface Inferred {
  readonly needs: readonly Need[];
  readonly missing: readonly { readonly module: string; readonly because: string }[];
}

const LIBRARY = 'scikit-learn';
const COMPANIONS = ['numpy', 'scipy'] as const;

/** What a model's bytes ask for. `provides` says whether something declared brings a module that no table knows. */
export function infer(model: Model, provides: (module: string) => boolean = () => false): Inferred {
  const needs = new Map<string, Need>();
  const library = libraryNeed(model);
  needs.set(LIBRARY, library);
  for (const name of COMPANIONS)
    needs.set(name, companionNeed(name, library.exact, model, `${LIBRARY} computes with it`));
  const frames = framesReason(model);
  if (frames !== undefined) needs.set('pandas', companionNeed('pandas', library.exact, model, frames));
  const missing: { module: string; because: string }[] = [];
  for (const module of model.imports) {
    if (isStandard(module)) continue;
    const name = distributionOf(module);
    if (name === undefined) {
      if (!provides(module)) missing.push({ module, because: firstName(module, model) });
    } else if (!needs.has(name)) {
      needs.set(name, companionNeed(name, library.exact, model, firstName(module, model)));
    }
  }
  return { needs: [...needs.values()], missing };
}

/** The newest release that wrote a part of the model: an older part is read by a newer release, not the other way round. */
export function writtenBy(model: Model): string | undefined {
  return model.producers
    .filter(({ library, known, version }) => library === LIBRARY && known === 'written' && validVersion(version))
    .map(({ version }) => version)
    .toSorted(ascending)
    .at(-1);
}

function ascending(a: string, b: string): number {
  return allows([{ operator: '<=', version: b }], a) ? -1 : 1;
}

function libraryNeed(model: Model): Need {
  const version = writtenBy(model);
  if (version === undefined) {
    return {
      name: LIBRARY,
      hard: [],
      soft: [],
      because: `the file is made of ${LIBRARY} objects, and does not say of which version`,
    };
  }
  const because = `the file was written by ${LIBRARY} ${version}`;
  const minor = minorOf(version) ?? version;
  // Development versions are on no index; their minor version is.
  if (/dev|\+/.test(version))
    return { name: LIBRARY, hard: [{ operator: '==', version: `${minor}.*` }], soft: [], because, recorded: version };
  return {
    name: LIBRARY,
    exact: version,
    hard: [{ operator: '==', version: `${minor}.*` }],
    soft: [],
    because,
    recorded: version,
  };
}

function companionNeed(name: string, library: string | undefined, model: Model, because: string): Need {
  const producer = model.producers.find((one) => one.library === name);
  const clauses = producer
    ? (parseClauses(
        producer.known === 'written' && validVersion(producer.version) ? `==${producer.version}` : producer.version,
      ) ?? [])
    : [];
  // A later NumPy reads what an earlier one wrote, so an upper bound is where it is known to work, not where it must stay.
  const hard = clauses.filter(({ operator }) => operator === '>=' || operator === '>');
  const known = library === undefined ? undefined : boundOf(library, name);
  const upper = clauses.filter(({ operator }) => operator === '<' || operator === '==');
  const soft: Clause[] = name === 'joblib' ? [] : [...upper];
  if (
    known &&
    upper.length === 0 &&
    !hard.some((clause) => !allows([{ operator: '<', version: known.below }], clause.version))
  ) {
    soft.push({ operator: '<', version: known.below });
  }
  return {
    name,
    hard,
    soft,
    because: producer ? producerReason(producer, because) : because,
    ...(known &&
      soft.length > 0 && {
        softBecause: `${name} ${known.version} was current with ${LIBRARY} ${minorOf(library ?? '')}`,
      }),
    ...(producer && hard.length > 0 && { recorded: producer.version }),
  };
}

function producerReason({ library, version, known }: Producer, because: string): string {
  return known === 'written'
    ? `the file was written by ${library} ${version}`
    : `${because}; the file is laid out as ${library} ${version} does it`;
}

/** Why the server must hand the model a data frame; a model that only remembers names takes plain arrays too. */
function framesReason(model: Model): string | undefined {
  if (model.imports.includes('pandas')) return 'the file holds objects of pandas';
  return selectsByName(model.structure) ? 'the model selects its columns by name' : undefined;
}

function selectsByName(structure: Model['structure']): boolean {
  if (structure.kind !== 'estimator') return false;
  const visit = (estimator: (typeof structure)['root']): boolean =>
    estimator.parts.some((part) => part.columns?.some((column) => typeof column === 'string') || visit(part.estimator));
  return visit(structure.root);
}

function firstName(module: string, model: Model): string {
  for (const effect of model.effects) {
    if (effect.kind !== 'names') continue;
    const { module: where, name } = effect.global;
    if (where === module || where.startsWith(`${module}.`)) return `the file names ${where}.${name}`;
  }
  return `the file imports ${module}`;
}
