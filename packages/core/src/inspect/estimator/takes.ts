import type { Column, Dtype } from '../../nouns/model.ts';
import type { Scalar } from '../../nouns/value.ts';
import type { Node } from '../pickle/graph.ts';
import { arrayOf, plain, scalarOf } from './numpy.ts';
import { entriesOf, itemsOf, numberOf, textOf } from './plain.ts';
import { columnsOf, estimatorIn } from './tree.ts';
import type { Known } from './tree.ts';

/** For samples and documentation a few are enough; a column of customer numbers has as many as there are customers. */
const MAX_CATEGORIES = 100;
const MAX_VOCABULARY = 200;

/** What one column has to hold, as far as an estimator tells. */
export type Need = Omit<Column, 'name'>;

/** What an estimator takes: a table, of which some columns are told of by position, or one text a row. */
export type Takes =
  | { readonly kind: 'table'; readonly needs: ReadonlyMap<number, Need> }
  | { readonly kind: 'text'; readonly need: Need }
  /** Rows that are no row of a table, such as dicts. */
  | { readonly kind: 'other' };

const anyTable: Takes = { kind: 'table', needs: new Map() };

/** Vectorizers without a vocabulary of their own, and the one that takes dicts. */
const textWithoutVocabulary: ReadonlySet<string> = new Set(['HashingVectorizer']);
const notTables: ReadonlySet<string> = new Set(['DictVectorizer', 'FeatureHasher', 'PatchExtractor']);

/** Transformers whose columns are the columns that they were given, so that what comes after tells of the input as well. */
const keepsColumns: ReadonlySet<string> = new Set([
  'SimpleImputer',
  'KNNImputer',
  'IterativeImputer',
  'FunctionTransformer',
]);

/** What the model wants to be asked with, worked out from what its encoders and vectorizers learnt. */
export function takesOf(known: Known): Takes {
  return takes(known, true);
}

/** `deeper`: whether encoders that an estimator keeps inside are looked into; those inside such an encoder are not. */
function takes(known: Known, deeper: boolean): Takes {
  const { attributes, estimator } = known;
  if (notTables.has(estimator.class.name)) return { kind: 'other' };
  if (textWithoutVocabulary.has(estimator.class.name)) return { kind: 'text', need: { dtype: 'string' } };
  const vocabulary = vocabularyOf(attributes.get('vocabulary_'));
  if (vocabulary !== undefined) return { kind: 'text', need: { dtype: 'string', vocabulary } };
  if (attributes.has('categories_')) return { kind: 'table', needs: encoderNeeds(attributes.get('categories_')) };
  if (attributes.has('transformers_')) return columnNeeds(known, deeper);
  if (attributes.has('steps'))
    return pipelineTakes(
      known.parts.map((part) => part.known),
      deeper,
    );
  if (attributes.has('transformer_list'))
    return known.parts.map((part) => takes(part.known, deeper)).reduce(joined, anyTable);
  return wrappedTakes(known, deeper);
}

/** The first step decides; where it leaves the columns as they are, so does the second. */
function pipelineTakes(steps: readonly Known[], deeper: boolean): Takes {
  const [first, ...rest] = steps;
  if (first === undefined) return anyTable;
  const given = takes(first, deeper);
  return keepsColumns.has(first.estimator.class.name) && rest.length > 0
    ? joined(given, pipelineTakes(rest, deeper))
    : given;
}

/** A search, a calibration or a vote hands its table on to its parts, an estimator with `_preprocessor` to that. */
function wrappedTakes(known: Known, deeper: boolean): Takes {
  // Gradient boosting on histograms encodes its categories by a transformer of its own.
  const encodes = deeper && known.estimator.class.name.startsWith('HistGradientBoosting');
  const encoder = encodes ? estimatorIn(known.attributes.get('_preprocessor')) : undefined;
  if (encoder?.attributes.has('transformers_') === true) return columnNeeds(encoder, false);
  const [inner] = wholeParts(known);
  return inner === undefined ? anyTable : takes(inner, deeper);
}

/** Parts that are given the rows as they are; a `final_estimator_` is given what others predicted. */
const whole =
  /^(?:best_estimator_|(?:base_)?estimator_|estimators_(?:\[\d+\])?|regressor_|classifier_|calibrated_classifiers_)$/;

/** Whoever is given the rows that an estimator is given: the first step, every member, the best that was found. */
export function wholeParts({ attributes, parts }: Known): readonly Known[] {
  if (attributes.has('steps')) return parts.slice(0, 1).map(({ known }) => known);
  if (attributes.has('transformers_')) return [];
  const isUnion = attributes.has('transformer_list');
  return parts.filter(({ name }) => isUnion || whole.test(name)).map(({ known }) => known);
}

