import { appendFile } from 'node:fs/promises';

/** The runner refuses a step's summary over 1 MiB as a whole. */
const MAX_SUMMARY = 1 << 20;
const CUT = '\n\nThe rest did not fit into a job summary; it is in the report.\n';

/** Appends Markdown to the step's summary, where the runner has one. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path !== undefined && path !== '') await appendFile(path, withinSummary(markdown));
}

/** Cut at the end of a line, counted in bytes, with every fold closed that was open there. */
export function withinSummary(markdown: string, most: number = MAX_SUMMARY): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= most) return markdown;
  const room = bytes.subarray(0, Math.max(0, most - CUT.length - MOST_OPEN * CLOSE.length));
  const kept = room.subarray(0, room.lastIndexOf(0x0a) + 1).toString('utf8');
  const open = count(kept, /^<details(?: open)?>$/gm) - count(kept, /^<\/details>$/gm);
  const fence = count(kept, /^````/gm) % 2 === 1 ? '````\n' : '';
  return kept + fence + CLOSE.repeat(Math.max(0, Math.min(open, MOST_OPEN))) + CUT;
}

const CLOSE = '\n</details>\n';
/** A model in a summary of many, and a table in it. */
const MOST_OPEN = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
