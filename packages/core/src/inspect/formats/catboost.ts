import { Flatbuffer, FlatbufferError } from '../../bytes/flatbuffers.ts';
import type { Table } from '../../bytes/flatbuffers.ts';
import { readJson } from '../../bytes/json.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { memorySource } from '../../bytes/source.ts';
import type { Source } from '../../bytes/source.ts';
import { listAt, textAt } from '../../bytes/tree.ts';
import type { Tree } from '../../bytes/tree.ts';
import type { Column, Dtype, Model, Producer, Signature } from '../../nouns/model.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';

/**
 * CatBoost's binary: `CBM1`, the length of the core in 32 bits, and the core as a FlatBuffer of its published schema
 * (catboost/libs/model/flatbuffers/model.fbs). What parts lie behind the core (statistics of categories, text
 * dictionaries) is named by the core and not read.
 */
export const catboost: Format = {
  title: 'CatBoost binary',
  match: ({ head }) => latin1(head.subarray(0, MAGIC.length)) === MAGIC,
  read,
};

const MAGIC = 'CBM1';
const HEADER = 8;
/** A core up to here is read at once: its tables are met in no order, which a compressed stream would have to start over for. */
const AT_ONCE = 32 * 2 ** 20;

/** Numbers of the fields, in the order of the schema. */
const core = { formatVersion: 0, trees: 1, info: 2, parts: 3 } as const;
const tree = { dimension: 0, sizes: 2, categories: 4, floats: 5, texts: 12 } as const;
const feature = {
  float: { flatIndex: 2, name: 4 },
  category: { flatIndex: 1, name: 2 },
  text: { flatIndex: 1, name: 2 },
} as const;
const keyValue = { key: 0, value: 1 } as const;

interface Feature {
  readonly at: number;
  readonly name: string;
  readonly dtype: Dtype;
}

async function read(candidate: Candidate, inside: Inside): Promise<Reading> {
  const length = new DataView(candidate.head.buffer, candidate.head.byteOffset, candidate.head.length);
  const size = candidate.head.length < HEADER ? 0 : length.getUint32(4, true);
  const there = candidate.source.size;
  if (candidate.head.length < HEADER || (there !== undefined && there < HEADER + size)) {
    const detail = `the core is said to be ${size} bytes long and is cut`;
    return { ...nothing, format: 'catboost', anomalies: [{ kind: 'truncated', detail, at: placeIn(candidate) }] };
  }
  const found: Found = { features: [], info: new Map(), parts: [], trees: 0, dimension: 1 };
  const anomalies: Reading['anomalies'][number][] = [];
  try {
    const { source, start } = await coreOf(candidate.source, size);
    await readCore(await new Flatbuffer(source, start, size).root(), found, inside.signal);
  } catch (cause) {
    if (!(cause instanceof FlatbufferError)) throw cause;
    anomalies.push({ kind: 'malformed', detail: cause.message, at: placeIn(candidate, HEADER) });
  }
  const params = await json(found.info.get('params'), inside);
  const classes = listAt(await json(found.info.get('class_params'), inside), 'class_names');
  return {
    ...nothing,
    format: 'catboost',
    encoding: found.formatVersion === undefined ? [] : [found.formatVersion],
    producers: producersOf(found.info, candidate),
    structure: { kind: 'trees', count: found.trees, objective: textAt(params, 'loss_function', 'type') ?? '' },
    ...signatureOf(found, classes),
    anomalies,
    metadata: metadataOf(found),
  };
}

async function coreOf(source: Source, size: number): Promise<{ readonly source: Source; readonly start: number }> {
  if (size > AT_ONCE) return { source, start: HEADER };
  const { bytes } = await source.load(HEADER, size);
  return { source: memorySource(Uint8Array.from(bytes.subarray(0, size))), start: 0 };
}

