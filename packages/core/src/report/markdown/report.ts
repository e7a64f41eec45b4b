import { testedOn } from '../tested-on.ts';
import { pageOf } from '../../check/rules.ts';
import type { Report } from '../../nouns/report.ts';
import type { Proof } from '../../nouns/verification.ts';
import { acceptedText } from '../accepted-text.ts';
import { bytesText, moreBytesText, secondsText } from '../amounts.ts';
import { escapeMarkdown as escaped, escapeText } from '../escape.ts';
import { howTo } from '../how-to.ts';
import { pathText, producersText } from '../model-line.ts';
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
    ...againstLines(report, blocks),
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
  const { model: known, pushed, tags } = report;
  if (!known) return [];
  const rows = [
    ['model', escaped(pathText(known))],
    ['format', escaped([known.format, ...known.encoding].join(', '))],
    ['written by', escaped(producersText(known))],
    ['image', escaped(pushedReference(report) ?? tags.join(', '))],
    ['size', imageSizeText(report)],
    ['digest', pushed ? `\`${pushed.digest}\`${pushed.reused ? REUSED : ''}` : ''],
  ];
  return [
    '| | |',
    '| --- | --- |',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`),
    '',
  ];
}

const REUSED =
  ': model, environment and options are those of an image that is there; nothing was uploaded, the tags point to it';

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

function verification({ verifications }: Report, blocks: Blocks): string[] {
  return verifications.flatMap((shown) => {
    const { sentence, isolation, proofs, log } = shown;
    const failed = proofs.filter(({ outcome }) => outcome === 'failed');
    const counts = (['failed', 'passed', 'not-run'] as const)
      .map((outcome) => [proofs.filter((proof) => proof.outcome === outcome).length, outcome] as const)
      .filter(([count]) => count > 0)
      .map(([count, outcome]) => `${count} ${outcome === 'not-run' ? 'not run' : outcome}`);
    return [
      `**Test of the image**: ${testedOn(shown, verifications.length > 1)}${escaped(sentence)} (isolation: ${isolation})`,
      '',
      // What failed is why somebody reads this; the rest is there for whoever asks.
      ...proofTable(failed, blocks),
      ...folded(
        `Proofs: ${counts.join(', ')}`,
        proofTable(
          proofs.filter(({ outcome }) => outcome !== 'failed'),
          blocks,
        ),
      ),
      ...(log?.length
        ? folded(
            'The last lines of its log',
            blocks.within(log, (line) => `${escaped(line)}<br>`),
          )
        : []),
    ];
  });
}

const marks = { passed: '✅', failed: '❌', 'not-run': '➖' } as const;

function proofTable(proofs: readonly Proof[], { table }: Blocks): string[] {
  return table(['', 'proof', 'seen'], proofs, (proof) => [
    marks[proof.outcome],
    escaped(proofTitle(proof)),
    escaped(proofDetail(proof)),
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

function layers(report: Report, { table }: Blocks): string[] {
  const { against, images } = report;
  const [image] = images;
  if (!image?.parts?.length) return [];
  const before = against?.comparison?.before.image;
  const had = new Map(before?.parts.map(({ of, size }) => [of, size]));
  const gone = (before?.parts ?? []).filter(({ of }) => !image.parts?.some((part) => part.of === of));
  const all = [...image.parts, ...gone.map(({ of }) => ({ of, size: 0 }))];
  const share = (size: number): string => `${Math.round((100 * size) / Math.max(1, image.size))} %`;
  const rows = before
    ? table(['layers', 'before', 'now', 'difference', 'of the image'], all, ({ of, size }) => [
        of,
        bytesText(had.get(of) ?? 0),
        bytesText(size),
        moreBytesText(had.get(of) ?? 0, size) || 'none',
        share(size),
      ])
    : table(['layers', 'size', 'of the image'], all, ({ of, size }) => [of, bytesText(size), share(size)]);
  return folded(`Image by layer: ${imageSizeText(report)}`, rows);
}

/** `450 MB (+12 MB)`, where it is known of what. */
export function imageSizeText({ images: [image], against }: Report): string {
  if (!image || image.size === 0) return '';
  const before = against?.comparison?.before.image;
  const more = before && image.parts ? moreBytesText(before.size, image.size) : '';
  return `${bytesText(image.size)}${more === '' ? '' : ` (${more})`}`;
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
