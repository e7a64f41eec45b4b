import { npyHeader } from '../bytes/npy.ts';
import { memorySource } from '../bytes/source.ts';
import type { Json } from './sample.ts';

/** An array as nested lists, rows first. */
export interface NpyArray {
  readonly shape: readonly number[];
  /** One entry a row: a value, or a list of what is further in. */
  readonly rows: readonly Json[];
}

/** Beyond this a request is no request any more. */
const MAX_VALUES = 4 << 20;

type Read = (view: DataView, at: number, little: boolean) => Json | undefined;

const numbers: Readonly<Record<string, Read>> = {
  b1: (view, at) => view.getUint8(at) !== 0,
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  u2: (view, at, little) => view.getUint16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  i8: (view, at, little) => whole(view.getBigInt64(at, little)),
  u8: (view, at, little) => whole(view.getBigUint64(at, little)),
  f2: (view, at, little) => real(view.getFloat16(at, little)),
  f4: (view, at, little) => real(view.getFloat32(at, little)),
  f8: (view, at, little) => real(view.getFloat64(at, little)),
};

/** The values of an `.npy` file as JSON has them, or what stands against it. */
export async function npyValues(bytes: Uint8Array): Promise<NpyArray | string> {
  const header = await npyHeader(memorySource(bytes));
  if (typeof header === 'string') return header;
  const { type, shape: sizes, offset, fortran, objects } = header;
  if (objects || type === undefined)
    return 'its elements are Python objects or records; save numbers, truth values or texts (dtype="U")';
  const [, order = '', kind = '', width = ''] = /^([<>|=])([a-zA-Z])(\d+)$/.exec(type) ?? [];
  const element = elementOf(kind, Number(width), order !== '>');
  if (element === undefined) return `its type ${JSON.stringify(type.slice(0, 40))} is none that a request can hold`;
  const shape = sizes.map(Number);
  const count = shape.reduce((product, size) => product * size, 1);
  if (shape.length === 0 || count === 0) return 'it holds no row';
  if (!(count <= MAX_VALUES)) return `it holds more than ${MAX_VALUES} values`;
  if (bytes.length - offset !== count * element.size)
    return `it has ${bytes.length - offset} bytes of values where its shape needs ${count * element.size}`;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, count * element.size);
  const flat = Array.from({ length: count }, (_, at) => element.read(view, at * element.size));
  const odd = flat.indexOf(undefined);
  if (odd >= 0) return `value ${odd + 1} is beyond what JSON numbers hold exactly`;
  return { shape, rows: nested(flat as readonly Json[], shape, stridesOf(shape, fortran)) };
}

function elementOf(
  kind: string,
  width: number,
  little: boolean,
): { readonly size: number; readonly read: (view: DataView, at: number) => Json | undefined } | undefined {
  const number = numbers[`${kind}${width}`];
  if (number) return { size: width, read: (view, at) => number(view, at, little) };
  if (kind === 'U' && width > 0 && width < 1 << 16) {
    return { size: width * 4, read: (view, at) => text(view, at, width, little) };
  }
  return undefined;
}

/** UCS-4, padded with NUL. */
function text(view: DataView, at: number, width: number, little: boolean): string | undefined {
  const points = Array.from({ length: width }, (_, index) => view.getUint32(at + index * 4, little));
  const used = points.slice(0, points.findLastIndex((point) => point !== 0) + 1);
  return used.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...used) : undefined;
}

function whole(value: bigint): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** As requests write what JSON has no number for: NaN is a value that is missing. */
function real(value: number): Json {
  if (Number.isNaN(value)) return null;
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'Infinity' : '-Infinity';
}

function stridesOf(shape: readonly number[], fortran: boolean): readonly number[] {
  const strides: number[] = shape.map(() => 1);
  const axes = shape.map((_, axis) => axis);
  let step = 1;
  for (const axis of fortran ? axes : axes.toReversed()) {
    strides[axis] = step;
    step *= shape[axis] ?? 1;
  }
  return strides;
}

function nested(flat: readonly Json[], shape: readonly number[], strides: readonly number[], from = 0): Json[] {
  const [size = 0, ...inner] = shape;
  const [stride = 1, ...within] = strides;
  return Array.from({ length: size }, (_, index) => {
    const at = from + index * stride;
    return inner.length === 0 ? (flat[at] ?? null) : nested(flat, inner, within, at);
  });
}
