import type { Signature, Tensor } from '../nouns/model.ts';
import type { Json } from './sample.ts';
import { madeNumber } from './made-numbers.ts';

/** Values of one request: an image of 256 × 256 in three colours, which is 1.5 MB of JSON. */
const MAX_VALUES = 200_000;

/** Tensors of a network, for a request of any number of rows. */
export interface TensorMaker {
  readonly from: string;
  readonly body: (rows: number, first: number) => Json;
}

/**
 * What a network is asked with, where its signature says all but the number of rows: numbers of its types in its shapes.
 * @returns `undefined` for a shape that nobody knows or that varies further in, for texts, and for what no request should hold
 */
export function tensorMaker(signature: Signature | undefined): TensorMaker | undefined {
  const inputs = signature?.inputs ?? [];
  const unique = new Set(inputs.map(({ name }) => name)).size === inputs.length;
  if (inputs.length === 0 || !unique || !inputs.every(isKnown)) return undefined;
  const values = inputs.reduce(
    (sum, tensor) => sum + sizesOf(tensor, 1).reduce((product, size) => product * size, 1),
    0,
  );
  if (values < 1 || values > MAX_VALUES) return undefined;
  const names = inputs.map(({ name, shape }) => `${name} [${shape.map((size) => size ?? 'rows').join(', ')}]`);
  return {
    from: `made from the model: ${names.slice(0, 3).join(', ')}${names.length > 3 ? `, and ${names.length - 3} more` : ''}`,
    body: (rows, first) => ({
      inputs: Object.fromEntries(
        inputs.map((tensor, at) => [tensor.name, filled(tensor, sizesOf(tensor, rows), first + at, { next: 0 })]),
      ),
    }),
  };
}

/** How many rows a request may have: as many as one likes, or the number that the first dimension is fixed to. */
export function rowsOf(signature: Signature): number | undefined {
  return signature.inputs[0]?.shape[0] ?? undefined;
}

function isKnown({ dtype, shape }: Tensor): boolean {
  const numbers = /^(?:bool|u?int\d+|float\d+|bfloat16)$/.test(dtype);
  return numbers && shape.length > 0 && shape.slice(1).every((size) => size !== null && size > 0);
}

function sizesOf({ shape }: Tensor, rows: number): number[] {
  return shape.map((size) => size ?? rows);
}

function filled(tensor: Tensor, sizes: readonly number[], row: number, count: { next: number }): Json {
  const [size = 0, ...inner] = sizes;
  return Array.from({ length: size }, () =>
    inner.length > 0 ? filled(tensor, inner, row, count) : madeNumber(tensor.dtype, row, count.next++),
  );
}
