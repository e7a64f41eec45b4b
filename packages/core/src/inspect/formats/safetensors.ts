import { readJsonText } from '../../bytes/json.ts';
import type { Tree } from '../../bytes/tree.ts';
import { Placed } from '../../bytes/tree.ts';
import type { Anomaly, Dtype, Tensor } from '../../nouns/model.ts';
import { troubles } from './document.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { named } from './named.ts';
import { countOf, MAX_TENSORS, shown } from './tally.ts';

/**
 * The library's own bound on the header (`MAX_HEADER_SIZE`), so that no longer one is ever loaded.
 * Format: README of safetensors, "Format"; the checks are those of `Metadata::validate`.
 */
const MAX_HEADER = 100_000_000;
const MAX_METADATA = 200;
const MAX_ANOMALIES = 20;
const FRONT = 8;

/** Bits of one number. */
const dtypes: ReadonlyMap<string, readonly [dtype: Dtype, bits: number]> = new Map([
  ['BOOL', ['bool', 8]],
  ['U8', ['uint8', 8]],
  ['I8', ['int8', 8]],
  ['U16', ['uint16', 16]],
  ['I16', ['int16', 16]],
  ['U32', ['uint32', 32]],
  ['I32', ['int32', 32]],
  ['U64', ['uint64', 64]],
  ['I64', ['int64', 64]],
  ['F16', ['float16', 16]],
  ['BF16', ['bfloat16', 16]],
  ['F32', ['float32', 32]],
  ['F64', ['float64', 64]],
  ['C64', ['complex64', 64]],
  ['F8_E4M3', ['float8', 8]],
  ['F8_E5M2', ['float8', 8]],
  ['F8_E8M0', ['float8', 8]],
  ['F8_E4M3FNUZ', ['float8', 8]],
  ['F8_E5M2FNUZ', ['float8', 8]],
  ['F6_E2M3', ['quantized', 6]],
  ['F6_E3M2', ['quantized', 6]],
  ['F4', ['quantized', 4]],
]);

/** A JSON header with names, types and offsets, then the numbers as they lie in memory. */
export const safetensors: Format = named(
  { title: 'safetensors', match: ({ head, source }) => headerLength(head, source.size) !== undefined, read },
  'a safetensors file',
  ['safetensors'],
);

/** From the first bytes: the length of the header, which begins with a brace and the quote of a name. */
export function headerLength(head: Uint8Array, size: number | undefined): number | undefined {
  if (head.length < FRONT + 2 || head[FRONT] !== 0x7b) return undefined;
  const next = String.fromCharCode(...head.subarray(FRONT + 1)).trimStart()[0];
  if (next !== undefined && next !== '"' && next !== '}') return undefined;
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  if (length < 2n || length > BigInt(MAX_HEADER)) return undefined;
  // A file that is cut within its header is a safetensors file all the same, as far as its header goes.
  return size !== undefined && size < FRONT + 2 ? undefined : Number(length);
}

