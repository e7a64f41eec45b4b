import { posix } from 'node:path';
import { frontFields } from '../../bytes/protobuf/front.ts';
import type { Message } from '../../bytes/protobuf/message.ts';
import { readProtobuf } from '../../bytes/protobuf/read.ts';
import type { Anomaly, Producer, Tensor } from '../../nouns/model.ts';
import { readExternal } from './external-data.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { named } from './named.ts';
import { dtypes, EXTERNAL, localFunction, model, node, ownDomains, producers, tensor } from './onnx-types.ts';
import { countOf, MAX_TENSORS, shown, Tally } from './tally.ts';

/** The standard has some 250 operators; more than this many different ones are made. */
const MAX_OPERATORS = 10_000;
/** As the protobuf limit on dimensions there is none; no tensor has more. */
const MAX_DIMENSIONS = 64;
/** One for each domain that is used. */
const MAX_OPERATOR_SETS = 100;
const MAX_ANOMALIES = 20;
const MAX_METADATA = 200;
/** Files of numbers beside one model: one, or one for each tensor. */
const MAX_LOCATIONS = 10_000;

/** A graph of operators with its weights, in Protocol Buffers (onnx.ai, "Open Neural Network Exchange Intermediate Representation"). */
export const onnx: Format = named({ title: 'ONNX', match, read }, 'an ONNX graph', ['ONNX']);

/** Wire types of the fields of a ModelProto. */
const wires: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 0],
  [6, 2],
  [7, 2],
  [8, 2],
  [14, 2],
  [20, 2],
  [25, 2],
  [26, 2],
]);

/** There is no magic number: the file has to start as a ModelProto does, with an IR version, and hold a graph or operator sets. */
function match({ head }: Candidate): boolean {
  const fields = frontFields(head);
  if (!fields || fields.length < 2) return false;
  return (
    fields.every(({ number, wire }) => wires.get(number) === wire) &&
    fields.some(({ number, value }) => number === 1 && value > 0n && value < 1000n) &&
    fields.some(({ number }) => number === 7 || number === 8)
  );
}

/** An initializer of the graph, and where its numbers lie: in this file, or in the one that is named. */
interface Weight {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly number[];
  readonly stored?: { readonly location?: string; readonly at: number; readonly bytes: number };
}

/** What is met on the way through the graph. */
interface Met {
  readonly operators: Map<string, { count: number; domain: string; at: number }>;
  readonly functions: Set<string>;
  readonly initializers: Set<string>;
  readonly external: Map<string, { end: bigint; at: number }>;
  readonly weights: Weight[];
  parameters: number;
  cut: number;
}

async function read(candidate: Candidate, inside: Inside): Promise<Reading> {
  const anomalies: Anomaly[] = [];
  const anomaly = (kind: Anomaly['kind'], detail: string, offset: number): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const met: Met = {
    operators: new Map(),
    functions: new Set(),
    initializers: new Set(),
    external: new Map(),
    weights: [],
    parameters: 0,
    cut: 0,
  };
  const take = (message: Message, field: string, depth: number): void => {
    if (message.type === node) countOperator(message, met);
    else if (message.type === tensor) takeTensor(message, field, depth, met, anomaly);
    else if (message.type === localFunction)
      met.functions.add(operatorName(message.text('domain'), message.text('name')));
  };
  const { message, fault, cut } = await readProtobuf(candidate.source, model, take);
  if (fault) anomaly(fault.kind, fault.what, fault.at);

  const tally = new Tally();
  for (const [name, { count, domain, at }] of met.operators) {
    if (ownDomains.has(domain) || met.functions.has(name)) continue;
    tally.add({ kind: 'runs', language: 'op', what: name }, placeIn(candidate, at), count);
  }
  const external = await readExternal(
    [...met.external].map(([target, { end, at }]) => ({ target, end, at: placeIn(candidate, at) })),
    inside.beside,
    tally,
  );
  const left = cut + met.cut + tally.left;
  return {
    ...nothing,
    format: 'onnx',
    producers: producersOf(message, candidate),
    structure: {
      kind: 'graph',
      operators: Object.fromEntries([...met.operators].map(([name, { count }]) => [name, count])),
      parameters: met.parameters,
      weights: met.weights.map((weight) => weightOf(weight, candidate)),
    },
    signature: {
      inputs: (message.message('graph')?.messages('input') ?? [])
        .filter((input) => !met.initializers.has(input.text('name')))
        .map(valueOf),
      outputs: (message.message('graph')?.messages('output') ?? []).map(valueOf),
    },
    dialects: dialectsOf(message),
    effects: tally.effects(),
    anomalies: [...anomalies, ...external.anomalies],
    unread: [
      ...external.unread,
      ...(left > 0 ? [{ why: `${left} values that were too many or too long to keep`, at: placeIn(candidate) }] : []),
    ],
    metadata: metadataOf(message),
  };
}

