import { cells, characters } from './cells.ts';
import { pad } from './style.ts';

/** Rows that a person still reads; `--json` has them all. */
export const MAX_ROWS = 40;
/** Cells of one column of a table, unless the last: names are recognised by then. */
const MAX_CELL = 48;
/** A column is not cut below that: what would be left of a name is no name. */
const MIN_CELL = 8;
const GAP = '  ';

/** A table whose columns fit into `width` cells together: the widest are cut first, and the last takes what is left. */
export function aligned(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const shown = rows.slice(0, MAX_ROWS);
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(
      column < columns - 1 ? MAX_CELL : Infinity,
      ...[Math.max(0, ...shown.map((row) => cells(row[column] ?? '')))],
    ),
  );
  const room = width - indent.length - GAP.length * Math.max(0, columns - 1);
  shrink(widths, Math.max(room, 1));
  const lines = shown.map((row) =>
    fit(
      indent +
        row
          .map((text, column) => pad(fit(text, widths[column] ?? 0), widths[column] ?? 0))
          .join(GAP)
          .trimEnd(),
      width,
    ),
  );
  return rows.length > MAX_ROWS
    ? [...lines, fit(`${indent}… ${rows.length - MAX_ROWS} more (--json has all)`, width)]
    : lines;
}

/** Takes cells from the widest column until all fit. */
function shrink(widths: number[], room: number): void {
  for (;;) {
    const over = widths.reduce((sum, one) => sum + one, 0) - room;
    const widest = Math.max(...widths);
    if (over <= 0 || widest <= MIN_CELL) return;
    const next = Math.max(MIN_CELL, ...widths.filter((one) => one < widest));
    const at = widths.lastIndexOf(widest);
    widths[at] = Math.max(next, widest - over) < widest ? Math.max(next, widest - over) : widest - 1;
  }
}

/** Cut to the width in terminal cells, between whole characters. */
export function fit(line: string, width: number): string {
  if (cells(line) <= width) return line;
  let shown = '';
  let used = 0;
  for (const character of characters(line)) {
    used += cells(character);
    if (used > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}
