import type { Source } from './source.ts';

export interface TarMember {
  readonly name: string;
  /** `file` holds bytes; the others are told of and not read. */
  readonly kind: 'file' | 'directory' | 'link' | 'special' | 'sparse';
  readonly size: number;
  /** Where its bytes start. */
  readonly offset: number;
  /** Where a link leads, as written. */
  readonly target: string;
  /** Why unpacking it writes or reads elsewhere. */
  readonly leaves: string | undefined;
}

/** One thing wrong with an archive; `offset` is where in it. */
export interface TarFault {
  readonly kind: 'disagrees' | 'leaves' | 'damaged' | 'malformed' | 'truncated' | 'too-far' | 'after-end';
  readonly what: string;
  readonly offset: number;
}

const BLOCK = 512;
/** As for ZIP: an archive with more members is made to fill memory. */
const MAX_MEMBERS = 100_000;
/** Names and attributes that do not fit a header: of real paths a few hundred bytes. */
const MAX_EXTENSION = 1 << 20;

/** ustar (POSIX.1-1988), GNU and old headers share these. */
const fields = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  type: [156, 1],
  link: [157, 100],
  magic: [257, 6],
  prefix: [345, 155],
} as const;

/** Kinds by the type flag; any other is read as a file, as POSIX wants. */
const kinds: Readonly<Record<string, TarMember['kind']>> = {
  '1': 'link',
  '2': 'link',
  '3': 'special',
  '4': 'special',
  '5': 'directory',
  '6': 'special',
  S: 'sparse',
};

export function isTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && checksumFits(head.subarray(0, BLOCK)) && text(head, 'name') !== '';
}

/**
 * The members in their order, one header at a time: contents are stepped over unless the caller reads them before it asks
 * for the next. Long names of GNU and pax are followed. Bad bytes never throw; they become faults.
 */
export async function* tarMembers(
  source: Source,
  fault: (fault: TarFault) => void,
): AsyncGenerator<TarMember, void, void> {
  const seen = new Map<string, string>();
  let more: Extension = {};
  let everywhere: Extension = {};
  let count = 0;
  for (let at = 0; ;) {
    const header = Uint8Array.from((await source.load(at, BLOCK)).bytes.subarray(0, BLOCK));
    if (header.length === 0) return;
    if (header.length < BLOCK) return fault({ kind: 'truncated', what: 'it ends inside a header', offset: at });
    if (header.every((byte) => byte === 0)) return behind(source, at + BLOCK, fault);
    if (!checksumFits(header))
      return fault({ kind: 'damaged', what: 'the checksum of a header does not fit', offset: at });
    const type = String.fromCharCode(header[fields.type[0]] ?? 0);
    const size = more.size ?? everywhere.size ?? numberAt(header, 'size');
    if (size === undefined || size < 0)
      return fault({ kind: 'malformed', what: 'the size of a member is no number', offset: at });
    const offset = at + BLOCK;
    const next = offset + Math.ceil(size / BLOCK) * BLOCK;
    if (!Number.isSafeInteger(next))
      return fault({ kind: 'malformed', what: 'a member of no possible size', offset: at });
    if ('LKxg'.includes(type)) {
      if (size > MAX_EXTENSION)
        return fault({ kind: 'too-far', what: `a name or its attributes take ${size} bytes`, offset: at });
      const content = Uint8Array.from((await source.load(offset, size)).bytes.subarray(0, size));
      if (content.length < size) return fault({ kind: 'truncated', what: 'it ends inside a header', offset: at });
      if (type === 'g') everywhere = { ...everywhere, ...extension('x', content) };
      else more = { ...more, ...extension(type, content) };
      at = next;
      continue;
    }
    const member = memberOf(header, { ...everywhere, ...more }, { type, size, offset });
    more = {};
    if (++count > MAX_MEMBERS) return fault({ kind: 'too-far', what: `more than ${MAX_MEMBERS} members`, offset: at });
    if (member.leaves !== undefined)
      fault({ kind: 'leaves', what: `${JSON.stringify(member.name)}: ${member.leaves}`, offset: at });
    const key = member.name
      .replace(/^(?:\.\/)+|\/$/g, '')
      .normalize('NFC')
      .toLowerCase();
    const before = seen.get(key);
    if (before !== undefined && member.kind !== 'directory') {
      const how = before === member.name ? 'is there twice' : `and ${before} are one file where case does not count`;
      fault({ kind: 'disagrees', what: `${member.name} ${how}`, offset: at });
    }
    seen.set(key, member.name);
    yield member;
    const ends =
      source.size ?? (size > 0 && (await source.load(offset + size - 1, 1)).bytes.length === 0 ? offset : Infinity);
    if (offset + size > ends) return fault({ kind: 'truncated', what: `it ends inside ${member.name}`, offset });
    at = next;
  }
}

