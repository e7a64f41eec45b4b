import { isAscii, isUtf8 } from 'node:buffer';
import type { Item } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, tag } from './cell.ts';
import { isHook } from './hooks.ts';
import {
  anyInteger,
  decimalInteger,
  floatingPoint,
  MAX_DIGITS,
  quotedString,
  rawUnicode,
  smallest,
} from './literals.ts';
import { MAX_KEPT } from './stack.ts';
import { State } from './state.ts';

/** Longest string that is looked at for planting an attribute, once texts are left in the file. */
const LONGEST_HOOK = 24;
/** More values than this above the last MARK are no arguments or state, where numbers matter. */
const LEAN_NUMBERS = 1000;
/** Texts that were fetched from the file again, and their characters: they are forgotten then. */
const MAX_TEXTS = 100_000;
const MAX_TEXT_CHARACTERS = 4 * 2 ** 20;
/** How often a text is fetched from elsewhere in the file: each is a read. Then only names are; the rest is some string. */
const MAX_FETCHES = 50_000;
/** With more values than this on the stack numbers are known by type only. */
const LEAN_DEPTH = 20_000;

/**
 * Values from the bytes of the window: in full while there is room, and beyond it by type, with texts left in the file and
 * fetched again where one of them may be a name or a key.
 */
export class Payloads extends State {
  /** Strings that had been left in the file, by the offset of their opcode. */
  readonly texts = new Map<number, Cell>();
  /** The text that `halt.TEXT` asks for. */
  wanted = -1;
  /** The bytes do not lie in the source as they are given: texts cannot be left there. */
  protected loose = false;
  protected view: Buffer = Buffer.alloc(0);
  private textCharacters = 0;
  private fetches = 0;

  // --- values from bytes

  protected text(start: number, end: number, at: number, latin: boolean): Item {
    const length = end - start;
    if (length > MAX_KEPT) return cells.SOME_STR;
    if (this.lean && !this.loose && !this.mayPlant(start, length)) return at;
    return this.string(latin ? this.view.toString('latin1', start, end) : this.view.toString('utf8', start, end), at);
  }

  string(text: string, at: number): Cell {
    this.spend(1 + (text.length >> 5));
    return textCell(text, at);
  }

  protected mayPlant(start: number, length: number): boolean {
    if (length < 3 || length > LONGEST_HOOK) {
      return length > LONGEST_HOOK && this.view[start] === 0x5f && this.view[start + 1] === 0x5f;
    }
    const first = this.view[start] as number;
    // The first letters of every hook: _ a e f i p r u.
    if (
      first !== 0x5f &&
      first !== 0x61 &&
      first !== 0x65 &&
      first !== 0x66 &&
      first !== 0x69 &&
      first !== 0x70 &&
      first !== 0x72 &&
      first !== 0x75
    ) {
      return false;
    }
    return isHook(this.view.toString('latin1', start, start + length));
  }

  payload(
    kind: typeof tag.BYTES | typeof tag.BYTEARRAY,
    length: number,
    at: number,
    content: Uint8Array | undefined,
  ): Cell {
    if (this.lean) {
      if (kind === tag.BYTES && length < 256) return cells.SHORT_BYTES[length] as Cell;
      return new Cell(kind, undefined, undefined, length, at, false);
    }
    const keep = content !== undefined && length <= MAX_KEPT && this.budget.bytes >= length;
    if (keep) this.budget.bytes -= length;
    return this.cell(kind, keep ? Uint8Array.from(content) : undefined, undefined, length, at);
  }

  protected number(value: number | bigint, at: number): Cell {
    if (!this.lean) return this.cell(tag.INT, value, undefined, 0, at);
    // Shapes and states need their numbers however little is kept; a million of them on the stack at once are no shape.
    if (this.sp - this.fence > LEAN_NUMBERS || this.sp > LEAN_DEPTH || this.isLostValue()) return cells.SOME_INT;
    return new Cell(tag.INT, value, undefined, 0, at, false);
  }

  /** Whether what comes now stands behind a text in a dict of which nothing is kept: as the value of that key, and no part of a shape or state. */
  private isLostValue(): boolean {
    const { stack, sp, fence } = this;
    if (fence === 0 || ((sp - fence) & 1) === 0 || stack[fence - 1] !== cells.SOME_DICT) return false;
    const key = stack[sp - 1];
    return typeof key === 'number' || (key !== undefined && key.tag === tag.STR);
  }

  protected emptyDict(at: number): Item {
    if (!this.lean) return this.cell(tag.DICT, undefined, [], 0, at);
    // Right above an instance it is going to be the state of that: its keys matter.
    const below = this.sp > this.fence ? this.stack[this.sp - 1] : undefined;
    const state = typeof below === 'object' && below.tag === tag.INSTANCE;
    return state || this.describesType() ? new Cell(tag.DICT, undefined, [], 0, at, false) : cells.SOME_DICT;
  }

  protected dict(items: Item[], at: number): Item {
    if (!this.lean || items.length <= 128) return this.container(tag.DICT, items, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      if (this.ledger.lostEntry(items[i] as Item, items[i + 1] as Item, at)) this.plantedUnseen = true;
    }
    return cells.SOME_DICT;
  }

