import type { Span } from './message.ts';
import { MAX_FIELD, varint } from './wire.ts';

/** No model is longer than a terabyte. */
const LARGEST = 2 ** 40;

/**
 * Fields at the front of some bytes, for telling formats apart. The last may reach over the bytes, and over the end of a
 * file that is cut; nothing where it is no message.
 */
export function frontFields(
  bytes: Uint8Array,
):
  | readonly { readonly number: number; readonly wire: number; readonly value: bigint; readonly span: Span }[]
  | undefined {
  const found: { number: number; wire: number; value: bigint; span: Span }[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = varint(bytes, at, bytes.length);
    if (tag === 'short') return found;
    if (tag === 'long') return undefined;
    const [number, wire] = [Number(tag.value >> 3n), Number(tag.value & 7n)];
    if (number < 1 || number > MAX_FIELD || wire > 5 || wire === 3 || wire === 4) return undefined;
    const value = wire === 0 || wire === 2 ? varint(bytes, tag.end, bytes.length) : { value: 0n, end: tag.end };
    if (value === 'short') return found;
    if (value === 'long') return undefined;
    const length = wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? Number(value.value) : 0;
    if (length > LARGEST) return undefined;
    found.push({ number, wire, value: value.value, span: { at: value.end, length } });
    at = value.end + length;
  }
  return found;
}
