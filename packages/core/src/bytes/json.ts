import { isUtf8 } from 'node:buffer';
import { Cursor } from './cursor.ts';
import { cut, stepOver } from './json-skip.ts';
import { latin1 } from './latin1.ts';
import { memorySource } from './source.ts';
import type { Source } from './source.ts';
import { Kept, MAX_DEPTH, MAX_STRING, MAX_TWICE, Placed, pointer, Stop } from './tree.ts';
import type { Document, ParseOptions, Tree, Twice } from './tree.ts';

export interface JsonDocument extends Document {
  /** Whether it holds what RFC 8259 has not: `NaN`, an infinity, a byte order mark, control characters, bytes that are no UTF-8. */
  readonly lenient: boolean;
}

export interface JsonOptions extends ParseOptions {
  /** Takes the members of the object at the top one by one; they are not kept. `at` is the offset of the key. */
  readonly each?: (key: string, value: Tree, at: number) => void;
}

/**
 * Reads JSON (RFC 8259) as Python's reader takes it, with NaN and the infinities, from windows over a source: what is not
 * wanted is stepped over without being built. Objects are `Placed`. Never throws because of the bytes.
 * @throws whatever the signal was aborted with
 */
export async function readJson(source: Source, options: JsonOptions): Promise<JsonDocument> {
  return new Parser(source, options).document(false);
}

/** The same of a text that lies in memory: what follows its end breaks it, as it does for a library's parser. */
export async function readJsonText(bytes: Uint8Array, options: JsonOptions): Promise<JsonDocument> {
  return new Parser(memorySource(bytes), options).document(true);
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, END, COMMA, COLON] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WHOLE = /^-?\d+$/;
/** The longest number that is one: floats have 17 digits, and more digits of a whole number are no size of anything. */
const MAX_NUMBER = 400;

/** Whatever is no blank. */
const FILLED = new Uint8Array(256).fill(1);
for (const byte of [0x20, 0x09, 0x0a, 0x0d]) FILLED[byte] = 0;

const words: ReadonlyMap<string, Tree> = new Map<string, Tree>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

class Parser {
  readonly #in: Cursor;
  readonly #options: JsonOptions;
  #kept = new Kept();
  #lenient = false;
  readonly #twice: Twice[] = [];
  readonly #path: string[] = [];

  constructor(source: Source, options: JsonOptions) {
    this.#in = new Cursor(source);
    this.#options = options;
  }

