import { pageOf } from '../../check/rules.ts';
import type { Report } from '../../nouns/report.ts';
import { secondsText } from '../amounts.ts';
import { escapeMarkdown as escaped } from '../escape.ts';
import { pathText } from '../model-line.ts';
import { pushedReference } from '../reference-text.ts';
import { blocksFor, folded, type Blocks } from './blocks.ts';
import { imageSizeText, policyLines, reportBody, reportMarkdown, type MarkdownOptions } from './report.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Worst first: a reviewer of fifty models begins where something is wrong. */
const rank: Readonly<Record<Verdict['mark'], number>> = { '❌': 0, '⚠️': 1, '✅': 2 };

/**
 * One summary of the reports of many models: how many passed, a table of all, then each folded away, opened where it did not
 * pass. Of one report it is that report's own.
 */
export function reportsMarkdown(
  reports: readonly Report[],
  options: (report: Report) => MarkdownOptions = () => ({}),
): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return reportMarkdown(only, options(only));
  const judged = reports
    .map((report) => ({ report, verdict: verdictOf(report) }))
    .toSorted((one, other) => rank[one.verdict.mark] - rank[other.verdict.mark]);
  const blocks = blocksFor(reports.length);
  const passed = judged.filter(({ verdict }) => verdict.mark !== '❌').length;
  const worst = judged[0]?.verdict.mark ?? '✅';
  return [
    reports.length === 0 ? '## ✅ No models' : `## ${worst} ${passed} of ${reports.length} models passed`,
    '',
    ...policyLines(reports),
    ...overview(judged, blocksFor(1)),
    ...judged.flatMap(({ report, verdict }) => section(report, verdict, options(report), blocks)),
    '',
  ].join('\n');
}

function overview(judged: readonly { report: Report; verdict: Verdict }[], { table }: Blocks): string[] {
  return table(['', 'model', 'verdict', 'findings', 'image', 'size', 'time'], judged, ({ report, verdict }) => [
    verdict.mark,
    nameOf(report),
    verdict.words,
    rulesOf(report),
    escaped(pushedReference(report) ?? report.tags.join(', ')),
    imageSizeText(report),
    secondsText(report.timings.reduce((sum, { ms }) => sum + ms, 0) / 1000),
  ]);
}

function section(report: Report, { mark, words }: Verdict, options: MarkdownOptions, blocks: Blocks): string[] {
  const body = reportBody(report, options, blocks);
  return folded(`${mark} ${nameOf(report)}: ${words}`, body, mark === '❌');
}

function nameOf({ model }: Report): string {
  return model ? escaped(pathText(model)) : '(no model)';
}

/** The rules that found something, each once, with its page. */
function rulesOf({ findings }: Report): string {
  const rules = [...new Set(findings.filter(({ accepted }) => !accepted).map(({ rule }) => rule))];
  const shown = rules.slice(0, 5).map((rule) => `[${rule}](${pageOf(rule)})`);
  return [...shown, ...(rules.length > shown.length ? [`and ${rules.length - shown.length} more`] : [])].join(', ');
}
