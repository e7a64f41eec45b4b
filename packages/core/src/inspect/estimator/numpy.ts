import { latin1 } from '../../bytes/latin1.ts';
import type { Dtype } from '../../nouns/model.ts';
import type { Scalar } from '../../nouns/value.ts';
import { classOf, globalOf } from '../pickle/graph.ts';
import type { Node } from '../pickle/graph.ts';
import { bytesOf, numberOf, textOf } from './plain.ts';

/** An array as far as the file tells of it; `values` reads the first ones, in the order in which they lie in memory. */
export interface Ndarray {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** Of an object array: its elements, in order. */
  readonly objects?: readonly Node[];
  /** The first `most` elements as scalars; nothing where the bytes were not kept or are no scalars. */
  readonly values: (most: number) => readonly Scalar[] | undefined;
}

interface Element {
  readonly dtype: Dtype;
  /** Bytes of one element. */
  readonly size: number;
  readonly little: boolean;
  /** NumPy's kind: `f`, `i`, `u`, `b`, `U`, `S`, `O`. */
  readonly kind: string;
}

/** Reads what NumPy itself pickled, in each of the ways it has had, and what joblib keeps between opcodes. */
export function arrayOf(node: Node | undefined): Ndarray | undefined {
  if (node?.kind === 'array') return ndarray(elementOf(node.dtype), node.shape, { content: node.content });
  if (node?.kind !== 'instance') return undefined;
  const callee = globalOf(node.callee);
  if (callee?.name === '_frombuffer') {
    const [buffer, dtype, shape] = node.args;
    return ndarray(dtypeOf(dtype), shapeOf(shape), { content: bytesOf(buffer) });
  }
  if (callee?.name !== '_reconstruct' || !isNumpy(callee.module)) return undefined;
  // (version, shape, dtype, is Fortran-contiguous, bytes or list of objects), see ndarray.__setstate__
  if (node.state?.kind !== 'tuple') return undefined;
  const [, shape, dtype, , data] = node.state.items;
  const objects = data?.kind === 'list' && data.more === 0 ? data.items : undefined;
  return ndarray(dtypeOf(dtype), shapeOf(shape), { content: bytesOf(data), objects });
}

/** A NumPy scalar (`numpy.float64(1)`, pickled as `scalar(dtype, bytes)`), or any plain one. */
export function scalarOf(node: Node | undefined): Scalar | undefined {
  if (node?.kind === 'scalar') return plain(node.value);
  if (node?.kind !== 'instance') return undefined;
  const callee = globalOf(node.callee);
  if (callee?.name !== 'scalar' || !isNumpy(callee.module)) return undefined;
  const [dtype, data] = node.args;
  const element = dtypeOf(dtype);
  if (element?.kind === 'O') return data?.kind === 'scalar' ? plain(data.value) : undefined;
  return ndarray(element, [1], { content: bytesOf(data) })?.values(1)?.[0];
}

/** Elements of an object array or list as scalars; nothing where one is none. */
export function scalarsOf(nodes: readonly Node[], most: number): readonly Scalar[] | undefined {
  const scalars: Scalar[] = [];
  for (const node of nodes.slice(0, most)) {
    const scalar = scalarOf(node);
    if (scalar === undefined) return undefined;
    scalars.push(scalar);
  }
  return scalars;
}

