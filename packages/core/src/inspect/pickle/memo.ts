import type { Cell, Item } from './cell.ts';

const PAGE_BITS = 13;
const PAGE = 1 << PAGE_BITS;
/** Keys from here on, and keys far beyond what there are entries, live in a Map: text PUT and LONG_BINPUT may name any. */
const FAR = 1 << 26;
const SPARSE = 1 << 16;
/** No pickler leaves gaps; 60 MB. */
const MAX_FAR = 1 << 20;
/** Values that are kept as such, of 100 bytes and more each: arrays, types, names. Strings and what is known by type only do not count. */
const MAX_CELLS = 400_000;
/** 64 MB, or 128. An unpickler of a file with more needs many gigabytes; what lies beyond is left unread. */
const MAX_ENTRIES = 1 << 24;

/** Where offsets fit four bytes, entries do. */
const NARROW = 2 ** 31 - 2;

/**
 * The unpickler's memo: four bytes an entry (eight in files beyond two gigabytes), outside the garbage collector's
 * sight. Grows by pages, so that it never has to be copied. 0 is nothing, a string that was left in the file its offset
 * plus one, a cell minus its number.
 */
export class Memo {
  private readonly pages: (Int32Array | Float64Array | undefined)[] = [];
  private readonly far = new Map<number, number>();
  private readonly cells: Cell[] = [];
  private readonly wide: boolean;
  /** What MEMOIZE uses as its key: how many keys there are. */
  size = 0;

  constructor(bytes: number | undefined) {
    this.wide = bytes === undefined || bytes > NARROW;
  }

  get(key: number): Item | undefined {
    let packed = (key < FAR ? this.pages[key >> PAGE_BITS]?.[key & (PAGE - 1)] : undefined) ?? 0;
    if (packed === 0 && this.far.size > 0) packed = this.far.get(key) ?? 0;
    if (packed > 0) return packed - 1;
    return packed === 0 ? undefined : this.cells[-packed - 1];
  }

  /** False when there is no room left. */
  set(key: number, item: Item): boolean {
    if (this.size >= MAX_ENTRIES || this.cells.length >= MAX_CELLS) return false;
    const packed = typeof item === 'number' ? item + 1 : -this.numberOf(item);
    const known = key < FAR ? this.pages[key >> PAGE_BITS] : undefined;
    if (key >= FAR || (known === undefined && key > 4 * this.size + SPARSE) || this.far.has(key)) {
      if (!this.far.has(key)) this.size += 1;
      this.far.set(key, packed);
      return this.far.size <= MAX_FAR;
    }
    const page = known ?? this.fresh(key >> PAGE_BITS);
    const index = key & (PAGE - 1);
    if (page[index] === 0) this.size += 1;
    page[index] = packed;
    return true;
  }

  private numberOf(cell: Cell): number {
    if (cell.slot > 0 && this.cells[cell.slot - 1] === cell) return cell.slot;
    this.cells.push(cell);
    cell.slot = this.cells.length;
    return cell.slot;
  }

  private fresh(index: number): Int32Array | Float64Array {
    const page = this.wide ? new Float64Array(PAGE) : new Int32Array(PAGE);
    this.pages[index] = page;
    return page;
  }
}
