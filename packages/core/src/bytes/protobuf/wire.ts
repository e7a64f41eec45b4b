/** Why a message cannot be read on; thrown inside the reader only. */
export class Malformed extends Error {
  readonly kind: 'truncated' | 'malformed';
  readonly at: number;
  constructor(kind: 'truncated' | 'malformed', what: string, at: number) {
    super(what);
    this.kind = kind;
    this.at = at;
  }
}

/** The official readers refuse more (their default recursion limit). */
export const MAX_DEPTH = 100;
/** The largest field number that the format has. */
export const MAX_FIELD = 2 ** 29 - 1;

/** `short`: the bytes end in it; `long`: it is no number of 64 bits. */
export function varint(bytes: Uint8Array, from: number, to: number): { value: bigint; end: number } | 'short' | 'long' {
  let low = 0;
  // Most numbers are small: 28 bits without a BigInt in between.
  for (let i = 0; i < 4; i++) {
    if (from + i >= to) return 'short';
    const byte = bytes[from + i] ?? 0;
    low |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) return { value: BigInt(low), end: from + i + 1 };
  }
  let value = BigInt(low);
  for (let i = 4; i < 10; i++) {
    if (from + i >= to) return 'short';
    const byte = bytes[from + i] ?? 0;
    value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: from + i + 1 };
  }
  return 'long';
}

/** Behind the end of a group, a form that only unknown fields may still have. */
export function groupEnd(bytes: Uint8Array, from: number, to: number, depth: number): number | 'short' {
  if (depth > MAX_DEPTH) throw new Malformed('malformed', 'groups nested too deep', from);
  for (let at = from; at < to;) {
    const tag = varint(bytes, at, to);
    if (tag === 'short') return 'short';
    if (tag === 'long') throw new Malformed('malformed', 'no field in a group', at);
    const wire = Number(tag.value & 7n);
    if (wire === 4) return tag.end;
    if (wire === 1) at = tag.end + 8;
    else if (wire === 5) at = tag.end + 4;
    else if (wire === 3) {
      const end = groupEnd(bytes, tag.end, to, depth + 1);
      if (end === 'short') return 'short';
      at = end;
    } else {
      const value = varint(bytes, tag.end, to);
      if (value === 'short') return 'short';
      if (value === 'long' || wire > 5) throw new Malformed('malformed', 'no field in a group', at);
      at = wire === 2 ? value.end + Number(value.value) : value.end;
    }
  }
  return 'short';
}
