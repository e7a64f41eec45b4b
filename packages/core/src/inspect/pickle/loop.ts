import * as cells from './cell.ts';
import type { Cell } from './cell.ts';
import { tag } from './cell.ts';
import { length8 } from './payloads.ts';
import { halt } from './stack.ts';
import { Uncommon } from './uncommon.ts';

/**
 * Executes opcodes that lie wholly in `bytes[from, limit)`, which begins at offset `base` of the source, and returns
 * where it stopped; `halted` says why. This is the loop that runs once for each of perhaps a hundred million opcodes: the common ones
 * touch nothing but the stack and two numbers.
 */
export class Loop extends Uncommon {
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
        case 0x75: {
          // SETITEMS
          const mark = this.marks[this.marks.length - 1];
          if (mark !== undefined && !this.settledEntries(mark, base)) return this.waits(halt.TEXT, pos, count);
          this.setItems(this.popMark(), base + pos);
          pos += 1;
          break;
        }
        case 0x73: // SETITEM
          if (!this.settledEntries(this.sp - 2, base)) return this.waits(halt.TEXT, pos, count);
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
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: {
          // TUPLE3
          const width = op - 0x84;
          if (this.sp - width < this.fence) this.fail('makes a tuple of more values than there are');
          else {
            if (!this.settled(this.sp - width, base)) return this.waits(halt.TEXT, pos, count);
            this.push(this.container(tag.TUPLE, this.takeAbove(this.sp - width), base + pos));
          }
          pos += 1;
          break;
        }
        case 0x74: {
          // TUPLE
          const mark = this.marks[this.marks.length - 1];
          if (mark !== undefined && !this.settled(mark, base)) return this.waits(halt.TEXT, pos, count);
          this.push(this.container(tag.TUPLE, this.takeAbove(this.popMark()), base + pos));
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
        case 0x62: // BUILD
          this.build(base + pos);
          pos += 1;
          break;
        case 0x93: // STACK_GLOBAL
          if (!this.settled(Math.max(this.sp - 2, this.fence), base, true)) return this.waits(halt.TEXT, pos, count);
          this.stackGlobal(base + pos);
          pos += 1;
          break;
        default: {
          const next = this.uncommon(op, pos, base, limit);
          if (this.halted === halt.MORE || this.halted === halt.TEXT) return this.waits(this.halted, pos, count);
          pos = next;
        }
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
    return this.waits(halt.MORE, pos, count);
  }

  /** It was not executed: it is going to be, once what it needs is there. */
  private waits(what: number, pos: number, count: number): number {
    this.halted = what;
    this.opcodes += count - 1;
    return pos;
  }
}