interface Found {
  formatVersion?: string;
  readonly features: Feature[];
  readonly info: Map<string, string>;
  parts: readonly string[];
  trees: number;
  dimension: number;
}

async function readCore(root: Table, found: Found, signal: AbortSignal): Promise<void> {
  const version = await root.text(core.formatVersion);
  if (version !== undefined) found.formatVersion = version;
  found.parts = await root.texts(core.parts);
  for await (const pair of root.tables(core.info)) {
    found.info.set((await pair.text(keyValue.key)) ?? '', (await pair.text(keyValue.value)) ?? '');
  }
  const trees = await root.table(core.trees);
  if (trees === undefined) return;
  found.dimension = (await trees.int32(tree.dimension)) ?? 1;
  found.trees = await trees.count(tree.sizes, 4);
  await readFeatures(trees, tree.floats, feature.float, 'float32', found, signal);
  await readFeatures(trees, tree.categories, feature.category, 'string', found, signal);
  await readFeatures(trees, tree.texts, feature.text, 'string', found, signal);
}

async function readFeatures(
  trees: Table,
  field: number,
  { flatIndex, name }: { readonly flatIndex: number; readonly name: number },
  dtype: Dtype,
  found: Found,
  signal: AbortSignal,
): Promise<void> {
  for await (const one of trees.tables(field)) {
    signal.throwIfAborted();
    const at = (await one.int32(flatIndex)) ?? -1;
    found.features.push({ at, name: (await one.text(name)) || String(at), dtype });
  }
}

/** A key of the model's own may hold anything under these names. */
async function json(text: string | undefined, inside: Inside): Promise<Tree | undefined> {
  if (text === undefined) return undefined;
  return (await readJson(memorySource(new TextEncoder().encode(text)), { signal: inside.signal })).root;
}

/** The library keeps the branch that it was built of. */
function producersOf(info: ReadonlyMap<string, string>, candidate: Candidate): readonly Producer[] {
  const version = /^\s*Branch: tags\/v(\d[\w.]*)\s*$/m.exec(info.get('catboost_version_info') ?? '')?.[1];
  return version === undefined
    ? []
    : [{ library: 'catboost', version, known: 'written', at: placeIn(candidate, HEADER) }];
}

function signatureOf(
  { features, dimension }: Found,
  names: readonly Tree[] | undefined,
): { readonly signature?: Signature } {
  if (features.length === 0) return {};
  const columns = features.toSorted((a, b) => a.at - b.at).map(({ name, dtype }): Column => ({ name, dtype }));
  const mixed = new Set(columns.map(({ dtype }) => dtype)).size > 1;
  const classes = (names ?? []).filter(
    (one): one is string | number => typeof one === 'string' || typeof one === 'number',
  );
  const label = classes.every((one) => typeof one === 'number') ? 'int64' : 'string';
  return {
    signature: {
      inputs: [
        { name: 'X', dtype: mixed ? 'object' : (columns[0]?.dtype ?? 'unknown'), shape: [null, columns.length] },
      ],
      outputs: [
        {
          name: 'predictions',
          dtype: classes.length > 0 ? label : 'float64',
          shape: classes.length === 0 && dimension > 1 ? [null, dimension] : [null],
        },
      ],
      columns,
      ...(classes.length > 0 && { classes }),
    },
  };
}

/** What is a setting or a log of the library, and no word of whoever made the model. */
const library: ReadonlySet<string> = new Set([
  'params',
  'class_params',
  'training',
  'output_options',
  'catboost_version_info',
]);
const MAX_VALUE = 2000;

function metadataOf({ info, parts }: Found): Model['metadata'] {
  const shown = [...info].filter(([key]) => !library.has(key)).map(([key, value]) => [key, value.slice(0, MAX_VALUE)]);
  return Object.fromEntries([
    ...shown,
    ...(parts.length > 0 ? [['parts behind the core', parts.join(', ')]] : []),
  ]) as Model['metadata'];
}
