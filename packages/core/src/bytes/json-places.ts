import { isUtf8 } from 'node:buffer';

/**
 * JSON as Python reads it: `NaN` and the infinities are numbers, integers have any length, of a key that is there twice the
 * last one counts. Objects are Maps, for keys are the file's (`__proto__`). For documents that lie in memory, and whose every
 * object and second key is told with its place; `readJson` of json.ts goes through what is too large for that.
 */
export type Json = null | boolean | number | string | { readonly int: string } | readonly Json[] | JsonObject;

export class JsonObject extends Map<string, Json> {
  /** Offset of its brace. */
  at = 0;
}

export interface JsonFault {
  readonly what: string;
  readonly at: number;
}

export interface JsonReading {
  /** Missing where there is a fault. */
  readonly value?: Json;
  readonly fault?: JsonFault;
  /** Keys that an object has twice, and where the second is; bounded. */
  readonly twice: readonly { readonly key: string; readonly at: number }[];
  /** Whether it holds what RFC 8259 has not: `NaN`, `Infinity`, a byte order mark, bytes that are no UTF-8. */
  readonly lenient: boolean;
}

/** Python gives up at its recursion limit of 1000, serde at 128; no configuration comes near. */
const MAX_DEPTH = 400;
/** Python refuses longer integers since 3.11. */
const MAX_DIGITS = 4300;
/** Enough to show what is going on. */
const MAX_TWICE = 20;
/** Values in a document: some 100 MB of objects. The largest configurations have some 100 000. */
export const MAX_VALUES = 1_000_000;

/**
 * Reads one document; bad bytes become a fault. With `each`, the members of the object at the top are handed over one by
 * one and not kept.
 */
export function readPlacedJson(bytes: Uint8Array, each?: (key: string, value: Json, at: number) => void): JsonReading {
  const text = new Text(bytes);
  text.lenient = !isUtf8(bytes);
  try {
    text.skipMark();
    text.space();
    const value = each ? text.top(each) : text.value(0);
    text.space();
    if (text.at < bytes.length) text.fail('something follows the end');
    return { value, twice: text.twice, lenient: text.lenient };
  } catch (cause) {
    if (!(cause instanceof Broken)) throw cause;
    return { fault: { what: cause.message, at: cause.at }, twice: text.twice, lenient: text.lenient };
  }
}

class Broken extends Error {
  readonly at: number;
  constructor(what: string, at: number) {
    super(what);
    this.at = at;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON, COMMA] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a, 0x2c];

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const words: readonly (readonly [string, Json, lenient: boolean])[] = [
  ['true', true, false],
  ['false', false, false],
  ['null', null, false],
  ['NaN', NaN, true],
  ['Infinity', Infinity, true],
  ['-Infinity', -Infinity, true],
];

class Text {
  at = 0;
  lenient = false;
  readonly twice: { key: string; at: number }[] = [];
  private values = 0;
  private readonly bytes: Uint8Array;
  private readonly buffer: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  fail(what: string): never {
    throw new Broken(what, this.at);
  }

  skipMark(): void {
    if (this.bytes[0] !== 0xef || this.bytes[1] !== 0xbb || this.bytes[2] !== 0xbf) return;
    this.at = 3;
    this.lenient = true;
  }

  space(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.at += 1;
    }
  }

  value(depth: number): Json {
    if (depth > MAX_DEPTH) this.fail(`nested more than ${MAX_DEPTH} deep`);
    this.values += 1;
    if (this.values > MAX_VALUES) this.fail(`more than ${MAX_VALUES} values`);
    const byte = this.bytes[this.at];
    if (byte === OPEN) {
      const object = new JsonObject();
      object.at = this.at;
      this.members(depth, (key, value) => object.set(key, value), object);
      return object;
    }
    if (byte === OPEN_LIST) return this.list(depth);
    if (byte === QUOTE) return this.string();
    return this.scalar();
  }

  top(each: (key: string, value: Json, at: number) => void): Json {
    if (this.bytes[this.at] !== OPEN) this.fail('no object');
    const seen = new Set<string>();
    this.members(
      0,
      (key, value, at) => {
        seen.add(key);
        // What one member holds is dropped with it.
        this.values = seen.size;
        each(key, value, at);
      },
      seen,
    );
    return null;
  }

  private members(
    depth: number,
    take: (key: string, value: Json, at: number) => void,
    seen: { has(key: string): boolean },
  ): void {
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE) {
      this.at += 1;
      return;
    }
    for (;;) {
      const at = this.at;
      if (this.bytes[at] !== QUOTE) this.fail('a key is missing');
      const key = this.string();
      if (seen.has(key) && this.twice.length < MAX_TWICE) this.twice.push({ key, at });
      this.space();
      if (this.bytes[this.at] !== COLON) this.fail('a colon is missing');
      this.at += 1;
      this.space();
      take(key, this.value(depth + 1), at);
      this.space();
      const next = this.bytes[this.at];
      if (next !== COMMA && next !== CLOSE) this.fail('an object does not end');
      this.at += 1;
      if (next === CLOSE) return;
      this.space();
    }
  }

  private list(depth: number): Json {
    const list: Json[] = [];
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE_LIST) {
      this.at += 1;
      return list;
    }
    for (;;) {
      list.push(this.value(depth + 1));
      this.space();
      const next = this.bytes[this.at];
      if (next !== COMMA && next !== CLOSE_LIST) this.fail('a list does not end');
      this.at += 1;
      if (next === CLOSE_LIST) return list;
      this.space();
    }
  }

  private string(): string {
    const start = this.at + 1;
    let end = start;
    let plain = true;
    for (; ; end++) {
      const byte = this.bytes[end];
      if (byte === undefined) this.fail('a string does not end');
      if (byte === QUOTE) break;
      if (byte < 0x20) this.fail('a control character in a string');
      if (byte === BACKSLASH) {
        plain = false;
        end += 1;
      }
    }
    const text = this.buffer.toString('utf8', start, end);
    const whole = plain ? text : this.unescaped(text);
    this.at = end + 1;
    return whole;
  }

  private unescaped(text: string): string {
    return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]?))/g, (_, code: string | undefined, letter: string) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return escapes.get(letter) ?? this.fail('an escape that there is not');
    });
  }

  private scalar(): Json {
    for (const [word, value, lenient] of words) {
      if (this.buffer.toString('latin1', this.at, this.at + word.length) !== word) continue;
      this.at += word.length;
      this.lenient ||= lenient;
      return value;
    }
    let end = this.at;
    while (isNumeric(this.bytes[end])) end += 1;
    if (end - this.at > MAX_DIGITS) this.fail('a number that is too long');
    const number = this.buffer.toString('latin1', this.at, end);
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(number)) this.fail('no value');
    this.at = end;
    const value = Number(number);
    return /^-?\d+$/.test(number) && !Number.isSafeInteger(value) ? { int: number } : value;
  }
}

/** `+ - . 0-9 E e` */
function isNumeric(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e || (byte | 0x20) === 0x65;
}
