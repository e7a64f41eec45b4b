import { signatureAt } from '../../bytes/hdf5/superblock.ts';
import type { Hdf5Contents } from '../../bytes/hdf5/walk.ts';
import { readHdf5 } from '../../bytes/hdf5/walk.ts';
import type { Hdf5Type } from '../../bytes/hdf5/types.ts';
import { readJsonText } from '../../bytes/json.ts';
import { sizedSource } from '../../bytes/slice.ts';
import type { Anomaly, Dtype, Producer, Signature, Tensor } from '../../nouns/model.ts';
import { troubles } from './document.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { readConfig, signatureOf } from './keras-config.ts';
import { named } from './named.ts';
import { countOf, shown, Tally } from './tally.ts';

/** Groups of arrays, in which Keras keeps weights and, until release 3, whole models (HDF5 File Format Specification 3.0). */
export const hdf5: Format = named(
  { title: 'HDF5, Keras models in it', match: ({ head }) => signatureAt(head) !== undefined, read },
  'an HDF5 file',
  ['HDF5'],
);

async function read(candidate: Candidate, { signal }: Inside): Promise<Reading> {
  const source = await sizedSource(candidate.source);
  const contents = await readHdf5(source, signatureAt(candidate.head) ?? 0);
  const tally = new Tally();
  for (const { file, at } of contents.outside) tally.add({ kind: 'reads', target: file }, placeIn(candidate, at));
  const keras = await readKeras(contents, candidate, tally, signal);
  const tensors = contents.datasets.map((dataset) => tensorOf(dataset, candidate));
  const counted = tensors.reduce((sum, { shape, dtype }) => sum + (isNumber(dtype) ? countOf(shape) : 0), 0);
  const parameters = Math.min(counted, Number.MAX_SAFE_INTEGER);
  return {
    ...nothing,
    format: 'hdf5',
    encoding: contents.version < 0 ? [] : [`superblock ${contents.version}`],
    producers: keras.producers,
    structure: contents.version < 0 ? { kind: 'opaque' } : { kind: 'tensors', tensors, parameters },
    ...(keras.signature && { signature: keras.signature }),
    imports: keras.imports,
    effects: tally.effects(),
    anomalies: [
      ...contents.faults
        .filter(({ kind }) => kind !== 'too-far')
        .map(({ kind, what, at }) => ({
          kind: kind as 'malformed' | 'truncated',
          detail: what,
          at: placeIn(candidate, at),
        })),
      ...keras.anomalies,
    ],
    unread: [
      ...keras.unread,
      ...contents.faults
        .filter(({ kind }) => kind === 'too-far')
        .map(({ what, at }) => ({ why: `${what}: not read`, at: placeIn(candidate, at) })),
      ...contents.datasets
        .filter(({ virtual }) => virtual)
        .map(({ path, at }) => ({
          why: `dataset ${shown(path)} is put together from other files`,
          at: placeIn(candidate, at),
        })),
      ...(tally.left > 0 ? [{ why: `${tally.left} effects that were too many to keep`, at: placeIn(candidate) }] : []),
    ],
    metadata: keras.metadata,
  };
}

interface Keras {
  readonly producers: readonly Producer[];
  readonly signature?: Signature;
  readonly imports: readonly string[];
  readonly anomalies: readonly Anomaly[];
  readonly unread: Reading['unread'];
  readonly metadata: Readonly<Record<string, string>>;
}

/** Attributes in which Keras keeps JSON: what it makes layers, and optimizers and losses, from. */
const configurations: ReadonlySet<string> = new Set(['model_config', 'training_config']);
const MAX_METADATA = 100;

async function readKeras(
  contents: Hdf5Contents,
  candidate: Candidate,
  tally: Tally,
  signal: AbortSignal,
): Promise<Keras> {
  const anomalies: Anomaly[] = [];
  const unread: Reading['unread'][number][] = [];
  const metadata = new Map<string, string>();
  const imports = new Set<string>();
  const producers: Producer[] = [];
  let signature: Signature | undefined;
  for (const { name, at, texts } of contents.attributes) {
    const [text, ...more] = texts ?? [];
    if (text === undefined || more.length > 0) continue;
    const place = placeIn(candidate, at);
    if (name === 'keras_version' && /^\d[\w.+!-]{0,63}$/.test(text)) {
      producers.push({ library: 'keras', version: text, known: 'written', at: place });
      imports.add('keras');
    }
    if (!configurations.has(name)) {
      if (metadata.size < MAX_METADATA) metadata.set(shown(name), shown(text));
      continue;
    }
    const document = await readJsonText(Buffer.from(text, 'utf8'), { signal });
    const trouble = troubles(document, name, () => place);
    anomalies.push(...trouble.anomalies);
    unread.push(...trouble.unread);
    const value = document.root;
    if (value === undefined) continue;
    const note = (kind: Anomaly['kind'], detail: string): void => void anomalies.push({ kind, detail, at: place });
    for (const one of readConfig(value, () => place, tally, note)) imports.add(one);
    if (name === 'model_config') signature = signatureOf(value);
  }
  return {
    producers,
    ...(signature && { signature }),
    imports: [...imports].toSorted(),
    anomalies,
    unread,
    metadata: Object.fromEntries(metadata),
  };
}

function tensorOf(dataset: Hdf5Contents['datasets'][number], candidate: Candidate): Tensor {
  const { path, type, shape, data } = dataset;
  const dtype = dtypeOf(type);
  const order = 'order' in type ? type.order : 'little';
  return {
    name: path,
    dtype,
    shape,
    ...(data && isNumber(dtype) && { data: { at: placeIn(candidate, data.at), bytes: data.bytes, order } }),
  };
}

const floats: ReadonlyMap<number, Dtype> = new Map<number, Dtype>([
  [2, 'float16'],
  [4, 'float32'],
  [8, 'float64'],
]);
const integers: ReadonlyMap<number, readonly [signed: Dtype, unsigned: Dtype]> = new Map<
  number,
  readonly [Dtype, Dtype]
>([
  [1, ['int8', 'uint8']],
  [2, ['int16', 'uint16']],
  [4, ['int32', 'uint32']],
  [8, ['int64', 'uint64']],
]);

function dtypeOf(type: Hdf5Type): Dtype {
  switch (type.kind) {
    case 'float':
      return type.brain ? 'bfloat16' : (floats.get(type.size) ?? 'unknown');
    case 'integer':
      return integers.get(type.size)?.[type.signed ? 0 : 1] ?? 'unknown';
    case 'complex':
      return type.size === 8 ? 'complex64' : 'complex128';
    case 'text':
    case 'long-text':
      return 'string';
    case 'bool':
      return 'bool';
    case 'other':
      return 'unknown';
  }
}

function isNumber(dtype: Dtype): boolean {
  return dtype !== 'string' && dtype !== 'unknown';
}
