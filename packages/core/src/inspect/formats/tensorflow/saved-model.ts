import type { Message } from '../../../bytes/protobuf.ts';
import { readProtobuf } from '../../../bytes/protobuf.ts';
import { readPlacedJson } from '../../../bytes/json-places.ts';
import type { Source } from '../../../bytes/source.ts';
import type { Anomaly, Producer, Signature, Tensor } from '../../../nouns/model.ts';
import type { Place } from '../../../nouns/place.ts';
import { readExternal } from '../external-data.ts';
import type { FolderFormat, InsideFolder } from '../folder.ts';
import type { Reading } from '../format.ts';
import { nothing } from '../format.ts';
import { readConfig } from '../keras-config.ts';
import { shown, type Tally } from '../tally.ts';
import { readGraph } from './graph.ts';
import { dtypes, kerasMetadata, kerasNode, savedModel } from './messages.ts';

export const SAVED_MODEL = 'saved_model.pb';
const KERAS_METADATA = 'keras_metadata.pb';
const MAX_DIMENSIONS = 64;
const MAX_ANOMALIES = 20;

/** The folder that TensorFlow saves: graphs with signatures, variables beside them (tensorflow/core/protobuf/saved_model.proto). */
export const savedModelFolder: FolderFormat = {
  title: 'TensorFlow SavedModel',
  match: ({ files }) => files.has(SAVED_MODEL),
  async read(folder, inside) {
    const source = await inside.open(SAVED_MODEL);
    const place = (offset: number): Place => inside.placeOf(SAVED_MODEL, offset);
    if (!source)
      return { ...nothing, format: 'savedmodel', unread: [{ why: `${SAVED_MODEL} cannot be read`, at: place(0) }] };
    // Numbers and vocabularies: they belong to the model, and are not read.
    for (const path of folder.files.keys()) {
      if (/^(?:variables|assets|assets\.extra)\/|^fingerprint\.pb$/.test(path)) await inside.keep(path);
    }
    return readSavedModel(source, place, inside);
  },
};

/** @param folder what is around the file; without it only the file itself is read */
export async function readSavedModel(
  source: Source,
  place: (offset: number) => Place,
  folder?: InsideFolder,
): Promise<Reading> {
  const { message, structure, tally, anomalies, unread } = await readGraph(source, savedModel, place);
  const graphs = message.messages('meta_graphs');
  const assets = graphs.flatMap((graph) => graph.messages('asset_file_def'));
  const external = await readExternal(
    assets.map((asset) => ({ target: `assets/${asset.text('filename')}`, end: 0n, at: place(asset.at) })),
    folder,
    tally,
  );
  const keras = folder ? await readKerasMetadata(folder, tally) : { imports: [], anomalies: [], unread: [] };
  const [first] = graphs;
  const signature = first && signatureOf(first);
  const version = first?.message('meta_info_def')?.text('tensorflow_version') ?? '';
  const producers: Producer[] = /^\d[\w.+!-]{0,63}$/.test(version)
    ? [{ library: 'tensorflow', version, known: 'written', at: place(0) }]
    : [];
  const dialect = first?.message('graph_def')?.message('versions')?.int('producer');
  const tags = graphs.map((graph) => graph.message('meta_info_def')?.texts('tags').join(', ') ?? '');
  const names = graphs.flatMap((graph) => graph.messages('signature_def').map((entry) => entry.text('key')));
  return {
    ...nothing,
    format: 'savedmodel',
    producers,
    structure,
    ...(signature && { signature }),
    ...(dialect !== undefined && { dialects: [{ name: 'tensorflow-graph', version: Number(dialect) }] }),
    imports: [...new Set(['tensorflow', ...keras.imports])].toSorted(),
    effects: tally.effects(),
    anomalies: [...anomalies, ...external.anomalies, ...keras.anomalies],
    unread: [...unread, ...external.unread, ...keras.unread],
    metadata: { tags: shown(tags.join('; ')), signatures: shown(names.join(', ')) },
  };
}

/** The signature that serving asks; where there is none of that name, the first that takes or gives something. */
function signatureOf(graph: Message): Signature | undefined {
  const entries = graph.messages('signature_def').filter((entry) => !entry.text('key').startsWith('__saved_model'));
  const entry = entries.find((one) => one.text('key') === 'serving_default') ?? entries[0];
  const value = entry?.message('value');
  if (!value) return undefined;
  const tensors = (name: string): Tensor[] =>
    value
      .messages(name)
      .map(tensorOf)
      // A map has no order of its own.
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { inputs: tensors('inputs'), outputs: tensors('outputs') };
}

function tensorOf(entry: Message): Tensor {
  const info = entry.message('value');
  const shape = info?.message('tensor_shape');
  const lengths = shape?.messages('dim').slice(0, MAX_DIMENSIONS) ?? [];
  return {
    name: entry.text('key'),
    dtype: dtypes.get(Number(info?.int('dtype') ?? 0)) ?? 'unknown',
    shape:
      !shape || shape.int('unknown_rank') !== 0n
        ? [null]
        : lengths.map((dim) => {
            const length = dim.int('size');
            return length < 0n || length > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(length);
          }),
  };
}

async function readKerasMetadata(
  folder: InsideFolder,
  tally: Tally,
): Promise<Pick<Reading, 'imports' | 'anomalies' | 'unread'>> {
  const source = await folder.open(KERAS_METADATA);
  if (!source) return { imports: [], anomalies: [], unread: [] };
  const anomalies: Anomaly[] = [];
  const imports = new Set<string>(['keras']);
  const note = (kind: Anomaly['kind'], detail: string, at: Place): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at });
  };
  const { fault, cut } = await readProtobuf(source, kerasMetadata, (message) => {
    if (message.type !== kerasNode) return;
    const at = folder.placeOf(KERAS_METADATA, message.at);
    const { value, fault: broken, twice } = readPlacedJson(Buffer.from(message.text('metadata'), 'utf8'));
    if (broken) note('malformed', `the configuration of an object is no JSON: ${broken.what}`, at);
    for (const { key } of twice) note('duplicate-key', `${JSON.stringify(shown(key))} is there twice`, at);
    if (value !== undefined) for (const one of readConfig(value, () => at, tally, note)) imports.add(one);
  });
  if (fault) note(fault.kind, fault.what, folder.placeOf(KERAS_METADATA, fault.at));
  const why = `${cut} configurations that were too long to keep`;
  return { imports: [...imports], anomalies, unread: cut > 0 ? [{ why, at: folder.placeOf(KERAS_METADATA) }] : [] };
}
