import type { Cursor } from '../../bytes/cursor.ts';
import type { AnomalyKind } from '../../nouns/model.ts';
import { shown } from './tally.ts';

/** What is kept of the keys and values of a GGUF file. */
export interface Known {
  readonly values: Map<string, string>;
  /** Chat templates, which llama-cpp-python and transformers run with Jinja. */
  readonly templates: { readonly text: string; readonly at: number }[];
  alignment?: number;
}

/** ggml's own bound on a key. */
const MAX_KEY = 65_535;
/** Templates of models have some kilobytes; a longer text is cut here, and judged by its beginning. */
const MAX_TEXT = 64 * 1024;
/** Models have some 40 keys; more are read through and not shown. */
const MAX_SHOWN_KEYS = 500;
/** One for a model, and one for each named use. */
const MAX_TEMPLATES = 100;
/** Lists of lists are allowed, and no model has any. */
const MAX_NESTED = 4;
const SHOWN_ELEMENTS = 8;

/** `tokenizer.chat_template`, and gguf-py's named ones (`tokenizer.chat_template.tool_use`). */
const TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/;

const STRING = 8;
const ARRAY = 9;

/** `gguf_metadata_value_type` → bytes and how they are read. */
const scalars: ReadonlyMap<number, readonly [bytes: number, read: (cursor: Cursor) => number | bigint | boolean]> =
  new Map<number, readonly [number, (cursor: Cursor) => number | bigint | boolean]>([
    [0, [1, (cursor) => cursor.u8()]],
    [1, [1, (cursor) => cursor.i8()]],
    [2, [2, (cursor) => cursor.u16()]],
    [3, [2, (cursor) => cursor.i16()]],
    [4, [4, (cursor) => cursor.u32()]],
    [5, [4, (cursor) => cursor.i32()]],
    [6, [4, (cursor) => cursor.f32()]],
    [7, [1, (cursor) => cursor.u8() !== 0]],
    [10, [8, (cursor) => cursor.u64()]],
    [11, [8, (cursor) => cursor.i64()]],
    [12, [8, (cursor) => cursor.f64()]],
  ]);

export interface Wrong {
  readonly kind: 'truncated' | 'malformed';
  readonly what: string;
}

const SHORT: Wrong = { kind: 'truncated', what: 'the file ends in its metadata' };

/** Reads all keys; stops at what cannot be read, for nothing behind it can be found. */
export async function readKeyValues(
  cursor: Cursor,
  count: bigint,
  wide: boolean,
  known: Known,
  anomaly: (kind: AnomalyKind, detail: string, offset?: number) => void,
): Promise<Wrong | undefined> {
  const seen = new Set<string>();
  for (let i = 0n; i < count; i++) {
    const at = cursor.offset;
    const key = await textField(cursor, wide, MAX_KEY);
    if (key === undefined) return SHORT;
    if (key.cut) return { kind: 'malformed', what: `a key of more than ${MAX_KEY} bytes` };
    if (!(await cursor.ensure(4))) return SHORT;
    const type = cursor.u32();
    const from = cursor.offset;
    const value = await valueOf(cursor, type, wide, 0);
    if (typeof value === 'object') return value;
    if (seen.has(key.text)) anomaly('duplicate-key', `the key ${JSON.stringify(shown(key.text))} is there twice`, at);
    if (seen.size >= MAX_SHOWN_KEYS && !TEMPLATE.test(key.text)) continue;
    seen.add(key.text);
    if (key.text === 'general.alignment') {
      const alignment = Number(value);
      // As ggml has it: a power of two.
      if (!(alignment > 0 && Number.isInteger(Math.log2(alignment)) && alignment < 2 ** 31))
        return { kind: 'malformed', what: `an alignment of ${shown(value)}` };
      known.alignment = alignment;
    }
    if (TEMPLATE.test(key.text) && type === STRING) {
      if (known.templates.length >= MAX_TEMPLATES)
        return { kind: 'malformed', what: `more than ${MAX_TEMPLATES} chat templates` };
      known.templates.push({ text: value, at: from });
    }
    known.values.set(shown(key.text), shown(value));
  }
  return undefined;
}

/** A text as far as the bound goes; the rest is stepped over. `undefined` where the file ends in it. */
export async function textField(
  cursor: Cursor,
  wide: boolean,
  most: number,
): Promise<{ readonly text: string; readonly cut: boolean } | undefined> {
  if (!(await cursor.ensure(wide ? 8 : 4))) return undefined;
  const length = Number(wide ? cursor.u64() : cursor.u32());
  const kept = Math.min(length, most);
  if (!(await cursor.ensure(kept))) return undefined;
  const text = cursor.text(kept);
  if (!(await cursor.pass(length - kept))) return undefined;
  return { text, cut: length > kept };
}

async function valueOf(cursor: Cursor, type: number, wide: boolean, nested: number): Promise<string | Wrong> {
  const scalar = scalars.get(type);
  if (scalar) {
    if (!(await cursor.ensure(scalar[0]))) return SHORT;
    return String(scalar[1](cursor));
  }
  if (type === STRING) return (await textField(cursor, wide, MAX_TEXT))?.text ?? SHORT;
  if (type !== ARRAY) return { kind: 'malformed', what: `a value of type ${type}, which there is not` };
  return listOf(cursor, wide, nested);
}

/** Vocabularies have some hundred thousand texts: what lies in the window is stepped over without waiting. */
async function passTexts(cursor: Cursor, count: bigint, wide: boolean): Promise<boolean> {
  const width = wide ? 8 : 4;
  for (let i = 0n; i < count; i++) {
    if (cursor.ready < width && !(await cursor.ensure(width))) return false;
    const length = wide ? Number(cursor.u64()) : cursor.u32();
    if (cursor.ready >= length) cursor.skip(length);
    else if (!(await cursor.pass(length))) return false;
  }
  return true;
}

async function listOf(cursor: Cursor, wide: boolean, nested: number): Promise<string | Wrong> {
  if (nested >= MAX_NESTED) return { kind: 'malformed', what: `lists nested more than ${MAX_NESTED} deep` };
  if (!(await cursor.ensure(wide ? 12 : 8))) return SHORT;
  const type = cursor.u32();
  const count = wide ? cursor.u64() : BigInt(cursor.u32());
  const first: string[] = [];
  const bytes = scalars.get(type)?.[0];
  const isSteppedOver = bytes !== undefined || type === STRING;
  const read = !isSteppedOver || count < SHOWN_ELEMENTS ? count : BigInt(SHOWN_ELEMENTS);
  for (let i = 0n; i < read; i++) {
    const value = await valueOf(cursor, type, wide, nested + 1);
    if (typeof value === 'object') return value;
    if (first.length < SHOWN_ELEMENTS) first.push(shown(value));
  }
  if (bytes !== undefined) {
    // Numbers are stepped over: token scores of large vocabularies.
    const rest = (count - read) * BigInt(bytes);
    if (rest > BigInt(Number.MAX_SAFE_INTEGER)) return SHORT;
    if (!(await cursor.pass(Number(rest)))) return SHORT;
  }
  if (type === STRING && !(await passTexts(cursor, count - read, wide))) return SHORT;
  return `[${first.join(', ')}${count > BigInt(first.length) ? `, … (${count} in all)` : ''}]`;
}