  async document(whole: boolean): Promise<JsonDocument> {
    // What was read until it broke is kept: the root is put here as soon as it is begun.
    let root: Tree | undefined;
    let broken: Document['broken'];
    try {
      await this.#mark();
      await this.#need();
      root = await this.#value((begun) => (root = begun));
      if (whole && (await this.#more())) throw new Stop('malformed', 'something follows the end', this.#in.offset);
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause;
      broken = { kind: cause.kind, detail: cause.message, at: cause.at };
    }
    const [twice, end, lenient] = [this.#twice, this.#in.offset, this.#lenient];
    return { root, ...(broken && { broken }), twice, end, lenient };
  }

  /** Some writers put a byte order mark in front. */
  async #mark(): Promise<void> {
    await this.#in.ensure(3);
    const [a, b, c] = this.#in.window;
    if (a !== 0xef || b !== 0xbb || c !== 0xbf) return;
    this.#in.skip(3);
    this.#lenient = true;
  }

  /** Steps over blanks; whether something follows them in the window, where nearly everything lies: only the rest waits. */
  #here(): boolean {
    while (this.#in.ready > 0) {
      if (FILLED[this.#in.peek()] !== 0) return true;
      this.#in.byte();
    }
    return false;
  }

  /** The same to the end of the source. */
  async #more(): Promise<boolean> {
    while (!this.#here()) if (!(await this.#in.ensure(1))) return false;
    return true;
  }

  /** There has to be more. */
  async #need(): Promise<void> {
    if (!(await this.#more())) throw this.#cut();
  }

  /** What begins in the window and ends there is handed back at once. */
  #value(begin?: (tree: Tree) => void): Tree | Promise<Tree> {
    const byte = this.#in.peek();
    if (this.#options.keep?.(this.#path) === false && (byte === OPEN || byte === LIST))
      return stepOver(this.#in, this.#options.signal);
    this.#kept.value(this.#in.offset);
    if (byte === QUOTE) return this.#textHere() ?? this.#text();
    if (byte !== OPEN && byte !== LIST) return this.#word();
    if (this.#path.length >= MAX_DEPTH)
      throw new Stop('too-large', `it is nested more than ${MAX_DEPTH} deep`, this.#in.offset);
    return byte === OPEN ? this.#object(begin) : this.#list(begin);
  }

  async #object(begin?: (tree: Tree) => void): Promise<Tree> {
    const object = new Placed(this.#in.offset);
    begin?.(object);
    const each = this.#path.length === 0 ? this.#options.each : undefined;
    this.#in.byte();
    if (!this.#here()) await this.#need();
    if (this.#in.peek() === CLOSE) return this.#close(object);
    for (;;) {
      if (!this.#here()) await this.#need();
      if (this.#in.peek() !== QUOTE) throw this.#bad('a key in quotes');
      const at = this.#in.offset;
      const key = this.#textHere() ?? (await this.#text());
      if (!this.#here()) await this.#need();
      if (this.#in.peek() !== COLON) throw this.#bad('a colon');
      this.#in.byte();
      this.#path.push(key);
      if (object.has(key) && this.#twice.length < MAX_TWICE) this.#twice.push({ pointer: pointer(this.#path), at });
      if (!this.#here()) await this.#need();
      const read = this.#value(each ? undefined : (begun) => object.set(key, begun));
      const value = read instanceof Promise ? await read : read;
      object.set(key, each ? null : value);
      this.#path.pop();
      if (each) {
        each(key, value, at);
        // What a member held is dropped with it.
        this.#kept = new Kept(object.size);
      }
      if (!this.#here()) await this.#need();
      if (this.#in.peek() === CLOSE) return this.#close(object);
      if (this.#in.peek() !== COMMA) throw this.#bad('a comma or a closing brace');
      this.#in.byte();
    }
  }

  async #list(begin?: (tree: Tree) => void): Promise<Tree> {
    const list: Tree[] = [];
    begin?.(list);
    this.#in.byte();
    if (!this.#here()) await this.#need();
    if (this.#in.peek() === END) return this.#close(list);
    for (;;) {
      if (!this.#here()) await this.#need();
      this.#path.push(String(list.length));
      const read = this.#value();
      list.push(read instanceof Promise ? await read : read);
      this.#path.pop();
      if (!this.#here()) await this.#need();
      if (this.#in.peek() === END) return this.#close(list);
      if (this.#in.peek() !== COMMA) throw this.#bad('a comma or a closing bracket');
      this.#in.byte();
    }
  }

  #close(tree: Tree): Tree {
    this.#in.byte();
    return tree;
  }

  /** A text without escapes that lies in the window as a whole; nothing where it does not. */
  #textHere(): string | undefined {
    const { window } = this.#in;
    let end = 1;
    while (end < window.length && window[end] !== QUOTE && window[end] !== BACKSLASH) end += 1;
    if (window[end] !== QUOTE) return undefined;
    const start = this.#in.offset;
    this.#kept.text(end - 1, start);
    this.#in.byte();
    const bytes = this.#in.take(end - 1);
    this.#in.byte();
    return this.#decoded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), false, start);
  }

  async #text(): Promise<string> {
    const start = this.#in.offset;
    this.#in.byte();
    const pieces: Uint8Array[] = [];
    let length = 0;
    let escaped = false;
    let skipNext = false;
    for (;;) {
      if (this.#in.ready === 0 && !(await this.#in.ensure(1))) throw this.#cut();
      const { window } = this.#in;
      let at = 0;
      for (; at < window.length; at += 1) {
        if (skipNext) skipNext = false;
        else if (window[at] === BACKSLASH) [escaped, skipNext] = [true, true];
        else if (window[at] === QUOTE) break;
      }
      length += at;
      if (length > MAX_STRING) this.#kept.text(length, start);
      pieces.push(Uint8Array.from(this.#in.take(at)));
      if (at < window.length) break;
    }
    this.#in.byte();
    this.#kept.text(length, start);
    return this.#decoded(Buffer.concat(pieces), escaped, start);
  }

  #decoded(bytes: Buffer, escaped: boolean, start: number): string {
    const text = bytes.toString('utf8');
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    const plainly = isUtf8(bytes) && !/[\u0000-\u001f]/.test(text);
    this.#lenient ||= !plainly;
    if (!escaped) return text;
    try {
      // Python's reader refuses control characters in a text, most others take them.
      // oxlint-disable-next-line no-control-regex -- they are escaped for JSON.parse, which refuses them too
      const plain = text.replaceAll(/[\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
      return JSON.parse(`"${plain}"`) as string;
    } catch {
      throw new Stop('malformed', 'a text has an escape that is none', start);
    }
  }

  #word(): Tree | Promise<Tree> {
    const start = this.#in.offset;
    const word = this.#letters('');
    return this.#in.ready > 0 ? this.#meant(word, start) : this.#longWord(word, start);
  }

  /** One that reaches to the end of the window. */
  async #longWord(begun: string, start: number): Promise<Tree> {
    let word = begun;
    while (this.#in.ready === 0 && word.length <= MAX_NUMBER && (await this.#in.ensure(1))) word = this.#letters(word);
    return this.#meant(word, start);
  }

  /** `word` and what follows of it in the window. */
  #letters(word: string): string {
    const { window } = this.#in;
    let end = 0;
    while (end < window.length && word.length + end <= MAX_NUMBER && isLetter(window[end] ?? 0)) end += 1;
    return word + latin1(this.#in.take(end));
  }

  #meant(word: string, start: number): Tree {
    const known = words.get(word);
    this.#lenient ||= typeof known === 'number';
    if (known !== undefined) return known;
    if (!NUMBER.test(word))
      throw new Stop('malformed', word === '' ? 'a value is missing' : 'a word is none that JSON has', start);
    const number = Number(word);
    return WHOLE.test(word) && !Number.isSafeInteger(number) ? BigInt(word) : number;
  }

  #cut(): Stop {
    return cut(this.#in.offset);
  }

  #bad(wanted: string): Stop {
    return new Stop('malformed', `the JSON text has something else where ${wanted} is due`, this.#in.offset);
  }
}

/** `+ - . _ 0-9 A-Z a-z`: what numbers and words consist of. */
function isLetter(byte: number): boolean {
  const upper = byte & 0xdf;
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (upper >= 0x41 && upper <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e ||
    byte === 0x5f
  );
}
