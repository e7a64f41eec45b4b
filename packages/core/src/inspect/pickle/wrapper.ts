import type { Cell, Item, RawArray } from './cell.ts';
import { makingOf, nameOf, NONE, tag, textOf, truth } from './cell.ts';
import { stateDicts } from './ledger.ts';
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

function lastName(cell: Cell): string | undefined {
  const name = classOfCell(cell)?.name;
  return name?.slice(name.lastIndexOf('.') + 1);
}

export interface Dtype {
  readonly text: string;
  readonly itemsize: number;
  /** Then joblib does not read bytes but a pickle. NumPy believes the flags of the state, whatever the type is. */
  readonly hasObject: boolean;
  /** Why NumPy should not believe this state: it does, and reads or writes outside of the array's memory. */
  readonly doubt?: string;
}

/** Bytes of the fixed types by character code and by name; on the platforms that images are built for. */
const sizes: Readonly<Record<string, number>> = {
  '?': 1,
  b: 1,
  B: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  e: 2,
  f: 4,
  d: 8,
  g: 16,
  F: 8,
  D: 16,
  G: 32,
  O: 8,
  b1: 1,
  i1: 1,
  i2: 2,
  i4: 4,
  i8: 8,
  u1: 1,
  u2: 2,
  u4: 4,
  u8: 8,
  f2: 2,
  f4: 4,
  f8: 8,
  f16: 16,
  c8: 8,
  c16: 16,
  c32: 32,
  O8: 8,
  M8: 8,
  m8: 8,
  M: 8,
  m: 8,
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  float16: 2,
  float32: 4,
  float64: 8,
  complex64: 8,
  complex128: 16,
  object: 8,
};
const FLEXIBLE = /^([SUVa])(\d{0,9})$/;
const HAS_OBJECT = 1;
/** Types of fields of types of fields: a hostile one may hold itself. */
const MAX_DTYPE_DEPTH = 8;
const NO_SIZE = -1;

/** A dtype that was made by `numpy.dtype(text, …)`, as its state leaves it. Anything else cannot be followed. */
export function dtypeOf(item: Item | undefined, depth = 0): Dtype | undefined {
  if (depth > MAX_DTYPE_DEPTH) return undefined;
  const making = item === undefined ? undefined : makingOf(item);
  const written = textOf(making?.args[0]);
  if (!making || written === undefined || !nameOf(making.callee)?.module.startsWith('numpy')) return undefined;
  const order = /^[<>=|]/.exec(written)?.[0] ?? '';
  const code = written.slice(order.length).replace(/^([mM]8)\[.{0,20}\]$/, '$1');
  const flexible = FLEXIBLE.exec(code);
  const named = flexible ? Number(flexible[2] || 0) * (flexible[1] === 'U' ? 4 : 1) : sizes[code];
  if (named === undefined) return undefined;
  const object = code === 'O' || code === 'O8' || code === 'object';
  if (making.state === undefined) return { text: written, itemsize: named, hasObject: object };
  const state = making.state.tag === tag.TUPLE ? making.state.items : undefined;
  const version = integer(state?.[0]);
  const endian = textOf(state?.[1]);
  const size = integer(state?.[5]);
  const flags = integer(state?.[7]);
  if (
    !state ||
    version === undefined ||
    version < 3 ||
    endian === undefined ||
    size === undefined ||
    flags === undefined
  )
    return undefined;
  const itemsize = flexible && size !== NO_SIZE ? size : named;
  const hasObject = (flags & HAS_OBJECT) !== 0;
  const byName = state[4];
  const fields = typeof byName === 'object' && byName.tag === tag.DICT ? byName : undefined;
  const text = fields
    ? `|V${itemsize}`
    : typeString(order === '' ? endian : order, endian, code, flexible?.[1], itemsize);
  const doubt = doubtOf({ fields, subarray: state[2], object, hasObject, itemsize, text }, depth + 1);
  return { text, itemsize, hasObject, ...(doubt === undefined ? {} : { doubt }) };
}

/** What is wrong with the state that an instance was given, if it is a dtype. */
export function doubtfulDtype(cell: Cell): string | undefined {
  return lastName(cell) === 'dtype' ? dtypeOf(cell)?.doubt : undefined;
}

/** Flags and size follow from the fields, from the item of a subarray, or from the type itself. */
function doubtOf(
  type: {
    readonly fields: Cell | undefined;
    readonly subarray: Item | undefined;
    readonly object: boolean;
    readonly hasObject: boolean;
    readonly itemsize: number;
    readonly text: string;
  },
  depth: number,
): string | undefined {
  const { fields, subarray, object, hasObject, itemsize, text } = type;
  if (itemsize < 0) return `dtype ${text} has a negative size`;
  let objects = object;
  const parts: { dtype: Dtype; offset: number }[] = [];
  for (let i = 1; i < (fields?.items?.length ?? 0); i += 2) {
    const entry = fields?.items?.[i];
    const [of, at] = isTuple(entry) ? (entry.items ?? []) : [];
    const [dtype, offset] = [dtypeOf(of, depth), integer(at)];
    if (!dtype || offset === undefined) return undefined;
    parts.push({ dtype, offset });
  }
  const [of] = isTuple(subarray) ? (subarray.items ?? []) : [];
  const inner = of === undefined ? undefined : dtypeOf(of, depth);
  if (of !== undefined && !inner) return undefined;
  if (inner) parts.push({ dtype: inner, offset: 0 });
  for (const { dtype, offset } of parts) {
    objects ||= dtype.hasObject;
    if (offset < 0 || offset + dtype.itemsize > itemsize)
      return `a field of dtype ${text} lies outside of its ${itemsize} bytes`;
  }
  if (objects === hasObject) return undefined;
  return `the flags of dtype ${text} say that it ${hasObject ? 'holds' : 'does not hold'} objects, its type says otherwise`;
}

function isTuple(item: Item | undefined): item is Cell {
  return typeof item === 'object' && item.tag === tag.TUPLE;
}

function typeString(
  order: string,
  endian: string,
  code: string,
  flexible: string | undefined,
  itemsize: number,
): string {
  const mark = endian === '=' ? '<' : endian === '' ? order : endian;
  if (flexible === 'U') return `${mark}U${Math.floor(itemsize / 4)}`;
  if (flexible !== undefined) return `|${flexible === 'a' ? 'S' : flexible}${itemsize}`;
  return `${mark}${code === 'O8' ? 'O' : code}`;
}

export interface Wrapped extends RawArray {
  readonly hasObject: boolean;
  readonly itemsize: number;
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

function integer(item: Item | undefined): number | undefined {
  return typeof item === 'object' && item.tag === tag.INT && typeof item.value === 'number' ? item.value : undefined;
}
