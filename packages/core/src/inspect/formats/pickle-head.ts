import { latin1 } from '../../bytes/latin1.ts';
import { opcodes } from '../pickle/opcodes.ts';
import type { Opcode } from '../pickle/opcodes.ts';

/** A text passes four opcodes by accident often enough, eight practically never. */
const ENOUGH = 8;
const NEWLINE = 10;

/** What a line behind an opcode of protocol 0 looks like when a pickler wrote it. */
const lines: Readonly<Record<string, RegExp>> = {
  FLOAT: /^[-+\d.enafi]+$/,
  INT: /^-?\d+$/,
  LONG: /^-?\d+L?$/,
  STRING: /^(?:'.*'|".*")$/,
  GET: /^\d+$/,
  PUT: /^\d+$/,
  // An attribute path (`GLOBAL`, `INST`): no blanks, which texts have.
  GLOBAL: /^[^\s]+$/,
  INST: /^[^\s]+$/,
};

/** Whether bytes start as a pickle does: a PROTO opcode, or opcodes of protocol 0 and 1 that go on for long enough. */
export function startsLikePickle(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  if (head[0] === 0x80) return head.length === 1 || (head[1] ?? 0) <= 5;
  let count = 0;
  for (const { opcode, end } of walk(head)) {
    // Opcodes of later protocols come behind a PROTO, and a byte beyond ASCII in front is another format's signature.
    if (opcode === undefined || opcode.protocol > 1 || end === undefined) return false;
    count += 1;
    if (count === ENOUGH || (count > 1 && opcode.name === 'STOP')) return true;
  }
  return count > 1;
}

/** Which of the two protocols that do not say so a pickle is written in: 1 is 0 with binary opcodes. */
export function unstatedProtocol(head: Uint8Array): 0 | 1 {
  for (const { opcode } of walk(head)) if (opcode?.protocol === 1) return 1;
  return 0;
}

/** The opcodes at the front of a file, up to STOP, the first that is none, or the end of the head. */
function* walk(head: Uint8Array): Generator<{ readonly opcode: Opcode | undefined; readonly end: number | undefined }> {
  for (let at = 0; at < head.length;) {
    const opcode = opcodes[head[at] ?? 0];
    const end = opcode && behind(head, at + 1, opcode.name, opcode.operand);
    yield { opcode, end };
    if (end === undefined || opcode?.name === 'STOP') return;
    at = end;
  }
}

/** Where the next opcode starts; nothing where the operand is none that a pickler writes, or does not end in the head. */
function behind(head: Uint8Array, at: number, name: string, operand: number | string): number | undefined {
  if (typeof operand === 'number') return at + operand;
  if (operand === 'line') return lineEnd(head, at, name);
  if (operand === 'two-lines') {
    const first = lineEnd(head, at, name);
    return first === undefined ? undefined : lineEnd(head, first, name);
  }
  const width = Number(operand.slice('counted'.length));
  let length = 0;
  for (let index = width - 1; index >= 0; index -= 1) length = length * 256 + (head[at + index] ?? 0);
  return at + width + length <= head.length ? at + width + length : undefined;
}

function lineEnd(head: Uint8Array, at: number, name: string): number | undefined {
  const end = head.indexOf(NEWLINE, at);
  if (end < 0) return undefined;
  const line = latin1(head.subarray(at, end));
  return lines[name]?.test(line) === false ? undefined : end + 1;
}
