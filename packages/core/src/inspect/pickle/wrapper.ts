import type { Cell, Item, RawArray } from './cell.ts';
import { makingOf, NONE, tag, textOf, truth } from './cell.ts';
import type { Dtype } from './dtype.ts';
import { dtypeOf, integer } from './dtype.ts';
import { stateDicts } from './given.ts';
import { classOfCell } from './values.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['NumpyArrayWrapper', 'NDArrayWrapper', 'ZNDArrayWrapper']);

/** Instances whose state decides how joblib reads on: they are kept whatever the budget. */
export function isKept(cell: Cell): boolean {
  return isArrayWrapper(cell) || lastName(cell) === 'dtype';
}

/** By the last part of the name: a dotted name or an alias reaches the same class. */
export function isArrayWrapper(cell: Cell): boolean {
  const name = lastName(cell);
  return name !== undefined && WRAPPERS.has(name);
}

/** The wrapper is one whose array lies in a file of its own. */
export function namesFile(cell: Cell): boolean {
  return lastName(cell) !== 'NumpyArrayWrapper';
}

export function lastName(cell: Cell): string | undefined {
  const name = classOfCell(cell)?.name;
  return name?.slice(name.lastIndexOf('.') + 1);
}

export interface Wrapped extends RawArray {
  readonly hasObject: boolean;
  readonly itemsize: number;
  readonly record: Dtype;
  /** A byte that says how many more to step over comes first (joblib 1.2 and later). */
  readonly padded: boolean;
  /** Unknown where it is the result of a call, or was not kept. */
  readonly mayMap: boolean | undefined;
  readonly subclass: Item | undefined;
}

/** All that joblib writes; any other attribute could stand in the way of a method that reads the array. */
const WRAPPER_ATTRIBUTES: ReadonlySet<string> = new Set([
  'subclass',
  'shape',
  'order',
  'dtype',
  'allow_mmap',
  'numpy_array_alignment_bytes',
]);

/**
 * What joblib takes from a wrapper's attributes; nothing where they are not exactly of the kinds that joblib writes. A key
 * that only equals a name (`numpy.str_('shape')`), or that was not kept, would make joblib read other bytes than we do.
 */
export function wrappedArray(wrapper: Cell): Wrapped | undefined {
  const attributes = new Map<string, Item>();
  for (const state of stateDicts(makingOf(wrapper)?.state)) {
    const items = state.items ?? [];
    if (state.more > 0) return undefined;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = textOf(items[i]);
      const value = items[i + 1];
      if (key === undefined || value === undefined || !WRAPPER_ATTRIBUTES.has(key)) return undefined;
      attributes.set(key, value);
    }
  }
  const dtype = dtypeOf(attributes.get('dtype'));
  const shape = dimensions(attributes.get('shape'));
  if (!dtype || !shape) return undefined;
  const count = shape.reduce((product, size) => product * size, 1);
  const length = count * dtype.itemsize;
  if (dtype.itemsize < 0 || !Number.isSafeInteger(length)) return undefined;
  const alignment = attributes.get('numpy_array_alignment_bytes');
  return {
    dtype: dtype.text,
    shape,
    fortran: textOf(attributes.get('order')) === 'F',
    length,
    itemsize: dtype.itemsize,
    record: dtype,
    hasObject: dtype.hasObject,
    padded: alignment !== undefined && !(typeof alignment === 'object' && alignment.tag === tag.NONE),
    mayMap: truth(attributes.get('allow_mmap') ?? NONE),
    subclass: attributes.get('subclass'),
  };
}

function dimensions(item: Item | undefined): number[] | undefined {
  if (typeof item !== 'object' || (item.tag !== tag.TUPLE && item.tag !== tag.LIST) || !item.items || item.more > 0)
    return undefined;
  const shape = item.items.map(dimension);
  return shape.every((size): size is number => size !== undefined && size >= 0) ? shape : undefined;
}

/** NumPy integers occur as dimensions, too, but then their bytes are an argument of a call: not followed. */
function dimension(item: Item): number | undefined {
  if (typeof item === 'object' && item.tag === tag.BOOL) return item.value === true ? 1 : 0;
  return integer(item);
}
