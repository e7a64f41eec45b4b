import type { Cell, Item } from './cell.ts';

const PAGE_BITS = 13;
const PAGE = 1 << PAGE_BITS;
/** Keys from here on live in a Map: text PUT and LONG_BINPUT may name any. */
const FAR = 1 << 26;
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
    const packed = (key >= FAR || key < 0 ? this.far.get(key) : this.pages[key >> PAGE_BITS]?.[key & (PAGE - 1)]) ?? 0;
    if (packed > 0) return packed - 1;
    return packed === 0 ? undefined : this.cells[-packed - 1];
  }

  /** False when there is no room left. */
  set(key: number, item: Item): boolean {
    if (this.size >= MAX_ENTRIES) return false;
    const packed = typeof item === 'number' ? item + 1 : -this.numberOf(item);
    if (key >= FAR) {
      if (!this.far.has(key)) this.size += 1;
      this.far.set(key, packed);
      return true;
    }
    const page = this.pages[key >> PAGE_BITS] ?? this.fresh(key >> PAGE_BITS);
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
