import type { Compression } from '../../bytes/expand.ts';
import { expandedSource } from '../../bytes/expand.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { placeIn } from './format.ts';

/**
 * A zlib or gzip stream. joblib writes both, and `joblib.load` reads a pickle that somebody packed by hand as well, so a
 * packed pickle is a joblib file; `pickle.load` takes none of them.
 */
export const compressed: Format = {
  title: 'zlib or gzip stream',
  match: ({ head }) => compressionOf(head) !== undefined,
  async read(candidate, inside) {
    const compression = compressionOf(candidate.head) ?? 'zlib';
    const source = expandedSource(candidate.source, compression, { signal: inside.signal, limit: inside.expansion });
    const part = await inside.part({ source, member: compression, name: candidate.name }, candidate);
    return { ...withBreak(part, source.broken, candidate), encoding: [compression, ...part.encoding] };
  },
};

function compressionOf(head: Uint8Array): Compression | undefined {
  const [first = 0, second = 0] = head;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  // joblib takes any file that starts with 0x78 for zlib; RFC 1950 wants the two bytes to be a multiple of 31 as well.
  return first === 0x78 && head.length > 1 && (first * 256 + second) % 31 === 0 ? 'zlib' : undefined;
}

/** A stream that ends before its time is told of once: where the pickle in it ran out of bytes, that says the same. */
function withBreak(part: Reading, broken: string | undefined, candidate: Candidate): Reading {
  if (broken === undefined) return part;
  const at = placeIn(candidate, candidate.source.size ?? 0);
  if (broken.startsWith('it expands')) return { ...part, unread: [...part.unread, { why: broken, at }] };
  if (part.anomalies.some(({ kind }) => kind === 'truncated')) return part;
  return { ...part, anomalies: [...part.anomalies, { kind: 'truncated', detail: broken, at }] };
}
