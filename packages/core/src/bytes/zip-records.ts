import { isAscii, isUtf8 } from 'node:buffer';

/** One record of a ZIP archive (APPNOTE 4.3), with the 64-bit sizes of its extra field put in their place. */
export interface ZipRecord {
  readonly fields: Readonly<Record<string, number>>;
  readonly name: Uint8Array;
  /** Bytes of the whole record. */
  readonly length: number;
}

export type RecordKind = 'local' | 'central' | 'end' | 'end64' | 'locator64';

interface Layout {
  readonly signature: number;
  readonly size: number;
  /** Name, offset and width in bytes. */
  readonly fields: readonly (readonly [name: string, offset: number, width: 2 | 4 | 8])[];
  /** Offsets of the lengths of what follows the fixed part: name, extra field, comment. */
  readonly tail: readonly number[];
}

const layouts: Readonly<Record<RecordKind, Layout>> = {
  local: {
    signature: 0x04034b50,
    size: 30,
    fields: [
      ['flags', 6, 2],
      ['method', 8, 2],
      ['crc', 14, 4],
      ['packedSize', 18, 4],
      ['size', 22, 4],
    ],
    tail: [26, 28],
  },
  central: {
    signature: 0x02014b50,
    size: 46,
    fields: [
      ['flags', 8, 2],
      ['method', 10, 2],
      ['crc', 16, 4],
      ['packedSize', 20, 4],
      ['size', 24, 4],
      ['disk', 34, 2],
      ['attributes', 38, 4],
      ['offset', 42, 4],
    ],
    tail: [28, 30, 32],
  },
  end: {
    signature: 0x06054b50,
    size: 22,
    fields: [
      ['disk', 4, 2],
      ['countHere', 8, 2],
      ['count', 10, 2],
      ['size', 12, 4],
      ['offset', 16, 4],
    ],
    tail: [20],
  },
  end64: {
    signature: 0x06064b50,
    size: 56,
    fields: [
      ['disk', 16, 4],
      ['countHere', 24, 8],
      ['count', 32, 8],
      ['size', 40, 8],
      ['offset', 48, 8],
    ],
    tail: [],
  },
  locator64: { signature: 0x07064b50, size: 20, fields: [['offset', 8, 8]], tail: [] },
};

/** The 64-bit extra field (APPNOTE 4.5.3) holds these, in this order, each only where the record says all ones. */
const LARGE = 0xffffffff;
const largeOrder = ['size', 'packedSize', 'offset'] as const;
const UTF8_NAME = 1 << 11;

/** The record at `at`, or `undefined` where none of that kind lies there whole. */
export function record(kind: RecordKind, bytes: Uint8Array, at: number): ZipRecord | undefined {
  const layout = layouts[kind];
  if (at < 0 || at + layout.size > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
  if (view.getUint32(0, true) !== layout.signature) return undefined;
  const lengths = layout.tail.map((offset) => view.getUint16(offset, true));
  const length = lengths.reduce((sum, part) => sum + part, layout.size);
  if (length > view.byteLength) return undefined;
  const fields = Object.fromEntries(layout.fields.map(([name, offset, width]) => [name, number(view, offset, width)]));
  if (Object.values(fields).some((value) => !Number.isSafeInteger(value))) return undefined;
  const [nameLength = 0, extraLength = 0] = layout.tail.length > 1 ? lengths : [];
  const start = at + layout.size;
  const extra = bytes.subarray(start + nameLength, start + nameLength + extraLength);
  const large = layout.tail.length > 1 ? enlarge(fields, extra) : fields;
  return large && { fields: large, name: bytes.subarray(start, start + nameLength), length };
}

/** The member's name: UTF-8 where it says so, else ASCII; other code pages have no one reading. */
export function decodeName(record: ZipRecord): string | undefined {
  const { buffer, byteOffset, byteLength } = record.name;
  const says = isAscii(record.name) || (((record.fields['flags'] ?? 0) & UTF8_NAME) !== 0 && isUtf8(record.name));
  return says ? Buffer.from(buffer, byteOffset, byteLength).toString('utf8') : undefined;
}

function enlarge(fields: Record<string, number>, extra: Uint8Array): Record<string, number> | undefined {
  const wanted = largeOrder.filter((name) => fields[name] === LARGE);
  if (wanted.length === 0) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      const found = { ...fields };
      for (const [i, name] of wanted.entries()) {
        const offset = at + 4 + i * 8;
        if ((i + 1) * 8 > size || offset + 8 > extra.length) return undefined;
        found[name] = number(view, offset, 8);
      }
      return Object.values(found).every(Number.isSafeInteger) ? found : undefined;
    }
    at += 4 + size;
  }
  return fields;
}

function number(view: DataView, offset: number, width: 2 | 4 | 8): number {
  if (width === 2) return view.getUint16(offset, true);
  if (width === 4) return view.getUint32(offset, true);
  return Number(view.getBigUint64(offset, true));
}
