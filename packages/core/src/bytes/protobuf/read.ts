import type { Source } from '../source.ts';
import { Message } from './message.ts';
import type { FieldType, MessageType, Span } from './message.ts';
import { groupEnd, Malformed, MAX_DEPTH, MAX_FIELD, varint } from './wire.ts';

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

/** Values kept of one message and all in it: more than the largest node has attributes, and some 100 MB at the worst. */
const MAX_KEPT = 200_000;
/** A name longer than this is made; templates and documentation are cut here as well. */
export const MAX_TEXT = 64 * 1024;
/** The part of a text that counts as one value kept. */
const TEXT_UNIT = 256;
const LARGE = 64 * 1024;

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

interface State {
  readonly take: Take;
  kept: number;
  cut: number;
}

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
