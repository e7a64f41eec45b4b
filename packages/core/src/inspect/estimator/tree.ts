import type { Estimator } from '../../nouns/model.ts';
import type { Scalar, Value } from '../../nouns/value.ts';
import { classOf } from '../pickle/graph.ts';
import type { Node } from '../pickle/graph.ts';
import { newBudget, spend } from './budget.ts';
import type { Budget } from './budget.ts';
import { arrayOf, scalarOf, scalarsOf } from './numpy.ts';
import { attributesOf, itemsOf, numberOf, textOf } from './plain.ts';
import { valueOf } from './value.ts';

/** A pipeline in a search in a stack is five; a file can be made to nest without end. */
const MAX_DEPTH = 24;
const MAX_PARAMS = 100;
/** The widest table that has names: what is wider is genes or pixels, and the names are not there. */
export const MAX_NAMES = 100_000;
export const MAX_CLASSES = 10_000;

/** An estimator with the node that it was read from, for what the noun does not hold. */
export interface Known {
  readonly estimator: Estimator;
  readonly attributes: ReadonlyMap<string, Node>;
  readonly parts: readonly {
    readonly name: string;
    readonly columns?: Node;
    readonly of?: number;
    readonly known: Known;
  }[];
}

/** Reads an estimator and all that it is made of, or nothing where the node is no estimator. */
export function estimatorIn(node: Node | undefined): Known | undefined {
  return read(node, newBudget(), 0);
}

function read(node: Node | undefined, budget: Budget, depth: number): Known | undefined {
  const made = node && classOf(node);
  const attributes = attributesOf(node);
  if (made === undefined || attributes === undefined || !isEstimator(made.module, attributes)) return undefined;
  if (depth > MAX_DEPTH || !spend(budget, 'estimators', 1)) return undefined;
  const parts = [...partsOf(attributes, (part) => read(part, budget, depth + 1))];
  const version = textOf(attributes.get('_sklearn_version'));
  const features = featuresOf(attributes, budget);
  const classes = affordable(classesOf(attributes.get('classes_')), budget);
  const estimator: Estimator = {
    class: made,
    ...(version !== undefined && { version }),
    params: paramsOf(attributes, budget),
    ...(features && { features }),
    ...(classes && { classes }),
    parts: parts.map(({ name, columns, of, known }) => {
      const shown = columns && affordable(columnsOf(columns), budget);
      return { name, ...(shown && { columns: shown }), ...(of !== undefined && { of }), estimator: known.estimator };
    }),
  };
  return { estimator, attributes, parts };
}

/** `BaseEstimator.__getstate__` adds its version to classes of scikit-learn itself; others show what fitting leaves. */
function isEstimator(module: string, attributes: ReadonlyMap<string, Node>): boolean {
  if (attributes.has('_sklearn_version') || attributes.has('n_features_in_')) return true;
  return (
    (module.startsWith('sklearn.') && attributes.has('classes_')) || itemsOf(attributes.get('steps')) !== undefined
  );
}

type Part = Known['parts'][number];
type Read = (node: Node | undefined) => Known | undefined;

/** In the order in which the estimator itself keeps them. */
function* partsOf(attributes: ReadonlyMap<string, Node>, of: Read): Generator<Part> {
  const listed = attributes.get('steps') ?? attributes.get('transformers_') ?? attributes.get('transformer_list');
  if (listed !== undefined) return yield* namedParts(listed, of);
  const best = of(attributes.get('best_estimator_'));
  if (best !== undefined) return yield { name: 'best_estimator_', known: best };
  for (const [name, value] of attributes) {
    if (!name.endsWith('_') || name.startsWith('_')) continue;
    // Beside its members an ensemble keeps the unfitted one that they were cloned from.
    if (name === 'estimator_' && attributes.has('estimators_')) continue;
    yield* fittedParts(name, value, of);
  }
  return undefined;
}

