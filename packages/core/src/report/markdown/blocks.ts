/**
 * A step's summary over 1 MiB is refused as a whole. Escaping makes hostile text six times as long, so it is the rows
 * that are counted, and each of the long tables gets its share; where several reports are in one summary, a share of that.
 */
const MAX_TABLE = 120 * 1024;

export interface Blocks {
  /** As many rows as fit a table's share, and how many did not. Rows are only rendered while there is room. */
  readonly within: <Item>(items: readonly Item[], row: (item: Item) => string) => string[];
  readonly table: <Item>(
    head: readonly string[],
    items: readonly Item[],
    row: (item: Item) => readonly string[],
  ) => string[];
}

export function blocksFor(reports: number): Blocks {
  const share = Math.max(512, Math.floor(MAX_TABLE / Math.max(1, reports)));
  const within: Blocks['within'] = (items, row) => {
    const rows: string[] = [];
    let left = share;
    for (const item of items) {
      const rendered = row(item);
      left -= rendered.length + 1;
      if (left < 0) return [...rows, '', `${items.length - rows.length} more are in the report.`];
      rows.push(rendered);
    }
    return rows;
  };
  return {
    within,
    table: (head, items, row) =>
      items.length === 0
        ? []
        : [cells(head), cells(head.map(() => '---')), ...within(items, (item) => cells(row(item))), ''],
  };
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

export function folded(summary: string, lines: readonly string[], open = false): string[] {
  return lines.length === 0
    ? []
    : [open ? '<details open>' : '<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>', ''];
}

/** Commands in a fence that none of them can close: each is one line, and holds no backticks. */
export function fenced(commands: readonly string[], escape: (text: string) => string): string[] {
  return ['````sh', ...commands.map((line) => escape(line).replaceAll('`', "'")), '````'];
}
