import { Cursor } from './cursor.ts';
import { Kept, Left, MAX_DEPTH, MAX_TWICE, pointer, Stop } from './tree.ts';
import type { Document, ParseOptions, Tree, Twice } from './tree.ts';
import type { Source } from './source.ts';

/**
 * Reads UBJSON (draft 12, with counted and typed containers) as XGBoost writes it: numbers big-endian. Typed arrays that
 * are not wanted are stepped over unread. Never throws because of the bytes.
 * @throws whatever the signal was aborted with
 */
export async function readUbjson(source: Source, options: ParseOptions): Promise<Document> {
  return new Parser(source, options).document();
}

/** Bytes of the numbers by their marker. */
const widths: Readonly<Record<string, number>> = { i: 1, U: 1, I: 2, u: 2, l: 4, m: 4, L: 8, M: 8, d: 4, D: 8, C: 1 };
const whole: ReadonlySet<string> = new Set(['i', 'U', 'I', 'u', 'l', 'm', 'L', 'M']);

/** A typed array may say that it has 2^60 values of no bytes each (`Z`, `T`, `F`); so many are nobody's. */
const MAX_COUNT = Number.MAX_SAFE_INTEGER;

class Parser {
  readonly #in: Cursor;
  readonly #size: () => number | undefined;
  readonly #options: ParseOptions;
  readonly #kept = new Kept();
  readonly #twice: Twice[] = [];
  readonly #path: string[] = [];
  #steps = 0;

  constructor(source: Source, options: ParseOptions) {
    this.#in = new Cursor(source, 0, false);
    this.#size = () => source.size;
    this.#options = options;
  }

