import { fileSource } from '../bytes/file.ts';
import type { Source } from '../bytes/source.ts';
import type { Host } from '../nouns/host.ts';
import type { Dtype, Model, Tensor } from '../nouns/model.ts';
import type { NotFinite, Soundness } from '../nouns/soundness.ts';

type Weights = NonNullable<Soundness['weights']>;

/** Names of tensors that are reported; a model has thousands, and one sentence a tensor is enough to know. */
const MAX_NAMED = 100;

/** How many bits of a number are its exponent and its fraction; all ones in the exponent is no finite number (IEEE 754). */
interface Layout {
  readonly bytes: 2 | 4 | 8;
  readonly exponent: number;
  readonly fraction: number;
}

const layouts: Partial<Readonly<Record<Dtype, Layout>>> = {
  float16: { bytes: 2, exponent: 0x7c00, fraction: 0x03ff },
  bfloat16: { bytes: 2, exponent: 0x7f80, fraction: 0x007f },
  float32: { bytes: 4, exponent: 0x7f80_0000, fraction: 0x007f_ffff },
  complex64: { bytes: 4, exponent: 0x7f80_0000, fraction: 0x007f_ffff },
  float64: { bytes: 8, exponent: 0x7ff0_0000, fraction: 0x000f_ffff },
  complex128: { bytes: 8, exponent: 0x7ff0_0000, fraction: 0x000f_ffff },
};

/** Types that have no number that is none. */
const whole = /^(?:bool|u?int\d+)$/;

/**
 * Counts NaN and infinities among the weights of a model and the models in it: every number is read, in windows, and tensors
 * whose numbers do not lie in a file as plain bytes are named as skipped.
 */
export async function countWeights(models: readonly Model[], host: Host): Promise<Weights> {
  const notFinite: NotFinite[] = [];
  const skipped: Weights['skipped'][number][] = [];
  let counted = 0;
  for (const model of models) {
    const tensors = tensorsOf(model);
    for (const [file, of] of byFile(tensors)) {
      if (file === '') {
        for (const tensor of of) skip(skipped, tensor, model);
        continue;
      }
      const source = await fileSource(file, { signal: host.signal }).catch(() => undefined);
      if (!source) {
        for (const tensor of of) skip(skipped, tensor, model);
        continue;
      }
      try {
        for (const tensor of of) {
          const found = await countTensor(source, tensor, host.signal);
          counted += found.total;
          if (found.nan + found.infinite > 0 && tensor.data) {
            notFinite.push({ tensor: tensor.name, ...found, at: tensor.data.at });
          }
        }
      } finally {
        await source.close();
      }
    }
  }
  return { counted, notFinite: notFinite.slice(0, MAX_NAMED), skipped: skipped.slice(0, MAX_NAMED) };
}

function tensorsOf({ structure }: Model): readonly Tensor[] {
  if (structure.kind === 'tensors') return structure.tensors;
  return structure.kind === 'graph' ? (structure.weights ?? []) : [];
}

/** Tensors by the file that their numbers lie in, in the order of the file; under no name those that cannot be read. */
function byFile(tensors: readonly Tensor[]): Map<string, Tensor[]> {
  const files = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    if (whole.test(tensor.dtype)) continue;
    const at = tensor.data?.at;
    const readable = at?.kind === 'bytes' && at.members.length === 0 && layouts[tensor.dtype] !== undefined;
    const file = readable ? at.file : '';
    files.set(file, [...(files.get(file) ?? []), tensor]);
  }
  return files;
}

function skip(skipped: Weights['skipped'][number][], tensor: Tensor, model: Model): void {
  const why =
    layouts[tensor.dtype] === undefined
      ? `numbers of type ${tensor.dtype} are not counted`
      : 'its numbers do not lie in a file as plain bytes';
  const at = tensor.data?.at ?? { kind: 'node' as const, file: model.files[0]?.path ?? model.name, path: '' };
  skipped.push({ tensor: tensor.name, why, at });
}

async function countTensor(
  source: Source,
  { dtype, data }: Tensor,
  signal: AbortSignal,
): Promise<{ nan: number; infinite: number; total: number }> {
  const layout = layouts[dtype];
  let [nan, infinite, total] = [0, 0, 0];
  if (!layout || data?.at.kind !== 'bytes') return { nan, infinite, total };
  const { bytes: width, exponent, fraction } = layout;
  const little = data.order === 'little';
  for (let at = 0; at + width <= data.bytes;) {
    signal.throwIfAborted();
    const { bytes } = await source.load(data.at.offset + at, width);
    const length = Math.min(bytes.length, data.bytes - at);
    const usable = length - (length % width);
    if (usable === 0) break;
    const view = new DataView(bytes.buffer, bytes.byteOffset, usable);
    for (let offset = 0; offset < usable; offset += width) {
      // Of a double, the upper half holds the exponent; the lower half belongs to the fraction.
      const upper =
        width === 2 ? view.getUint16(offset, little) : view.getUint32(offset + (width === 8 && little ? 4 : 0), little);
      if ((upper & exponent) !== exponent) continue;
      const lower = width === 8 ? view.getUint32(offset + (little ? 0 : 4), little) : 0;
      if ((upper & fraction) === 0 && lower === 0) infinite++;
      else nan++;
    }
    total += usable / width;
    at += usable;
  }
  return { nan, infinite, total };
}
