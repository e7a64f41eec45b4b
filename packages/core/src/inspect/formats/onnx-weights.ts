import { posix } from 'node:path';
import type { Message } from '../../bytes/protobuf/message.ts';
import type { Anomaly, Tensor } from '../../nouns/model.ts';
import type { Candidate } from './format.ts';
import { placeIn } from './format.ts';
import { dtypes, EXTERNAL } from './onnx-types.ts';
import { countOf, MAX_TENSORS, shown } from './tally.ts';

/** As the protobuf limit on dimensions there is none; no tensor has more. */
export const MAX_DIMENSIONS = 64;
/** Files of numbers beside one model: one, or one for each tensor. */
const MAX_LOCATIONS = 10_000;

/** An initializer of the graph, and where its numbers lie: in this file, or in the one that is named. */
export interface Weight {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly number[];
  readonly stored?: { readonly location?: string; readonly at: number; readonly bytes: number };
}

/** What is met of them on the way through the graph. */
export interface Weights {
  readonly initializers: Set<string>;
  readonly external: Map<string, { end: bigint; at: number }>;
  readonly kept: Weight[];
  parameters: number;
  cut: number;
}

/** Deeper than a graph's own initializers are those of branches and functions, and constants: they count, and name nothing. */
const TOP = 2;

export function takeTensor(
  message: Message,
  field: string,
  depth: number,
  met: Weights,
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
  if (field === 'initializer' && met.kept.length < MAX_TENSORS && dims.every((length) => length >= 0n)) {
    const [type, stored] = [Number(message.int('data_type')), storedAt(message)];
    met.kept.push({ name, type, shape: dims.slice(0, MAX_DIMENSIONS).map(Number), ...(stored && { stored }) });
  }
  if (field === 'initializer' && depth === TOP && met.initializers.size < MAX_TENSORS) met.initializers.add(name);
  if (message.int('data_location') === EXTERNAL) takeExternal(message, label, met, anomaly);
}

function takeExternal(
  message: Message,
  label: string,
  met: Weights,
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

export function weightOf({ name, type, shape, stored }: Weight, candidate: Candidate): Tensor {
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