function ndarray(
  element: Element | undefined,
  shape: readonly number[] | undefined,
  data: { readonly content?: Uint8Array | undefined; readonly objects?: readonly Node[] | undefined },
): Ndarray | undefined {
  if (element === undefined || shape === undefined) return undefined;
  const count = shape.reduce((product, length) => product * length, 1);
  if (element.kind === 'O') {
    const objects = data.objects ?? [];
    const complete = data.objects !== undefined && objects.length === count;
    return {
      dtype: 'object',
      shape,
      ...(complete && { objects }),
      values: (most) => (complete ? scalarsOf(objects, most) : undefined),
    };
  }
  const { content } = data;
  return {
    dtype: element.dtype,
    shape,
    values(most) {
      const read = readers[element.kind];
      if (content === undefined || read === undefined || content.length !== count * element.size) return undefined;
      const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
      const values: Scalar[] = [];
      for (let index = 0; index < Math.min(most, count); index += 1) {
        const value = read(view, index * element.size, element);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
  };
}

type Read = (view: DataView, at: number, element: Element) => Scalar | undefined;

const readers: Readonly<Record<string, Read>> = {
  b: (view, at) => view.getUint8(at) !== 0,
  i: (view, at, element) => readInteger(view, at, element, true),
  u: (view, at, element) => readInteger(view, at, element, false),
  f: readFloat,
  U: readText,
  S: (view, at, { size }) => latin1(new Uint8Array(view.buffer, view.byteOffset + at, size)).replace(/\0+$/, ''),
};

function readInteger(view: DataView, at: number, { size, little }: Element, signed: boolean): Scalar | undefined {
  if (size === 8) return plain(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
  if (size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  if (size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  return signed ? view.getInt8(at) : view.getUint8(at);
}

function readFloat(view: DataView, at: number, { size, little }: Element): Scalar | undefined {
  if (size === 8) return plain(view.getFloat64(at, little));
  if (size === 4) return plain(view.getFloat32(at, little));
  return undefined;
}

/** UTF-32, filled up with zeros. */
function readText(view: DataView, at: number, { size, little }: Element): Scalar | undefined {
  let text = '';
  for (let offset = at; offset < at + size; offset += 4) {
    const code = view.getUint32(offset, little);
    if (code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text.replace(/\0+$/, '');
}

/** Values as JSON has them: not-a-number is a missing value here, integers beyond 2^53 are words. */
export function plain(value: string | number | bigint | boolean | null): Scalar {
  if (typeof value === 'bigint') return BigInt.asIntN(54, value) === value ? Number(value) : { int: String(value) };
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** `numpy.dtype('f8', False, True)` with its state `(3, '<', …)`, or a dtype's own class in `numpy.dtypes`. */
function dtypeOf(node: Node | undefined): Element | undefined {
  if (node?.kind === 'global') return dtypeNamed(node);
  const made = node && classOf(node);
  if (node?.kind !== 'instance' || made === undefined || !isNumpy(made.module)) return undefined;
  if (made.name === 'StringDType') return { dtype: 'string', size: 16, little: true, kind: 'T' };
  const code = textOf(node.args[0]);
  if (code === undefined) return dtypeNamed(node.args[0]);
  const order = node.state?.kind === 'tuple' ? textOf(node.state.items[1]) : undefined;
  return elementOf(`${order ?? '|'}${code}`);
}

function dtypeNamed(node: Node | undefined): Element | undefined {
  const named = globalOf(node);
  if (named === undefined || !isNumpy(named.module) || !Object.hasOwn(classCodes, named.name)) return undefined;
  return elementOf(classCodes[named.name] ?? '');
}

/** Types that NumPy refers to by class (`numpy.dtype(numpy.object_)`). */
const classCodes: Readonly<Record<string, string>> = {
  object_: '|O8',
  bool_: '|b1',
  bool: '|b1',
  float64: '<f8',
  int64: '<i8',
  str_: '|U',
};

const dtypes: Readonly<Record<string, Dtype>> = {
  b1: 'bool',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  c8: 'complex64',
  c16: 'complex128',
};

/** What NumPy's type string (`<f8`) says: bytes of one element, 0 where they do not follow from it. */
export function numpyType(text: string): { readonly dtype: Dtype; readonly size: number } | undefined {
  return elementOf(text);
}

/** NumPy's type strings: byte order, kind, size (of `U` in characters). Records, times and others are `unknown`. */
function elementOf(text: string): Element | undefined {
  const match = /^([<>|=])?([a-zA-Z])(\d*)$/.exec(text);
  if (match === null) return text === '' ? undefined : { dtype: 'unknown', size: 0, little: true, kind: 'V' };
  const [, order, kind = '', digits = ''] = match;
  const size = Number(digits);
  const little = order !== '>';
  if (kind === 'O') return { dtype: 'object', size: 8, little, kind };
  if (kind === 'U') return { dtype: 'string', size: size * 4, little, kind };
  if (kind === 'S') return { dtype: 'string', size, little, kind };
  const dtype = dtypes[`${kind}${size}`];
  return dtype === undefined ? { dtype: 'unknown', size, little, kind: 'V' } : { dtype, size, little, kind };
}

function shapeOf(node: Node | undefined): readonly number[] | undefined {
  if (node?.kind !== 'tuple' || node.more > 0) return undefined;
  const shape = node.items.map(numberOf);
  return shape.every((length) => length !== undefined && Number.isSafeInteger(length) && length >= 0)
    ? (shape as number[])
    : undefined;
}

function isNumpy(module: string): boolean {
  return module === 'numpy' || module.startsWith('numpy.');
}
