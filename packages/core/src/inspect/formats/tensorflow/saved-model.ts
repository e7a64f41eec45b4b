import type { Message } from '../../../bytes/protobuf/message.ts';
import { readProtobuf } from '../../../bytes/protobuf/read.ts';
import { readJsonText } from '../../../bytes/json.ts';
import type { Source } from '../../../bytes/source.ts';
import type { Anomaly, Producer, Signature, Tensor } from '../../../nouns/model.ts';
import type { Place } from '../../../nouns/place.ts';
import { troubles } from '../document.ts';
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

/** Characters of all configurations together; those of ten thousand layers have some twenty million. */
const MAX_CONFIGURATIONS = 64 * 2 ** 20;

async function readKerasMetadata(
  folder: InsideFolder,
  tally: Tally,
): Promise<Pick<Reading, 'imports' | 'anomalies' | 'unread'>> {
  const source = await folder.open(KERAS_METADATA);
  if (!source) return { imports: [], anomalies: [], unread: [] };
  const anomalies: Anomaly[] = [];
  const unread: Reading['unread'][number][] = [];
  const imports = new Set<string>(['keras']);
  const note = (kind: Anomaly['kind'], detail: string, at: Place): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at });
  };
  const texts: { readonly text: string; readonly at: number }[] = [];
  let [length, left] = [0, 0];
  const { fault, cut } = await readProtobuf(source, kerasMetadata, (message) => {
    if (message.type !== kerasNode) return;
    const text = message.text('metadata');
    length += text.length;
    if (length <= MAX_CONFIGURATIONS) texts.push({ text, at: message.at });
    else left += 1;
  });
  for (const { text, at: offset } of texts) {
    const at = folder.placeOf(KERAS_METADATA, offset);
    const document = await readJsonText(Buffer.from(text, 'utf8'), { signal: folder.signal });
    const trouble = troubles(document, 'the configuration of an object', () => at);
    for (const { kind, detail } of trouble.anomalies) note(kind, detail, at);
    if (unread.length < MAX_ANOMALIES) unread.push(...trouble.unread);
    if (document.root !== undefined)
      for (const one of readConfig(document.root, () => at, tally, note)) imports.add(one);
  }
  if (fault) note(fault.kind, fault.what, folder.placeOf(KERAS_METADATA, fault.at));
  const why = `${cut + left} configurations that were too long to keep`;
  if (cut + left > 0) unread.push({ why, at: folder.placeOf(KERAS_METADATA) });
  return { imports: [...imports], anomalies, unread };
}