/** A column transformer hands each part its columns: what the part's first column has to hold, that one has to. */
function columnNeeds(known: Known, deeper: boolean): Takes {
  const needs = new Map<number, Need>();
  const positionsOf = positionsIn(known);
  for (const part of known.parts) {
    const given = takes(part.known, deeper);
    for (const [order, position] of positionsOf(part.name, part.columns).entries()) {
      needs.set(position, stricter(needs.get(position), needAt(given, order)));
    }
  }
  for (const [name, node, columns] of entriesWithout(known.attributes.get('transformers_'))) {
    const dtype: Dtype = node === 'drop' ? 'unknown' : 'float64';
    for (const position of positionsOf(name, columns)) if (!needs.has(position)) needs.set(position, { dtype });
  }
  return { kind: 'table', needs };
}

function needAt(given: Takes, order: number): Need {
  if (given.kind === 'text') return given.need;
  return given.kind === 'table' ? (given.needs.get(order) ?? { dtype: 'float64' }) : { dtype: 'unknown' };
}

/** Entries that name no estimator: `'drop'`, `'passthrough'`. */
function entriesWithout(
  listed: Node | undefined,
): readonly (readonly [name: string, what: 'drop' | 'passthrough', columns: Node | undefined])[] {
  return (itemsOf(listed) ?? []).flatMap((entry) => {
    const [name, what, columns] = itemsOf(entry) ?? [];
    const word = textOf(what);
    return word === 'drop' || word === 'passthrough' ? [[textOf(name) ?? '', word, columns] as const] : [];
  });
}

/** Where a part's columns are in the table: as scikit-learn keeps it by number, else by the columns as they were written. */
function positionsIn({ attributes, estimator }: Known): (name: string, columns?: Node) => readonly number[] {
  const kept = indicesByPart(attributes.get('_transformer_to_input_indices'));
  const byName = new Map(estimator.features?.names?.map((name, position) => [name, position]));
  return (name, columns) =>
    kept.get(name) ??
    (columns === undefined ? [] : (columnsOf(columns) ?? []))
      .map((column) => (typeof column === 'number' ? column : (byName.get(column) ?? -1)))
      .filter((position) => position >= 0);
}

/** scikit-learn keeps which columns each part was given, by number, whatever they were called. */
function indicesByPart(node: Node | undefined): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, readonly number[]>();
  for (const [key, value] of entriesOf(node) ?? []) {
    const name = textOf(key);
    const positions = columnsOf(value)?.filter((position) => typeof position === 'number');
    if (name !== undefined && positions !== undefined) indices.set(name, positions);
  }
  return indices;
}

/** One array of categories a column. */
function encoderNeeds(node: Node | undefined): ReadonlyMap<number, Need> {
  const needs = new Map<number, Need>();
  for (const [index, column] of (itemsOf(node) ?? []).entries()) {
    const array = arrayOf(column);
    if (array === undefined) continue;
    const categories = array.values(MAX_CATEGORIES);
    const isText = categories?.some((category) => typeof category === 'string') ?? array.dtype === 'string';
    const dtype = isText ? 'string' : array.dtype;
    needs.set(index, { dtype, ...(categories && { categories }) });
  }
  return needs;
}

/** `{word: column}`; keys are NumPy scalars where a release wrote them so. */
function vocabularyOf(node: Node | undefined): readonly string[] | undefined {
  const entries = entriesOf(node);
  if (entries === undefined || entries.some(([, column]) => !isIndex(column))) return undefined;
  return entries
    .slice(0, MAX_VOCABULARY)
    .map(([word]) => (word.kind === 'scalar' ? plain(word.value) : undefined))
    .filter((word) => typeof word === 'string')
    .toSorted();
}

function isIndex(node: Node): boolean {
  return numberOf(node) !== undefined || typeof scalarOf(node) === 'number';
}

function joined(one: Takes, other: Takes): Takes {
  if (one.kind !== 'table') return one;
  if (other.kind !== 'table') return other;
  const needs = new Map(one.needs);
  for (const [position, need] of other.needs) needs.set(position, stricter(needs.get(position), need));
  return { kind: 'table', needs };
}

/** Text excludes numbers, and what was learnt tells more than what was not. */
function stricter(one: Need | undefined, other: Need): Need {
  if (one === undefined || one.dtype === 'unknown') return other;
  if (other.dtype === 'unknown') return one;
  const told = ({ categories, vocabulary }: Need): number => (categories ?? vocabulary ?? ([] as Scalar[])).length;
  if (one.dtype === 'string' && other.dtype !== 'string') return one;
  if (other.dtype === 'string' && one.dtype !== 'string') return other;
  return told(other) > told(one) ? other : one;
}
