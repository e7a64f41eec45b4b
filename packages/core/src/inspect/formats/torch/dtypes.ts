import type { Dtype } from '../../../nouns/model.ts';
import type { Global } from '../../../nouns/value.ts';

export interface Element {
  readonly dtype: Dtype;
  /** Bytes of one element; 0 where it has no fixed size of its own. */
  readonly size: number;
}

/** PyTorch's dtypes by the name that `torch` has them under. */
const dtypes: Readonly<Record<string, Element>> = {
  bool: { dtype: 'bool', size: 1 },
  uint8: { dtype: 'uint8', size: 1 },
  int8: { dtype: 'int8', size: 1 },
  int16: { dtype: 'int16', size: 2 },
  int32: { dtype: 'int32', size: 4 },
  int64: { dtype: 'int64', size: 8 },
  uint16: { dtype: 'uint16', size: 2 },
  uint32: { dtype: 'uint32', size: 4 },
  uint64: { dtype: 'uint64', size: 8 },
  float16: { dtype: 'float16', size: 2 },
  bfloat16: { dtype: 'bfloat16', size: 2 },
  float32: { dtype: 'float32', size: 4 },
  float64: { dtype: 'float64', size: 8 },
  float8_e4m3fn: { dtype: 'float8', size: 1 },
  float8_e4m3fnuz: { dtype: 'float8', size: 1 },
  float8_e5m2: { dtype: 'float8', size: 1 },
  float8_e5m2fnuz: { dtype: 'float8', size: 1 },
  float8_e8m0fnu: { dtype: 'float8', size: 1 },
  complex32: { dtype: 'unknown', size: 4 },
  complex64: { dtype: 'complex64', size: 8 },
  complex128: { dtype: 'complex128', size: 16 },
  qint8: { dtype: 'quantized', size: 1 },
  quint8: { dtype: 'quantized', size: 1 },
  qint32: { dtype: 'quantized', size: 4 },
  quint4x2: { dtype: 'quantized', size: 1 },
  quint2x4: { dtype: 'quantized', size: 1 },
};

/** Typed storages, as files name them also where PyTorch itself has none any more. */
const storages: Readonly<Record<string, string>> = {
  FloatStorage: 'float32',
  DoubleStorage: 'float64',
  HalfStorage: 'float16',
  BFloat16Storage: 'bfloat16',
  LongStorage: 'int64',
  IntStorage: 'int32',
  ShortStorage: 'int16',
  CharStorage: 'int8',
  ByteStorage: 'uint8',
  BoolStorage: 'bool',
  ComplexFloatStorage: 'complex64',
  ComplexDoubleStorage: 'complex128',
  QInt8Storage: 'qint8',
  QUInt8Storage: 'quint8',
  QInt32Storage: 'qint32',
  QUInt4x2Storage: 'quint4x2',
  QUInt2x4Storage: 'quint2x4',
  // Bytes that get their type from the tensor.
  UntypedStorage: 'uint8',
};

/** `ScalarType` of torch.export's schema (`torch/_export/serde/schema.py`). */
const scalarTypes: readonly (string | undefined)[] = [
  undefined,
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
  'complex32',
  'complex64',
  'complex128',
  'bool',
  'bfloat16',
];
const scalarTypesSince28 = ['uint16', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz'] as const;
const LATER = 28;

const UNKNOWN: Element = { dtype: 'unknown', size: 0 };

export function elementNamed(name: string | undefined): Element {
  return (name !== undefined && Object.hasOwn(dtypes, name) ? dtypes[name] : undefined) ?? UNKNOWN;
}

/** A dtype as a pickle refers to it: `torch.float8_e4m3fn`. */
export function elementOf(dtype: Global | undefined): Element {
  return dtype?.module === 'torch' ? elementNamed(dtype.name) : UNKNOWN;
}

/** Whose elements a storage class holds; `torch.FloatStorage`, `torch.cuda.FloatStorage`, `torch.storage.UntypedStorage`. */
export function elementOfStorage(storage: Global | undefined): Element {
  if (storage === undefined || !/^torch(?:\.|$)/.test(storage.module)) return UNKNOWN;
  return elementNamed(Object.hasOwn(storages, storage.name) ? storages[storage.name] : undefined);
}

export function elementOfScalarType(type: number | undefined): Element {
  if (type === undefined) return UNKNOWN;
  return elementNamed(scalarTypes[type] ?? scalarTypesSince28[type - LATER]);
}
