import { pageOf } from '../../check/rules.ts';
import type { Report } from '../../nouns/report.ts';
import { acceptedText } from '../accepted-text.ts';
import { bytesText, secondsText } from '../amounts.ts';
import { escapeMarkdown as escaped, escapeText } from '../escape.ts';
import { howTo } from '../how-to.ts';
import { producersText } from '../model-line.ts';
import { placeText } from '../place-text.ts';
import { proofDetail, proofTitle } from '../proof-text.ts';
import { pushedReference } from '../reference-text.ts';
import { againstLines } from './against.ts';
import { blocksFor, fenced, folded, type Blocks } from './blocks.ts';
import { notShown } from './not-shown.ts';
import { verdictOf } from './verdict.ts';

export interface MarkdownOptions {
  /** Commands that do the same on a machine of one's own. */
  readonly reproduce?: readonly string[];
}

/** The job summary: the verdict first, then what a reviewer asks. GitHub's Markdown; all foreign text is escaped. */
export function reportMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { mark, words } = verdictOf(report);
  const name = report.model ? escaped(report.model.name) : 'package-model';
  return [
    `## ${mark} ${name}: ${words}`,
    '',
    ...policyLines([report]),
    ...reportBody(report, options, blocksFor(1)),
    '',
  ].join('\n');
}

/** Everything below the verdict. */
export function reportBody(report: Report, { reproduce = [] }: MarkdownOptions, blocks: Blocks): string[] {
  return [
    ...stopped(report, blocks),
    ...model(report),
    ...findings(report, blocks),
    ...drift(report, blocks),
    ...againstLines(report.against, blocks),
    ...verification(report, blocks),
    ...environment(report, blocks),
    ...layers(report, blocks),
    ...folded(
      'What was not shown',
      blocks.within(notShown(report), (text) => `- ${escaped(text)}`),
    ),
    ...howToRun(report),
    ...(reproduce.length > 0 ? folded('Do the same on your machine', fenced(reproduce, escapeText)) : []),
    ...timings(report, blocks),
  ];
}

/** A change of the policy comes before everything else: whoever approves it approves what it lets pass. */
export function policyLines(reports: readonly Report[]): string[] {
  const changes = [...new Set(reports.flatMap(({ policyChanges = [] }) => policyChanges))];
  if (changes.length === 0) return [];
  return [
    '> ⚠️ **This change alters the policy by which models are judged.** This run obeys the policy of the base branch: what the change tightens counts at once, what it loosens only after the merge.',
    ...changes.slice(0, 50).map((each) => `> - ${escaped(each)}`),
    ...(changes.length > 50 ? [`> - and ${changes.length - 50} more`] : []),
    '',
  ];
}

function stopped({ stopped: end }: Report, { within }: Blocks): string[] {
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

function findings({ findings: all, model: known, stopped: end }: Report, { within }: Blocks): string[] {
  if (all.length === 0) {
    return known === undefined || end?.stage === 'inspect' ? [] : ['Checked by the listed rules: no findings.', ''];
  }
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

function verification({ verifications }: Report, { within }: Blocks): string[] {
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

function environment({ environment: known }: Report, { within }: Blocks): string[] {
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

/** Where the project asks for something else than the model was written with. */
function drift({ environment: known }: Report, { table }: Blocks): string[] {
  return table(
    ['drift', 'declared', 'the model says', 'mend'],
    known?.drifts ?? [],
    ({ name, declared, recorded, mend }) => [escaped(name), escaped(declared), escaped(recorded), escaped(mend)],
  );
}

function layers({ images: [image] }: Report, { table }: Blocks): string[] {
  if (!image?.parts?.length) return [];
  const rows = table(['layers', 'size', 'of the image'], image.parts, ({ of, size }) => [
    of,
    bytesText(size),
    `${Math.round((100 * size) / Math.max(1, image.size))} %`,
  ]);
  return folded(`Image: ${bytesText(image.size)} by layer`, rows);
}

function howToRun(report: Report): string[] {
  const commands = howTo(report);
  return commands.length > 0 ? folded('Run it, and ask it', fenced(commands, escapeText)) : [];
}

function timings({ timings: all }: Report, { table }: Blocks): string[] {
  const total = new Map<string, number>();
  for (const { stage, ms } of all) total.set(stage, (total.get(stage) ?? 0) + ms);
  const sum = [...total.values()].reduce((one, other) => one + other, 0);
  const rows = table(['stage', 'time'], [...total], ([stage, ms]) => [stage, secondsText(ms / 1000)]);
  return rows.length > 0 ? folded(`Timings: ${secondsText(sum / 1000)}`, rows) : [];
}
