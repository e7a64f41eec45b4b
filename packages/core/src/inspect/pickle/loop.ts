import { isAscii, isUtf8 } from 'node:buffer';
import type { Item } from './cell.ts';
import * as cells from './cell.ts';
import { Cell, tag } from './cell.ts';
import { isHook } from './hooks.ts';
import {
  anyInteger,
  decimalInteger,
  floatingPoint,
  longInteger,
  MAX_DIGITS,
  quotedString,
  rawUnicode,
  smallest,
} from './literals.ts';
import { halt, MAX_KEPT, State } from './state.ts';

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
 * Executes opcodes that lie wholly in `bytes[from, limit)`, which begins at offset `base` of the source, and returns
 * where it stopped; `halted` says why. This is the loop that runs once for each of perhaps a hundred million opcodes: the common ones
 * touch nothing but the stack and two numbers.
 */
export class Loop extends State {
  /** Strings that had been left in the file, by the offset of their opcode. */
  readonly texts = new Map<number, Cell>();
  /** The text that `halt.TEXT` asks for. */
  wanted = -1;
  /** Length of the frame that `halt.FRAME` begins. */
  frameLength = 0;
  highest = -1;
  /** For each opcode where it is first, plus one. */
  readonly seen = new Float64Array(256);
  binary = false;
  /** The bytes do not lie in the source as they are given: texts cannot be left there. */
  protected loose = false;
  private view: Buffer = Buffer.alloc(0);
  private textCharacters = 0;
  private fetches = 0;

