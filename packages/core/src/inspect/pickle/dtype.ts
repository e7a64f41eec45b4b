import type { Cell, Item, Making } from './cell.ts';
import { makingOf, nameOf, tag, textOf } from './cell.ts';

export interface Dtype {
  readonly text: string;
  readonly itemsize: number;
  /** Then joblib does not read bytes but a pickle. NumPy believes the flags of the state, whatever the type is. */
  readonly hasObject: boolean;
  /** By name, where it is a record: type and offset. */
  readonly fields?: ReadonlyMap<string, { readonly text: string; readonly offset: number }>;
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
/** Names of NumPy's classes for records, which `numpy.dtype` takes as well as a text. */
const RECORDS: ReadonlySet<string> = new Set(['record', 'void']);
/**
 * Flags of numpy/core/include/numpy/ndarraytypes.h that say how memory is touched: items are counted references, are
 * pickled as a list, are pointers, need to be cleared first.
 */
const REFCOUNT = 0x01;
const LIST_PICKLE = 0x02;
const IS_POINTER = 0x04;
const NEEDS_INIT = 0x08;
const HOLDS_OBJECTS = REFCOUNT | LIST_PICKLE | NEEDS_INIT;
/** Types of fields of types of fields: a hostile one may hold itself. */
const MAX_DTYPE_DEPTH = 8;
/** A record of more fields is not followed; NumPy's own structured types have a dozen. */
const MAX_FIELDS = 1000;

/** Types that were looked at since this was last asked: a file can name one with many fields again and again. */
let looked = 0;
export function takeLooked(): number {
  const count = looked;
  looked = 0;
  return count;
}

/** A dtype that was made by `numpy.dtype(text, …)`, as its state leaves it. Anything else cannot be followed. */
export function dtypeOf(item: Item | undefined, depth = 0): Dtype | undefined {
  if (depth > MAX_DTYPE_DEPTH) return undefined;
  // Each is as much work as four values elsewhere.
  looked += 4;
  const making = item === undefined ? undefined : makingOf(item);
  if (!making) return undefined;
  const { state, rebuilt, told } = making;
  if (told && told.state === state && told.rebuilt === rebuilt) return told.dtype;
  const dtype = typeMade(making, depth);
  // A tuple of scalars is what it is; the dict of fields can be changed, and so can what is in it.
  if (state === undefined || (state.tag === tag.TUPLE && state.items?.every(isScalar)))
    making.told = { state, rebuilt, dtype };
  return dtype;
}

function isScalar(item: Item): boolean {
  return typeof item === 'number' || item.tag < tag.TUPLE;
}

function typeMade(making: Making, depth: number): Dtype | undefined {
  const written = writtenType(making.args[0]);
  if (written === undefined || !nameOf(making.callee)?.module.startsWith('numpy')) return undefined;
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
  const itemsize = flexible ? size : named;
  const byName = state[4];
  const fields = typeof byName === 'object' && byName.tag === tag.DICT ? byName : undefined;
  const text = fields
    ? `|V${itemsize}`
    : typeString(order === '' ? endian : order, endian, code, flexible?.[1], itemsize);
  const parts = partsOf(fields, state[2], depth + 1);
  const doubt =
    making.joined || making.rebuilt
      ? `dtype ${text} is given state twice, and arrays of it are not told`
      : parts && doubtOf({ parts, object, flags, itemsize, text });
  return {
    text,
    itemsize,
    hasObject: (flags & REFCOUNT) !== 0,
    ...(fields && parts
      ? { fields: new Map(parts.map(({ name, dtype, offset }) => [name, { text: dtype.text, offset }])) }
      : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** `numpy.dtype('V16', …)`, or `numpy.dtype(numpy.record, …)`, whose size its state tells. */
function writtenType(item: Item | undefined): string | undefined {
  const name = nameOf(item);
  if (name && RECORDS.has(name.name) && name.module.startsWith('numpy')) return 'V0';
  return textOf(item);
}

interface Part {
  readonly name: string;
  readonly dtype: Dtype;
  readonly offset: number;
}

/** Fields of a record, or the item of a subarray; nothing where they cannot be followed. */
function partsOf(fields: Cell | undefined, subarray: Item | undefined, depth: number): Part[] | undefined {
  const parts: Part[] = [];
  if (fields && (fields.items === undefined || fields.more > 0 || fields.items.length > 2 * MAX_FIELDS))
    return undefined;
  for (let i = 1; i < (fields?.items?.length ?? 0); i += 2) {
    const entry = fields?.items?.[i];
    const [of, at] = isTuple(entry) ? (entry.items ?? []) : [];
    const [dtype, offset] = [dtypeOf(of, depth), integer(at)];
    if (!dtype || offset === undefined) return undefined;
    parts.push({ name: textOf(fields?.items?.[i - 1]) ?? '', dtype, offset });
  }
  const [of, shape] = isTuple(subarray) ? (subarray.items ?? []) : [];
  if (of === undefined) return parts;
  const dtype = dtypeOf(of, depth);
  const count = product(isTuple(shape) ? shape.items : shape === undefined ? undefined : [shape]);
  if (!dtype || count === undefined) return undefined;
  return [...parts, { name: '', dtype: { ...dtype, itemsize: dtype.itemsize * count }, offset: 0 }];
}

/** No release of NumPy makes arrays of more dimensions (`NPY_MAXDIMS`). */
export const MAX_DIMENSIONS = 64;

/** The product of dimensions; nothing where one is no number or there are too many. Negative ones make it negative. */
export function product(items: readonly Item[] | undefined): number | undefined {
  if (!items || items.length > MAX_DIMENSIONS) return undefined;
  let [count, negative] = [1, false];
  for (const item of items) {
    const size = integer(item);
    if (size === undefined) return undefined;
    negative ||= size < 0;
    count *= size;
  }
  return negative ? -1 : count;
}

/** Flags and size follow from the fields, from the item of a subarray, or from the type itself. */
function doubtOf(type: {
  readonly parts: readonly Part[];
  readonly object: boolean;
  readonly flags: number;
  readonly itemsize: number;
  readonly text: string;
}): string | undefined {
  const { parts, object, flags, itemsize, text } = type;
  if (itemsize < 0) return `dtype ${text} has a negative size`;
  let objects = object;
  for (const { dtype, offset } of parts) {
    if (dtype.doubt !== undefined) return dtype.doubt;
    objects ||= dtype.hasObject;
    if (offset < 0 || dtype.itemsize < 0 || offset + dtype.itemsize > itemsize)
      return `a field of dtype ${text} lies outside of its ${itemsize} bytes`;
  }
  // Texts are cleared first, too.
  if (objects ? (flags & HOLDS_OBJECTS) !== HOLDS_OBJECTS : (flags & (REFCOUNT | LIST_PICKLE | IS_POINTER)) !== 0)
    return `the flags of dtype ${text} say that it ${objects ? 'does not hold' : 'holds'} objects, its type says otherwise`;
  return objects && parts.length > 1 ? overlapping(parts, text) : undefined;
}

/** An object under the bytes of another field would be an address that the file chooses. */
function overlapping(parts: readonly Part[], text: string): string | undefined {
  let end = 0;
  for (const { dtype, offset } of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) return `fields of dtype ${text}, which holds objects, overlap`;
    end = Math.max(end, offset + dtype.itemsize);
  }
  return undefined;
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

export function integer(item: Item | undefined): number | undefined {
  return typeof item === 'object' && item.tag === tag.INT && typeof item.value === 'number' ? item.value : undefined;
}
