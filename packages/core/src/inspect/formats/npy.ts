import { isNpy, npyHeader } from '../../bytes/npy.ts';
import type { NpyHeader } from '../../bytes/npy.ts';
import type { Anomaly, Producer, Tensor } from '../../nouns/model.ts';
import { numpyType } from '../estimator/numpy.ts';
import { interpret } from '../pickle/interpret.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { lie } from './lie.ts';
import { stemOf } from './names.ts';
import { withNested } from './nested.ts';

/** One NumPy array. With elements that are Python objects, `numpy.load(allow_pickle=True)` reads a pickle behind the header. */
export const npy: Format = {
  title: 'NumPy array',
  match: ({ head }) => isNpy(head),
  async read(candidate, inside) {
    const onDisk = candidate.source.size !== undefined && candidate.members.length === 0;
    const header = await npyHeader(candidate.source);
    if (typeof header === 'string') {
      const anomalies: Anomaly[] = [{ kind: 'malformed', detail: header, at: placeIn(candidate) }];
      return { ...nothing, format: 'npy', anomalies, unread: [{ why: header, at: placeIn(candidate) }] };
    }
    const reading = header.objects
      ? await objects(header, candidate, inside)
      : { ...nothing, anomalies: await lengthOf(header, candidate) };
    const tensor = tensorOf(header, candidate, onDisk);
    return {
      ...reading,
      format: 'npy',
      encoding: [`format ${header.version}.0`, ...reading.encoding],
      producers: producersOf(header, candidate),
      structure: { kind: 'tensors', tensors: [tensor], parameters: countOf(tensor) },
      imports: [...new Set(['numpy', ...reading.imports])].toSorted(),
      anomalies: [...reading.anomalies, ...lie(candidate, 'NumPy array', 'a NumPy array')],
    };
  },
};

/** Beyond 2^53 a size is no size of anything that is there. */
function tensorOf(header: NpyHeader, candidate: Candidate, onDisk: boolean): Tensor {
  const type = header.type === undefined ? undefined : numpyType(header.type);
  const bytes = countBytes(header);
  const order = header.type?.startsWith('>') ? 'big' : 'little';
  const plain =
    onDisk &&
    type !== undefined &&
    !header.objects &&
    type.dtype !== 'unknown' &&
    bytes !== undefined &&
    bytes < Infinity;
  return {
    name: stemOf(candidate.name),
    dtype: header.objects ? 'object' : (type?.dtype ?? 'unknown'),
    shape: header.shape.map((size) => (size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null)),
    ...(plain && { data: { at: placeIn(candidate, header.offset), bytes, order } as const }),
  };
}

export function countOf(tensor: Tensor): number {
  return tensor.shape.reduce<number>((product, size) => product * (size ?? 0), 1);
}

function countBytes(header: NpyHeader): number | undefined {
  const type = header.type === undefined ? undefined : numpyType(header.type);
  if (type === undefined || type.size === 0) return undefined;
  const bytes = header.shape.reduce((product, size) => product * size, BigInt(type.size));
  return bytes <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(bytes) : Infinity;
}

/** NumPy reads as many bytes as shape and type say, and leaves what follows. */
async function lengthOf(header: NpyHeader, candidate: Candidate): Promise<Anomaly[]> {
  const bytes = countBytes(header);
  if (bytes === undefined) return [];
  const end = header.offset + bytes;
  const { size } = candidate.source;
  const whole = size === undefined ? bytes < Infinity && (await reaches(candidate, end)) : end <= size;
  if (!whole) return [{ kind: 'truncated', detail: 'it ends inside the array', at: placeIn(candidate, header.offset) }];
  const more = (await candidate.source.load(end, 1)).bytes.length > 0;
  return more ? [{ kind: 'bytes-after-end', detail: 'bytes follow the array', at: placeIn(candidate, end) }] : [];
}

async function reaches({ source }: Candidate, end: number): Promise<boolean> {
  return end === 0 || (await source.load(end - 1, 1)).bytes.length > 0;
}

async function objects(header: NpyHeader, candidate: Candidate, inside: Inside): Promise<Reading> {
  const interpretation = await interpret(candidate.source, {
    loader: 'cpython',
    loaders: ['cpython', 'python'],
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal,
    offset: header.offset,
  });
  const { effects, anomalies, unread } = await withNested(interpretation, candidate, inside);
  const { imports, protocol } = interpretation;
  return { ...nothing, encoding: [`protocol ${protocol}`], effects, anomalies, unread, imports };
}

/** The NumPy that brought a version of the format; the first is older than all that still run. */
const since: Readonly<Record<number, string>> = { 2: '>=1.9', 3: '>=1.17' };

function producersOf({ version }: NpyHeader, candidate: Candidate): Producer[] {
  const written = since[version];
  return written === undefined
    ? []
    : [{ library: 'numpy', version: written, known: 'follows', at: placeIn(candidate) }];
}
