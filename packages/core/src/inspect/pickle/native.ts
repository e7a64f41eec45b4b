import type { Cell, Item, RawArray } from './cell.ts';
import * as cells from './cell.ts';
import { makingOf, nameOf, tag, textOf } from './cell.ts';
import { dtypeOf, integer, MAX_DIMENSIONS, product } from './dtype.ts';
import type { Dtype } from './dtype.ts';
import { stateDicts } from './given.ts';
import { classOfCell } from './values.ts';

/** What native code would believe: that it does not hold together, or what of it could not be followed. */
export type Doubt = { readonly doubt: string } | { readonly unchecked: string };

/** Elements of the state of the Mersenne Twister (`RK_STATE_LEN` of numpy/random): the next one is taken at `pos`. */
const TWISTER = 624;

/** What is wrong with the state that an instance of a native class was just given. */
export function doubtOnBuild(target: Cell): Doubt | undefined {
  const made = classOfCell(target);
  const making = makingOf(target);
  if (!made || !making) return undefined;
  const callee = nameOf(making.callee)?.name ?? '';
  if (lastPart(made.name) === 'dtype') return onDtype(dtypeOf(target));
  if (callee === '_reconstruct' || callee === '_mareconstruct' || lastPart(made.name) === 'ndarray')
    return onArray(making.state);
  if (made.module.startsWith('numpy.random')) return onRandom(making.state);
  const last = lastPart(made.name);
  const opaque = Object.hasOwn(opaqueState, last) ? opaqueState[last] : undefined;
  return opaque && opaque.in.test(made.module) ? { unchecked: opaque.what } : undefined;
}

const svm = { in: /^sklearn\.svm\b/, what: 'support vectors of libsvm' };
const neighbours = { in: /^(?:sklearn\.neighbors|scipy\.spatial)\b/, what: 'a tree of neighbours' };
const ofCatboost = { in: /^catboost\b/, what: 'a model of catboost' };

/** Classes whose state goes into structures of native code that nothing here knows the inside of. */
const opaqueState: Readonly<Record<string, { readonly in: RegExp; readonly what: string }>> = {
  SVC: svm,
  SVR: svm,
  NuSVC: svm,
  NuSVR: svm,
  OneClassSVM: svm,
  KDTree: neighbours,
  KDTree64: neighbours,
  KDTree32: neighbours,
  BallTree: neighbours,
  BallTree64: neighbours,
  // What is written calls this function with the class.
  newObj: { in: /^sklearn\.neighbors\._?(?:kd|ball)_tree$/, what: neighbours.what },
  BallTree32: neighbours,
  cKDTree: neighbours,
  Booster: { in: /^(?:xgboost|lightgbm)\b/, what: 'a booster' },
  CatBoost: ofCatboost,
  CatBoostClassifier: ofCatboost,
  CatBoostRegressor: ofCatboost,
  CatBoostRanker: ofCatboost,
};

/** What is wrong with the arguments of a call that makes a native object at once. */
export function doubtOnCall(callee: Cell, args: readonly Item[]): Doubt | undefined {
  const global = nameOf(callee);
  if (global?.name === '_frombuffer' && global.module.startsWith('numpy')) return onBuffer(args);
  if (global?.name === 'scalar' && global.module.startsWith('numpy')) return onScalar(args);
  if (global?.module === 'torch._utils' && global.name.startsWith('_rebuild_tensor')) return onTensor(args);
  // `(function, its arguments, state)`: dill makes each array and gives it its state in one call.
  if (global?.module === 'dill._dill' && global.name === '_create_array') return onArray(args[2]);
  return undefined;
}

export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function onDtype(dtype: Dtype | undefined): Doubt | undefined {
  if (dtype === undefined) return { unchecked: 'a dtype of numpy' };
  return dtype.doubt === undefined ? undefined : { doubt: dtype.doubt };
}

/** `(version, shape, dtype, is Fortran-contiguous, bytes or list)`; masked arrays add their mask and fill value. */
function onArray(state: Item | undefined): Doubt | undefined {
  const items = typeof state === 'object' && state.tag === tag.TUPLE ? state.items : undefined;
  if (!items || items.length < 4) return { unchecked: 'an array of numpy' };
  const [shape, type, , data] = items.length === 4 ? items : items.slice(1);
  return contentDoubt(dtypeOf(type), dimensionsOf(shape), data);
}

/** `_frombuffer(buffer, dtype, shape, order)` of protocol 5. */
function onBuffer([buffer, type, shape]: readonly Item[]): Doubt | undefined {
  return contentDoubt(dtypeOf(type), dimensionsOf(shape), buffer);
}

function contentDoubt(
  dtype: Dtype | undefined,
  dimensions: readonly Item[] | undefined,
  data: Item | undefined,
): Doubt | undefined {
  if (dimensions && dimensions.length <= MAX_DIMENSIONS && dimensions.some(isHuge))
    return { doubt: 'an array has a dimension larger than any memory' };
  const count = product(dimensions);
  if (!dtype || count === undefined) return { unchecked: 'an array of numpy' };
  if (dtype.doubt !== undefined) return { doubt: dtype.doubt };
  if (count < 0) return { doubt: 'an array has a negative dimension' };
  const size = count * dtype.itemsize;
  if (!Number.isSafeInteger(size))
    return { doubt: `an array of ${count} items of dtype ${dtype.text} is larger than any memory` };
  return dtype.hasObject ? onList(count, data) : onBytes(dtype, count, size, data);
}

