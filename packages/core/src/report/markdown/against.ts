import { plural } from '../../check/words.ts';
import type { Against } from '../../nouns/report.ts';
import { bytesText } from '../amounts.ts';
import { changeWords, headings } from '../comparison-text.ts';
import { escapeMarkdown as escaped } from '../escape.ts';
import { folded, type Blocks } from './blocks.ts';

/** More changes than this are folded away: whoever retrains a forest changes every tree. */
const SHOWN = 12;

/** What changed in the model, what breaks its callers first; or why that cannot be told. */
export function againstLines(against: Against | undefined, { table }: Blocks): string[] {
  if (!against) return [];
  const { what, because, comparison } = against;
  if (!comparison) return [`**Not compared** with ${escaped(what)}: ${escaped(because)}`, ''];
  const { before, after, changes } = comparison;
  const title = `Compared with ${escaped(what)}`;
  if (changes.length === 0) return [`**${title}**: nothing that can be told from the bytes has changed.`, ''];
  const breaking = changes.filter(({ breaks }) => breaks);
  const sizes = before.size === after.size ? '' : `, ${bytesText(before.size)} → ${bytesText(after.size)}`;
  const warned =
    breaking.length > 0 ? `; ⚠️ ${plural(breaking.length, 'change')} may break those who ask the model as before` : '';
  const rows = table(['', 'of', 'change'], [...breaking, ...changes.filter(({ breaks }) => !breaks)], (change) => [
    change.breaks ? '⚠️' : '',
    headings[change.area].toLowerCase(),
    escaped(changeWords(change)),
  ]);
  return [
    `**${title}** (${escaped(because)}): ${plural(changes.length, 'change')}${sizes}${warned}`,
    '',
    ...(changes.length > SHOWN ? folded('What changed', rows) : rows),
  ];
}
