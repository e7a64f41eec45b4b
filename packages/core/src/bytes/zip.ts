import { differences, samePlace, unsafeName } from './zip-agreement.ts';
import { decodeName, record, type ZipRecord } from './zip-records.ts';

/** Bytes that can be read anywhere, in any order: a file. */
export interface RandomBytes {
  readonly size: number;
  /** The bytes at `offset`; fewer than `length` only where they end. */
  readAt(offset: number, length: number): Promise<Uint8Array>;
  /** The same into a room of the caller's, where that saves a new one. */
  readonly readInto?: (room: Buffer, offset: number, length: number) => Promise<Uint8Array>;
}

/** How a member is packed, by the number in the archive (APPNOTE 4.4.5). Wheels and PyTorch know the first two only. */
const methods = { 0: 'stored', 8: 'deflate', 12: 'bz2', 93: 'zstd' } as const;
export type ZipMethod = (typeof methods)[keyof typeof methods];

export interface ZipMember {
  readonly name: string;
  readonly directory: boolean;
  readonly size: number;
  readonly packedSize: number;
  readonly method: ZipMethod;
  readonly crc: number;
  /** Unix permission bits, 0 where the archive has none. */
  readonly mode: number;
  /** Where the packed bytes start. */
  readonly offset: number;
  /** Where the header in front of them starts. */
  readonly header: number;
}

export type ZipFaultKind =
  /** Two readers see different members. */
  | 'disagrees'
  /** A member that leads elsewhere when it is unpacked. */
  | 'leaves'
  | 'damaged'
  | 'malformed'
  | 'truncated'
  /** Nothing is wrong with it, but it is not read here: encrypted, or packed in another way. */
  | 'unread'
  | 'too-far'
  | 'after-end';

/** One thing wrong with an archive; `offset` is where in it. */
export interface ZipFault {
  readonly kind: ZipFaultKind;
  readonly what: string;
  readonly offset: number;
}

export interface Zip {
  /**
   * In the order of the central directory. Members that a fault concerns are not among them, unless the archive is read
   * leniently: then those are that Python's `zipfile` or PyTorch would read all the same.
   */
  readonly members: readonly ZipMember[];
  readonly faults: readonly ZipFault[];
}

export interface ZipOptions {
  /** Read as loaders of models do, which believe the directory; what is wrong is stated, and read on. Default: refuse it. */
  readonly lenient?: boolean;
}

/** Wheels of the largest distributions have some 20 000 members; a directory beyond this is made to fill memory. */
const MAX_MEMBERS = 100_000;
const MAX_DIRECTORY = 64 << 20;
/** The end record may be followed by a comment of up to 65 535 bytes. */
const END_SEARCH = 22 + 0xffff;
const ENCRYPTED = 1;
const LINK = 0o120000;
const KIND = 0o170000;

/**
 * Reads the central directory and compares it with the header in front of every member: readers that believe only one
 * of the two see different archives. Bad bytes never throw; they become faults.
 */
export async function readZip(source: RandomBytes, options: ZipOptions = {}): Promise<Zip> {
  const lenient = options.lenient ?? false;
  const faults: ZipFault[] = [];
  const fault: Fault = (kind, what, offset) => void faults.push({ kind, what, offset });
  const end = await findEnd(source, fault, lenient);
  if (!end) return { members: [], faults };
  const members: ZipMember[] = [];
  const seen = new Map<string, string>();
  const directory = await source.readAt(end.offset, end.size);
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    const central = record('central', directory, at);
    if (!central) {
      fault('truncated', `the directory breaks off at member ${i + 1} of ${end.count}`, end.offset + at);
      break;
    }
    const member = await memberOf(central, { source, end, place: end.offset + at, fault, lenient });
    if (member) {
      const other = samePlace(member.name, seen);
      if (other !== undefined) fault('disagrees', other, end.offset + at);
      if (other === undefined || lenient) members.push(member);
    }
    at += central.length;
  }
  if (at < directory.length && members.length === end.count)
    fault('disagrees', 'the directory holds more than its members', end.offset + at);
  await between(source, members, end, fault, lenient);
  return { members, faults };
}

type Fault = (kind: ZipFaultKind, what: string, offset: number) => undefined;

interface End {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  /** Bytes in front of the archive, which offsets in it do not count. */
  readonly front: number;
}

async function findEnd(source: RandomBytes, fault: Fault, lenient: boolean): Promise<End | undefined> {
  const from = Math.max(0, source.size - END_SEARCH);
  const tail = await source.readAt(from, source.size - from);
  for (let at = tail.length - 22; at >= 0; at--) {
    const end = record('end', tail, at);
    if (!end) continue;
    if (from + at + end.length !== source.size) {
      fault('after-end', 'bytes follow the end of the archive', from + at + end.length);
      if (!lenient) return undefined;
    }
    const large = await findLargeEnd(source, from + at);
    const { disk, count, countHere, size, offset } = { ...end.fields, ...large?.fields };
    const directoryEnd = large ? large.at : from + at;
    if (disk !== 0 || count !== countHere) return fault('unread', 'an archive in several parts', from + at);
    if (count === undefined || size === undefined || offset === undefined) return undefined;
    if (count > MAX_MEMBERS || size > MAX_DIRECTORY)
      return fault('too-far', `a directory of ${count} members in ${size} bytes`, from + at);
    const front = directoryEnd - size - offset;
    if (front !== 0 && !(lenient && front > 0))
      return fault('malformed', 'the directory is not where the end record says', from + at);
    if (front > 0) fault('disagrees', `${front} bytes lie in front of the archive`, 0);
    return { offset: offset + front, size, count, front };
  }
  return fault('truncated', 'no end record: not a ZIP archive, or cut off', source.size);
}