interface Extent {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

interface Entry extends Extent {
  readonly name: string;
  /** In the header. */
  readonly at: number;
}

async function read(candidate: Candidate, { signal }: Inside): Promise<Reading> {
  const { source } = candidate;
  const length = headerLength(candidate.head, source.size) ?? 0;
  const { bytes } = await source.load(FRONT, length);
  const header = bytes.subarray(0, length);
  const anomalies: Anomaly[] = [];
  const anomaly = (kind: Anomaly['kind'], detail: string, offset: number): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  // Of a name that is there twice the library takes the last.
  const entries = new Map<string, Entry>();
  const metadata = new Map<string, string>();
  let cut = 0;
  let last = 0;

  const each = (key: string, value: Tree, at: number): void => {
    if (key === '__metadata__') {
      describe(value, metadata, (what) => anomaly('malformed', what, FRONT + at));
      return;
    }
    const tensor = tensorOf(value);
    if (typeof tensor === 'string')
      return anomaly('malformed', `tensor ${JSON.stringify(shown(key))}: ${tensor}`, FRONT + at);
    last = Math.max(last, tensor.end);
    if (entries.size < MAX_TENSORS || entries.has(key)) entries.set(key, { ...tensor, name: key, at: FRONT + at });
    else cut += 1;
  };

  if (header.length < length)
    anomaly('truncated', `the header has ${length} bytes, the file only ${header.length} of them`, FRONT);
  const document = await readJsonText(header, { signal, each });
  const trouble = troubles(document, 'the header', (offset) => placeIn(candidate, FRONT + offset));
  // A header that the file cuts off was told of already.
  anomalies.push(...trouble.anomalies.filter(({ kind }) => header.length === length || kind === 'duplicate-key'));
  if (document.lenient)
    anomaly(
      'malformed',
      'the header holds what is no JSON (NaN, a byte order mark, control characters, bytes that are no UTF-8)',
      FRONT,
    );
  if (!document.broken && !(document.root instanceof Placed)) anomaly('malformed', 'the header is no object', FRONT);
  for (const [what, at] of holes([...entries.values()])) anomaly('malformed', what, at);
  // What the header says of the size is compared with the file; a stream says its size only at its end.
  const end = FRONT + length + last;
  const size = source.size;
  if (size !== undefined && header.length === length && !document.broken) {
    if (end > size) anomaly('truncated', `the tensors need ${end} bytes, the file has ${size}`, size);
    if (end < size) anomaly('bytes-after-end', `${size - end} bytes that belong to no tensor`, end);
  }
  const tensors = [...entries.values()].map(({ name, dtype, shape, start, end }): Tensor => ({
    name,
    dtype,
    shape,
    data: { at: placeIn(candidate, FRONT + length + start), bytes: end - start, order: 'little' },
  }));
  const parameters = tensors.reduce((sum, { shape }) => sum + countOf(shape), 0);
  return {
    ...nothing,
    format: 'safetensors',
    structure: { kind: 'tensors', tensors, parameters },
    anomalies,
    unread: [
      ...trouble.unread,
      ...(cut > 0
        ? [{ why: `more than ${MAX_TENSORS} tensors, ${cut} of them not named`, at: placeIn(candidate, FRONT) }]
        : []),
    ],
    metadata: Object.fromEntries(metadata),
  };
}

function tensorOf(value: Tree): Extent | string {
  if (!(value instanceof Placed)) return 'no object';
  const written = value.get('dtype');
  const dtype = typeof written === 'string' ? dtypes.get(written) : undefined;
  if (!dtype) return typeof written === 'string' ? `unknown dtype ${JSON.stringify(shown(written))}` : 'no dtype';
  const shape = numbersOf(value.get('shape'));
  const offsets = numbersOf(value.get('data_offsets'));
  const [start, end] = offsets ?? [];
  if (!shape) return 'no shape';
  if (start === undefined || end === undefined || offsets?.length !== 2 || end < start) return 'no offsets';
  const bits = shape.reduce((product, length) => product * BigInt(length), BigInt(dtype[1]));
  if (bits !== BigInt(end - start) * 8n) return `${end - start} bytes do not fit its shape and type`;
  return { dtype: dtype[0], shape, start, end };
}

/** Lengths and offsets: integers that are not negative and that a number holds. Tensors have a few dimensions. */
function numbersOf(value: Tree | undefined): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length > 64) return undefined;
  const all = value as readonly Tree[];
  return all.every((one): one is number => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0)
    ? all
    : undefined;
}

/** Each tensor starts where the one before ends, as the library demands: else two readers see different bytes. */
function* holes(entries: readonly Entry[]): Iterable<readonly [what: string, at: number]> {
  let reached = 0;
  for (const { name, start, end, at } of entries.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < reached) yield [`tensor ${JSON.stringify(shown(name))} overlaps another`, at];
    if (start > reached)
      yield [`${start - reached} bytes before tensor ${JSON.stringify(shown(name))} belong to none`, at];
    reached = Math.max(reached, end);
  }
}

function describe(value: Tree, metadata: Map<string, string>, wrong: (what: string) => void): void {
  if (!(value instanceof Placed)) return wrong('the metadata are no object');
  for (const [key, text] of value) {
    if (typeof text !== 'string') wrong(`metadata ${JSON.stringify(shown(key))} are no text`);
    else if (metadata.size < MAX_METADATA) metadata.set(shown(key), shown(text));
  }
}
