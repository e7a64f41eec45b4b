import { readJson } from '../../../bytes/json.ts';
import { memorySource } from '../../../bytes/source.ts';
import { listAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Column, Dtype, Signature, Tensor } from '../../../nouns/model.ts';

/** `mlflow.types.DataType`. */
const types: Readonly<Record<string, Dtype>> = {
  boolean: 'bool',
  integer: 'int32',
  long: 'int64',
  float: 'float32',
  double: 'float64',
  string: 'string',
  binary: 'object',
  datetime: 'object',
};

/** Names of NumPy's types in tensor specifications. */
const dtypes: ReadonlySet<string> = new Set([
  ...['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'],
  ...['float16', 'float32', 'float64', 'complex64', 'complex128', 'object'],
]);

/** The signature in an `MLmodel` file: lists of columns or of tensors, each as a JSON text. */
export async function signatureOf(mlmodel: Tree | undefined, signal: AbortSignal): Promise<Signature | undefined> {
  const inputs = await specs(textAt(mlmodel, 'signature', 'inputs'), signal);
  const outputs = await specs(textAt(mlmodel, 'signature', 'outputs'), signal);
  if (inputs === undefined) return undefined;
  const columns = inputs.filter((spec) => !isTensor(spec));
  const table: Tensor = { name: 'X', dtype: together(columns), shape: [null, columns.length] };
  const named = columns.map((spec, index): Column => ({
    name: textAt(spec, 'name') ?? `x${index}`,
    dtype: typeOf(spec),
    ...(treeAt(spec, 'required') === false && { optional: true }),
  }));
  return {
    inputs: [...(columns.length > 0 ? [table] : []), ...inputs.filter(isTensor).map(tensorOf('input'))],
    outputs: (outputs ?? []).map((spec, index) =>
      isTensor(spec)
        ? tensorOf('predictions')(spec, index)
        : { name: textAt(spec, 'name') ?? 'predictions', dtype: typeOf(spec), shape: [null] },
    ),
    ...(named.length > 0 && { columns: named }),
  };
}

async function specs(text: string | undefined, signal: AbortSignal): Promise<readonly Tree[] | undefined> {
  if (text === undefined) return undefined;
  const { root } = await readJson(memorySource(new TextEncoder().encode(text)), { signal });
  return listAt(root);
}

function isTensor(spec: Tree): boolean {
  return textAt(spec, 'type') === 'tensor';
}

function tensorOf(name: string): (spec: Tree, index: number) => Tensor {
  return (spec, index) => {
    const dtype = textAt(spec, 'tensor-spec', 'dtype') ?? '';
    const shape = (listAt(spec, 'tensor-spec', 'shape') ?? []).map((size) =>
      typeof size === 'number' && size >= 0 ? size : null,
    );
    return {
      name: textAt(spec, 'name') ?? (index === 0 ? name : `${name}${index}`),
      dtype: dtypes.has(dtype) ? (dtype as Dtype) : dtype === 'str' ? 'string' : 'unknown',
      shape,
    };
  };
}

/** Arrays, maps and objects of columns are Python objects to a table. */
function typeOf(spec: Tree): Dtype {
  const type = treeAt(spec, 'type');
  return typeof type === 'string' ? (types[type] ?? 'object') : 'unknown';
}

function together(columns: readonly Tree[]): Dtype {
  const all = new Set(columns.map(typeOf));
  if (all.size === 1) return [...all][0] ?? 'unknown';
  return [...all].every((dtype) => /^(?:int|float)/.test(dtype)) ? 'float64' : 'object';
}
