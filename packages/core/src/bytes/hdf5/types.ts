import type { Block } from './block.ts';

/** A datatype as far as models have it (specification, IV.A.2.d). */
export type Hdf5Type =
  | { readonly kind: 'integer'; readonly size: number; readonly signed: boolean; readonly order: 'little' | 'big' }
  | { readonly kind: 'float'; readonly size: number; readonly brain: boolean; readonly order: 'little' | 'big' }
  | { readonly kind: 'text'; readonly size: number }
  /** Its bytes are in a heap, an element is the way there. */
  | { readonly kind: 'long-text'; readonly size: number }
  | { readonly kind: 'bool' | 'other'; readonly size: number }
  | { readonly kind: 'complex'; readonly size: number };

/** Types are nested: lists of records of lists. */
const MAX_NESTED = 16;

/** @throws Hdf5Fault */
export function readType(block: Block, nested = 0): Hdf5Type {
  if (nested > MAX_NESTED) block.fail('a type nested too deep');
  const [first, bits] = [block.u8(), block.u8()];
  block.skip(2);
  const size = block.u32();
  const order = bits & 1 ? 'big' : 'little';
  switch (first & 15) {
    case 0:
      return { kind: 'integer', size, signed: (bits & 8) !== 0, order };
    case 1: {
      block.skip(4 + 1);
      // Eight bits of exponent in two bytes: bfloat16.
      return { kind: 'float', size, brain: size === 2 && block.u8() === 8, order };
    }
    case 3:
      return { kind: 'text', size };
    case 6:
      // NumPy's complex numbers are records of two floats, `r` and `i`.
      return bits === 2 && (size === 8 || size === 16) && block.line() === 'r'
        ? { kind: 'complex', size }
        : { kind: 'other', size };
    case 8: {
      // h5py writes truth values as an enumeration of FALSE and TRUE.
      const base = readType(block, nested + 1);
      const names = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length).toString('latin1');
      return base.size === 1 && names.includes('FALSE') && names.includes('TRUE')
        ? { kind: 'bool', size }
        : { kind: 'other', size };
    }
    case 9:
      return { kind: (bits & 15) === 1 ? 'long-text' : 'other', size };
    default:
      return { kind: 'other', size };
  }
}

/** HDF5's own bound on dimensions. */
const MAX_RANK = 32;

/** Lengths of the dimensions; `undefined` for a space that holds nothing at all. @throws Hdf5Fault */
export function readShape(block: Block): readonly number[] | undefined {
  const [version, rank] = [block.u8(), block.u8()];
  if (version < 1 || version > 2) block.fail('a dataspace of a version that there is not');
  if (rank > MAX_RANK) block.fail(`${rank} dimensions`);
  block.skip(1);
  if (version === 1) block.skip(5);
  else if (block.u8() === 2) return undefined;
  const shape: number[] = [];
  for (let i = 0; i < rank; i++) shape.push(block.length());
  return shape;
}
