import { appendFile } from 'node:fs/promises';

/** The runner refuses a step's summary over 1 MiB as a whole. */
const MAX_SUMMARY = 1 << 20;
const CUT = '\n\nThe rest did not fit into a job summary; it is in the report.\n';

/** Appends Markdown to the step's summary, where the runner has one. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path !== undefined && path !== '') await appendFile(path, withinSummary(markdown));
}

/** Cut at the end of a line, counted in bytes. */
export function withinSummary(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MAX_SUMMARY) return markdown;
  const room = bytes.subarray(0, MAX_SUMMARY - CUT.length);
  return room.subarray(0, room.lastIndexOf(0x0a) + 1).toString('utf8') + CUT;
}
