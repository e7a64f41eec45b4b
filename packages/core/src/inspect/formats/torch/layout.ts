import type { Anomaly, Structure, Tensor } from '../../../nouns/model.ts';
import type { Place } from '../../../nouns/place.ts';
import type { Collected, TorchTensor } from './tensors.ts';

/** Where the bytes of a storage lie: plain, from `at` on, where they can be told; and how many there are. */
export interface Stored {
  readonly bytes: number;
  readonly at?: Place;
}

export interface Described {
  readonly structure: Structure;
  readonly anomalies: readonly Anomaly[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** The first few are enough: PyTorch refuses each, or reads outside of what it has. */
const MAX_DOUBTS = 20;

/** The tensors of a Model, each held against the storage that it is a view of. */
export function describeTensors(
  collected: Collected,
  storageAt: (key: string) => Stored | undefined,
  order: 'little' | 'big',
  at: Place,
): Described {
  const doubts: Anomaly[] = [];
  const doubt = (kind: Anomaly['kind'], detail: string): void => {
    if (doubts.length < MAX_DOUBTS) doubts.push({ kind, detail, at });
  };
  const counted = new Set<unknown>();
  let parameters = 0;
  const tensors = collected.tensors.map((tensor): Tensor => {
    const count = tensor.shape.reduce((product, size) => product * size, 1n);
    if (!counted.has(tensor.node)) parameters += Number(count < 0n ? 0n : count);
    counted.add(tensor.node);
    const wrong = wrongLayout(tensor);
    if (wrong !== undefined) doubt('native-state', `tensor ${tensor.name}: ${wrong}`);
    const stored = tensor.layout && storageAt(tensor.layout.storage.key);
    if (tensor.layout && wrong === undefined) {
      const { storage } = tensor.layout;
      const bytes = storage.count * BigInt(storage.element.size);
      if (stored === undefined) doubt('truncated', `storage ${storage.key} of tensor ${tensor.name} is not there`);
      else if (bytes > BigInt(stored.bytes))
        doubt('truncated', `storage ${storage.key} has ${stored.bytes} of its ${bytes} bytes`);
    }
    const data = wrong === undefined ? dataOf(tensor, count, stored, order) : undefined;
    return {
      name: tensor.name,
      dtype: tensor.element.dtype,
      shape: tensor.shape.map((size) => (size >= 0n && size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null)),
      ...(data && { data }),
    };
  });
  const { module, keys } = collected;
  return {
    structure: { kind: 'tensors', tensors, parameters },
    anomalies: doubts,
    metadata: {
      ...(module && { module: `${module.module}.${module.name}` }),
      ...(keys.length > 0 &&
        !keys.every((key) => tensors.some(({ name }) => name === key)) && { keys: keys.join(', ') }),
      ...(collected.more && { 'tensors listed': `the first ${tensors.length}` }),
    },
  };
}

/** PyTorch checks the same when it makes the view: no negative sizes, and the last element lies in the storage. */
function wrongLayout({ element, shape, layout }: TorchTensor): string | undefined {
  if (shape.some((size) => size < 0n)) return 'a negative size';
  if (layout === undefined) return undefined;
  const { storage, offset, strides } = layout;
  if (strides.length !== shape.length) return `${strides.length} strides for ${shape.length} dimensions`;
  if (offset < 0n || storage.count < 0n || strides.some((stride) => stride < 0n)) return 'a negative offset or stride';
  if (shape.some((size) => size === 0n)) return undefined;
  const last = shape.reduce((sum, size, axis) => sum + (size - 1n) * (strides[axis] ?? 0n), offset);
  const end = (last + 1n) * BigInt(element.size);
  const have = storage.count * BigInt(storage.element.size);
  return end > have ? `its elements reach to byte ${end} of a storage of ${have}` : undefined;
}

function dataOf(
  { element, shape, layout }: TorchTensor,
  count: bigint,
  stored: Stored | undefined,
  order: 'little' | 'big',
): Tensor['data'] {
  if (layout === undefined || stored?.at?.kind !== 'bytes' || element.size === 0 || element.dtype === 'unknown')
    return undefined;
  let step = 1n;
  for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
    if (shape[axis] !== 1n && layout.strides[axis] !== step) return undefined;
    step *= shape[axis] ?? 1n;
  }
  const start = Number(layout.offset) * element.size;
  const bytes = Number(count) * element.size;
  if (!Number.isSafeInteger(start) || start + bytes > stored.bytes) return undefined;
  return { at: { ...stored.at, offset: stored.at.offset + start }, bytes, order };
}
