import * as cells from './cell.ts';
import type { Cell } from './cell.ts';
import { tag } from './cell.ts';
import { longInteger } from './literals.ts';
import { length8, lineEnd, Payloads } from './payloads.ts';
import { halt } from './stack.ts';

/**
 * Executes opcodes that lie wholly in `bytes[from, limit)`, which begins at offset `base` of the source, and returns
 * where it stopped; `halted` says why. This is the loop that runs once for each of perhaps a hundred million opcodes: the common ones
 * touch nothing but the stack and two numbers.
 */
export class Loop extends Payloads {
  /** Length of the frame that `halt.FRAME` begins. */
  frameLength = 0;
  highest = -1;
  /** For each opcode where it is first, plus one. */
  readonly seen = new Float64Array(256);
  binary = false;

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
          const mark = this.marks[this.marks.length - 1];
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
          const mark = this.marks[this.marks.length - 1];
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
          const mark = this.marks[this.marks.length - 1];
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
          const mark = this.marks[this.marks.length - 1];
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
}
