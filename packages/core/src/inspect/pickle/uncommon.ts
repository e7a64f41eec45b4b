import * as cells from './cell.ts';
import { tag } from './cell.ts';
import { longInteger } from './literals.ts';
import { length8, lineEnd, Payloads } from './payloads.ts';
import { halt } from './stack.ts';

/**
 * The opcodes that a pickle of today has once, or none of: what begins and ends it, and what older protocols wrote. They are
 * apart so that the function for all others stays small enough to be compiled early and well.
 */
export class Uncommon extends Payloads {
  /** Length of the frame that `halt.FRAME` begins. */
  frameLength = 0;
  /** The highest protocol that was stated. */
  highest = -1;

  /**
   * Executes the opcode at `pos` of the window that begins at offset `base` of the source, and returns where the next one is: at `pos`
   * still where `halted` says that it needs more bytes or a text.
   */
  protected uncommon(op: number, pos: number, base: number, limit: number): number {
    const { view } = this;
    switch (op) {
      case 0x8d: {
        // BINUNICODE8
        const start = pos + 9;
        if (start > limit) return this.wants(halt.MORE, pos);
        const end = start + length8(view, pos + 1);
        if (end > limit) return this.wants(halt.MORE, pos);
        this.push(this.text(start, end, base + pos, false));
        return end;
      }
      case 0x8f: // EMPTY_SET
        this.push(this.lean ? cells.SOME_SET : this.cell(tag.SET, undefined, [], 0, base + pos));
        return pos + 1;
      case 0x90: // ADDITEMS
        this.addItems(this.popMark(), base + pos);
        return pos + 1;
      case 0x6c: // LIST
        this.push(this.container(tag.LIST, this.takeAbove(this.popMark()), base + pos));
        return pos + 1;
      case 0x91: // FROZENSET
        this.push(this.container(tag.FROZENSET, this.takeAbove(this.popMark()), base + pos));
        return pos + 1;
      case 0x64: {
        // DICT
        const mark = this.marks[this.marks.length - 1];
        if (mark !== undefined && !this.settled(mark, base)) return this.wants(halt.TEXT, pos);
        const items = this.takeAbove(this.popMark());
        if (items.length % 2 !== 0) this.fail('a key without a value');
        this.push(this.dict(items, base + pos));
        return pos + 1;
      }
      case 0x92: // NEWOBJ_EX
        this.newobj(true, base + pos);
        return pos + 1;
      case 0x6f: {
        // OBJ
        const mark = this.marks[this.marks.length - 1];
        if (mark !== undefined && !this.settled(mark, base)) return this.wants(halt.TEXT, pos);
        this.object(base + pos);
        return pos + 1;
      }
      case 0x30: // POP
        if (this.sp > this.fence) this.sp -= 1;
        else this.sp = this.popMark();
        return pos + 1;
      case 0x31: // POP_MARK
        this.sp = this.popMark();
        return pos + 1;
      case 0x32: // DUP
        this.duplicate(base + pos);
        return pos + 1;
      case 0x80: {
        // PROTO
        if (pos + 2 > limit) return this.wants(halt.MORE, pos);
        const proto = view[pos + 1] as number;
        if (proto > 5) this.fail(`protocol ${proto}, which no Python reads`);
        else {
          this.proto = proto;
          this.highest = Math.max(this.highest, proto);
        }
        return pos + 2;
      }
      case 0x95: // FRAME
        if (pos + 9 > limit) return this.wants(halt.MORE, pos);
        this.frameLength = length8(view, pos + 1);
        this.halted = halt.FRAME;
        return pos + 9;
      case 0x2e: // STOP
        this.halted = halt.STOP;
        return pos + 1;
      case 0x8a: // LONG1
      case 0x8b: {
        // LONG4
        const start = pos + (op === 0x8a ? 2 : 5);
        if (start > limit) return this.wants(halt.MORE, pos);
        const length = op === 0x8a ? (view[pos + 1] as number) : view.readInt32LE(pos + 1);
        if (length < 0) this.fail('a number of negative length');
        else if (start + length > limit) return this.wants(halt.MORE, pos);
        else this.push(this.number(longInteger(view.subarray(start, start + Math.min(length, 512))), base + pos));
        return start + Math.max(length, 0);
      }
      case 0x98: // READONLY_BUFFER
        this.top();
        return pos + 1;
      case 0x97: // NEXT_BUFFER
        this.fail('wants a buffer from outside the file, which no loader of files gives');
        return pos;
      case 0x51: // BINPERSID
        this.persistent(this.pop(), base + pos);
        return pos + 1;
      case 0x82: // EXT1
        if (pos + 2 > limit) return this.wants(halt.MORE, pos);
        this.extension(view[pos + 1] as number, base + pos);
        return pos + 2;
      case 0x83: // EXT2
        if (pos + 3 > limit) return this.wants(halt.MORE, pos);
        this.extension(view.readUInt16LE(pos + 1), base + pos);
        return pos + 3;
      case 0x84: // EXT4
        if (pos + 5 > limit) return this.wants(halt.MORE, pos);
        this.extension(view.readInt32LE(pos + 1), base + pos);
        return pos + 5;
      case 0x63: // GLOBAL
      case 0x69: {
        // INST
        const first = lineEnd(view, pos + 1, limit);
        const second = first < 0 ? -1 : lineEnd(view, first + 1, limit);
        if (second < 0) return this.wants(halt.MORE, pos);
        if (op === 0x69 && !this.settled(this.fence, base)) return this.wants(halt.TEXT, pos);
        this.named(view.subarray(pos + 1, first), view.subarray(first + 1, second), op === 0x69, base + pos);
        return second + 1;
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
        if (end < 0) return this.wants(halt.MORE, pos);
        this.line(op, pos + 1, end, base + pos);
        return end + 1;
      }
      default:
        this.fail(`0x${op.toString(16).padStart(2, '0')} is no opcode`);
        return pos;
    }
  }

  private wants(what: typeof halt.MORE | typeof halt.TEXT, pos: number): number {
    this.halted = what;
    return pos;
  }
}
