import type { Source } from './source.ts';

/** What a shared library says of others (System V ABI, "Dynamic Section"). */
export interface SharedLibrary {
  /** Names of the libraries that the loader has to find: `libgomp.so.1`. */
  readonly needed: readonly string[];
  /** The name under which others need this one. */
  readonly soname?: string;
}

const MAGIC = 0x7f454c46;
const HEADER = 64;
const PROGRAM_HEADER = 56;
const DYNAMIC_ENTRY = 16;
/** Real ones have a dozen headers, some dozens of entries and some dozens of names. */
const [MAX_HEADERS, MAX_ENTRIES, MAX_NEEDED, MAX_NAME] = [128, 4096, 512, 255];
const [LOAD, DYNAMIC] = [1, 2];
const [NULL, NEEDED, STRTAB, SONAME] = [0n, 1n, 5n, 14n];
const [WORD_64, LITTLE, SHARED] = [2, 1, 3];

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: bigint;
  readonly size: number;
}

/**
 * Reads the dynamic section of a 64-bit little-endian shared library (x86-64, ARM64): some kilobytes, wherever they are.
 * Nothing is thrown for bad bytes. @returns `undefined` for what is no such library, or is damaged
 */
export async function readSharedLibrary(source: Source): Promise<SharedLibrary | undefined> {
  const head = await take(source, 0, HEADER);
  if (head.length < HEADER || head.readUInt32BE(0) !== MAGIC) return undefined;
  if (head[4] !== WORD_64 || head[5] !== LITTLE || head.readUInt16LE(16) !== SHARED) return undefined;
  const [at, size, count] = [safe(head.readBigUInt64LE(32)), head.readUInt16LE(54), head.readUInt16LE(56)];
  if (size !== PROGRAM_HEADER || count > MAX_HEADERS) return undefined;
  const table = await take(source, at, count * size);
  if (table.length < count * size) return undefined;
  const segments = Array.from({ length: count }, (_, index) => segment(table, index * size));
  const dynamic = segments.find(({ type }) => type === DYNAMIC);
  if (dynamic === undefined) return { needed: [] };
  const entries = [...tags(await take(source, dynamic.offset, Math.min(dynamic.size, MAX_ENTRIES * DYNAMIC_ENTRY)))];
  const names = offsetOf(entries.find(([tag]) => tag === STRTAB)?.[1], segments);
  const wanted = entries.filter(([tag]) => tag === NEEDED || tag === SONAME);
  if (wanted.length > MAX_NEEDED || (names === undefined && wanted.length > 0)) return undefined;
  const needed: string[] = [];
  let soname: string | undefined;
  // In the order of the file: what is compressed is read once more to go back, and not once for each name.
  for (const [tag, value] of wanted.toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const name = await nameAt(source, (names ?? 0) + safe(value));
    if (name === undefined) return undefined;
    if (tag === NEEDED) needed.push(name);
    else soname = name;
  }
  return { needed, ...(soname !== undefined && { soname }) };
}

function segment(table: Buffer, at: number): Segment {
  return {
    type: table.readUInt32LE(at),
    offset: safe(table.readBigUInt64LE(at + 8)),
    address: table.readBigUInt64LE(at + 16),
    size: safe(table.readBigUInt64LE(at + 32)),
  };
}

/** Where an address of the running library lies in the file. */
function offsetOf(address: bigint | undefined, segments: readonly Segment[]): number | undefined {
  if (address === undefined) return undefined;
  const home = segments.find(
    (each) => each.type === LOAD && address >= each.address && address < each.address + BigInt(each.size),
  );
  return home && home.offset + Number(address - home.address);
}

function* tags(entries: Buffer): Generator<readonly [tag: bigint, value: bigint]> {
  for (let at = 0; at + DYNAMIC_ENTRY <= entries.length; at += DYNAMIC_ENTRY) {
    const tag = entries.readBigInt64LE(at);
    if (tag === NULL) return;
    yield [tag, entries.readBigUInt64LE(at + 8)];
  }
}

async function nameAt(source: Source, at: number): Promise<string | undefined> {
  const bytes = await take(source, at, MAX_NAME + 1);
  const end = bytes.indexOf(0);
  return end > 0 ? bytes.toString('utf8', 0, end) : undefined;
}

/** Beyond what a file can have: no offset at all, which no read finds. */
function safe(value: bigint): number {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}

/** A copy, for windows go on; shorter where the source ends before. */
async function take(source: Source, offset: number, length: number): Promise<Buffer> {
  if (source.size !== undefined && offset >= source.size) return Buffer.alloc(0);
  const { bytes } = await source.load(offset, length);
  return Buffer.from(Uint8Array.from(bytes.subarray(0, length)));
}
