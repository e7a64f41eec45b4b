/**
 * A document as far as it is kept: objects are Maps, for keys are the model's (`__proto__`), whole numbers beyond 2^53
 * are BigInts, and what was stepped over is `Left`.
 */
export type Tree = null | boolean | number | bigint | string | readonly Tree[] | ReadonlyMap<string, Tree> | Left;

/** An object of a JSON text: it knows where it is. */
export class Placed extends Map<string, Tree> {
  /** Offset of its brace. */
  readonly at: number;

  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** An array or object that was not kept: how many values it has directly, where that is known. */
export class Left {
  readonly count: number | undefined;

  constructor(count?: number) {
    this.count = count;
  }
}

/** What a parser hands back: whatever was read, however far it came. */
export interface Document {
  /** Nothing where not even the first value could be read. */
  readonly root: Tree | undefined;
  /** Why it could not be read to its end, and where. */
  readonly broken?: {
    readonly kind: 'truncated' | 'malformed' | 'too-large';
    readonly detail: string;
    readonly at: number;
  };
  /** Keys that one object has twice; the last one is kept, as most parsers do. At most a hundred. */
  readonly twice: readonly Twice[];
  /** Bytes up to the end of the root. */
  readonly end: number;
}

export interface Twice {
  /** RFC 6901. */
  readonly pointer: string;
  /** Offset of the second. */
  readonly at: number;
}

export interface ParseOptions {
  readonly signal: AbortSignal;
  /** Whether a value at this path is wanted; what is not is stepped over. Default: everything. */
  readonly keep?: (path: readonly string[]) => boolean;
}

/** Python gives up at its recursion limit of 1000, serde at 128; real documents have some dozen levels, nested Keras models most. */
export const MAX_DEPTH = 400;
/** Values that are kept of one document: a hundred thousand features with names and types are three of them each. */
export const MAX_VALUES = 1_000_000;
/** Characters kept of one document, keys and texts together. */
export const MAX_TEXT = 64 * 2 ** 20;
/** A single text: chat templates and nested documents are the longest, by far below. */
export const MAX_STRING = 16 * 2 ** 20;
export const MAX_TWICE = 100;

/** Why parsing stopped; thrown inside a parser only. */
export class Stop extends Error {
  readonly kind: 'truncated' | 'malformed' | 'too-large';
  readonly at: number;

  constructor(kind: Stop['kind'], detail: string, at: number) {
    super(detail);
    this.kind = kind;
    this.at = at;
  }
}

/** Counts what is kept against the bounds. */
export class Kept {
  #values: number;
  #text = 0;

  constructor(values = 0) {
    this.#values = values;
  }

  value(at: number): void {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw new Stop('too-large', `it has more than ${MAX_VALUES} values`, at);
  }

  text(length: number, at: number): void {
    this.#text += length;
    if (length > MAX_STRING) throw new Stop('too-large', `a text in it is longer than ${MAX_STRING} bytes`, at);
    if (this.#text > MAX_TEXT) throw new Stop('too-large', `its texts are longer than ${MAX_TEXT} bytes together`, at);
  }
}

/** RFC 6901. */
export function pointer(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a path of keys and positions, or nothing. */
export function treeAt(root: Tree | undefined, ...path: readonly (string | number)[]): Tree | undefined {
  let at: Tree | undefined = root;
  for (const step of path) {
    if (at instanceof Map) at = at.get(String(step));
    else if (Array.isArray(at) && typeof step === 'number') at = (at as readonly Tree[])[step];
    else return undefined;
  }
  return at;
}

export function textAt(root: Tree | undefined, ...path: readonly (string | number)[]): string | undefined {
  const value = treeAt(root, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** A finite number, or one that is written as a text (XGBoost writes all of its parameters so). */
export function numberAt(root: Tree | undefined, ...path: readonly (string | number)[]): number | undefined {
  const value = treeAt(root, ...path);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}

export function listAt(root: Tree | undefined, ...path: readonly (string | number)[]): readonly Tree[] | undefined {
  const value = treeAt(root, ...path);
  return Array.isArray(value) ? (value as readonly Tree[]) : undefined;
}

export function mapAt(
  root: Tree | undefined,
  ...path: readonly (string | number)[]
): ReadonlyMap<string, Tree> | undefined {
  const value = treeAt(root, ...path);
  return value instanceof Map ? (value as ReadonlyMap<string, Tree>) : undefined;
}

/** How many values an array has, whether it was kept or stepped over. */
export function countAt(root: Tree | undefined, ...path: readonly (string | number)[]): number | undefined {
  const value = treeAt(root, ...path);
  return value instanceof Left ? value.count : Array.isArray(value) ? value.length : undefined;
}
