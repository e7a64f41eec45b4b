import { allModels } from '../check/models.ts';
import { pageOf } from '../check/rules.ts';
import { plural } from '../check/words.ts';
import type { Finding } from '../nouns/finding.ts';
import type { Report } from '../nouns/report.ts';
import { acceptedText } from './accepted-text.ts';
import { bytesText, secondsText } from './amounts.ts';
import { escapeMarkdown as escaped, escapeText } from './escape.ts';
import { howTo } from './how-to.ts';
import { producersText } from './model-line.ts';
import { placeText } from './place-text.ts';
import { proofDetail, proofTitle } from './proof-text.ts';
import { pushedReference } from './reference-text.ts';

/**
 * A step's summary over 1 MiB is refused as a whole. Escaping makes hostile text six times as long, so it is the rows
 * that are counted, and each of the four long tables gets its share.
 */
const MAX_TABLE = 200 * 1024;

/** The job summary: the verdict first, then what a reviewer asks. GitHub's Markdown; all foreign text is escaped. */
export function reportMarkdown(report: Report): string {
  return [
    `## ${verdict(report)}`,
    '',
    ...stopped(report),
    ...model(report),
    ...findings(report.findings),
    ...verification(report),
    ...environment(report),
    ...howToRun(report),
    ...timings(report),
    '',
  ].join('\n');
}

function verdict({ model: known, stopped: end, verifications, pushed, findings: all }: Report): string {
  const name = known ? escaped(known.name) : 'package-model';
  if (end) return `❌ ${name}: ${end.code === 'INTERRUPTED' ? 'interrupted' : `stopped at ${end.stage}`}`;
  const [verified] = verifications;
  const unread = known !== undefined && allModels(known).some((one) => one.unread.length > 0);
  const done = [verified ? verified.verdict : unread ? 'not fully read' : 'checked', ...(pushed ? ['pushed'] : [])];
  const counts = (['error', 'warning'] as const)
    .map(
      (severity) =>
        [all.filter((finding) => finding.severity === severity && !finding.accepted).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity));
  const fine = counts.length === 0 && !unread && verified?.verdict !== 'failed';
  return `${fine ? '✅' : '⚠️'} ${name}: ${[...done, ...counts].join(', ')}`;
}

function stopped({ stopped: end }: Report): string[] {
  if (!end) return [];
  const said = end.said?.length
    ? folded(
        'What it said last',
        within(end.said, (line) => `${escaped(line)}<br>`),
      )
    : [];
  return [`**${end.code}**: ${escaped(end.message)}  `, escaped(end.remedy), '', ...said];
}

function model(report: Report): string[] {
  const { model: known, images, pushed, tags } = report;
  if (!known) return [];
  const rows = [
    ['model', escaped(known.files.map(({ path }) => path).join(', '))],
    ['format', escaped([known.format, ...known.encoding].join(', '))],
    ['written by', escaped(producersText(known))],
    ['image', escaped(pushedReference(report) ?? tags.join(', '))],
    ['size', images[0] && images[0].size > 0 ? bytesText(images[0].size) : ''],
    ['digest', pushed ? `\`${pushed.digest}\`` : ''],
  ];
  return [
    '| | |',
    '| --- | --- |',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`),
    '',
  ];
}

function findings(all: readonly Finding[]): string[] {
  if (all.length === 0) return ['Checked by the listed rules: no findings.', ''];
  return [
    '| severity | rule | finding | where |',
    '| --- | --- | --- | --- |',
    ...within(
      all,
      ({ severity, rule, message, help, at, accepted }) =>
        `| ${accepted ? `accepted ${severity}` : severity} | [${rule}](${pageOf(rule)}) | ${escaped(message)}<br>${escaped(accepted ? acceptedText(accepted) : help)} | ${escaped(placeText(at))} |`,
    ),
    '',
  ];
}

function verification({ verifications }: Report): string[] {
  return verifications.flatMap(({ sentence, isolation, proofs, log }) => [
    `${escaped(sentence)} (isolation: ${isolation})`,
    '',
    '| proof | outcome | |',
    '| --- | --- | --- |',
    ...within(
      proofs,
      (proof) => `| ${escaped(proofTitle(proof))} | ${proof.outcome} | ${escaped(proofDetail(proof))} |`,
    ),
    '',
    ...(log?.length
      ? folded(
          'The last lines of its log',
          within(log, (line) => `${escaped(line)}<br>`),
        )
      : []),
  ]);
}

function environment({ environment: known }: Report): string[] {
  if (!known) return [];
  const { python, requirements, lock, platform } = known;
  return folded(
    `Environment: Python ${escaped(python.version)}, ${lock.packages.length + (lock.conda?.length ?? 0)} packages locked for ${platform}`,
    [
      '| requirement | because |',
      '| --- | --- |',
      `| Python ${escaped(python.version)} | ${escaped(python.because)} |`,
      ...within(requirements, ({ text, because }) => `| ${escaped(text)} | ${escaped(because)} |`),
      '',
      `Lock: ${escaped(lock.path)} (${lock.made}).`,
    ],
  );
}

function howToRun(report: Report): string[] {
  const commands = howTo(report);
  // A fence that no command can close: commands are one line each, and hold no backticks.
  return commands.length > 0
    ? folded('Run it, and ask it', ['````sh', ...commands.map((line) => escapeText(line).replaceAll('`', "'")), '````'])
    : [];
}

function timings({ timings: all }: Report): string[] {
  const total = new Map<string, number>();
  for (const { stage, ms } of all) total.set(stage, (total.get(stage) ?? 0) + ms);
  const rows = [...total].map(([stage, ms]) => `| ${stage} | ${secondsText(ms / 1000)} |`);
  return rows.length > 0 ? folded('Timings', ['| stage | time |', '| --- | --- |', ...rows]) : [];
}

/** As many rows as fit a table's share, and how many did not. Rows are only rendered while there is room. */
function within<Item>(items: readonly Item[], row: (item: Item) => string): string[] {
  const rows: string[] = [];
  let left = MAX_TABLE;
  for (const item of items) {
    const rendered = row(item);
    left -= rendered.length + 1;
    if (left < 0) return [...rows, '', `${items.length - rows.length} more are in the report.`];
    rows.push(rendered);
  }
  return rows;
}

function folded(summary: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>', ''];
}
