import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bom, reportsMarkdown } from '@package-model/core';
import { ioError, reportText, sarif, version, type Host, type Report } from '@package-model/core/reading';
import { reproduction } from './reproduction.ts';
import { annotate, annotationsOf } from './annotations.ts';
import { declareArtifacts } from './artifacts.ts';
import type { Inputs } from './inputs.ts';
import { outputsOf, type Kept } from './outputs.ts';
import type { Sink } from './sink.ts';
import { withinSummary, writeSummary } from './summary.ts';

/** What a step found out, and where it is told. */
export interface Findings {
  readonly reports: readonly Report[];
  readonly notices: readonly string[];
  readonly inputs?: Inputs;
  /** Name of the folder of what is kept. */
  readonly run?: string;
  readonly command: 'package' | 'check';
}

/** Log, annotations, files, summary: everything that a step shows. Returns its outputs. */
export async function publish(
  { reports, notices, inputs, run, command }: Findings,
  env: Host['env'],
  sink: Sink,
  workspace: string,
): Promise<Readonly<Record<string, string>>> {
  sink.endGroup();
  for (const report of reports) {
    for (const line of reportText(report, { width: 100, color: false }).trimEnd().split('\n')) sink.line(line);
  }
  const markdown = withinSummary(
    reportsMarkdown(reports, (report) => ({
      reproduce: inputs === undefined ? [] : reproduction(command, report, inputs, env),
    })),
  );
  const kept = run === undefined ? undefined : await keep(reports, markdown, env, run, workspace, inputs);
  sink.commands(() => annotate(annotationsOf(reports, workspace, notices)));
  await writeSummary(env['GITHUB_STEP_SUMMARY'], markdown).catch((cause: unknown) => {
    sink.line(`the summary could not be written: ${String(cause)}`);
  });
  for (const report of reports) await declareArtifacts(env['GITHUB_ARTIFACTS'], report);
  return outputsOf(reports, kept, command);
}

/** The report, the findings, the summary and the bill of materials as files that outlast the step. */
async function keep(
  reports: readonly Report[],
  markdown: string,
  env: Host['env'],
  run: string,
  workspace: string,
  inputs: Inputs | undefined,
): Promise<Kept> {
  const folder = join(env['RUNNER_TEMP'] ?? workspace, `package-model-${run}`);
  const [only] = reports;
  const bill = only && reports.length === 1 ? bom(only) : undefined;
  const kept: Kept = {
    report: join(folder, 'report.json'),
    sarif: inputs?.settings.sarif ?? join(folder, 'findings.sarif'),
    summary: join(folder, 'summary.md'),
    ...(bill && { bom: inputs?.settings.bom ?? join(folder, 'bom.cdx.json') }),
  };
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(kept.report, json(reports.length === 1 ? only : reports));
    await writeFile(kept.summary, markdown);
    const findings = reports.flatMap((report) => report.findings);
    await writeFile(resolve(workspace, kept.sarif), json(sarif(findings, { root: workspace, version })));
    if (kept.bom !== undefined) await writeFile(resolve(workspace, kept.bom), json(bill));
  } catch (cause) {
    throw ioError(cause, 'writing the report');
  }
  return kept;
}