/** `(name, estimator)` of pipelines and unions, `(name, estimator, columns)` of column transformers; no 'passthrough'. */
function* namedParts(listed: Node, of: Read): Generator<Part> {
  for (const entry of itemsOf(listed) ?? []) {
    const [name, node, columns] = itemsOf(entry) ?? [];
    const known = of(node);
    const text = textOf(name);
    if (known !== undefined && text !== undefined) yield { name: text, ...(columns && { columns }), known };
  }
}

/** What fitting left: an estimator, or a list or array of them. Members of one class are the first, of so many. */
function* fittedParts(name: string, value: Node, of: Read): Generator<Part> {
  const one = of(value);
  if (one !== undefined) return yield { name, known: one };
  const members = (arrayOf(value)?.objects ?? itemsOf(value))?.map(unwrapped);
  const [first] = members ?? [];
  if (members === undefined || first === undefined) return undefined;
  if (members.every((member) => isSame(member, first))) {
    const known = of(first);
    if (known !== undefined) yield { name, of: members.length, known };
    return undefined;
  }
  for (const [index, member] of members.entries()) {
    const known = of(member);
    if (known !== undefined) yield { name: `${name}[${index}]`, known };
  }
  return undefined;
}

/** A calibrated classifier is no estimator itself and keeps one. */
function unwrapped(node: Node): Node {
  return classOf(node)?.name === '_CalibratedClassifier' ? (attributesOf(node)?.get('estimator') ?? node) : node;
}

function isSame(one: Node, other: Node): boolean {
  const [a, b] = [classOf(one), classOf(other)];
  return a !== undefined && b !== undefined && a.module === b.module && a.name === b.name;
}

/** What the constructor was given: attributes that end in an underscore came by fitting, those that start with one are inner. */
function paramsOf(attributes: ReadonlyMap<string, Node>, budget: Budget): readonly (readonly [string, Value])[] {
  if (budget.values === 0) return [];
  return [...attributes]
    .filter(([name]) => !name.endsWith('_') && !name.startsWith('_'))
    .slice(0, MAX_PARAMS)
    .map(([name, node]) => [name, valueOf(node, budget)] as const);
}

function featuresOf(attributes: ReadonlyMap<string, Node>, budget: Budget): Estimator['features'] {
  const count = scalarOf(attributes.get('n_features_in_'));
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  const names = affordable(arrayOf(attributes.get('feature_names_in_'))?.values(MAX_NAMES), budget);
  // Names that were not all kept are worse than none: whoever fills a table by them would fill part of it.
  const whole = names?.length === count && names.every((name) => typeof name === 'string');
  return { count, ...(whole && { names }) };
}

function affordable<T>(list: readonly T[] | undefined, budget: Budget): readonly T[] | undefined {
  return list !== undefined && spend(budget, 'scalars', list.length) ? list : undefined;
}

/** Labels of one output; several outputs keep a list of arrays. */
export function classesOf(node: Node | undefined): readonly Scalar[] | undefined {
  const array = arrayOf(node);
  if (array === undefined || array.shape.length !== 1 || (array.shape[0] ?? 0) > MAX_CLASSES) return undefined;
  return array.values(MAX_CLASSES);
}

/** Which columns a part was given, as it was written: names, numbers, or a mask; nothing for slices. */
export function columnsOf(node: Node): readonly (string | number)[] | undefined {
  const one = textOf(node) ?? numberOf(node);
  if (one !== undefined) return [one];
  const array = arrayOf(node);
  const listed = array ? array.values(MAX_NAMES) : scalarsOf(itemsOf(node) ?? [], MAX_NAMES);
  if (listed === undefined || (array === undefined && itemsOf(node) === undefined)) return undefined;
  if (listed.length > 0 && listed.every((item) => typeof item === 'boolean')) {
    return listed.flatMap((chosen, index) => (chosen ? [index] : []));
  }
  return listed.every((item) => typeof item === 'string' || typeof item === 'number') ? listed : undefined;
}