  run(bytes: Uint8Array, base: number, from: number, limit: number): number {
    this.halted = halt.RUN;
    this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { view, seen } = this;
    // Only the loaders of PyTorch ask, and this is the hottest line there is.
    const listed = this.variant.persistent || this.variant.loader === 'torch-weights-only';
    let pos = from;
    let count = 0;
    while (pos < limit) {
      const op = view[pos] as number;
      if (listed && seen[op] === 0) seen[op] = base + pos + 1;
      count += 1;
      switch (op) {
        case 0x68: {
          // BINGET
          if (pos + 2 > limit) return this.more(pos, count);
          this.recall(view[pos + 1], base + pos);
          pos += 2;
          break;
        }
        case 0x6a: {
          // LONG_BINGET
          if (pos + 5 > limit) return this.more(pos, count);
          this.recall(view.readUInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        }
        case 0x94: // MEMOIZE
          this.memoize(this.memo.size);
          pos += 1;
          break;
        case 0x71: // BINPUT
          if (pos + 2 > limit) return this.more(pos, count);
          this.memoize(view[pos + 1] as number);
          pos += 2;
          break;
        case 0x72: // LONG_BINPUT
          if (pos + 5 > limit) return this.more(pos, count);
          this.memoize(view.readUInt32LE(pos + 1));
          pos += 5;
          break;
        case 0x28: // MARK
          this.mark();
          pos += 1;
          break;
        case 0x4b: // BININT1
          if (pos + 2 > limit) return this.more(pos, count);
          this.push(cells.SMALL[view[pos + 1] as number] as Cell);
          pos += 2;
          break;
        case 0x4d: // BININT2
          if (pos + 3 > limit) return this.more(pos, count);
          this.push(this.number(view.readUInt16LE(pos + 1), base + pos));
          pos += 3;
          break;
        case 0x4a: // BININT
          if (pos + 5 > limit) return this.more(pos, count);
          this.push(this.number(view.readInt32LE(pos + 1), base + pos));
          pos += 5;
          break;
        case 0x47: // BINFLOAT
          if (pos + 9 > limit) return this.more(pos, count);
          this.push(
            this.lean ? cells.SOME_FLOAT : this.cell(tag.FLOAT, view.readDoubleBE(pos + 1), undefined, 0, base + pos),
          );
          pos += 9;
          break;
        case 0x4e: // NONE
          this.push(cells.NONE);
          pos += 1;
          break;
        case 0x88: // NEWTRUE
          this.push(cells.TRUE);
          pos += 1;
          break;
        case 0x89: // NEWFALSE
          this.push(cells.FALSE);
          pos += 1;
          break;
        case 0x8c: // SHORT_BINUNICODE
        case 0x55: {
          // SHORT_BINSTRING
          const start = pos + 2;
          if (start > limit) return this.more(pos, count);
          const end = start + (view[pos + 1] as number);
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, op === 0x55));
          pos = end;
          break;
        }
        case 0x58: // BINUNICODE
        case 0x54: {
          // BINSTRING
          const start = pos + 5;
          if (start > limit) return this.more(pos, count);
          const end = start + view.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, op === 0x54));
          pos = end;
          break;
        }
        case 0x8d: {
          // BINUNICODE8
          const start = pos + 9;
          if (start > limit) return this.more(pos, count);
          const end = start + length8(view, pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.text(start, end, base + pos, false));
          pos = end;
          break;
        }
        case 0x43: {
          // SHORT_BINBYTES
          const start = pos + 2;
          if (start > limit) return this.more(pos, count);
          const end = start + (view[pos + 1] as number);
          if (end > limit) return this.more(pos, count);
          this.push(this.payload(tag.BYTES, end - start, base + start, view.subarray(start, end)));
          pos = end;
          break;
        }
        case 0x42: {
          // BINBYTES
          const start = pos + 5;
          if (start > limit) return this.more(pos, count);
          const end = start + view.readUInt32LE(pos + 1);
          if (end > limit) return this.more(pos, count);
          this.push(this.payload(tag.BYTES, end - start, base + start, view.subarray(start, end)));
          pos = end;
          break;
        }
        case 0x8e: // BINBYTES8
        case 0x96: {
          // BYTEARRAY8
          const start = pos + 9;
          if (start > limit) return this.more(pos, count);
          const end = start + length8(view, pos + 1);
          if (end > limit) return this.more(pos, count);
          const kind = op === 0x8e ? tag.BYTES : tag.BYTEARRAY;
          this.push(this.payload(kind, end - start, base + start, view.subarray(start, end)));
          pos = end;
          break;
        }
        case 0x7d: // EMPTY_DICT
          this.push(this.emptyDict(base + pos));
          pos += 1;
          break;
        case 0x5d: // EMPTY_LIST
          this.push(this.lean ? cells.SOME_LIST : this.cell(tag.LIST, undefined, [], 0, base + pos));
          pos += 1;
          break;
        case 0x29: // EMPTY_TUPLE
          this.push(cells.EMPTY_TUPLE);
          pos += 1;
          break;
        case 0x8f: // EMPTY_SET
          this.push(this.lean ? cells.SOME_SET : this.cell(tag.SET, undefined, [], 0, base + pos));
          pos += 1;
          break;
        case 0x75: {
          // SETITEMS
          const mark = this.marks.at(-1);
          if (mark !== undefined && !this.settledEntries(mark, base)) return this.text0(pos, count);
          this.setItems(this.popMark(), base + pos);
          pos += 1;
          break;
        }
        case 0x73: // SETITEM
          if (!this.settledEntries(this.sp - 2, base)) return this.text0(pos, count);
          this.setItems(this.sp - 2, base + pos);
          pos += 1;
          break;
        case 0x65: // APPENDS
          this.append(this.popMark(), true, base + pos);
          pos += 1;
          break;
        case 0x61: // APPEND
          this.append(this.sp - 1, false, base + pos);
          pos += 1;
          break;
        case 0x90: // ADDITEMS
          this.addItems(this.popMark(), base + pos);
          pos += 1;
          break;
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: {
          // TUPLE3
          const width = op - 0x84;
          if (this.sp - width < this.fence) this.fail('makes a tuple of more values than there are');
          else {
            if (!this.settled(this.sp - width, base)) return this.text0(pos, count);
            this.push(this.container(tag.TUPLE, this.takeAbove(this.sp - width), base + pos));
          }
          pos += 1;
          break;
        }
        case 0x74: {
          // TUPLE
          const mark = this.marks.at(-1);
          if (mark !== undefined && !this.settled(mark, base)) return this.text0(pos, count);
          this.push(this.container(tag.TUPLE, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        }
        case 0x6c: // LIST
          this.push(this.container(tag.LIST, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        case 0x91: // FROZENSET
          this.push(this.container(tag.FROZENSET, this.takeAbove(this.popMark()), base + pos));
          pos += 1;
          break;
        case 0x64: {
          // DICT
          const mark = this.marks.at(-1);
          if (mark !== undefined && !this.settled(mark, base)) return this.text0(pos, count);
          const items = this.takeAbove(this.popMark());
          if (items.length % 2 !== 0) this.fail('a key without a value');
          this.push(this.dict(items, base + pos));
          pos += 1;
          break;
        }
        case 0x52: // REDUCE
          this.reduce(base + pos);
          pos += 1;
          break;
        case 0x81: // NEWOBJ
          this.newobj(false, base + pos);
          pos += 1;
          break;
        case 0x92: // NEWOBJ_EX
          this.newobj(true, base + pos);
          pos += 1;
          break;
        case 0x62: // BUILD
          this.build(base + pos);
          pos += 1;
          break;
        case 0x93: // STACK_GLOBAL
          if (!this.settled(Math.max(this.sp - 2, this.fence), base, true)) return this.text0(pos, count);
          this.stackGlobal(base + pos);
          pos += 1;
          break;
        case 0x6f: {
          // OBJ
          const mark = this.marks.at(-1);
          if (mark !== undefined && !this.settled(mark, base)) return this.text0(pos, count);
          this.object(base + pos);
          pos += 1;
          break;
        }
        case 0x30: // POP
          if (this.sp > this.fence) this.sp -= 1;
          else this.sp = this.popMark();
          pos += 1;
          break;
        case 0x31: // POP_MARK
          this.sp = this.popMark();
          pos += 1;
          break;
        case 0x32: // DUP
          this.duplicate(base + pos);
          pos += 1;
          break;
        case 0x80: {
          // PROTO
          if (pos + 2 > limit) return this.more(pos, count);
          const proto = view[pos + 1] as number;
          if (proto > 5) this.fail(`protocol ${proto}, which no Python reads`);
          else {
            this.proto = proto;
            this.highest = Math.max(this.highest, proto);
          }
          pos += 2;
          break;
        }
        case 0x95: // FRAME
          if (pos + 9 > limit) return this.more(pos, count);
          this.frameLength = length8(view, pos + 1);
          this.halted = halt.FRAME;
          pos += 9;
          break;
        case 0x2e: // STOP
          this.halted = halt.STOP;
          pos += 1;
          break;
        case 0x8a: // LONG1
        case 0x8b: {
          // LONG4
          const start = pos + (op === 0x8a ? 2 : 5);
          if (start > limit) return this.more(pos, count);
          const length = op === 0x8a ? (view[pos + 1] as number) : view.readInt32LE(pos + 1);
          if (length < 0) this.fail('a number of negative length');
          else if (start + length > limit) return this.more(pos, count);
          else this.push(this.number(longInteger(view.subarray(start, start + Math.min(length, 512))), base + pos));
          pos = start + Math.max(length, 0);
          break;
        }
        case 0x98: // READONLY_BUFFER
          this.top();
          pos += 1;
          break;
        case 0x97: // NEXT_BUFFER
          this.fail('wants a buffer from outside the file, which no loader of files gives');
          break;
        case 0x51: // BINPERSID
          this.persistent(this.pop(), base + pos);
          pos += 1;
          break;
        case 0x82: // EXT1
          if (pos + 2 > limit) return this.more(pos, count);
          this.extension(view[pos + 1] as number, base + pos);
          pos += 2;
          break;
        case 0x83: // EXT2
          if (pos + 3 > limit) return this.more(pos, count);
          this.extension(view.readUInt16LE(pos + 1), base + pos);
          pos += 3;
          break;
        case 0x84: // EXT4
          if (pos + 5 > limit) return this.more(pos, count);
          this.extension(view.readInt32LE(pos + 1), base + pos);
          pos += 5;
          break;
        case 0x63: // GLOBAL
        case 0x69: {
          // INST
          const first = lineEnd(view, pos + 1, limit);
          const second = first < 0 ? -1 : lineEnd(view, first + 1, limit);
          if (second < 0) return this.more(pos, count);
          if (op === 0x69 && !this.settled(this.fence, base)) return this.text0(pos, count);
          this.named(view.subarray(pos + 1, first), view.subarray(first + 1, second), op === 0x69, base + pos);
          pos = second + 1;
          break;
        }
        case 0x49: // INT
        case 0x4c: // LONG
        case 0x46: // FLOAT
        case 0x53: // STRING
        case 0x56: // UNICODE
        case 0x67: // GET
        case 0x70: // PUT
        case 0x50: {
          // PERSID
          const end = lineEnd(view, pos + 1, limit);
          if (end < 0) return this.more(pos, count);
          this.line(op, pos + 1, end, base + pos);
          pos = end + 1;
          break;
        }
        default:
          this.fail(`0x${op.toString(16).padStart(2, '0')} is no opcode`);
      }
      if (this.halted !== halt.RUN) {
        this.opcodes += count;
        return pos;
      }
    }
    this.opcodes += count;
    return pos;
  }

  /** The opcode at `pos` needs bytes beyond the limit. */
  private more(pos: number, count: number): number {
    this.halted = halt.MORE;
    this.opcodes += count - 1;
    return pos;
  }

  /** The opcode at `pos` needs a text that was left in the file. */
  private text0(pos: number, count: number): number {
    this.halted = halt.TEXT;
    this.opcodes += count - 1;
    return pos;
  }

  // --- values from bytes

  private text(start: number, end: number, at: number, latin: boolean): Item {
    const length = end - start;
    if (length > MAX_KEPT) return cells.SOME_STR;
    if (this.lean && !this.loose && !this.mayPlant(start, length)) return at;
    return this.string(latin ? this.view.toString('latin1', start, end) : this.view.toString('utf8', start, end), at);
  }

  string(text: string, at: number): Cell {
    this.spend(1 + (text.length >> 5));
    return textCell(text, at);
  }

  private mayPlant(start: number, length: number): boolean {
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

  private number(value: number | bigint, at: number): Cell {
    if (!this.lean) return this.cell(tag.INT, value, undefined, 0, at);
    // Shapes and states need their numbers however little is kept; a million of them on the stack at once are no shape.
    if (this.sp - this.fence > LEAN_NUMBERS || this.sp > LEAN_DEPTH) return cells.SOME_INT;
    return new Cell(tag.INT, value, undefined, 0, at, false);
  }

  private emptyDict(at: number): Item {
    if (!this.lean) return this.cell(tag.DICT, undefined, [], 0, at);
    // Right above an instance it is going to be the state of that: its keys matter.
    const below = this.sp > this.fence ? this.stack[this.sp - 1] : undefined;
    const state = typeof below === 'object' && below.tag === tag.INSTANCE;
    return state || this.describesType() ? new Cell(tag.DICT, undefined, [], 0, at, false) : cells.SOME_DICT;
  }

  private dict(items: Item[], at: number): Item {
    if (!this.lean || items.length <= 128) return this.container(tag.DICT, items, at);
    for (let i = 0; i + 1 < items.length; i += 2) {
      if (this.ledger.lostEntry(items[i] as Item, items[i + 1] as Item, at)) this.plantedUnseen = true;
    }
    return cells.SOME_DICT;
  }

  private line(op: number, start: number, end: number, at: number): void {
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

  private integer(text: string | undefined, at: number): void {
    if (text === undefined) return this.fail('more digits than are followed');
    const value = anyInteger(text);
    // Nobody reads it; longer ones some releases of Python read.
    if (value === undefined && text.length <= MAX_DIGITS) return this.fail('an integer that is no number');
    // C reads 010 as octal and stops at a NUL, Python refuses both; what neither reads is any number to us.
    if (value === undefined || !/^-?(0|[1-9]\d*)$/.test(text)) this.forks.dialect = true;
    this.push(value === undefined ? cells.SOME_INT : this.number(smallest(value), at));
  }

  private named(moduleBytes: Buffer, nameBytes: Buffer, inst: boolean, at: number): void {
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

  private settledEntries(from: number, base: number): boolean {
    const target = this.stack[from - 1];
    if (from <= this.fence - 2 || typeof target !== 'object' || target.shared || this.isFull(target)) return true;
    return this.settled(Math.max(from, 0), base);
  }

  /** Replaces offsets by their texts from `from` to the top; false when one has to be fetched first. */
  private settled(from: number, base: number, always = false): boolean {
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

  private near(at: number, base: number): Cell | undefined {
    const from = at - base;
    if (this.loose || from < 0 || from >= this.view.length) return undefined;
    const text = textAt(this.view, from);
    return text === undefined ? undefined : textCell(text, at);
  }

  private forgone(needed: boolean): Cell | undefined {
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

function lineEnd(view: Buffer, from: number, limit: number): number {
  const end = view.indexOf(0x0a, from);
  return end >= 0 && end < limit ? end : -1;
}