function operatorName(domain: string, type: string): string {
  // `ai.onnx` is the long name of the empty domain.
  return domain === '' || domain === 'ai.onnx' ? type : `${domain}::${type}`;
}

function countOperator(message: Message, met: Met): void {
  const domain = message.text('domain');
  const name = operatorName(domain, message.text('op_type'));
  const known = met.operators.get(name);
  if (known) known.count += 1;
  else if (met.operators.size < MAX_OPERATORS) met.operators.set(name, { count: 1, domain, at: message.at });
  else met.cut += 1;
}

/** Deeper than a graph's own initializers are those of branches and functions, and constants: they count, and name nothing. */
const TOP = 2;

function takeTensor(
  message: Message,
  field: string,
  depth: number,
  met: Met,
  anomaly: (kind: Anomaly['kind'], detail: string, offset: number) => void,
): void {
  const dims = message.intsOf('dims');
  const label = JSON.stringify(shown(message.text('name')));
  const numbers = dims.reduce((product, length) => product * length, 1n);
  if (dims.length > MAX_DIMENSIONS || dims.some((length) => length < 0n) || numbers >= 2n ** 63n) {
    anomaly('malformed', `the shape of tensor ${label} is no shape`, message.at);
  } else if (field === 'initializer' || field === 'values') {
    met.parameters = Math.min(met.parameters + countOf(dims.map(Number)), Number.MAX_SAFE_INTEGER);
  }
  const name = message.text('name');
  if (field === 'initializer' && met.weights.length < MAX_TENSORS && dims.every((length) => length >= 0n)) {
    const [type, stored] = [Number(message.int('data_type')), storedAt(message)];
    met.weights.push({ name, type, shape: dims.slice(0, MAX_DIMENSIONS).map(Number), ...(stored && { stored }) });
  }
  if (field === 'initializer' && depth === TOP && met.initializers.size < MAX_TENSORS) met.initializers.add(name);
  if (message.int('data_location') === EXTERNAL) takeExternal(message, label, met, anomaly);
}

function takeExternal(
  message: Message,
  label: string,
  met: Met,
  anomaly: (kind: Anomaly['kind'], detail: string, offset: number) => void,
): void {
  const entries = new Map<string, string>();
  for (const entry of message.messages('external_data')) {
    const key = entry.text('key');
    // onnx takes the last one, others the first.
    if (entries.has(key))
      anomaly('duplicate-key', `external data of tensor ${label} has ${JSON.stringify(shown(key))} twice`, entry.at);
    entries.set(key, entry.text('value'));
  }
  const location = entries.get('location');
  if (location === undefined)
    return anomaly('malformed', `external data of tensor ${label} without a location`, message.at);
  const [offset, length] = [numberOf(entries.get('offset')), numberOf(entries.get('length'))];
  if (offset === undefined || length === undefined)
    anomaly('malformed', `external data of tensor ${label} at no place in a file`, message.at);
  const end = (offset ?? 0n) + (length ?? 0n);
  const known = met.external.get(location);
  if (known) known.end = known.end > end ? known.end : end;
  else if (met.external.size < MAX_LOCATIONS) met.external.set(location, { end, at: message.at });
  else met.cut += 1;
}

