import { pythonLiteral } from './python-literal.ts';
import type { PythonLiteral } from './python-literal.ts';
import type { Source } from './source.ts';

/** What stands in front of an array: `numpy.lib.format`, versions 1.0 to 3.0. */
export interface NpyHeader {
  readonly version: number;
  /** NumPy's type string; nothing for records, whose fields have types of their own. */
  readonly type: string | undefined;
  /** Elements are, or hold, Python objects: what follows the header is a pickle. */
  readonly objects: boolean;
  readonly fortran: boolean;
  readonly shape: readonly bigint[];
  /** Where the array's bytes start. */
  readonly offset: number;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const;
/** NumPy itself refuses to parse more than 10,000 characters; a record with hundreds of named fields comes near. */
const MAX_HEADER = 64 << 10;

export function isNpy(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/** The header, or what is wrong with it. */
export async function npyHeader(source: Source): Promise<NpyHeader | string> {
  const front = Uint8Array.from((await source.load(0, 12)).bytes.subarray(0, 12));
  const version = front[6] ?? 0;
  if (!isNpy(front) || front.length < 12) return 'it ends inside its header';
  if (version < 1 || version > 3) return `version ${version} of the format is not known`;
  const view = new DataView(front.buffer);
  const start = version === 1 ? 10 : 12;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > MAX_HEADER) return `its header takes ${length} bytes`;
  const { bytes } = await source.load(start, length);
  if (bytes.length < length) return 'it ends inside its header';
  const text = Buffer.from(bytes.subarray(0, length)).toString(version === 3 ? 'utf8' : 'latin1');
  return headerOf(pythonLiteral(text.trim()), version, start + length);
}

function headerOf(literal: PythonLiteral | undefined, version: number, offset: number): NpyHeader | string {
  if (typeof literal !== 'object' || literal?.kind !== 'dict') return 'its header is no dict';
  // Of equal keys Python keeps the last.
  const told = new Map(literal.entries);
  const [descr, fortran, shape] = [told.get('descr'), told.get('fortran_order'), told.get('shape')];
  if (told.size !== 3 || descr === undefined || typeof fortran !== 'boolean')
    return 'its header has not exactly descr, fortran_order and shape';
  if (typeof shape !== 'object' || shape?.kind !== 'tuple' || !shape.items.every(isDimension))
    return 'its shape is no tuple of sizes';
  return {
    version,
    type: typeof descr === 'string' ? descr : undefined,
    objects: holdsObjects(descr),
    fortran,
    shape: shape.items,
    offset,
  };
}

function isDimension(item: PythonLiteral): item is bigint {
  return typeof item === 'bigint' && item >= 0n;
}

/** `[('name', type), …]`, where a type may be such a list again. */
function holdsObjects(descr: PythonLiteral): boolean {
  if (typeof descr === 'string') return /^[|<>=]?O/.test(descr);
  if (typeof descr !== 'object' || descr === null || descr.kind === 'dict') return false;
  return descr.items.some((item) =>
    typeof item === 'object' && item !== null && item.kind === 'tuple'
      ? item.items.slice(0, 2).some((part, at) => at === 1 && holdsObjects(part))
      : holdsObjects(item),
  );
}