/** What headers in front of a header say of it. */
interface Extension {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
  readonly sparse?: boolean;
}

function memberOf(
  header: Uint8Array,
  more: Extension,
  { type, size, offset }: { type: string; size: number; offset: number },
): TarMember {
  const prefix =
    text(header, 'magic').startsWith('ustar') && header[fields.magic[0] + 5] === 0 ? text(header, 'prefix') : '';
  const name = more.name ?? (prefix === '' ? text(header, 'name') : `${prefix}/${text(header, 'name')}`);
  const target = more.target ?? text(header, 'link');
  // Before POSIX, a directory was a file whose name ends in a slash.
  const kind = more.sparse ? 'sparse' : (kinds[type] ?? (name.endsWith('/') ? 'directory' : 'file'));
  return { name, kind, size, offset, target, leaves: leaving(name, kind, target) };
}

function leaving(name: string, kind: TarMember['kind'], target: string): string | undefined {
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'an absolute name';
  if (name.split(/[\\/]/).includes('..')) return 'a name that leads elsewhere';
  if (kind === 'special') return 'a device or a pipe';
  return kind === 'link' ? `a link to ${JSON.stringify(target)}` : undefined;
}

/** GNU's long name (`L`) and link (`K`); pax records `length key=value\n` (POSIX.1-2001). */
function extension(type: string, content: Uint8Array): Extension {
  const whole = Buffer.from(content);
  if (type === 'L') return { name: cut(whole.toString('utf8')) };
  if (type === 'K') return { target: cut(whole.toString('utf8')) };
  const found: { name?: string; target?: string; size?: number; sparse?: boolean } = {};
  for (let at = 0; at < whole.length;) {
    const blank = whole.indexOf(0x20, at);
    // What is no record ends them: a length covers itself, so that each step goes forward.
    const digits = blank < 0 || blank - at > 15 ? '' : whole.toString('latin1', at, blank);
    const length = /^\d+$/.test(digits) ? Number(digits) : 0;
    if (length <= digits.length + 1 || at + length > whole.length) break;
    const record = whole.toString('utf8', blank + 1, at + length - 1);
    const equals = record.indexOf('=');
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
    if (key === 'path') found.name = value;
    if (key === 'linkpath') found.target = value;
    if (key === 'size' && /^\d{1,15}$/.test(value)) found.size = Number(value);
    if (key.startsWith('GNU.sparse.')) found.sparse = true;
    at += length;
  }
  return found;
}

/** Two empty blocks end an archive, and zeros fill it up to a whole record; Python and GNU stop at the first. */
async function behind(source: Source, from: number, fault: (fault: TarFault) => void): Promise<void> {
  for (let at = from; ;) {
    const { bytes } = await source.load(at, 1);
    if (bytes.length === 0) return;
    const other = bytes.findIndex((byte) => byte !== 0);
    if (other >= 0)
      return fault({ kind: 'after-end', what: 'bytes follow the end of the archive', offset: at + other });
    at += bytes.length;
  }
}

/** The sum of all bytes with the checksum itself as blanks; some wrote it over signed bytes. */
function checksumFits(header: Uint8Array): boolean {
  const stored = numberAt(header, 'checksum');
  const [start, length] = fields.checksum;
  let [unsigned, signed] = [0, 0];
  for (const [at, byte] of header.entries()) {
    const counted = at >= start && at < start + length ? 0x20 : byte;
    unsigned += counted;
    signed += (counted << 24) >> 24;
  }
  return stored !== undefined && (stored === unsigned || stored === signed);
}

/** Octal digits; GNU writes larger numbers in base 256 behind a byte with its first bit set. */
function numberAt(header: Uint8Array, field: 'size' | 'checksum'): number | undefined {
  const [start, length] = fields[field];
  const bytes = header.subarray(start, start + length);
  if ((bytes[0] ?? 0) >= 0x80) {
    let value = BigInt((bytes[0] ?? 0) & 0x7f);
    for (const byte of bytes.subarray(1)) value = value * 256n + BigInt(byte);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
  }
  const digits = cut(Buffer.from(bytes).toString('latin1')).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined;
}

function text(header: Uint8Array, field: keyof typeof fields): string {
  const [start, length] = fields[field];
  return cut(Buffer.from(header.subarray(start, start + length)).toString('utf8'));
}

function cut(value: string): string {
  const end = value.indexOf('\0');
  return end < 0 ? value : value.slice(0, end);
}