/** Numbers in a field of their type (`float_data`) do not lie in one piece. */
function storedAt(message: Message): Weight['stored'] {
  const raw = message.span('raw_data');
  if (raw) return { at: raw.at, bytes: raw.length };
  const entries = new Map(message.messages('external_data').map((entry) => [entry.text('key'), entry.text('value')]));
  const location = entries.get('location');
  const [at, bytes] = [numberOf(entries.get('offset')), numberOf(entries.get('length'))];
  if (location === undefined || at === undefined || bytes === undefined || bytes === 0n) return undefined;
  return { location, at: Number(at), bytes: Number(bytes) };
}

function weightOf({ name, type, shape, stored }: Weight, candidate: Candidate): Tensor {
  const here = placeIn(candidate, stored?.at ?? 0);
  const beside = stored?.location;
  const at =
    here.kind === 'bytes' && beside !== undefined
      ? { ...here, file: posix.join(posix.dirname(here.file), beside) }
      : here;
  return {
    name: shown(name),
    dtype: dtypes.get(type) ?? 'unknown',
    shape,
    ...(stored && { data: { at, bytes: stored.bytes, order: 'little' } as const }),
  };
}

/** Written in decimal; missing means from the start, and to the end. */
function numberOf(text: string | undefined): bigint | undefined {
  if (text === undefined || text === '') return 0n;
  return /^\d{1,19}$/.test(text) ? BigInt(text) : undefined;
}

function valueOf(value: Message): Tensor {
  const type = value.message('type');
  const tensorType = type?.message('tensor_type') ?? type?.message('sparse_tensor_type');
  const name = value.text('name');
  // Sequences, maps and optionals: what a classifier's ZipMap gives.
  if (!tensorType) return { name, dtype: 'object', shape: [null] };
  const shape = tensorType.message('shape');
  return {
    name,
    dtype: dtypes.get(Number(tensorType.int('elem_type'))) ?? 'unknown',
    // Without a shape not even the number of dimensions is known.
    shape: shape ? shape.messages('dim').slice(0, MAX_DIMENSIONS).map(lengthOf) : [null],
  };
}

/** Exporters write what varies as a name, as nothing, as -1 (tf2onnx) or as 0 (skl2onnx, formerly). */
function lengthOf(dimension: Message): number | null {
  const length = dimension.int('dim_value');
  if (!dimension.has('dim_value') || length <= 0n || length > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(length);
}

function dialectsOf(message: Message): { readonly name: string; readonly version: number }[] {
  const sets = message
    .messages('opset_import')
    .slice(0, MAX_OPERATOR_SETS)
    .map((set) => ({
      name: set.text('domain') || 'ai.onnx',
      version: Number(set.int('version')),
    }));
  return [{ name: 'onnx-ir', version: Number(message.int('ir_version')) }, ...sets];
}

function producersOf(message: Message, candidate: Candidate): Producer[] {
  const library = producers.get(message.text('producer_name'));
  const version = message.text('producer_version');
  if (library === undefined || !/^\d[\w.+!-]{0,63}$/.test(version)) return [];
  return [{ library, version, known: 'written', at: placeIn(candidate) }];
}

function metadataOf(message: Message): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const put = (key: string, value: string): void => {
    if (value !== '' && found.size < MAX_METADATA) found.set(shown(key), shown(value));
  };
  put('producer', [message.text('producer_name'), message.text('producer_version')].filter(Boolean).join(' '));
  put('domain', message.text('domain'));
  put('version', message.has('model_version') ? String(message.int('model_version')) : '');
  put('description', message.text('doc_string'));
  put('graph', message.message('graph')?.text('name') ?? '');
  for (const entry of message.messages('metadata_props')) put(entry.text('key'), entry.text('value'));
  return Object.fromEntries(found);
}
