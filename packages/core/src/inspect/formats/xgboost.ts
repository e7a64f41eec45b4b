import { readJson } from '../../bytes/json.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { countAt, listAt, mapAt, numberAt, textAt } from '../../bytes/tree.ts';
import type { Document, Tree } from '../../bytes/tree.ts';
import { readUbjson } from '../../bytes/ubjson.ts';
import type { Column, Dtype, FormatId, Model, Producer, Signature, Structure } from '../../nouns/model.ts';
import { troubles } from './document.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { extensionOf } from './names.ts';

/**
 * XGBoost's models since 1.0, as its schema describes them (doc/model.schema, `learner` and `version`): JSON, or the same
 * tree in UBJSON, which is the default since 2.1. Nodes of trees and weights are stepped over.
 */
export const xgboostJson: Format = {
  title: 'XGBoost JSON',
  match: ({ head }) => /^\s*\{\s*"(?:learner|version|Config)"\s*:/.test(latin1(head)) && isModel(latin1(head)),
  read: (candidate, inside) => read(candidate, inside, 'xgboost-json'),
};

export const xgboostUbj: Format = {
  title: 'XGBoost UBJSON',
  // `{`, then a key: a whole number that is its length, and its name.
  match: ({ head }) => /^\{(?:i.|U.|I..|l.{4}|L.{8})(?:learner|version|Config)[{[]/s.test(latin1(head)),
  read: (candidate, inside) => read(candidate, inside, 'xgboost-ubj'),
};

/** Of the keys at the front: `version` alone is in every second JSON file. */
function isModel(head: string): boolean {
  return (
    /"learner"\s*:\s*\{/.test(head) ||
    /^\s*\{\s*"version"\s*:\s*\[\s*\d+\s*,\s*\d+\s*,\s*\d+\s*\]\s*,\s*"learner/.test(head)
  );
}

/** Numbers of the model itself: counted, and not kept. */
const payload: ReadonlySet<string> = new Set([
  'trees',
  'weights',
  'cats',
  'weight_drop',
  'tree_info',
  'iteration_indptr',
]);

async function read(candidate: Candidate, inside: Inside, format: FormatId): Promise<Reading> {
  const options = {
    signal: inside.signal,
    keep: (path: readonly string[]) => !payload.has(path.at(-1) ?? '') || path.at(-2) === 'attributes',
  };
  const document =
    format === 'xgboost-json' ? await readJson(candidate.source, options) : await readUbjson(candidate.source, options);
  const { root } = document;
  const place = (offset: number): ReturnType<typeof placeIn> => placeIn(candidate, offset);
  const { anomalies, unread } = troubles(document, 'the model', place);
  const structure = structureOf(root);
  const behind = bytesBehind(candidate, document);
  return {
    ...nothing,
    format,
    producers: producersOf(root, candidate),
    structure,
    ...signatureOf(root),
    anomalies: [
      ...anomalies,
      ...(behind === undefined ? [] : [behind]),
      ...(treesDiffer(root) ?? []).map((detail) => ({ kind: 'malformed' as const, detail, at: place(0) })),
      ...lie(candidate, format),
    ],
    unread,
    // Its scikit-learn classes leave a note in the file, and are needed to answer as they did.
    imports: mapAt(root, 'learner', 'attributes')?.has('scikit_learn') ? ['sklearn'] : [],
    metadata: metadataOf(root, structure),
  };
}

/** The booster of trees: `dart` has one inside. */
function gbtree(root: Tree | undefined): ReadonlyMap<string, Tree> | undefined {
  const booster = mapAt(root, 'learner', 'gradient_booster');
  return mapAt(booster, 'gbtree', 'model') ?? mapAt(booster, 'model');
}

function structureOf(root: Tree | undefined): Structure {
  const model = gbtree(root);
  const trees = countAt(model, 'trees');
  const objective = textAt(root, 'learner', 'objective', 'name') ?? '';
  if (trees !== undefined) return { kind: 'trees', count: trees, objective };
  const weights = countAt(model, 'weights');
  if (weights === undefined) return { kind: 'opaque' };
  return { kind: 'tensors', tensors: [{ name: 'weights', dtype: 'float32', shape: [weights] }], parameters: weights };
}

/** XGBoost reads as many trees as it says that there are. */
function treesDiffer(root: Tree | undefined): readonly string[] | undefined {
  const said = numberAt(gbtree(root), 'gbtree_model_param', 'num_trees');
  const there = countAt(gbtree(root), 'trees');
  return said === undefined || there === undefined || said === there
    ? undefined
    : [`it says that it has ${said} trees, and has ${there}`];
}

function producersOf(root: Tree | undefined, candidate: Candidate): readonly Producer[] {
  const version = listAt(root, 'version')?.filter((part) => typeof part === 'number' && Number.isInteger(part)) ?? [];
  if (version.length !== 3) return [];
  return [{ library: 'xgboost', version: version.join('.'), known: 'written', at: placeIn(candidate) }];
}

/** `feature_types` of a DMatrix: integer, float, quantitative, indicator, category. */
const dtypes: Readonly<Record<string, Dtype>> = {
  int: 'int64',
  float: 'float32',
  q: 'float32',
  i: 'bool',
  c: 'string',
};

/** Objectives whose answer is one number a row although the model has several classes. */
const oneNumber: ReadonlySet<string> = new Set(['multi:softmax']);

function signatureOf(root: Tree | undefined): { readonly signature?: Signature } {
  const count = numberAt(root, 'learner', 'learner_model_param', 'num_feature');
  if (count === undefined || !Number.isSafeInteger(count) || count < 0) return {};
  const names = listAt(root, 'learner', 'feature_names') ?? [];
  const types = listAt(root, 'learner', 'feature_types') ?? [];
  const columns = names.map((name, index): Column => ({
    name: String(name),
    dtype: dtypes[String(types[index] ?? 'float')] ?? 'unknown',
  }));
  const classes = numberAt(root, 'learner', 'learner_model_param', 'num_class') ?? 0;
  const targets = numberAt(root, 'learner', 'learner_model_param', 'num_target') ?? 1;
  const objective = textAt(root, 'learner', 'objective', 'name') ?? '';
  const width = oneNumber.has(objective) ? 1 : Math.max(classes, targets, 1);
  return {
    signature: {
      inputs: [{ name: 'X', dtype: 'float32', shape: [null, count] }],
      outputs: [{ name: 'predictions', dtype: 'float32', shape: width > 1 ? [null, width] : [null] }],
      ...(columns.length > 0 && { columns }),
    },
  };
}

/** Attributes that are shown: models keep whole evaluation logs in them. */
const MAX_ATTRIBUTES = 100;
const MAX_ATTRIBUTE = 2000;

function metadataOf(root: Tree | undefined, structure: Structure): Model['metadata'] {
  const found = new Map<string, string>();
  for (const [key, value] of mapAt(root, 'learner', 'attributes') ?? []) {
    if (typeof value === 'string' && found.size < MAX_ATTRIBUTES) found.set(key, value.slice(0, MAX_ATTRIBUTE));
  }
  const booster = textAt(root, 'learner', 'gradient_booster', 'name');
  if (booster !== undefined) found.set('booster', booster);
  const objective = textAt(root, 'learner', 'objective', 'name');
  if (structure.kind !== 'trees' && objective !== undefined) found.set('objective', objective);
  return Object.fromEntries(found);
}

/** Blanks are no content. */
function bytesBehind(
  { source, file, members }: Candidate,
  { end, broken }: Document,
): Reading['anomalies'][number] | undefined {
  const behind = (source.size ?? end) - end;
  if (broken || behind <= 1) return undefined;
  const at = { kind: 'bytes' as const, file, members, offset: end };
  return { kind: 'bytes-after-end', detail: `${behind} bytes after the end of the model`, at };
}

/** XGBoost itself goes by the extension: `.json` is read as JSON, anything else as UBJSON. */
function lie(candidate: Candidate, format: FormatId): Reading['anomalies'] {
  const extension = extensionOf(candidate.name);
  const other = format === 'xgboost-json' ? 'ubj' : 'json';
  if (extension !== other) return [];
  const content = format === 'xgboost-json' ? 'JSON' : 'UBJSON';
  return [
    {
      kind: 'extension-lies',
      detail: `the name ends in .${extension}, the content is ${content}`,
      at: placeIn(candidate),
    },
  ];
}
