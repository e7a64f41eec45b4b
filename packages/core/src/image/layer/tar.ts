const BLOCK = 512;
const ZEROS = Buffer.alloc(2 * BLOCK);
/** Every member gets this time (1980-01-01, the first that a ZIP archive could hold), so that equal files are equal archives. */
const TIME = 315532800;
export const FILE = 0o644;
export const PROGRAM = 0o755;
/** What the eleven octal digits of a size hold; larger ones go into an extended header. */
const MAX_SIZE = 0o77777777777;

export interface TarMember {
  /** With slashes; a folder's ends in one. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** Bytes of a file. */
  readonly size: number;
  /** Of a link. */
  readonly target?: string;
}

/**
 * What stands before a member's content in an archive: no owner's name, user and group 0, one time. POSIX.1-2001 pax
 * interchange format, extended headers only where a field is too short.
 */
export function tarHeader(member: TarMember): Buffer {
  const target = member.target ?? '';
  const long: string[] = [];
  if (Buffer.byteLength(member.name) > 100) long.push(record('path', member.name));
  if (Buffer.byteLength(target) > 100) long.push(record('linkpath', target));
  if (member.size > MAX_SIZE) long.push(record('size', String(member.size)));
  const type = { file: '0', folder: '5', link: '2' }[member.kind];
  const own = block({ ...member, target }, type, member.size > MAX_SIZE ? 0 : member.size);
  if (long.length === 0) return own;
  const text = Buffer.from(long.join(''));
  const preface = block({ name: 'pax', target: '', mode: FILE }, 'x', text.length);
  return Buffer.concat([preface, text, tarPadding(text.length), own]);
}

/** The zeros after a content of `size` bytes. */
export function tarPadding(size: number): Buffer {
  return ZEROS.subarray(0, (BLOCK - (size % BLOCK)) % BLOCK);
}

/** The two empty blocks that end an archive. */
export function tarEnd(): Buffer {
  return ZEROS;
}

/** By their bytes, not by anybody's language. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** `<length> key=value\n`, where the length counts its own digits. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(rest) + String(length).length)
    length = Buffer.byteLength(rest) + String(length).length;
  return `${length}${rest}`;
}

function block(
  { name, target, mode }: { readonly name: string; readonly target: string; readonly mode: number },
  type: string,
  size: number,
): Buffer {
  // Of those that Node cuts small buffers from: there are thousands of headers.
  const bytes = Buffer.allocUnsafe(BLOCK).fill(0);
  const put = (text: string, at: number, length: number): void => void Buffer.from(text).copy(bytes, at, 0, length);
  const octal = (value: number, at: number, length: number): void =>
    void bytes.write(value.toString(8).padStart(length - 1, '0'), at, length, 'latin1');
  put(name, 0, 100);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(TIME, 136, 12);
  bytes.fill(' ', 148, 156);
  bytes.write(type, 156, 1, 'latin1');
  if (target !== '') put(target, 157, 100);
  bytes.write('ustar\u000000', 257, 8, 'latin1');
  let sum = 0;
  for (const byte of bytes) sum += byte;
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1');
  return bytes;
}
