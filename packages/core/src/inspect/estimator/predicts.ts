import type { Dtype, Tensor } from '../../nouns/model.ts';
import type { Scalar } from '../../nouns/value.ts';
import { abilities } from './abilities.data.ts';
import { arrayOf } from './numpy.ts';
import { itemsOf, numberOf, textOf, truthOf } from './plain.ts';
import { classesOf } from './tree.ts';
import type { Known } from './tree.ts';

export interface Predicts {
  readonly outputs: readonly Tensor[];
  readonly classes?: readonly Scalar[];
}

/** What the server answers with: predictions, and probabilities where the estimator has `predict_proba`. */
export function predictsOf(known: Known): Predicts {
  const final = finalOf(known);
  const ability = final && abilityOf(final);
  if (final === undefined || ability === undefined) return { outputs: [] };
  if (ability === 'numbers') return { outputs: [predictions('float64', widthOf(final))] };
  if (ability === 'labels') return { outputs: labelsOutputs(final) };
  const several = severalClasses(final);
  if (several !== undefined) return { outputs: [predictions(several.dtype, several.count)] };
  const classes = labelsOf(final);
  if (classes === undefined) return { outputs: [predictions('unknown')] };
  const probabilities: Tensor = { name: 'probabilities', dtype: 'float64', shape: [null, classes.length] };
  return {
    outputs: [predictions(dtypeOfLabels(final, classes)), ...(hasProbabilities(final) ? [probabilities] : [])],
    classes,
  };
}

/** Clusters and outliers have numbers, not labels; a mixture says how probable each of its components is. */
function labelsOutputs({ estimator, attributes }: Known): readonly Tensor[] {
  const { name } = estimator.class;
  // It predicts nothing but what it was fitted on unless told otherwise.
  if (name === 'LocalOutlierFactor' && truthOf(attributes.get('novelty')) !== true) return [];
  const components = numberOf(attributes.get('n_components'));
  const isMixture = name.endsWith('Mixture') && components !== undefined;
  const probabilities: Tensor = { name: 'probabilities', dtype: 'float64', shape: [null, components ?? null] };
  return [predictions('int64'), ...(isMixture ? [probabilities] : [])];
}

function predictions(dtype: Dtype, width?: number): Tensor {
  return { name: 'predictions', dtype, shape: width === undefined ? [null] : [null, width] };
}

/** Pipelines, searches and feature eliminations predict what their last, best or inner estimator does. */
function finalOf(known: Known): Known | undefined {
  const { attributes, parts } = known;
  if (attributes.has('steps')) return lastStep(known);
  const inner =
    parts.find(({ name }) => name === 'best_estimator_') ??
    (delegates(known) ? parts.find(({ name }) => name === 'estimator_') : undefined);
  return inner === undefined ? known : finalOf(inner.known);
}

/** A last step of `'passthrough'` predicts nothing, whatever stands before it. */
function lastStep({ attributes, parts }: Known): Known | undefined {
  const last = itemsOf(attributes.get('steps'))?.at(-1);
  const name = textOf(itemsOf(last)?.[0]);
  const part = parts.find((one) => one.name === name);
  return part && finalOf(part.known);
}

function delegates({ estimator }: Known): boolean {
  return tabled(estimator.class.module, estimator.class.name)?.[0] === 'delegates';
}

function abilityOf({ estimator, attributes }: Known): 'classes' | 'numbers' | 'labels' | undefined {
  const entry = tabled(estimator.class.module, estimator.class.name);
  if (entry !== undefined) return entry[0] === 'delegates' ? undefined : entry[0];
  // A class of somebody else: labels are what fitting a classifier leaves in scikit-learn's conventions.
  return attributes.has('classes_') && !estimator.class.module.startsWith('sklearn.') ? 'classes' : undefined;
}

function tabled(module: string, name: string): (typeof abilities)[string] | undefined {
  return module.startsWith('sklearn.') && Object.hasOwn(abilities, name) ? abilities[name] : undefined;
}

