import { Cursor } from '../../bytes/cursor.ts';
import type { Anomaly, Tensor } from '../../nouns/model.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { readKeyValues, type Known, textField } from './gguf-values.ts';
import { ggmlTypes } from './gguf-types.ts';
import { named } from './named.ts';
import { countOf, MAX_TENSORS, shown, Tally } from './tally.ts';

/** llama.cpp's largest models have some 2000 tensors; a name has 64 bytes there. */
const MAX_NAME = 1024;
/** `GGML_MAX_DIMS`; the format itself has no bound. */
const MAX_DIMENSIONS = 8;
const MAX_ANOMALIES = 20;
const DEFAULT_ALIGNMENT = 32;

/** Keys and values, tensor infos, then the numbers (ggml, docs/gguf.md; versions 1 to 3, either byte order). */
export const gguf: Format = named(
  { title: 'GGUF', match: ({ head }) => frontOf(head) !== undefined, read },
  'a GGUF file',
  ['GGUF'],
);

interface Front {
  readonly version: number;
  readonly little: boolean;
}

function frontOf(head: Uint8Array): Front | undefined {
  if (head.length < 8 || head[0] !== 0x47 || head[1] !== 0x47 || head[2] !== 0x55 || head[3] !== 0x46) return undefined;
  const view = new DataView(head.buffer, head.byteOffset);
  const version = view.getUint32(4, true);
  // Only version 3 has a form for big-endian machines; it shows by the version itself.
  return version % 0x10000 === 0 && version !== 0
    ? { version: view.getUint32(4, false), little: false }
    : { version, little: true };
}

async function read(candidate: Candidate): Promise<Reading> {
  const { version, little } = frontOf(candidate.head) ?? { version: 0, little: true };
  const encoding = [`version ${version}`, ...(little ? [] : ['big-endian'])];
  const format = 'gguf' as const;
  if (version < 1 || version > 3) {
    const why = `version ${version} of GGUF is not known`;
    return { ...nothing, format, encoding, unread: [{ why, at: placeIn(candidate, 4) }] };
  }
  const cursor = new Cursor(candidate.source, 8, little);
  const wide = version > 1;
  const anomalies: Anomaly[] = [];
  const unread: Reading['unread'][number][] = [];
  const anomaly = (kind: Anomaly['kind'], detail: string, offset = cursor.offset): void => {
    if (anomalies.length < MAX_ANOMALIES) anomalies.push({ kind, detail, at: placeIn(candidate, offset) });
  };
  const tally = new Tally();
  const known: Known = { values: new Map(), templates: [] };
  let tensors: readonly Tensor[] = [];
  let types: readonly string[] = [];
  let parameters = 0;

  if (await cursor.ensure(wide ? 16 : 8)) {
    const [tensorCount, valueCount] = wide
      ? [cursor.u64(), cursor.u64()]
      : [BigInt(cursor.u32()), BigInt(cursor.u32())];
    const wrong = await readKeyValues(cursor, valueCount, wide, known, anomaly);
    if (wrong) anomaly(wrong.kind, wrong.what);
    else {
      const infos = await readInfos(candidate, cursor, tensorCount, wide, known, anomaly);
      ({ tensors, types, parameters } = infos);
      if (infos.cut)
        unread.push({ why: `more than ${MAX_TENSORS} tensors; the rest was only counted`, at: placeIn(candidate, 8) });
    }
  } else anomaly('truncated', 'the file ends in its header', candidate.head.length);

  for (const { text, at } of known.templates) {
    tally.add({ kind: 'runs', language: 'jinja', what: text }, placeIn(candidate, at));
  }
  return {
    ...nothing,
    format,
    encoding: [...encoding, ...types],
    structure: { kind: 'tensors', tensors, parameters },
    effects: tally.effects(),
    anomalies,
    unread,
    metadata: Object.fromEntries(known.values),
  };
}

interface Infos {
  readonly tensors: readonly Tensor[];
  readonly types: readonly string[];
  readonly parameters: number;
  readonly cut: boolean;
}

