import type { Source } from './source.ts';

/**
 * Protocol Buffers without generated code: a message is read by a table of the fields that are wanted, everything else is
 * stepped over (Protocol Buffers, "Encoding"). What a message holds that is as large as a model (its nodes, its tensors) is
 * handed over when it is complete and then dropped.
 */
export interface MessageType {
  readonly name: string;
  readonly fields: ReadonlyMap<number, FieldType>;
  /** Handed over and not kept in the message around it. */
  readonly handed?: true;
}

export type FieldType =
  /** `span` keeps where the bytes are, not the bytes. Repeated fields keep all values, others are asked for their last. */
  | { readonly name: string; readonly is: 'int' | 'text' | 'span' }
  | { readonly name: string; readonly is: 'message'; readonly of: () => MessageType };

export interface Span {
  readonly at: number;
  readonly length: number;
}

/** Fields of a map are messages with a key (1) and a value (2), as the format says. */
export class Message {
  private readonly ints = new Map<string, bigint[]>();
  private readonly words = new Map<string, string[]>();
  private readonly parts = new Map<string, Message[]>();
  private readonly spans = new Map<string, Span[]>();
  readonly type: MessageType;
  readonly at: number;

  constructor(type: MessageType, at: number) {
    this.type = type;
    this.at = at;
  }

  int(name: string): bigint {
    return this.ints.get(name)?.at(-1) ?? 0n;
  }
  intsOf(name: string): readonly bigint[] {
    return this.ints.get(name) ?? [];
  }
  text(name: string): string {
    return this.words.get(name)?.at(-1) ?? '';
  }
  texts(name: string): readonly string[] {
    return this.words.get(name) ?? [];
  }
  message(name: string): Message | undefined {
    return this.parts.get(name)?.at(-1);
  }
  messages(name: string): readonly Message[] {
    return this.parts.get(name) ?? [];
  }
  span(name: string): Span | undefined {
    return this.spans.get(name)?.at(-1);
  }
  has(name: string): boolean {
    return this.ints.has(name) || this.words.has(name) || this.parts.has(name) || this.spans.has(name);
  }

  /** For the reader alone. */
  keep(name: string, value: bigint | string | Message | Span): void {
    if (typeof value === 'bigint') add(this.ints, name, value);
    else if (typeof value === 'string') add(this.words, name, value);
    else if (value instanceof Message) add(this.parts, name, value);
    else add(this.spans, name, value);
  }
}

export interface ProtobufFault {
  readonly kind: 'truncated' | 'malformed';
  readonly what: string;
  readonly at: number;
}

export interface ProtobufReading {
  /** As far as it could be read. */
  readonly message: Message;
  readonly fault?: ProtobufFault;
  /** Values that were too many or too long to keep. */
  readonly cut: number;
}

/** A message of a handed type, the field that it is the value of, and how deep: the root is 0. */
export type Take = (message: Message, field: string, depth: number) => void;

/** The official readers refuse more (their default recursion limit). */
const MAX_DEPTH = 100;
/** Values kept of one message and all in it: more than the largest node has attributes, and some 100 MB at the worst. */
const MAX_KEPT = 200_000;
/** A name longer than this is made; templates and documentation are cut here as well. */
export const MAX_TEXT = 64 * 1024;
/** The part of a text that counts as one value kept. */
const TEXT_UNIT = 256;
const LARGE = 64 * 1024;
/** No model is longer than a terabyte. */
const LARGEST = 2 ** 40;

/** Reads the bytes from `start` to `end` (default: all) as one message. Bad bytes never throw. */
export async function readProtobuf(
  source: Source,
  type: MessageType,
  take: Take,
  range: { readonly start?: number; readonly end?: number } = {},
): Promise<ProtobufReading> {
  const start = range.start ?? 0;
  const message = new Message(type, start);
  const state: State = { take, kept: 0, cut: 0 };
  try {
    await walk(source, message, start, range.end ?? source.size ?? Infinity, state, 0);
    return { message, cut: state.cut };
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    return { message, cut: state.cut, fault: { kind: cause.kind, what: cause.message, at: cause.at } };
  }
}

/**
 * Fields at the front of some bytes, for telling formats apart. The last may reach over the bytes, and over the end of a
 * file that is cut; nothing where it is no message.
 */
export function frontFields(
  bytes: Uint8Array,
):
  | readonly { readonly number: number; readonly wire: number; readonly value: bigint; readonly span: Span }[]
  | undefined {
  const found: { number: number; wire: number; value: bigint; span: Span }[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = varint(bytes, at, bytes.length);
    if (tag === 'short') return found;
    if (tag === 'long') return undefined;
    const [number, wire] = [Number(tag.value >> 3n), Number(tag.value & 7n)];
    if (number < 1 || number > MAX_FIELD || wire > 5 || wire === 3 || wire === 4) return undefined;
    const value = wire === 0 || wire === 2 ? varint(bytes, tag.end, bytes.length) : { value: 0n, end: tag.end };
    if (value === 'short') return found;
    if (value === 'long') return undefined;
    const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? Number(value.value) : 0;
    if (length > LARGEST) return undefined;
    found.push({ number, wire, value: value.value, span: { at: value.end, length } });
    at = value.end + length;
  }
  return found;
}

