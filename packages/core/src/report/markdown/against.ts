import { plural } from '../../check/words.ts';
import type { Change, Comparison } from '../../nouns/comparison.ts';
import type { Report } from '../../nouns/report.ts';
import { bytesText } from '../amounts.ts';
import { changeWords, differenceText, headings } from '../comparison-text.ts';
import { escapeMarkdown as escaped } from '../escape.ts';
import { folded, type Blocks } from './blocks.ts';

/** More changes than this are folded away: whoever retrains a forest changes every tree. */
const SHOWN = 12;

/** What changed in the model, what breaks its callers first, then its figures and its answers; or why that cannot be told. */
export function againstLines(report: Report, blocks: Blocks): string[] {
  const { against } = report;
  const moved = movedLines(report, blocks);
  if (!against) return moved;
  const { what, because, comparison } = against;
  if (!comparison) return [`**Not compared** with ${escaped(what)}: ${escaped(because)}`, '', ...moved];
  return [
    `### Compared with ${escaped(what)}`,
    '',
    `${sentence(comparison)} (${escaped(because)})`,
    '',
    ...changeTable(comparison, blocks),
    ...metricTable(comparison, blocks),
    ...moved,
  ];
}

/** What may break callers, where there is anything. */
export function breakingWords({ against }: Report): string | undefined {
  const breaking = against?.comparison?.changes.filter(({ breaks }) => breaks) ?? [];
  return breaking.length > 0 ? `${plural(breaking.length, 'change')} may break callers` : undefined;
}

function sentence({ before, after, changes }: Comparison): string {
  if (changes.length === 0) return 'Nothing that can be told from the bytes has changed';
  const breaking = changes.filter(({ breaks }) => breaks);
  const sizes = before.size === after.size ? '' : `, ${bytesText(before.size)} → ${bytesText(after.size)}`;
  const warned = breaking.length > 0 ? `; ⚠️ **${breaking.length} may break those who ask the model as before**` : '';
  return `${plural(changes.length, 'change')}${sizes}${warned}`;
}

function changeTable({ changes }: Comparison, { table }: Blocks): string[] {
  const told = changes.filter(({ area }) => area !== 'metric');
  const ordered = [...told.filter(({ breaks }) => breaks), ...told.filter(({ breaks }) => !breaks)];
  const rows = table(['', 'of', 'change'], ordered, (change) => [
    change.breaks ? '⚠️' : '',
    headings[change.area].toLowerCase(),
    escaped(changeWords(change)),
  ]);
  return told.length > SHOWN ? folded(`What changed: ${plural(told.length, 'change')}`, rows) : rows;
}

function metricTable({ changes }: Comparison, { table }: Blocks): string[] {
  const figure = (value: Change['before']): string => (typeof value === 'number' ? String(value) : '');
  return table(
    ['metric', 'before', 'now', 'difference'],
    changes.filter(({ area }) => area === 'metric'),
    ({ what, before, after }) => [
      escaped(what),
      figure(before),
      figure(after),
      typeof before === 'number' && typeof after === 'number' ? differenceText(before, after) : '',
    ],
  );
}

/** How far answers to the samples moved from those of the published image. */
function movedLines({ verifications }: Report, { table }: Blocks): string[] {
  const shifts = verifications.flatMap(({ proofs }) =>
    proofs.flatMap((proof) =>
      proof.kind === 'shift' && proof.against === 'published' && proof.outcome !== 'not-run' ? [proof] : [],
    ),
  );
  return table(['answers to the samples', 'moved'], shifts, ({ output, outcome, detail }) => [
    escaped(output),
    `${outcome === 'failed' ? '❌ ' : ''}${escaped(detail)}`,
  ]);
}
