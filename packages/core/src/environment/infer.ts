import type { Model, Producer } from '../nouns/model.ts';
import { allows, minorOf, parseClauses, validVersion, type Clause } from '../python/specifiers.ts';
import { boundOf } from './compatibility.ts';
import { distributionOf, isStandard } from './modules.ts';
import { opsetFloor } from './opsets.ts';
import { promised, reachOf, reachWords } from './promises.ts';
import { runtimeOf, type Runtime } from './runtimes.ts';

/** A package that the model needs, from its bytes alone. */
export interface Need {
  readonly name: string;
  /** Of the build that was chosen: what brings the libraries that it needs. */
  readonly extras?: readonly string[];
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
  /** What the library promises about versions, for a drift. */
  readonly promise?: string;
}

export interface Inferred {
  readonly needs: readonly Need[];
  readonly missing: readonly { readonly module: string; readonly because: string }[];
}

const LIBRARY = 'scikit-learn';
/** What scikit-learn was current with bounds what it computes with. */
const COMPANIONS: ReadonlySet<string> = new Set(['numpy', 'scipy', 'pandas']);
/** Producers that are no package of the environment. */
const noPackage: ReadonlySet<string> = new Set(['python', 'joblib']);

/** What a model's bytes ask for. `provides` says whether something declared, or the user's code, brings a module that no table knows. */
export function infer(model: Model, provides: (module: string) => boolean = () => false): Inferred {
  const needs = new Map<string, Need>();
  const served = runtimeOf(model);
  const facts = factsOf(served?.model ?? model, model);
  if (served) {
    const { library, needs: also } = served.runtime;
    needs.set(library, libraryNeed(served.runtime, facts));
    for (const { name, because } of also) needs.set(name, needOf(name, because, facts));
  }
  const frames = framesReason(facts.model);
  if (frames !== undefined) needs.set('pandas', needOf('pandas', frames, facts));
  const missing: { module: string; because: string }[] = [];
  for (const module of facts.model.imports) {
    if (isStandard(module)) continue;
    const name = distributionOf(module);
    if (name === undefined) {
      if (!provides(module)) missing.push({ module, because: firstName(module, facts.model) });
    } else if (!needs.has(name)) needs.set(name, needOf(name, firstName(module, facts.model), facts));
  }
  return { needs: [...needs.values()], missing };
}

/** The newest release of a library that wrote a part of the model: an older part is read by a newer release, not the other way round. */
export function writtenBy(model: Model, library: string = LIBRARY): string | undefined {
  return model.producers
    .filter((one) => one.library === library && one.known === 'written' && validVersion(one.version))
    .map(({ version }) => version)
    .toSorted(ascending)
    .at(-1);
}

interface Facts {
  readonly model: Model;
  /** What scikit-learn wrote it, if one did. */
  readonly learn: string | undefined;
}

/** A part knows its own bytes; the folder around it (MLmodel, config.json) records versions too. */
function factsOf(part: Model, whole: Model): Facts {
  const model =
    part === whole
      ? part
      : {
          ...part,
          producers: [...part.producers, ...whole.producers],
          dialects: [...(part.dialects ?? []), ...(whole.dialects ?? [])],
        };
  return { model, learn: writtenBy(model) };
}

function ascending(a: string, b: string): number {
  return allows([{ operator: '<=', version: b }], a) ? -1 : 1;
}

function libraryNeed({ id, library }: Runtime, facts: Facts): Need {
  const { model } = facts;
  if (library === 'onnxruntime') return graphNeed(model);
  const version = writtenBy(model, library);
  if (version === undefined) {
    const kind =
      model.structure.kind === 'estimator' || id === LIBRARY ? `${library} objects` : `a format of ${library}`;
    return {
      ...needOf(library, `the file is made of ${kind}, and does not say of which version`, facts),
      name: library,
    };
  }
  return writtenNeed(library, version, model);
}

/** A version that stands in the file: it is taken, and the library's promise says which others would do. */
function writtenNeed(library: string, version: string, { format }: Model): Need {
  const reach = reachOf(library, format) ?? 'minor';
  const need: Need = {
    name: library,
    hard: promised(version, reach),
    soft: [],
    because: `the file was written by ${library} ${version}`,
    recorded: version,
    promise: reachWords[reach],
  };
  // Development versions are on no index; their minor version is.
  return /dev|\+/.test(version) ? need : { ...need, exact: version };
}

/** ONNX: who wrote the file does not matter to who runs it; the operator sets do. */
function graphNeed(model: Model): Need {
  const floor = opsetFloor(model);
  const because = floor?.because ?? 'it runs ONNX graphs';
  if (floor?.release === undefined) return { name: 'onnxruntime', hard: [], soft: [], because };
  return {
    name: 'onnxruntime',
    hard: [{ operator: '>=', version: floor.release }],
    soft: [],
    because,
    recorded: `>=${floor.release}`,
    promise: 'it runs every earlier operator set',
  };
}

/** A package beside the library: what the file records of it, and what was current with the release that wrote the model. */
function needOf(name: string, because: string, { model, learn }: Facts): Need {
  const producer = noPackage.has(name) ? undefined : model.producers.find((one) => one.library === name);
  const written = producer?.known === 'written' && validVersion(producer.version);
  if (producer && written && !COMPANIONS.has(name)) return writtenNeed(name, producer.version, model);
  const clauses = producer ? (parseClauses(written ? `==${producer.version}` : producer.version) ?? []) : [];
  // A later NumPy reads what an earlier one wrote, so an upper bound is where it is known to work, not where it must stay.
  const hard = clauses.filter(({ operator }) => operator === '>=' || operator === '>');
  const known = learn === undefined || !COMPANIONS.has(name) ? undefined : boundOf(learn, name);
  const upper = clauses.filter(({ operator }) => operator === '<' || operator === '==');
  const soft: Clause[] = [...upper];
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
        softBecause: `${name} ${known.version} was current with ${LIBRARY} ${minorOf(learn ?? '')}`,
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