interface State {
  readonly take: Take;
  kept: number;
  cut: number;
}

class Malformed extends Error {
  readonly kind: 'truncated' | 'malformed';
  readonly at: number;
  constructor(kind: 'truncated' | 'malformed', what: string, at: number) {
    super(what);
    this.kind = kind;
    this.at = at;
  }
}

/** The largest field number that the format has. */
const MAX_FIELD = 2 ** 29 - 1;

/** A message of any size: fields that lie in the window as a whole at once, larger ones by themselves. */
async function walk(
  source: Source,
  message: Message,
  start: number,
  end: number,
  state: State,
  depth: number,
): Promise<void> {
  if (depth > MAX_DEPTH) throw new Malformed('malformed', `messages nested more than ${MAX_DEPTH} deep`, start);
  let at = start;
  while (at < end) {
    const window = await source.load(at, Math.min(end - at, LARGE));
    const bytes = window.bytes.subarray(0, Math.min(window.bytes.length, end - at));
    if (bytes.length === 0) {
      if (end === Infinity && source.size === at) return;
      throw new Malformed('truncated', `the ${message.type.name} ends before its time`, at);
    }
    const stopped = decode(bytes, at, 0, bytes.length, message, state, depth, at + bytes.length >= end);
    if (stopped === undefined) {
      at += bytes.length;
      continue;
    }
    if (stopped.field === undefined) {
      // A field's front is cut by the window's end; at the source's end it is cut for good.
      if (stopped.at === at) throw new Malformed('truncated', `the ${message.type.name} ends before its time`, at);
      at = stopped.at;
      continue;
    }
    const { field, span } = stopped;
    if (span.at + span.length > Math.min(end, source.size ?? Infinity)) {
      throw new Malformed('truncated', `a field of the ${message.type.name} reaches over its end`, stopped.at);
    }
    await large(source, message, field, span, state, depth);
    at = span.at + span.length;
  }
}

/** A field that does not lie in the window as a whole. */
async function large(
  source: Source,
  message: Message,
  field: FieldType | 'skip',
  span: Span,
  state: State,
  depth: number,
): Promise<void> {
  if (field === 'skip') return;
  if (field.is === 'message') {
    const before = state.kept;
    const child = new Message(field.of(), span.at);
    await walk(source, child, span.at, span.at + span.length, state, depth + 1);
    complete(message, field, child, state, before, depth + 1);
  } else if (field.is === 'span') keep(message, field.name, span, state);
  else if (field.is === 'text') {
    const { bytes } = await source.load(span.at, Math.min(span.length, MAX_TEXT));
    keep(message, field.name, textIn(bytes, 0, Math.min(span.length, bytes.length), state), state);
  } else state.cut += 1;
}

type Stopped =
  /** The field that starts at `at` is cut by the end of the bytes. */
  | { readonly at: number; readonly field: undefined }
  | { readonly at: number; readonly field: FieldType | 'skip'; readonly span: Span };

