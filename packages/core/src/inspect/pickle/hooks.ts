import type { Global } from '../../nouns/value.ts';
import type { Item } from './cell.ts';
import { tag, textOf } from './cell.ts';

/** Attributes that unpicklers look up on whatever lies on the stack, and that state can plant on an instance. */
const HOOKS: ReadonlySet<string> = new Set([
  'append',
  'extend',
  'add',
  'update',
  'items',
  'pop',
  'read',
  'find_class',
  'persistent_load',
  // Of joblib's array wrappers.
  'read_array',
  'read_mmap',
  'safe_get_numpy_array_alignment_bytes',
]);
/**
 * Methods of estimators: what stands in their place is called with what the estimator is given. IsotonicRegression calls
 * `_build_f` while it is loaded.
 */
const ESTIMATOR_METHODS: ReadonlySet<string> = new Set([
  '_build_f',
  'predict',
  'predict_proba',
  'predict_log_proba',
  'decision_function',
  'transform',
  'inverse_transform',
  'fit',
  'fit_transform',
  'fit_predict',
  'score',
  'score_samples',
  // Of torch's modules.
  'forward',
  '_call_impl',
  'get_params',
  'set_params',
  'get_feature_names_out',
]);
/** Classes whose attributes have the names of methods and are none: what to ask of which method, and a sum of squares. */
const NO_ESTIMATORS: ReadonlySet<string> = new Set([
  'sklearn.utils._metadata_requests.MetadataRequest',
  'sklearn.cluster._bisect_k_means._BisectingTree',
]);
/** Attributes that name a method to call, and the methods that fitted models name there. */
const METHOD_NAMED: ReadonlySet<string> = new Set([
  'stack_method_',
  'stack_method',
  'response_method',
  '_response_method',
]);
const METHODS: ReadonlySet<string> = new Set([
  'auto',
  'predict',
  'predict_proba',
  'predict_log_proba',
  'decision_function',
  'transform',
]);
const DUNDER = /^__.*__$/;
const UNDERSCORE = 95;

/** Strings that must keep their text whatever the budget, because they can plant an attribute. */
export function isHook(text: string): boolean {
  return HOOKS.has(text) || ESTIMATOR_METHODS.has(text) || METHOD_NAMED.has(text) || DUNDER.test(text);
}

/** Whether `attribute` set to `value` is found by an unpickler, or by Python itself, in place of a method. */
export function plants(attribute: string, value: Item): boolean {
  if (attribute.charCodeAt(0) === UNDERSCORE && attribute.charCodeAt(1) === UNDERSCORE) return DUNDER.test(attribute);
  return typeof value !== 'number' && value.tag >= tag.GLOBAL && HOOKS.has(attribute);
}

/** Whether an attribute that names a method to call names another one than fitted models do. */
export function misnamesMethod(attribute: string, value: Item): boolean {
  return METHOD_NAMED.has(attribute) && !namesMethods(value);
}

/** A name of `METHODS`, a list of such, or nothing at all. Of lists in lists there are none, and a list may hold itself. */
function namesMethods(item: Item): boolean {
  if (namesMethod(item)) return true;
  const held = typeof item !== 'number' && (item.tag === tag.LIST || item.tag === tag.TUPLE) ? item.items : undefined;
  return typeof item !== 'number' && held !== undefined && item.more === 0 && held.every(namesMethod);
}

function namesMethod(item: Item): boolean {
  if (typeof item === 'number') return false;
  const text = textOf(item);
  return text === undefined ? item.tag === tag.NONE : METHODS.has(text);
}

/** Whether it stands in the place of a method that an estimator is asked by. */
export function replaces(holder: Global | undefined, attribute: string, value: Item): boolean {
  if (typeof value === 'number' || value.tag < tag.GLOBAL || !ESTIMATOR_METHODS.has(attribute)) return false;
  return !holder || !NO_ESTIMATORS.has(`${holder.module}.${holder.name}`);
}
