/**
 * Python's readings of text operands. Each gives `undefined` for what Python refuses; the two unpicklers read some of
 * them differently (C's `strtol` and strings that end at a NUL), which is why there is more than one integer.
 */

const UNDERSCORED = String.raw`(?:_?[0-9a-zA-Z])*`;
const DECIMAL = /^[\s\v\f]*([+-]?)([0-9](?:_?[0-9])*)[\s\v\f]*$/;
const PREFIXED = new RegExp(String.raw`^[\s\v\f]*([+-]?)0([xXoObB])_?([0-9a-zA-Z]${UNDERSCORED})[\s\v\f]*$`);
/** More digits than this Python refuses to read, and BigInt takes long over. */
export const MAX_DIGITS = 4300;

/** `int(text)`: memo keys. */
export function decimalInteger(text: string): number | undefined {
  const match = DECIMAL.exec(untilNul(text));
  if (!match) return undefined;
  const value = Number(`${match[1]}${(match[2] ?? '').replaceAll('_', '')}`);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `int(text, 0)`: what INT and LONG hold, with C's octal as well. */
export function anyInteger(text: string): bigint | undefined {
  // `strtol` reads nothing, finds the end of the string at once, and says 0.
  if (text.startsWith('\0')) return 0n;
  const cut = untilNul(text);
  const prefixed = PREFIXED.exec(cut);
  const plain = DECIMAL.exec(cut);
  const digits = (prefixed?.[3] ?? plain?.[2] ?? '').replaceAll('_', '');
  if (digits === '' || digits.length > MAX_DIGITS) return undefined;
  const octal = !prefixed && digits.length > 1 && digits.startsWith('0') && /[^0]/.test(digits);
  const prefix = prefixed ? `0${(prefixed[2] ?? '').toLowerCase()}` : octal ? '0o' : '';
  try {
    const value = BigInt(prefix + digits);
    return (prefixed?.[1] ?? plain?.[1]) === '-' ? -value : value;
  } catch {
    return undefined;
  }
}

/** Two's complement, little-endian: LONG1 and LONG4. */
export function longInteger(bytes: Uint8Array): bigint | number {
  if (bytes.length === 0) return 0;
  const top = bytes[bytes.length - 1] ?? 0;
  let hex = '';
  for (let i = bytes.length - 1; i >= 0; i--) hex += (bytes[i] ?? 0).toString(16).padStart(2, '0');
  const value = BigInt(`0x${hex}`) - (top >= 0x80 ? 1n << BigInt(bytes.length * 8) : 0n);
  return smallest(value);
}

/** A number where it is exact, so that `1` is the same value whatever opcode wrote it. */
export function smallest(value: bigint): bigint | number {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** `float(text)`: FLOAT. */
export function floatingPoint(text: string): number | undefined {
  const word = untilNul(text)
    .trim()
    .toLowerCase()
    .replace(/(\d)_(?=\d)/g, '$1');
  const special = /^([+-]?)(inf|infinity|nan)$/.exec(word);
  if (special) return special[2] === 'nan' ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(word) ? Number(word) : undefined;
}

const simpleEscapes = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['b', '\b'],
  ['f', '\f'],
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['v', '\v'],
  ['a', '\u0007'],
]);

/** What STRING holds: quotes off, then the escapes of a bytes literal. Characters are bytes. */
export function quotedString(line: string): string | undefined {
  const quote = line[0];
  if (line.length < 2 || (quote !== "'" && quote !== '"') || line.at(-1) !== quote) return undefined;
  return line
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (all, hex?: string, octal?: string, other?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return simpleEscapes.get(other ?? '') ?? all;
    });
}

/** What UNICODE holds: Latin-1 in which only `\uXXXX` and `\UXXXXXXXX` are escapes, and `\\` is two backslashes. */
export function rawUnicode(line: string): string {
  return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (all, four?: string, eight?: string) => {
    const code = four ?? eight;
    if (code === undefined) return all;
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

function untilNul(text: string): string {
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
}
