import * as core from '@actions/core';
import { errorCodes, outputs, type OutputName, type Report } from '@package-model/core';

/** Files that the step leaves behind. */
export interface Kept {
  readonly report: string;
  readonly sarif: string;
}

/** Every output: workflows can then rely on each being there, empty where nothing is known. */
export function outputsOf(report: Report, kept: Kept | undefined): Readonly<Record<OutputName, string>> {
  const { model, images, pushed, tags, findings, environment, context } = report;
  const [image] = images;
  const name = nameOf(image);
  return {
    verdict: verdictOf(report),
    image: pushed ? `${pushed.repository}@${pushed.digest}` : (tags[0] ?? name ?? ''),
    digest: pushed?.digest ?? '',
    tags: tags.join('\n'),
    format: model?.format ?? '',
    framework: frameworkOf(report),
    findings: model ? String(findings.length) : '',
    report: kept?.report ?? '',
    sarif: kept?.sarif ?? '',
    dockerfile: context === undefined ? '' : `${context}/Dockerfile`,
    lock: environment?.lock.path ?? '',
    size: image && image.size > 0 ? String(image.size) : '',
  };
}

function nameOf(image: Report['images'][number] | undefined): string | undefined {
  if (image?.at === 'archive') return image.path;
  return image?.at === 'registry' ? `${image.repository}@${image.digest}` : image?.id;
}

/** A registry that is not there does not unmake a test that was passed; anything else that stops a run does. */
function verdictOf({ stopped, verifications }: Report): string {
  if (stopped && errorCodes[stopped.code].exit !== 3) return 'failed';
  return verifications[0]?.verdict ?? 'failed';
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

export function setOutputs(values: Partial<Record<OutputName, string>>): void {
  for (const { name } of outputs) core.setOutput(name, values[name] ?? '');
}