/** Beyond 2^53 an integer is kept as a word. */
function isHuge(item: Item): boolean {
  return typeof item === 'object' && item.tag === tag.INT && typeof item.value === 'bigint';
}

/** NumPy takes as many elements from the list as the shape says, without asking how many there are. */
function onList(count: number, data: Item | undefined): Doubt | undefined {
  if (typeof data !== 'object' || data.tag !== tag.LIST || data.items === undefined)
    return { unchecked: 'an array of objects' };
  const given = data.items.length + data.more;
  return given === count ? undefined : { doubt: `an array of ${count} objects is given ${given}` };
}

function onBytes(dtype: Dtype, count: number, size: number, data: Item | undefined): Doubt | undefined {
  const given = lengthOf(data);
  if (given === undefined || given === size) return undefined;
  return { doubt: `an array of ${count} items of dtype ${dtype.text} is given ${given} bytes instead of ${size}` };
}

/** Nothing where it is not known; NumPy itself compares, so that it may stay unknown. */
function lengthOf(data: Item | undefined): number | undefined {
  if (typeof data !== 'object' || data === cells.SOME_BYTES || data === cells.SOME_BYTEARRAY) return undefined;
  if (data.tag === tag.BYTES || data.tag === tag.BYTEARRAY) return data.more;
  const making = makingOf(data);
  // Below protocol 3 bytes are a text, each character of which is one.
  return nameOf(making?.callee)?.name === 'encode' ? textOf(making?.args[0])?.length : undefined;
}

/** `scalar(dtype, content)`: of a type that holds objects the content is an array, whose memory is taken as it is. */
function onScalar([type, content]: readonly Item[]): Doubt | undefined {
  const dtype = dtypeOf(type);
  if (!dtype) return { unchecked: 'a number of numpy' };
  if (dtype.doubt !== undefined) return { doubt: dtype.doubt };
  const inner = typeof content === 'object' ? arrayType(content) : undefined;
  if (!dtype.hasObject || inner === undefined || inner === dtype.text) return undefined;
  return { doubt: `a value of dtype ${dtype.text} is taken from an array of dtype ${inner}` };
}

function arrayType(cell: Cell): string | undefined {
  if (cell.tag === tag.ARRAY) return (cell.value as RawArray).dtype;
  const making = makingOf(cell);
  if (!making) return undefined;
  if (nameOf(making.callee)?.name === '_frombuffer') return dtypeOf(making.args[1])?.text ?? 'unknown';
  const items = making.state?.tag === tag.TUPLE ? making.state.items : undefined;
  return items && dtypeOf(items[2])?.text;
}

/** `{'state': {'key': …, 'pos': n}}`, or the older `('MT19937', key, n, …)`. */
function onRandom(state: Item | undefined): Doubt | undefined {
  const positions: (Item | undefined)[] = [];
  if (typeof state === 'object' && state.tag === tag.TUPLE) positions.push(state.items?.[2]);
  for (const dict of stateDicts(state)) {
    const inner = entryOf(dict, 'state');
    if (typeof inner === 'object' && inner.tag === tag.DICT) positions.push(entryOf(inner, 'pos'));
  }
  for (const position of positions) {
    const at = integer(position);
    if (at !== undefined && (at < 0 || at > TWISTER))
      return { doubt: `a random generator continues at ${at} of its ${TWISTER} numbers` };
  }
  return undefined;
}

export function entryOf(dict: Cell, key: string): Item | undefined {
  const items = dict.items ?? [];
  let found: Item | undefined;
  for (let i = 0; i + 1 < items.length; i += 2) if (textOf(items[i]) === key) found = items[i + 1];
  return found;
}

/** `_rebuild_tensor…(storage, offset, size, stride, …)`: the last element lies inside of the storage. */
function onTensor([storage, offset, size, stride]: readonly Item[]): Doubt | undefined {
  const numel = integer(storageOf(storage)?.[4]);
  const [begin, sizes, strides] = [integer(offset), numbersOf(size), numbersOf(stride)];
  if (numel === undefined || begin === undefined || !sizes || !strides || sizes.length !== strides.length)
    return { unchecked: 'a tensor of torch' };
  if ([begin, ...sizes, ...strides].some((number) => number < 0)) return { doubt: 'a tensor has a negative size' };
  if (sizes.includes(0)) return undefined;
  const last = sizes.reduce((at, length, i) => at + (length - 1) * (strides[i] ?? 0), begin);
  return last < numel ? undefined : { doubt: `a tensor reaches to element ${last} of a storage of ${numel}` };
}

/** The persistent id of a storage: `('storage', class, key, location, elements)`, see `persistent_id` of torch.serialization. */
export function storageOf(item: Item | undefined): readonly Item[] | undefined {
  const making = item === undefined ? undefined : makingOf(item);
  const id = making?.by === 'persid' ? making.args[0] : undefined;
  return typeof id === 'object' && id.tag === tag.TUPLE ? id.items : undefined;
}

function numbersOf(item: Item | undefined): number[] | undefined {
  const numbers = dimensionsOf(item)?.map(integer);
  return numbers?.every((number): number is number => number !== undefined) ? numbers : undefined;
}

/** A shape: a tuple of numbers. */
function dimensionsOf(item: Item | undefined): readonly Item[] | undefined {
  return typeof item === 'object' && item.tag === tag.TUPLE && item.more === 0 ? item.items : undefined;
}
