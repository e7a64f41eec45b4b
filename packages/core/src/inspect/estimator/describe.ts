import type { Column, Dtype, Estimator, Signature, Tensor } from '../../nouns/model.ts';
import type { Node } from '../pickle/graph.ts';
import { scalarOf } from './numpy.ts';
import { predictsOf } from './predicts.ts';
import { takesOf, wholeParts } from './takes.ts';
import type { Takes } from './takes.ts';
import { estimatorIn, MAX_NAMES } from './tree.ts';
import type { Known } from './tree.ts';

/** What a pickle's object is, where it is an estimator; nothing of it was executed. */
export interface Described {
  readonly estimator?: Estimator;
  readonly signature?: Signature;
  readonly metadata: Readonly<Record<string, string>>;
}

export function describe(root: Node | undefined): Described {
  const known = estimatorIn(root);
  if (known === undefined) return { metadata: {} };
  return { estimator: known.estimator, signature: signatureOf(known), metadata: metadataOf(known) };
}

function signatureOf(known: Known): Signature {
  const takes = takesOf(known);
  const { outputs, classes } = predictsOf(known);
  return { ...inputsOf(takes, featuresOf(known)), outputs, ...(classes && { classes }) };
}

function inputsOf(takes: Takes, features: Estimator['features']): Pick<Signature, 'inputs' | 'columns'> {
  if (takes.kind === 'text') {
    return { inputs: [{ name: 'text', dtype: 'string', shape: [null] }], columns: [{ name: 'text', ...takes.need }] };
  }
  if (takes.kind === 'other' || features === undefined)
    return { inputs: [{ name: 'X', dtype: 'unknown', shape: [null, null] }] };
  const told = features.names !== undefined || takes.needs.size > 0;
  if (!told || features.count > MAX_NAMES) {
    return { inputs: [{ name: 'X', dtype: 'float64', shape: [null, features.count] }] };
  }
  const columns = Array.from({ length: features.count }, (_, index): Column => {
    // scikit-learn itself names columns without a name so, in get_feature_names_out.
    const name = features.names?.[index] ?? `x${index}`;
    return { name, ...(takes.needs.get(index) ?? { dtype: 'float64' }) };
  });
  const dtype = commonDtype(columns);
  const table: Tensor = { name: 'X', dtype, shape: [null, features.count] };
  return { inputs: [table], columns };
}

function commonDtype(columns: readonly Column[]): Dtype {
  const dtypes = new Set(columns.map(({ dtype }) => dtype).filter((dtype) => dtype !== 'unknown'));
  const [only = 'float64'] = dtypes;
  return dtypes.size > 1 ? 'object' : only;
}

/** Of the outermost estimator that was given the rows: pipelines and searches keep nothing themselves. */
function featuresOf(known: Known): Estimator['features'] {
  if (known.estimator.features !== undefined) return known.estimator.features;
  for (const part of wholeParts(known)) {
    const features = featuresOf(part);
    if (features !== undefined) return features;
  }
  return undefined;
}

/** Facts of the training that people ask for and nothing is decided by. */
const told: readonly (readonly [attribute: string, title: string])[] = [
  ['best_score_', 'best score of the search'],
  ['n_samples_seen_', 'rows it was fitted on'],
  ['n_iter_', 'iterations'],
];

function metadataOf(known: Known): Readonly<Record<string, string>> {
  const metadata: Record<string, string> = { estimator: outline(known.estimator) };
  for (const [attribute, title] of told) {
    for (const one of [known, ...known.parts.map((part) => part.known)]) {
      const value = scalarOf(one.attributes.get(attribute));
      if (typeof value === 'number') metadata[title] ??= String(value);
    }
  }
  return metadata;
}

const MAX_OUTLINE = 8;

/** `Pipeline(StandardScaler, LogisticRegression)`; deeper parts are in the structure. */
function outline({ class: { name }, parts }: Estimator): string {
  const names = parts
    .slice(0, MAX_OUTLINE)
    .map((part) => (part.of === undefined ? part.estimator.class.name : `${part.of} × ${part.estimator.class.name}`));
  const more = parts.length > MAX_OUTLINE ? [`${parts.length - MAX_OUTLINE} more`] : [];
  return parts.length > 0 ? `${name}(${[...names, ...more].join(', ')})` : name;
}
