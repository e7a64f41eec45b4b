import { valueText } from '../check/words.ts';
import type { Change, ChangeArea, Comparison } from '../nouns/comparison.ts';
import { bytesText } from './amounts.ts';
import { escapeText } from './escape.ts';
import { painter, wrap, type TextOptions } from './style.ts';

export const headings: Readonly<Record<ChangeArea, string>> = {
  image: 'Image',
  format: 'Format',
  producer: 'Written by',
  estimator: 'Estimators',
  parameter: 'Parameters',
  input: 'Inputs',
  output: 'Outputs',
  class: 'Classes',
  tensor: 'Tensors',
  import: 'Imports',
  package: 'Locked packages',
  layer: 'Layers',
  metric: 'Metrics',
  size: 'Size',
};

/** Changes of one area that a person still reads; `--json` has them all. */
const MAX_ROWS = 40;

/** Two models and what changed, for a person. */
export function comparisonText(comparison: Comparison, options: TextOptions): string {
  const { before, after } = comparison;
  const title = `${before.name} (${bytesText(before.size)}) → ${after.name} (${bytesText(after.size)})`;
  const head = wrap(escapeText(title), options.width, '').map((line) => painter(options)('bold', line));
  return `${[...head, '', ...changeLines(comparison, options)].join('\n')}\n`;
}

/** What changed: an area a paragraph; `!` before whatever may break those who ask the model as before. */
export function changeLines({ changes }: Comparison, options: TextOptions): string[] {
  const paint = painter(options);
  if (changes.length === 0) return ['Nothing that can be told from the bytes has changed.'];
  const lines: string[] = [];
  for (const area of Object.keys(headings) as ChangeArea[]) {
    const rows = changes.filter((change) => change.area === area);
    if (rows.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(paint('bold', headings[area]));
    for (const row of rows.slice(0, MAX_ROWS)) {
      const text = wrap(changeText(row), options.width - 2, '    ');
      lines.push(
        ...text.map((line, index) => (index === 0 ? `  ${row.breaks ? '!' : ' '} ${line.trimStart()}` : line)),
      );
    }
    if (rows.length > MAX_ROWS) lines.push(`    … ${rows.length - MAX_ROWS} more`);
  }
  const warned = changes.some(({ breaks }) => breaks)
    ? ['', ...wrap('! may break those who ask the model as before', options.width - 2, '')]
    : [];
  return [...lines, ...warned];
}

/** A change for a terminal, escaped. */
function changeText(change: Change): string {
  return escapeText(changeWords(change));
}

/** `age: renamed years`, `max_depth: 3 → 5`, `+ city (string)`, `- city (string)`. Foreign text, not escaped. */
export function changeWords({ area, what, before, after, renamed }: Change): string {
  const show = (value: NonNullable<typeof before> | null): string =>
    area === 'size' && typeof value === 'number'
      ? bytesText(value)
      : typeof value === 'string' && area !== 'parameter'
        ? value
        : valueText(value);
  if (renamed !== undefined) return `${what}: renamed ${renamed}`;
  const [from, to] = [before === undefined ? undefined : show(before), after === undefined ? undefined : show(after)];
  if (area === 'metric' && typeof before === 'number' && typeof after === 'number')
    return `${what}: ${from} → ${to} (${differenceText(before, after)})`;
  if (from === undefined) return to === what || to === undefined ? `+ ${what}` : `+ ${what} (${to})`;
  if (to === undefined) return from === what ? `- ${what}` : `- ${what} (${from})`;
  return `${what}: ${from} → ${to}`;
}

/** `+0.012`: as many digits as there are in what it is the difference of. */
export function differenceText(before: number, after: number): string {
  const difference = Number((after - before).toPrecision(3));
  return `${difference > 0 ? '+' : ''}${difference}`;
}
