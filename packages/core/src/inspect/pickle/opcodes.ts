/** How many bytes follow an opcode, and how they are read. */
export type Operand =
  /** That many bytes, in one read. */
  | 0
  | 1
  | 2
  | 4
  | 8
  /** Up to and with a newline. */
  | 'line'
  | 'two-lines'
  /** A little-endian length of 1, 4 or 8 bytes, then as many bytes in a second read. */
  | 'counted1'
  | 'counted4'
  | 'counted8';

/** Every opcode of protocols 0 to 5: code, name, operand, the protocol that brought it. */
const table: readonly (readonly [code: string | number, name: string, operand: Operand, protocol: number])[] = [
  ['(', 'MARK', 0, 0],
  ['.', 'STOP', 0, 0],
  ['0', 'POP', 0, 0],
  ['1', 'POP_MARK', 0, 1],
  ['2', 'DUP', 0, 0],
  ['F', 'FLOAT', 'line', 0],
  ['I', 'INT', 'line', 0],
  ['J', 'BININT', 4, 1],
  ['K', 'BININT1', 1, 1],
  ['L', 'LONG', 'line', 0],
  ['M', 'BININT2', 2, 1],
  ['N', 'NONE', 0, 0],
  ['P', 'PERSID', 'line', 0],
  ['Q', 'BINPERSID', 0, 1],
  ['R', 'REDUCE', 0, 0],
  ['S', 'STRING', 'line', 0],
  ['T', 'BINSTRING', 'counted4', 1],
  ['U', 'SHORT_BINSTRING', 'counted1', 1],
  ['V', 'UNICODE', 'line', 0],
  ['X', 'BINUNICODE', 'counted4', 1],
  ['a', 'APPEND', 0, 0],
  ['b', 'BUILD', 0, 0],
  ['c', 'GLOBAL', 'two-lines', 0],
  ['d', 'DICT', 0, 0],
  ['}', 'EMPTY_DICT', 0, 1],
  ['e', 'APPENDS', 0, 1],
  ['g', 'GET', 'line', 0],
  ['h', 'BINGET', 1, 1],
  ['i', 'INST', 'two-lines', 0],
  ['j', 'LONG_BINGET', 4, 1],
  ['l', 'LIST', 0, 0],
  [']', 'EMPTY_LIST', 0, 1],
  ['o', 'OBJ', 0, 1],
  ['p', 'PUT', 'line', 0],
  ['q', 'BINPUT', 1, 1],
  ['r', 'LONG_BINPUT', 4, 1],
  ['s', 'SETITEM', 0, 0],
  ['t', 'TUPLE', 0, 0],
  [')', 'EMPTY_TUPLE', 0, 1],
  ['u', 'SETITEMS', 0, 1],
  ['G', 'BINFLOAT', 8, 1],
  [0x80, 'PROTO', 1, 2],
  [0x81, 'NEWOBJ', 0, 2],
  [0x82, 'EXT1', 1, 2],
  [0x83, 'EXT2', 2, 2],
  [0x84, 'EXT4', 4, 2],
  [0x85, 'TUPLE1', 0, 2],
  [0x86, 'TUPLE2', 0, 2],
  [0x87, 'TUPLE3', 0, 2],
  [0x88, 'NEWTRUE', 0, 2],
  [0x89, 'NEWFALSE', 0, 2],
  [0x8a, 'LONG1', 'counted1', 2],
  [0x8b, 'LONG4', 'counted4', 2],
  ['B', 'BINBYTES', 'counted4', 3],
  ['C', 'SHORT_BINBYTES', 'counted1', 3],
  [0x8c, 'SHORT_BINUNICODE', 'counted1', 4],
  [0x8d, 'BINUNICODE8', 'counted8', 4],
  [0x8e, 'BINBYTES8', 'counted8', 4],
  [0x8f, 'EMPTY_SET', 0, 4],
  [0x90, 'ADDITEMS', 0, 4],
  [0x91, 'FROZENSET', 0, 4],
  [0x92, 'NEWOBJ_EX', 0, 4],
  [0x93, 'STACK_GLOBAL', 0, 4],
  [0x94, 'MEMOIZE', 0, 4],
  [0x95, 'FRAME', 8, 4],
  [0x96, 'BYTEARRAY8', 'counted8', 5],
  [0x97, 'NEXT_BUFFER', 0, 5],
  [0x98, 'READONLY_BUFFER', 0, 5],
];

export interface Opcode {
  readonly code: number;
  readonly name: string;
  readonly operand: Operand;
  readonly protocol: number;
}

/** By code; what is not there is no opcode, and every loader stops at it. */
export const opcodes: readonly (Opcode | undefined)[] = (() => {
  const byCode: (Opcode | undefined)[] = Array.from({ length: 256 }, () => undefined);
  for (const [key, name, operand, protocol] of table) {
    const code = typeof key === 'number' ? key : key.charCodeAt(0);
    byCode[code] = { code, name, operand, protocol };
  }
  return byCode;
})();
