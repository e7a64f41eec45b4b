import { Cursor } from './cursor.ts';
import { Kept, Left, MAX_DEPTH, MAX_STRING, MAX_TWICE, Stop } from './tree.ts';
import type { Document, ParseOptions, Tree } from './tree.ts';
import type { Source } from './source.ts';

/**
 * Reads JSON (RFC 8259) as Python's reader takes it, with NaN and the infinities, from windows over a source: what is not
 * wanted is stepped over without being built. Never throws because of the bytes.
 * @throws whatever the signal was aborted with
 */
export async function readJson(source: Source, options: ParseOptions): Promise<Document> {
  const parser = new Parser(source, options);
  return parser.document();
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, END, COMMA, COLON] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WHOLE = /^-?\d+$/;
/** The longest number that is one: floats have 17 digits, and more digits of a whole number are no size of anything. */
const MAX_NUMBER = 400;

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
  readonly #options: ParseOptions;
  readonly #kept = new Kept();
  readonly #twice: string[] = [];
  readonly #path: string[] = [];

  constructor(source: Source, options: ParseOptions) {
    this.#in = new Cursor(source);
    this.#options = options;
  }

  async document(): Promise<Document> {
    // What was read until it broke is kept: the root is put here as soon as it is begun.
    let root: Tree | undefined;
    try {
      await this.#mark();
      root = await this.#value((begun) => (root = begun));
      return { root, twice: this.#twice, end: this.#in.offset };
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause;
      const broken = { kind: cause.kind, detail: cause.message, at: cause.at };
      return { root, broken, twice: this.#twice, end: this.#in.offset };
    }
  }

  /** Some writers put a byte order mark in front. */
  async #mark(): Promise<void> {
    await this.#in.ensure(3);
    const [a, b, c] = this.#in.window;
    if (a === 0xef && b === 0xbb && c === 0xbf) this.#in.skip(3);
  }

  /** The next byte that is no blank, not taken. */
  async #next(): Promise<number> {
    for (;;) {
      if (this.#in.ready === 0 && !(await this.#in.ensure(1))) throw this.#cut();
      const byte = this.#in.peek();
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
      this.#in.byte();
    }
  }

  async #value(begin?: (tree: Tree) => void): Promise<Tree> {
    const byte = await this.#next();
    if (this.#options.keep?.(this.#path) === false && (byte === OPEN || byte === LIST)) return this.#leave();
    this.#kept.value(this.#in.offset);
    if (byte === QUOTE) return this.#text();
    if (byte !== OPEN && byte !== LIST) return this.#word();
    if (this.#path.length >= MAX_DEPTH)
      throw new Stop('too-large', `it is nested more than ${MAX_DEPTH} deep`, this.#in.offset);
    return byte === OPEN ? this.#object(begin) : this.#list(begin);
  }

  async #object(begin?: (tree: Tree) => void): Promise<Tree> {
    const object = new Map<string, Tree>();
    begin?.(object);
    this.#in.byte();
    if ((await this.#next()) === CLOSE) return this.#close(object);
    for (;;) {
      if ((await this.#next()) !== QUOTE) throw this.#bad('a key in quotes');
      const key = await this.#text();
      if ((await this.#next()) !== COLON) throw this.#bad('a colon');
      this.#in.byte();
      this.#path.push(key);
      if (object.has(key) && this.#twice.length < MAX_TWICE) this.#twice.push(pointer(this.#path));
      object.set(key, await this.#value((begun) => object.set(key, begun)));
      this.#path.pop();
      const byte = await this.#next();
      if (byte === CLOSE) return this.#close(object);
      if (byte !== COMMA) throw this.#bad('a comma or a closing brace');
      this.#in.byte();
    }
  }

  async #list(begin?: (tree: Tree) => void): Promise<Tree> {
    const list: Tree[] = [];
    begin?.(list);
    this.#in.byte();
    if ((await this.#next()) === END) return this.#close(list);
    for (;;) {
      this.#path.push(String(list.length));
      list.push(await this.#value());
      this.#path.pop();
      const byte = await this.#next();
      if (byte === END) return this.#close(list);
      if (byte !== COMMA) throw this.#bad('a comma or a closing bracket');
      this.#in.byte();
    }
  }

  #close(tree: Tree): Tree {
    this.#in.byte();
    return tree;
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

  async #word(): Promise<Tree> {
    const start = this.#in.offset;
    let word = '';
    for (;;) {
      if (this.#in.ready === 0 && !(await this.#in.ensure(1))) break;
      const letter = String.fromCharCode(this.#in.peek());
      if (!/[-+.\w]/.test(letter) || word.length > MAX_NUMBER) break;
      word += letter;
      this.#in.byte();
    }
    const known = words.get(word);
    if (known !== undefined) return known;
    if (!NUMBER.test(word))
      throw new Stop('malformed', word === '' ? 'a value is missing' : 'a word is none that JSON has', start);
    const number = Number(word);
    return WHOLE.test(word) && !Number.isSafeInteger(number) ? BigInt(word) : number;
  }

  /** Steps over an object or array: brackets and texts are followed, nothing is built. */
  async #leave(): Promise<Left> {
    const isList = this.#in.peek() === LIST;
    let depth = 0;
    let inText = false;
    let skipNext = false;
    let commas = 0;
    let filled = false;
    for (;;) {
      if (this.#in.ready === 0 && !(await this.#in.ensure(1))) throw this.#cut();
      this.#options.signal.throwIfAborted();
      const { window } = this.#in;
      for (let at = 0; at < window.length; at += 1) {
        const byte = window[at];
        if (inText) {
          if (skipNext) skipNext = false;
          else if (byte === BACKSLASH) skipNext = true;
          else if (byte === QUOTE) inText = false;
        } else if (byte === QUOTE) {
          inText = true;
          filled = true;
        } else if (byte === OPEN || byte === LIST) {
          filled ||= depth > 0;
          depth += 1;
        } else if (byte === CLOSE || byte === END) {
          depth -= 1;
          if (depth === 0) {
            this.#in.skip(at + 1);
            return new Left(isList ? commas + (filled ? 1 : 0) : undefined);
          }
        } else if (byte === COMMA) {
          if (depth === 1) commas += 1;
        } else if (!filled && byte !== undefined && byte > 0x20) filled = true;
      }
      this.#in.skip(window.length);
    }
  }

  #cut(): Stop {
    return new Stop('truncated', 'the JSON text ends in the middle', this.#in.offset);
  }

  #bad(wanted: string): Stop {
    return new Stop('malformed', `the JSON text has something else where ${wanted} is due`, this.#in.offset);
  }
}

/** RFC 6901. */
export function pointer(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
