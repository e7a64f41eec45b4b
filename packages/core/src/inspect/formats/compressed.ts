import { constants, unzipSync } from 'node:zlib';
import type { Compression } from '../../bytes/expand.ts';
import { expandedSource, EXPANDS_TOO_FAR } from '../../bytes/expand.ts';
import { isLzma, isXz } from '../../bytes/xz.ts';
import type { Anomaly } from '../../nouns/model.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { placeIn } from './format.ts';
import { headerLength } from './safetensors.ts';

/**
 * A packed stream. joblib writes all of these but zstd, and `joblib.load` reads a pickle that somebody packed by hand as
 * well, so a packed pickle is a joblib file; `pickle.load` takes none of them.
 */
export const compressed: Format = {
  title: 'zlib, gzip, bz2, lzma, xz, lz4 or zstd stream',
  match: (candidate) => compressionOf(candidate) !== undefined,
  async read(candidate, inside) {
    const compression = compressionOf(candidate) ?? 'zlib';
    const source = expandedSource(candidate.source, compression, { signal: inside.signal, limit: inside.expansion });
    const packed = compression !== 'zstd';
    const { recognised: _, ...part } = await inside.part(
      { source, member: compression, name: candidate.name, packed },
      candidate,
    );
    return { ...withBreak(part, source.broken, candidate), encoding: [compression, ...part.encoding] };
  },
};

/** How joblib tells them apart (`compressor.py`), and zstd's magic number. */
const signatures: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['bz2', [0x42, 0x5a, 0x68]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];
/** What Python's `lzma` and joblib write; other first bytes are possible where the name says what it is. */
const LZMA_DEFAULT = 0x5d;

function compressionOf(candidate: Candidate): Compression | undefined {
  const found = signed(candidate);
  return found !== undefined && isLengthOfHeader(candidate, found) ? undefined : found;
}

/**
 * A safetensors file begins with the length of its header, and one header in two thousand is as long as to look like zlib.
 * Only what no library expands is taken for a length: the other signatures and a header rule each other out.
 */
function isLengthOfHeader({ head, source }: Candidate, found: Compression): boolean {
  if (headerLength(head, source.size) === undefined) return false;
  // Of a size that lzma takes the high bytes are zero; there a header has the first letters of a name.
  if (found === 'lzma') return head[10] !== 0;
  return (found !== 'zlib' && found !== 'gzip') || !expands(head);
}

function expands(head: Uint8Array): boolean {
  try {
    unzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_TRIED });
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** More than the first bytes of any file expand to. */
const MAX_TRIED = 16 * 2 ** 20;

function signed({ head, name }: Candidate): Compression | undefined {
  const [first = 0, second = 0] = head;
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[0];
  if (isXz(head)) return 'xz';
  if (isLzma(head) && (first === LZMA_DEFAULT || name.endsWith('.lzma'))) return 'lzma';
  // joblib takes any file that starts with 0x78 for zlib; RFC 1950 wants the two bytes to be a multiple of 31 as well.
  return first === 0x78 && head.length > 1 && (first * 256 + second) % 31 === 0 ? 'zlib' : undefined;
}

/** Words of ours and of zlib for a check that fails at the end of what was expanded. */
const DAMAGE = /checksum|incorrect data check/;

/** A stream that ends before its time is told of once: where the pickle in it ran out of bytes, that says the same. */
function withBreak(part: Reading, broken: string | undefined, candidate: Candidate): Reading {
  if (broken === undefined) return part;
  const at = placeIn(candidate, candidate.source.size ?? 0);
  const state = (kind: Anomaly['kind']): Reading => ({
    ...part,
    anomalies: [...part.anomalies, { kind, detail: broken, at }],
  });
  if (broken.startsWith(EXPANDS_TOO_FAR)) {
    const unread = part.unread.some(({ why }) => why === broken) ? part.unread : [...part.unread, { why: broken, at }];
    return { ...state('expands-too-far'), unread };
  }
  if (DAMAGE.test(broken)) return state('archive-damaged');
  return part.anomalies.some(({ kind }) => kind === 'truncated') ? part : state('truncated');
}
