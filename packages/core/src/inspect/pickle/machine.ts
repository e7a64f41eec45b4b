import * as cells from './cell.ts';
import { tag } from './cell.ts';
import type { Inner } from './arrays.ts';
import { Arrays } from './arrays.ts';
import type { Outcome, Reading } from './frames.ts';
import { opcodes } from './opcodes.ts';
import { length8 } from './payloads.ts';
import { halt, MAX_KEPT } from './stack.ts';

/**
 * One pickle, read as one loader reads it. Opcodes that lie wholly in the window and in the current frame go through
 * the fast loop; the one that crosses a boundary is put together read by read, because that is where loaders differ.
 */
export class Machine extends Arrays {
  async load(): Promise<Outcome> {
    for (;;) {
      if (this.frameEnd >= 0 && this.at >= this.frameEnd) this.leaveFrame();
      const window = await this.source.load(this.at, 1);
      if (window.bytes.length === 0)
        return this.ended(this.inFrame() ? 'the file ends inside a frame' : 'the file ends before the pickle does');
      const offset = this.at - window.start;
      const limit = this.inFrame() ? Math.min(window.bytes.length, this.frameEnd - window.start) : window.bytes.length;
      this.at = window.start + this.run(window.bytes, window.start, offset, limit);
      const outcome = await this.after();
      if (outcome) return outcome;
    }
  }

  private async after(): Promise<Outcome | undefined> {
    switch (this.halted) {
      case halt.MORE: {
        const outcome = await this.slow();
        if (outcome) return outcome;
        const now: number = this.halted;
        return now === halt.RUN ? undefined : this.after();
      }
      case halt.FRAME:
        return this.enterFrame(this.frameLength);
      case halt.TEXT:
        this.remember(this.wanted, (await this.source.load(this.wanted, MAX_KEPT + 16)).bytes);
        return undefined;
      case halt.NODES:
        await this.lookAtNodes();
        return undefined;
      case halt.ARRAY:
        return this.array();
      case halt.STOP: {
        const root = this.pop();
        if (this.failure !== '') return this.stopped('malformed', this.failure);
        if (this.inFrame() && this.at < this.frameEnd) {
          // Who read the frame whole begins the next pickle behind it.
          this.forks.dialect = true;
          this.forks.crossing = true;
        }
        return { root, end: this.fileAt() };
      }
      case halt.FAIL:
        return this.stopped(this.failure.endsWith('than are followed') ? 'unread' : 'malformed', this.failure);
      default:
        return undefined;
    }
  }

  protected within(start: number, run: Reading): Inner {
    return new Machine(this.source, start, run);
  }

  // --- the opcode at a boundary, read by read

  private async slow(): Promise<Outcome | undefined> {
    const start = this.at;
    const first = await this.part(1, true);
    if ('root' in first) return first;
    if (first.short) return this.ended('the file ends before the pickle does');
    const opcode = opcodes[first.bytes[0] ?? 0];
    if (!opcode) return this.stopped('malformed', 'no opcode');
    const pieces: Uint8Array[] = [Uint8Array.from(first.bytes)];
    const operand = opcode.operand;
    if (typeof operand === 'number') {
      const part = await this.part(operand, true);
      if ('root' in part) return part;
      if (part.short) return this.ended(`the file ends inside ${opcode.name}`);
      pieces.push(Uint8Array.from(part.bytes));
    } else if (operand === 'line' || operand === 'two-lines') {
      for (let lines = operand === 'line' ? 1 : 2; lines > 0; lines--) {
        const line = await this.line1();
        if ('root' in line) return line;
        pieces.push(line.bytes);
      }
    } else {
      const width = operand === 'counted1' ? 1 : operand === 'counted4' ? 4 : 8;
      const header = await this.part(width, true);
      if ('root' in header) return header;
      if (header.short) return this.ended(`the file ends inside ${opcode.name}`);
      const count = Buffer.from(header.bytes);
      const signed = opcode.name === 'LONG4' || opcode.name === 'BINSTRING';
      const length =
        width === 1
          ? count.readUInt8()
          : width === 8
            ? length8(count, 0)
            : signed
              ? count.readInt32LE()
              : count.readUInt32LE();
      pieces.push(Uint8Array.from(header.bytes));
      if (length < 0 && opcode.name !== 'LONG4') return this.stopped('malformed', `${opcode.name} of negative length`);
      const kept = length <= MAX_KEPT;
      const content = await this.part(Math.max(length, 0), kept, opcode.name === 'BYTEARRAY8');
      if ('root' in content) return content;
      // What Python's unpickler makes of a cut payload is never used: its next read fails.
      if (content.short) return this.ended(`the file ends inside ${opcode.name}`);
      if (!kept) {
        if (this.seen[opcode.code] === 0) this.seen[opcode.code] = start + 1;
        return this.large(opcode.name, length, content.at);
      }
      pieces.push(Uint8Array.from(content.bytes));
    }
    const whole = Buffer.concat(pieces);
    this.loose = true;
    this.run(whole, start, 0, whole.length);
    while (this.halted === halt.TEXT) {
      this.remember(this.wanted, Uint8Array.from((await this.source.load(this.wanted, MAX_KEPT + 16)).bytes));
      this.run(whole, start, 0, whole.length);
    }
    this.loose = false;
    if (this.halted === halt.MORE) return this.stopped('unread', `${opcode.name} could not be read`);
    return undefined;
  }

  private large(name: string, length: number, at: number): undefined {
    this.halted = halt.RUN;
    this.opcodes += 1;
    if (name === 'BINBYTES' || name === 'BINBYTES8') this.push(this.payload(tag.BYTES, length, at, undefined));
    else if (name === 'BYTEARRAY8') this.push(this.payload(tag.BYTEARRAY, length, at, undefined));
    else this.push(name === 'LONG4' ? cells.SOME_INT : cells.SOME_STR);
    return undefined;
  }
}