async function findLargeEnd(source: RandomBytes, end: number): Promise<(ZipRecord & { at: number }) | undefined> {
  if (end < 20) return undefined;
  const locator = record('locator64', await source.readAt(end - 20, 20), 0);
  const at = locator?.fields['offset'];
  if (at === undefined || at >= end) return undefined;
  const found = record('end64', await source.readAt(at, 56), 0);
  return found && { ...found, at };
}

interface Reading {
  readonly source: RandomBytes;
  readonly end: End;
  /** Where in the archive the record of the directory lies. */
  readonly place: number;
  readonly fault: Fault;
  readonly lenient: boolean;
}

async function memberOf(central: ZipRecord, reading: Reading): Promise<ZipMember | undefined> {
  const { source, end, place, fault, lenient } = reading;
  const name = decodeName(central) ?? (lenient ? Buffer.from(central.name).toString('latin1') : undefined);
  if (name === undefined) return fault('disagrees', 'a member whose name is not UTF-8 or ASCII', place);
  const unsafe = unsafeName(name);
  if (unsafe) fault(name.includes('\0') ? 'disagrees' : 'leaves', `${JSON.stringify(name)}: ${unsafe}`, place);
  if (unsafe && !lenient) return undefined;
  const { flags = 0, method = -1, crc = 0, size = 0, packedSize = 0, attributes = 0, disk = 0 } = central.fields;
  const offset = (central.fields['offset'] ?? 0) + end.front;
  if (disk !== 0) return fault('unread', `${name} is on another disk`, place);
  if (flags & ENCRYPTED) return fault('unread', `${name} is encrypted`, place);
  const mode = Math.floor(attributes / 0x10000);
  if ((mode & KIND) === LINK) return fault('leaves', `${name} is a link`, place);
  const packing = Object.hasOwn(methods, method) ? methods[method as keyof typeof methods] : undefined;
  if (!packing || (!lenient && packing !== 'stored' && packing !== 'deflate'))
    return fault('unread', `${name} is packed by method ${method}`, place);
  if (packing === 'stored' && size !== packedSize)
    return fault('malformed', `${name} is stored in ${packedSize} bytes and has ${size}`, place);
  const local = await headerAt(source, offset, central.name.length);
  if (!local) return fault('malformed', `${name} has no header where the directory says`, offset);
  const differs = differences(central, local);
  if (differs) fault('disagrees', `${name}: directory and header differ in ${differs}`, offset);
  if (differs && !lenient) return undefined;
  const start = offset + local.length;
  if (start + packedSize > end.offset) return fault('malformed', `${name} reaches into the directory`, offset);
  return {
    name,
    directory: name.endsWith('/'),
    size,
    packedSize,
    method: packing,
    crc,
    mode: mode & 0o7777,
    offset: start,
    header: offset,
  };
}

/** Names are as long in front as in the directory, and extra fields short: seldom is a second read needed. */
async function headerAt(source: RandomBytes, offset: number, name: number): Promise<ZipRecord | undefined> {
  const likely = 30 + name + 128;
  const head = await (source.readInto?.(Buffer.allocUnsafe(likely), offset, likely) ?? source.readAt(offset, likely));
  const whole = record('local', head, 0);
  if (whole || head.length < 30) return whole;
  const view = new DataView(head.buffer, head.byteOffset, 30);
  const length = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return record('local', await source.readAt(offset, length), 0);
}

/** Archives that were added to have gaps of a few bytes; a header is looked for in the first part of a larger one. */
const MAX_GAP = 1 << 20;
const HEADER = Buffer.from('PK\x03\x04', 'latin1');

/**
 * What lies between members. Members that share bytes expand without bound from a small file; a header that the directory
 * does not know is a member that readers find which go from the front.
 */
async function between(
  source: RandomBytes,
  members: readonly ZipMember[],
  end: End,
  fault: Fault,
  lenient: boolean,
): Promise<void> {
  let reached = end.front;
  let last = '';
  for (const member of members.toSorted((a, b) => a.header - b.header)) {
    if (member.header < reached) fault('disagrees', `${member.name} and ${last} share bytes`, member.header);
    else if (lenient) await gap(source, reached, member.header, fault);
    reached = Math.max(reached, member.offset + member.packedSize);
    last = member.name;
  }
  if (lenient && members.length === end.count) await gap(source, reached, end.offset, fault);
}

async function gap(source: RandomBytes, from: number, to: number, fault: Fault): Promise<void> {
  if (to - from < HEADER.length) return;
  const found = Buffer.from(await source.readAt(from, Math.min(to - from, MAX_GAP))).indexOf(HEADER);
  if (found >= 0) fault('disagrees', 'a member that the directory does not list', from + found);
}