  async document(): Promise<Document> {
    let root: Tree | undefined;
    try {
      root = await this.#value(await this.#marker(), true, (begun) => (root = begun));
      return { root, twice: this.#twice, end: this.#in.offset };
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause;
      const broken = { kind: cause.kind, detail: cause.message, at: cause.at };
      return { root, broken, twice: this.#twice, end: this.#in.offset };
    }
  }

  async #need(count: number): Promise<void> {
    if (this.#in.ready >= count) return;
    if (!(await this.#in.ensure(count))) throw this.#cut();
  }

  /** The next type marker; `N` is there to fill space. */
  async #marker(): Promise<string> {
    for (;;) {
      await this.#need(1);
      const marker = String.fromCharCode(this.#in.byte());
      if (marker !== 'N') return marker;
      this.#look();
    }
  }

  /** Documents of small values alone never wait for the disk, and are to be interrupted all the same. */
  #look(): void {
    this.#steps += 1;
    if (this.#steps % 4096 === 0) this.#options.signal.throwIfAborted();
  }

  async #value(marker: string, keep: boolean, begin?: (tree: Tree) => void): Promise<Tree> {
    this.#look();
    if (keep) this.#kept.value(this.#in.offset);
    if (marker === '{' || marker === '[') {
      const wanted = keep && this.#options.keep?.(this.#path) !== false;
      if (this.#path.length >= MAX_DEPTH)
        throw new Stop('too-large', `it is nested more than ${MAX_DEPTH} deep`, this.#in.offset);
      return marker === '{' ? this.#object(wanted, begin) : this.#list(wanted, begin);
    }
    if (marker === 'Z') return null;
    if (marker === 'T' || marker === 'F') return marker === 'T';
    if (marker === 'S' || marker === 'H') return this.#text(keep);
    if (marker === 'C') return String.fromCharCode(await this.#number('C'));
    if (whole.has(marker)) return this.#whole(marker);
    if (marker in widths) return this.#number(marker);
    throw this.#bad('a type marker');
  }

  async #number(marker: string): Promise<number> {
    await this.#need(widths[marker] ?? 0);
    if (marker === 'd') return this.#in.f32();
    return marker === 'D' ? this.#in.f64() : this.#in.u8();
  }

  async #whole(marker: string): Promise<number | bigint> {
    await this.#need(widths[marker] ?? 0);
    switch (marker) {
      case 'i':
        return this.#in.i8();
      case 'U':
        return this.#in.u8();
      case 'I':
        return this.#in.i16();
      case 'u':
        return this.#in.u16();
      case 'l':
        return this.#in.i32();
      case 'm':
        return this.#in.u32();
      default: {
        const value = marker === 'M' ? this.#in.u64() : this.#in.i64();
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
      }
    }
  }

  /** A length: a whole number that is not negative and not beyond the end. */
  async #length(): Promise<number> {
    const at = this.#in.offset;
    const marker = await this.#marker();
    if (!whole.has(marker)) throw new Stop('malformed', 'a length is no whole number', at);
    const length = await this.#whole(marker);
    if (typeof length === 'bigint' || length < 0 || length > MAX_COUNT)
      throw new Stop('malformed', `a length is ${length}`, at);
    return length;
  }

  async #text(keep: boolean): Promise<string> {
    const length = await this.#length();
    const at = this.#in.offset;
    if (!keep) {
      this.#step(length);
      return '';
    }
    this.#kept.text(length, at);
    await this.#need(length);
    return this.#in.text(length);
  }

  /** Steps over payload, which has to be there. */
  #step(count: number): void {
    const size = this.#size();
    if (size !== undefined && this.#in.offset + count > size) throw this.#cut();
    this.#in.skip(count);
  }

  /** `$type` and `#count`, where the container has them. */
  async #header(): Promise<{ readonly type?: string; readonly count?: number }> {
    await this.#need(1);
    let type: string | undefined;
    if (this.#in.peek() === 0x24) {
      this.#in.byte();
      await this.#need(2);
      type = String.fromCharCode(this.#in.byte());
      if (this.#in.peek() !== 0x23) throw this.#bad('the count of a typed container');
    }
    if (this.#in.peek() !== 0x23) return {};
    this.#in.byte();
    const count = await this.#length();
    return type === undefined ? { count } : { type, count };
  }

  async #list(keep: boolean, begin?: (tree: Tree) => void): Promise<Tree> {
    const { type, count } = await this.#header();
    const most = count ?? Infinity;
    const list: Tree[] = [];
    if (keep) begin?.(list);
    const width = type === undefined ? undefined : (widths[type] ?? (/^[ZTF]$/.test(type) ? 0 : undefined));
    if (!keep && width !== undefined && count !== undefined) {
      if (count * width > MAX_COUNT) throw this.#bad('a count of values that fit');
      this.#step(count * width);
      return new Left(count);
    }
    let done = 0;
    this.#path.push('');
    for (; done < most; done += 1) {
      const marker = type ?? (await this.#marker());
      if (count === undefined && marker === ']') break;
      this.#path[this.#path.length - 1] = String(done);
      const value = await this.#value(marker, keep);
      if (keep) list.push(value);
      // Values of no bytes are kept one by one, up to the bound on values; unkept ones were stepped over above.
    }
    this.#path.pop();
    return keep ? list : new Left(done);
  }

  async #object(keep: boolean, begin?: (tree: Tree) => void): Promise<Tree> {
    const { type, count } = await this.#header();
    const most = count ?? Infinity;
    const object = new Map<string, Tree>();
    if (keep) begin?.(object);
    let done = 0;
    for (; done < most; done += 1) {
      await this.#need(1);
      if (count === undefined) {
        while (this.#in.peek() === 0x4e) {
          this.#in.byte();
          await this.#need(1);
        }
        if (this.#in.peek() === 0x7d) {
          this.#in.byte();
          break;
        }
      }
      const at = this.#in.offset;
      const key = await this.#text(keep);
      this.#path.push(key);
      if (keep && object.has(key) && this.#twice.length < MAX_TWICE)
        this.#twice.push({ pointer: pointer(this.#path), at });
      const value = await this.#value(type ?? (await this.#marker()), keep, (begun) => object.set(key, begun));
      if (keep) object.set(key, value);
      this.#path.pop();
    }
    return keep ? object : new Left(done);
  }

  #cut(): Stop {
    return new Stop('truncated', 'the UBJSON document ends in the middle', this.#in.offset);
  }

  #bad(wanted: string): Stop {
    return new Stop('malformed', `the UBJSON document has something else where ${wanted} is due`, this.#in.offset);
  }
}