/** The labels of a classifier; some keep them in the encoder of their targets, others in the estimators that they made. */
function labelsOf(known: Known): readonly Scalar[] | undefined {
  const { attributes, parts, estimator } = known;
  if (estimator.classes) return estimator.classes;
  for (const name of ['label_binarizer_', '_label_binarizer', 'le_', '_label_encoder']) {
    const node = attributes.get(name);
    const state = node?.kind === 'instance' && node.state?.kind === 'dict' ? node.state.entries : [];
    const classes = classesOf(state.find(([key]) => textOf(key) === 'classes_')?.[1]);
    if (classes !== undefined) return classes;
  }
  const inner = parts.find(({ name }) => /^(?:base_)?estimator_$/.test(name));
  const final = inner && finalOf(inner.known);
  return final && labelsOf(final);
}

function dtypeOfLabels(known: Known, classes: readonly Scalar[]): Dtype {
  const dtype = arrayOf(known.attributes.get('classes_'))?.dtype;
  if (dtype !== undefined && dtype !== 'object') return dtype;
  if (classes.every((label) => typeof label === 'string')) return 'string';
  if (classes.every((label) => typeof label === 'boolean')) return 'bool';
  return classes.every((label) => Number.isInteger(label)) ? 'int64' : 'object';
}

/** Classifiers of several targets keep a list of arrays, one a target. */
function severalClasses({
  attributes,
  estimator,
}: Known): { readonly count: number; readonly dtype: Dtype } | undefined {
  const listed = attributes.get('classes_');
  const items = listed?.kind === 'list' ? itemsOf(listed) : undefined;
  const first = arrayOf(items?.[0]);
  if (items === undefined || first === undefined) return undefined;
  // A chain fills a matrix of floats with its labels.
  return { count: items.length, dtype: estimator.class.name === 'ClassifierChain' ? 'float64' : first.dtype };
}

/** Losses under which linear classifiers by gradient descent have probabilities. */
const probableLosses: ReadonlySet<string> = new Set(['log_loss', 'log', 'modified_huber']);

function hasProbabilities(known: Known): boolean {
  const { estimator, attributes, parts } = known;
  const entry = tabled(estimator.class.module, estimator.class.name);
  if (entry?.[1] !== 'depends') return entry?.[1] === 'always';
  switch (estimator.class.name) {
    case 'SVC':
    case 'NuSVC':
      return truthOf(attributes.get('probability')) === true;
    case 'SGDClassifier':
      return probableLosses.has(textOf(attributes.get('loss')) ?? '');
    case 'VotingClassifier':
      return textOf(attributes.get('voting')) === 'soft';
    case 'NearestCentroid':
      // Since 1.6, with the priors that it needs for them.
      return textOf(attributes.get('metric')) === 'euclidean' && attributes.has('priors');
    default: {
      const inner =
        parts.find(({ name }) => name === 'final_estimator_') ??
        parts.find(({ name }) => /^(?:base_)?estimators?_$/.test(name));
      const final = inner && finalOf(inner.known);
      return final !== undefined && hasProbabilities(final);
    }
  }
}

/** How many numbers a regressor predicts a row; nothing where it is one that comes without a list around it. */
function widthOf({ attributes, estimator, parts }: Known): number | undefined {
  const stated = numberOf(attributes.get('n_outputs_'));
  if (stated !== undefined) return stated > 1 ? stated : undefined;
  if (['MultiOutputRegressor', 'RegressorChain'].includes(estimator.class.name)) {
    return parts.find(({ name }) => name.startsWith('estimators_'))?.of;
  }
  // Linear models have a row of coefficients a target, neighbours and processes keep the targets themselves.
  const linear = /^sklearn\.(?:linear_model|cross_decomposition)\./.test(estimator.class.module);
  const coefficients = linear ? arrayOf(attributes.get('coef_'))?.shape : undefined;
  if (truthOf(attributes.get('_predict_1d')) === true) return undefined;
  if (coefficients?.length === 2) return coefficients[0];
  const kept = arrayOf(attributes.get('_y') ?? attributes.get('y_train_') ?? attributes.get('dual_coef_'))?.shape;
  const isSupportVector = estimator.class.module.startsWith('sklearn.svm.');
  return kept?.length === 2 && !isSupportVector ? kept[1] : undefined;
}