  protected line(op: number, start: number, end: number, at: number): void {
    const text = end - start > MAX_KEPT ? undefined : this.view.toString('latin1', start, end);
    if (text?.includes('\0') && op !== 0x53 && op !== 0x56) this.forks.dialect = true;
    switch (op) {
      case 0x49:
        if (text === '00' || text === '01') return this.push(text === '01' ? cells.TRUE : cells.FALSE);
        return this.integer(text, at);
      case 0x4c:
        return this.integer(text?.replace(/L$/, ''), at);
      case 0x46: {
        if (text === undefined) return this.fail('more digits than are followed');
        const value = floatingPoint(text);
        if (value === undefined) return this.fail('a FLOAT that is no number');
        // Python strips blanks and takes underscores, C does not.
        if (/[\s_]/.test(text)) this.forks.dialect = true;
        return this.push(this.lean ? cells.SOME_FLOAT : this.cell(tag.FLOAT, value, undefined, 0, at));
      }
      case 0x53:
      case 0x56: {
        if (text === undefined) return this.push(cells.SOME_STR);
        const value = op === 0x56 ? rawUnicode(text) : quotedString(text);
        if (value === undefined) return this.fail('a string without quotes');
        return this.push(this.lean && !this.loose && !isHook(value) ? at : this.string(value, at));
      }
      case 0x67:
        return this.recall(text === undefined ? undefined : decimalInteger(text), at);
      case 0x70: {
        const key = text === undefined ? undefined : decimalInteger(text);
        return key === undefined || key < 0 ? this.fail('a memo key that is no number') : this.memoize(key);
      }
      default:
        return this.persistent(text === undefined ? cells.SOME_STR : this.string(text, at), at);
    }
  }

  protected integer(text: string | undefined, at: number): void {
    if (text === undefined) return this.fail('more digits than are followed');
    const value = anyInteger(text);
    // Nobody reads it; longer ones some releases of Python read.
    if (value === undefined && text.length <= MAX_DIGITS) return this.fail('an integer that is no number');
    // C reads 010 as octal and stops at a NUL, Python refuses both; what neither reads is any number to us.
    if (value === undefined || !/^-?(0|[1-9]\d*)$/.test(text)) this.forks.dialect = true;
    this.push(value === undefined ? cells.SOME_INT : this.number(smallest(value), at));
  }

  protected named(moduleBytes: Buffer, nameBytes: Buffer, inst: boolean, at: number): void {
    const readable = inst ? isAscii : isUtf8;
    if (!readable(moduleBytes) || !readable(nameBytes)) return this.fail('a name that is no text');
    const [module, name] = [moduleBytes.toString(), nameBytes.toString()];
    // C refuses an empty line, Python's unpickler looks it up.
    if (module === '' || name === '') {
      this.forks.dialect = true;
      if (!this.strict) return this.fail('a name that is empty');
    }
    if (inst) this.inst(module, name, at);
    else this.lookup(module, name, at);
  }

  // --- texts that were left in the file

  protected settledEntries(from: number, base: number): boolean {
    const target = this.stack[from - 1];
    if (from <= this.fence - 2 || typeof target !== 'object' || target.shared || this.isFull(target)) return true;
    return this.settled(Math.max(from, 0), base);
  }

  /** Replaces offsets by their texts from `from` to the top; false when one has to be fetched first. */
  protected settled(from: number, base: number, always = false): boolean {
    // What is longer is no list of arguments.
    if ((!this.lean || this.sp - from > LEAN_NUMBERS) && !always) return true;
    for (let i = from; i < this.sp; i++) {
      const item = this.stack[i];
      if (typeof item !== 'number') continue;
      const text = this.texts.get(item) ?? this.near(item, base) ?? this.forgone(always);
      if (text === undefined) {
        this.fetches += 1;
        this.wanted = item;
        return false;
      }
      this.stack[i] = text;
    }
    return true;
  }

  protected near(at: number, base: number): Cell | undefined {
    const from = at - base;
    if (this.loose || from < 0 || from >= this.view.length) return undefined;
    const text = textAt(this.view, from);
    return text === undefined ? undefined : textCell(text, at);
  }

  protected forgone(needed: boolean): Cell | undefined {
    if (this.fetches <= MAX_FETCHES) return undefined;
    if (needed) this.fail('more names lie far from where they are used than are followed');
    return cells.SOME_STR;
  }

  remember(at: number, bytes: Uint8Array): void {
    const text = textAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
    this.textCharacters += text?.length ?? 0;
    if (this.texts.size >= MAX_TEXTS || this.textCharacters > MAX_TEXT_CHARACTERS) {
      this.texts.clear();
      this.textCharacters = text?.length ?? 0;
    }
    this.texts.set(at, text === undefined ? cells.SOME_STR : textCell(text, at));
  }
}

function textCell(text: string, at: number): Cell {
  const cell = new Cell(tag.STR, text, undefined, 0, at, false);
  cell.weight += text.length >> 6;
  return cell;
}

/** The text of the string opcode at `from`; nothing when it does not lie wholly in `view`. */
function textAt(view: Buffer, from: number): string | undefined {
  const op = view[from];
  if (op === 0x53 || op === 0x56) {
    const end = lineEnd(view, from + 1, view.length);
    if (end < 0) return undefined;
    const line = view.toString('latin1', from + 1, end);
    return op === 0x56 ? rawUnicode(line) : quotedString(line);
  }
  const header = op === 0x8c || op === 0x55 ? 2 : op === 0x8d ? 9 : 5;
  if (from + header > view.length) return undefined;
  const length =
    header === 2 ? (view[from + 1] as number) : header === 9 ? length8(view, from + 1) : view.readUInt32LE(from + 1);
  const [start, end] = [from + header, from + header + length];
  if (end > view.length) return undefined;
  return op === 0x55 || op === 0x54 ? view.toString('latin1', start, end) : view.toString('utf8', start, end);
}

/** A length beyond 2^53 is larger than any file all the same. */
export function length8(view: Buffer, at: number): number {
  return view.readUInt32LE(at) + view.readUInt32LE(at + 4) * 2 ** 32;
}

export function lineEnd(view: Buffer, from: number, limit: number): number {
  const end = view.indexOf(0x0a, from);
  return end >= 0 && end < limit ? end : -1;
}