async function readInfos(
  candidate: Candidate,
  cursor: Cursor,
  count: bigint,
  wide: boolean,
  known: Known,
  anomaly: (kind: Anomaly['kind'], detail: string, offset?: number) => void,
): Promise<Infos> {
  const found: { name: string; shape: number[]; type: number; offset: bigint; at: number }[] = [];
  const types = new Set<string>();
  const names = new Set<string>();
  let [parameters, complete, cut] = [0, true, false];
  for (let i = 0n; i < count; i++) {
    const at = cursor.offset;
    const info = await readInfo(cursor, wide);
    if (typeof info === 'string') {
      anomaly(
        info === 'truncated' ? 'truncated' : 'malformed',
        info === 'truncated' ? `the file ends at tensor ${i + 1n} of ${count}` : info,
        at,
      );
      complete = false;
      break;
    }
    parameters = Math.min(parameters + countOf(info.shape), Number.MAX_SAFE_INTEGER);
    types.add(ggmlTypes.get(info.type)?.name ?? `type ${info.type}`);
    if (names.has(info.name)) anomaly('duplicate-key', `tensor ${JSON.stringify(shown(info.name))} is there twice`, at);
    if (found.length < MAX_TENSORS) {
      names.add(info.name);
      found.push({ ...info, at });
    } else cut = true;
  }
  const alignment = BigInt(known.alignment ?? DEFAULT_ALIGNMENT);
  const front = ((BigInt(cursor.offset) + alignment - 1n) / alignment) * alignment;
  const size = candidate.source.size;
  const tensors = found.map(({ name, shape, type, offset, at }): Tensor => {
    const kind = ggmlTypes.get(type);
    const label = JSON.stringify(shown(name));
    // The first dimension lies innermost; everywhere else in a Model it comes last.
    const outermostFirst = shape.toReversed();
    if (!kind) {
      anomaly('malformed', `tensor ${label} is of type ${type}, which there is not`, at);
      return { name, dtype: 'unknown', shape: outermostFirst };
    }
    const numbers = shape.reduce((product, length) => product * BigInt(length), 1n);
    const bytes = (numbers / BigInt(kind.block)) * BigInt(kind.bytes);
    if ((shape[0] ?? 1) % kind.block !== 0)
      anomaly('malformed', `rows of tensor ${label} are no blocks of ${kind.name}`, at);
    if (offset % alignment !== 0n) anomaly('malformed', `tensor ${label} is not aligned`, at);
    const start = front + offset;
    if (complete && size !== undefined && start + bytes > BigInt(size)) {
      anomaly('truncated', `tensor ${label} needs ${bytes} bytes at ${start}, the file has ${size}`, at);
      return { name, dtype: kind.dtype, shape: outermostFirst };
    }
    const data = {
      at: placeIn(candidate, Number(start)),
      bytes: Number(bytes),
      order: cursor.little ? 'little' : 'big',
    } as const;
    // Blocks of quantised types are a layout of their own: no plain numbers.
    return { name, dtype: kind.dtype, shape: outermostFirst, ...(complete && kind.block === 1 && { data }) };
  });
  return { tensors, types: [...types], parameters, cut };
}

async function readInfo(
  cursor: Cursor,
  wide: boolean,
): Promise<{ name: string; shape: number[]; type: number; offset: bigint } | string> {
  const name = await textField(cursor, wide, MAX_NAME);
  if (name === undefined) return 'truncated';
  if (name.cut) return `the name of a tensor has more than ${MAX_NAME} bytes`;
  if (!(await cursor.ensure(4))) return 'truncated';
  const dimensions = cursor.u32();
  if (dimensions > MAX_DIMENSIONS) return `tensor ${JSON.stringify(shown(name.text))} has ${dimensions} dimensions`;
  const rest = dimensions * (wide ? 8 : 4) + 12;
  if (!(await cursor.ensure(rest))) return 'truncated';
  const shape: bigint[] = [];
  for (let i = 0; i < dimensions; i++) shape.push(wide ? cursor.u64() : BigInt(cursor.u32()));
  const [type, offset] = [cursor.u32(), cursor.u64()];
  // ggml refuses what it cannot index: the product of a shape stays below 2^63.
  const numbers = shape.reduce((product, length) => product * length, 1n);
  if (numbers > BigInt(Number.MAX_SAFE_INTEGER) || shape.some((length) => length > BigInt(Number.MAX_SAFE_INTEGER)))
    return `the shape of tensor ${JSON.stringify(shown(name.text))} overflows`;
  return { name: name.text, shape: shape.map(Number), type, offset };
}