/** Decodes what lies in `bytes` as a whole. `whole`: the message ends where they do, so what is cut is wrong. */
function decode(
  bytes: Uint8Array,
  base: number,
  from: number,
  to: number,
  message: Message,
  state: State,
  depth: number,
  whole: boolean,
): Stopped | undefined {
  if (depth > MAX_DEPTH) throw new Malformed('malformed', `messages nested more than ${MAX_DEPTH} deep`, base + from);
  let at = from;
  const stop = (): Stopped => {
    if (whole) throw new Malformed('truncated', `a field of the ${message.type.name} is cut`, base + at);
    return { at: base + at, field: undefined };
  };
  while (at < to) {
    const tag = varint(bytes, at, to);
    if (tag === 'short') return stop();
    if (tag === 'long' || tag.value >> 3n === 0n || tag.value >> 3n > BigInt(MAX_FIELD))
      throw new Malformed('malformed', `no field of a ${message.type.name}`, base + at);
    const field = message.type.fields.get(Number(tag.value >> 3n));
    const wire = Number(tag.value & 7n);
    if (wire === 0) {
      const value = varint(bytes, tag.end, to);
      if (value === 'short') return stop();
      if (value === 'long') throw new Malformed('malformed', 'a number of more than ten bytes', base + at);
      if (field?.is === 'int') keep(message, field.name, BigInt.asIntN(64, value.value), state);
      at = value.end;
    } else if (wire === 1 || wire === 5) {
      const next = tag.end + (wire === 1 ? 8 : 4);
      if (next > to) return stop();
      at = next;
    } else if (wire === 2) {
      const length = varint(bytes, tag.end, to);
      if (length === 'short') return stop();
      if (length === 'long' || length.value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new Malformed('malformed', 'a length that no file has', base + at);
      const end = length.end + Number(length.value);
      if (end > to) {
        if (whole)
          throw new Malformed('truncated', `a field of the ${message.type.name} reaches over its end`, base + at);
        return { at: base + at, field: field ?? 'skip', span: { at: base + length.end, length: Number(length.value) } };
      }
      if (field) small(bytes, base, length.end, end, message, field, state, depth);
      at = end;
    } else if (wire === 3) {
      const end = groupEnd(bytes, tag.end, to, 0);
      if (end === 'short') return stop();
      at = end;
    } else throw new Malformed('malformed', `wire type ${wire} in a ${message.type.name}`, base + at);
  }
  return undefined;
}

/** A field of a length that lies in the bytes as a whole. */
function small(
  bytes: Uint8Array,
  base: number,
  from: number,
  to: number,
  message: Message,
  field: FieldType,
  state: State,
  depth: number,
): void {
  if (field.is === 'message') {
    const before = state.kept;
    const child = new Message(field.of(), base + from);
    decode(bytes, base, from, to, child, state, depth + 1, true);
    complete(message, field, child, state, before, depth + 1);
  } else if (field.is === 'text') keep(message, field.name, textIn(bytes, from, to, state), state);
  else if (field.is === 'span') keep(message, field.name, { at: base + from, length: to - from }, state);
  else {
    // Repeated numbers may be packed, whatever the schema says of them.
    for (let at = from; at < to;) {
      const value = varint(bytes, at, to);
      if (typeof value === 'string') throw new Malformed('malformed', 'a list of numbers that is cut', base + at);
      keep(message, field.name, BigInt.asIntN(64, value.value), state);
      at = value.end;
    }
  }
}

function complete(
  message: Message,
  field: FieldType,
  child: Message,
  state: State,
  before: number,
  depth: number,
): void {
  if (child.type.handed) {
    state.take(child, field.name, depth);
    state.kept = before;
  } else keep(message, field.name, child, state);
}

function keep(message: Message, name: string, value: bigint | string | Message | Span, state: State): void {
  const cost = 1 + (typeof value === 'string' ? Math.floor(value.length / TEXT_UNIT) : 0);
  if (state.kept + cost > MAX_KEPT) {
    state.cut += 1;
    return;
  }
  state.kept += cost;
  message.keep(name, value);
}

function textIn(bytes: Uint8Array, from: number, to: number, state: State): string {
  if (to - from > MAX_TEXT) state.cut += 1;
  const end = Math.min(to, from + MAX_TEXT);
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8');
}

/** `short`: the bytes end in it; `long`: it is no number of 64 bits. */
function varint(bytes: Uint8Array, from: number, to: number): { value: bigint; end: number } | 'short' | 'long' {
  let low = 0;
  // Most numbers are small: 28 bits without a BigInt in between.
  for (let i = 0; i < 4; i++) {
    if (from + i >= to) return 'short';
    const byte = bytes[from + i] ?? 0;
    low |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) return { value: BigInt(low), end: from + i + 1 };
  }
  let value = BigInt(low);
  for (let i = 4; i < 10; i++) {
    if (from + i >= to) return 'short';
    const byte = bytes[from + i] ?? 0;
    value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: from + i + 1 };
  }
  return 'long';
}

/** Behind the end of a group, a form that only unknown fields may still have. */
function groupEnd(bytes: Uint8Array, from: number, to: number, depth: number): number | 'short' {
  if (depth > MAX_DEPTH) throw new Malformed('malformed', 'groups nested too deep', from);
  for (let at = from; at < to;) {
    const tag = varint(bytes, at, to);
    if (tag === 'short') return 'short';
    if (tag === 'long') throw new Malformed('malformed', 'no field in a group', at);
    const wire = Number(tag.value & 7n);
    if (wire === 4) return tag.end;
    if (wire === 1) at = tag.end + 8;
    else if (wire === 5) at = tag.end + 4;
    else if (wire === 3) {
      const end = groupEnd(bytes, tag.end, to, depth + 1);
      if (end === 'short') return 'short';
      at = end;
    } else {
      const value = varint(bytes, tag.end, to);
      if (value === 'short') return 'short';
      if (value === 'long' || wire > 5) throw new Malformed('malformed', 'no field in a group', at);
      at = wire === 2 ? value.end + Number(value.value) : value.end;
    }
  }
  return 'short';
}

function add<T>(to: Map<string, T[]>, name: string, value: T): void {
  const list = to.get(name);
  if (list) list.push(value);
  else to.set(name, [value]);
}
