import type { Dtype } from '../nouns/model.ts';

/** Values that differ in size and sign of their change, so that trees branch and linear terms do not cancel. */
const NUMBERS = [0.5, 1.25, 3, 0.1, 5.75, 2, 7.5, 1, 4.2, 0, 12, 6.3] as const;
/** Coprime to the list's length: neighbouring columns and rows take different values. */
const ROW_STEP = 5;
const COLUMN_STEP = 7;

/** A number for one cell; the same cell always gets the same. */
export function madeNumber(dtype: Dtype, row: number, column: number): number | boolean {
  const value = NUMBERS[(row * ROW_STEP + column * COLUMN_STEP) % NUMBERS.length] ?? 0;
  if (dtype === 'bool') return Math.trunc(value) % 2 === 1;
  return /^u?int/.test(dtype) ? Math.trunc(value) : value;
}
