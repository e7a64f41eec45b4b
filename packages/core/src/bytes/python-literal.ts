/** A value as Python writes it down: what NumPy's headers are made of. Integers are BigInt until somebody bounds them. */
export type PythonLiteral =
  | string
  | bigint
  | boolean
  | null
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly PythonLiteral[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [PythonLiteral, PythonLiteral])[] };

/** Types of fields of types of fields nest a few deep; a made header could nest as deep as it is long. */
const MAX_DEPTH = 32;
/** Converting digits takes the square of their number; no dimension has more than twenty. */
const MAX_DIGITS = 40;

/**
 * What `ast.literal_eval` takes, as far as headers use it: strings, integers in Python's grammar (`1_0`, `0x10`, `10L` of
 * Python 2), True, False, None, tuples, lists, dicts. Nothing where the text is anything else.
 */
export function pythonLiteral(text: string): PythonLiteral | undefined {
  const reader = new Reader(text);
  const value = reader.value(0);
  return value !== undefined && reader.atEnd() ? value : undefined;
}

const words: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  atEnd(): boolean {
    this.blanks();
    return this.at === this.text.length;
  }

  value(depth: number): PythonLiteral | undefined {
    if (depth > MAX_DEPTH) return undefined;
    this.blanks();
    const first = this.text[this.at] ?? '';
    if (first === "'" || first === '"') return this.string();
    if (first === '(') return this.sequence('tuple', ')', depth);
    if (first === '[') return this.sequence('list', ']', depth);
    if (first === '{') return this.dict(depth);
    const word = this.taken(/[A-Za-z]+/y);
    if (word !== undefined) return Object.hasOwn(words, word) ? words[word] : undefined;
    return this.integer();
  }

  private blanks(): void {
    this.taken(/[ \t\r\n\f]+/y);
  }

  private taken(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private integer(): bigint | undefined {
    const sign = this.taken(/[+-]/y) === '-' ? -1n : 1n;
    const digits = this.taken(/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[0-9](?:_?[0-9])*/y);
    if (digits === undefined || digits.length > MAX_DIGITS) return undefined;
    this.taken(/L/y);
    return sign * BigInt(digits.replaceAll('_', ''));
  }

  /** Prefixes and escapes other than of quotes and backslashes are in no header. */
  private string(): string | undefined {
    const whole = this.taken(/'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*"/y);
    return whole?.slice(1, -1).replaceAll(/\\(['"\\])/g, '$1');
  }

  private sequence(kind: 'tuple' | 'list', close: string, depth: number): PythonLiteral | undefined {
    this.at += 1;
    const items: PythonLiteral[] = [];
    let comma = true;
    for (;;) {
      this.blanks();
      if (this.text[this.at] === close) {
        this.at += 1;
        // One value in brackets without a comma is that value.
        if (kind === 'tuple' && items.length === 1 && !comma) return items[0];
        return { kind, items };
      }
      const item = comma ? this.value(depth + 1) : undefined;
      if (item === undefined) return undefined;
      items.push(item);
      comma = this.comma();
    }
  }

  private dict(depth: number): PythonLiteral | undefined {
    this.at += 1;
    const entries: (readonly [PythonLiteral, PythonLiteral])[] = [];
    let comma = true;
    for (;;) {
      this.blanks();
      if (this.text[this.at] === '}') {
        this.at += 1;
        return { kind: 'dict', entries };
      }
      const key = comma ? this.value(depth + 1) : undefined;
      this.blanks();
      if (key === undefined || this.text[this.at] !== ':') return undefined;
      this.at += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      entries.push([key, value]);
      comma = this.comma();
    }
  }

  private comma(): boolean {
    this.blanks();
    if (this.text[this.at] !== ',') return false;
    this.at += 1;
    return true;
  }
}
