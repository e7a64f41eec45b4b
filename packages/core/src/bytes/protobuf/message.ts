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

function add<T>(to: Map<string, T[]>, name: string, value: T): void {
  const list = to.get(name);
  if (list) list.push(value);
  else to.set(name, [value]);
}
