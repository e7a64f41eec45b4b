import { frontFields } from '../../bytes/protobuf/front.ts';
import type { Message } from '../../bytes/protobuf/message.ts';
import { readProtobuf } from '../../bytes/protobuf/read.ts';
import type { Anomaly, Producer, Tensor } from '../../nouns/model.ts';
import { readExternal } from './external-data.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { named } from './named.ts';
import { dtypes, localFunction, model, node, ownDomains, producers, tensor } from './onnx-types.ts';
import { MAX_DIMENSIONS, takeTensor, weightOf } from './onnx-weights.ts';
import type { Weights } from './onnx-weights.ts';
import { shown, Tally } from './tally.ts';

/** The standard has some 250 operators; more than this many different ones are made. */
const MAX_OPERATORS = 10_000;
/** One for each domain that is used. */
const MAX_OPERATOR_SETS = 100;
const MAX_ANOMALIES = 20;
const MAX_METADATA = 200;
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

async function read(candidate: Candidate, inside: Inside): Promise<Reading> {
  const anomalies: Anomaly[] = [];
  const anomaly = (kind: Anomaly['kind'], detail: string, offset: number): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const operators: Operators = { found: new Map(), cut: 0 };
  const functions = new Set<string>();
  const weights: Weights = { initializers: new Set(), external: new Map(), kept: [], parameters: 0, cut: 0 };
  const take = (message: Message, field: string, depth: number): void => {
    if (message.type === node) countOperator(message, operators);
    else if (message.type === tensor) takeTensor(message, field, depth, weights, anomaly);
    else if (message.type === localFunction) functions.add(operatorName(message.text('domain'), message.text('name')));
  };
  const { message, fault, cut } = await readProtobuf(candidate.source, model, take);
  if (fault) anomaly(fault.kind, fault.what, fault.at);

  const tally = new Tally();
  for (const [name, { count, domain, at }] of operators.found) {
    if (ownDomains.has(domain) || functions.has(name)) continue;
    tally.add({ kind: 'runs', language: 'op', what: name }, placeIn(candidate, at), count);
  }
  const external = await readExternal(
    [...weights.external].map(([target, { end, at }]) => ({ target, end, at: placeIn(candidate, at) })),
    inside.beside,
    tally,
  );
  const left = cut + operators.cut + weights.cut + tally.left;
  return {
    ...nothing,
    format: 'onnx',
    producers: producersOf(message, candidate),
    structure: {
      kind: 'graph',
      operators: Object.fromEntries([...operators.found].map(([name, { count }]) => [name, count])),
      parameters: weights.parameters,
      weights: weights.kept.map((weight) => weightOf(weight, candidate)),
    },
    signature: {
      inputs: (message.message('graph')?.messages('input') ?? [])
        .filter((input) => !weights.initializers.has(input.text('name')))
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

interface Operators {
  readonly found: Map<string, { count: number; readonly domain: string; readonly at: number }>;
  cut: number;
}

function countOperator(message: Message, operators: Operators): void {
  const { found } = operators;
  const domain = message.text('domain');
  const name = operatorName(domain, message.text('op_type'));
  const known = found.get(name);
  if (known) known.count += 1;
  else if (found.size < MAX_OPERATORS) found.set(name, { count: 1, domain, at: message.at });
  else operators.cut += 1;
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
