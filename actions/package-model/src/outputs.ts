import * as core from '@actions/core';
import { checkOutputs, errorCodes, outputs, type OutputName, type Report } from '@package-model/core/start';

/** Files that the step leaves behind. */
export interface Kept {
  readonly report: string;
  readonly sarif: string;
  readonly summary: string;
  readonly bom?: string;
}

type Command = 'package' | 'check';

export function outputNames(command: Command): readonly string[] {
  return (command === 'check' ? checkOutputs : outputs).map(({ name }) => name);
}

/** Every output: workflows can then rely on each being there, empty where nothing is known. */
export function outputsOf(
  reports: readonly Report[],
  kept: Kept | undefined,
  command: Command,
): Readonly<Record<OutputName, string>> {
  const [first] = reports;
  const report = first && reports.length === 1 ? first : nothing;
  const { model, images, pushed, tags, environment, context } = report;
  const [image] = images;
  const name = nameOf(image);
  const read = reports.filter((each) => each.model !== undefined);
  return {
    verdict: command === 'check' ? checkVerdict(reports) : verdictOf(report),
    image: pushed ? `${pushed.repository}@${pushed.digest}` : (tags[0] ?? name ?? ''),
    digest: pushed?.digest ?? '',
    tags: tags.join('\n'),
    format: model?.format ?? '',
    framework: frameworkOf(report),
    findings: read.length > 0 ? String(read.reduce((sum, { findings }) => sum + findings.length, 0)) : '',
    report: kept?.report ?? '',
    summary: kept?.summary ?? '',
    sarif: kept?.sarif ?? '',
    dockerfile: context === undefined ? '' : `${context}/Dockerfile`,
    lock: environment?.lock.path ?? '',
    bom: kept?.bom ?? '',
    size: image && image.size > 0 ? String(image.size) : '',
  };
}

function nameOf(image: Report['images'][number] | undefined): string | undefined {
  if (image?.at === 'archive' || image?.at === 'layout') return image.path;
  return image?.at === 'registry' ? `${image.repository}@${image.digest}` : image?.id;
}

const nothing: Report = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: [] };

function checkVerdict(reports: readonly Report[]): string {
  return reports.length > 0 && reports.every(({ stopped }) => stopped === undefined) ? 'passed' : 'failed';
}

const weakest = ['failed', 'not-asked', 'consistent', 'verified'] as const;

/** A registry that is not there does not unmake a test that was passed; anything else that stops a run does. */
function verdictOf({ stopped, verifications }: Report): string {
  if (stopped && errorCodes[stopped.code].exit !== 3) return 'failed';
  // Of several platforms the weakest: what a deployment may come to run on.
  return weakest.find((verdict) => verifications.some((one) => one.verdict === verdict)) ?? 'failed';
}

/**
 * Who wrote the model; Python alone is no framework, and a version that only follows from the layout is a range, not a
 * version. These are the model's own words, which workflows paste into scripts: only what names are made of is given out.
 */
function frameworkOf({ model }: Report): string {
  const producer = model?.producers.find(({ library }) => library !== 'python');
  if (producer === undefined) return '';
  const words = producer.known === 'written' ? [producer.library, producer.version] : [producer.library];
  return words
    .map((part) => part.replaceAll(/[^A-Za-z0-9._+-]/g, ''))
    .join(' ')
    .trim();
}

/** All of an action's outputs; those without a value are empty. */
export function setOutputs(names: readonly string[], values: Readonly<Record<string, string>>): void {
  for (const name of names) core.setOutput(name, values[name] ?? '');
}
