import { isAbsolute, relative, resolve } from 'node:path';
import { error, notice, warning } from '@actions/core';
import { changeWords } from '@package-model/core/reading';
import { escapeText, type Finding, type Place, type Report } from '@package-model/core/start';
import { inert } from './sink.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly startColumn?: number;
  };
}

/** The runner drops what is over ten of a level in one step, and cuts a message after 4096 characters. */
const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;
const MAX_TITLE = 255;

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * What is shown beside the code: why the run stopped, then the findings (they come most severe first), then what was not
 * shown of the image. Where a level has more than the runner takes, the last one says how many there are.
 */
export function annotationsOf(
  reports: readonly Report[],
  workspace: string,
  notices: readonly string[] = [],
): Annotation[] {
  const findings = reports.flatMap((report) => report.findings);
  const verifications = reports.flatMap((report) => report.verifications);
  const all: Annotation[] = [
    ...reports.flatMap(({ stopped }) =>
      stopped
        ? [
            {
              level: 'error' as const,
              message: [stopped.message, ...(stopped.said ?? []), stopped.remedy].join('\n'),
              properties: { title: stopped.code },
            },
          ]
        : [],
    ),
    ...reports
      .flatMap(({ policyChanges = [] }) => policyChanges)
      .slice(0, 1)
      .map(() => policyChanged),
    ...reports.flatMap((report) => breaking(report, workspace)),
    ...findings.filter(({ accepted }) => accepted === undefined).map((finding) => ofFinding(finding, workspace)),
    ...notices.map((message) => ({ level: 'notice' as const, message, properties: { title: 'package-model' } })),
    ...verifications
      .filter(({ verdict }) => verdict === 'not-asked')
      .map(({ sentence }) => ({ level: 'notice' as const, message: sentence, properties: { title: 'not asked' } })),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withinLimit(all.filter((each) => each.level === level)),
  );
}

const policyChanged: Annotation = {
  level: 'warning',
  message:
    'This change alters the policy by which models are judged; what it loosens applies after the merge. The summary of the run says what it alters.',
  properties: { title: 'policy' },
};

/** As many as a reader takes in; all of them are in the summary. */
const MOST_CHANGES = 5;

/** Beside the model: who asks it today is seldom the one who changes it. */
function breaking({ model, against }: Report, workspace: string): readonly Annotation[] {
  const changes = against?.comparison?.changes.filter((change) => change.breaks) ?? [];
  const path = model?.files[0]?.path;
  if (changes.length === 0 || path === undefined) return [];
  const words = changes.slice(0, MOST_CHANGES).map((change) => `${change.area} ${changeWords(change)}`);
  const more = changes.length > words.length ? [`and ${changes.length - words.length} more`] : [];
  const message = [
    `Those who ask the model as before may be refused or misled (compared with ${against?.what}):`,
    ...words,
    ...more,
  ];
  const place = placeIn(workspace, { kind: 'node', file: path, path: '' });
  return [{ level: 'warning', message: message.join('\n'), properties: { title: 'callers', ...place } }];
}

function ofFinding({ severity, rule, message, help, at }: Finding, workspace: string): Annotation {
  const place = placeIn(workspace, at);
  const where = place === undefined ? ` (${at.file})` : '';
  return { level: levels[severity], message: `${message}${where}\n${help}`, properties: { title: rule, ...place } };
}

/** A place that GitHub can show: a file of the workspace, and the line where there are lines. */
function placeIn(
  workspace: string,
  at: Place,
): Pick<Annotation['properties'], 'file' | 'startLine' | 'startColumn'> | undefined {
  const file = relative(workspace, resolve(workspace, at.file));
  if (file === '' || file.startsWith('..') || isAbsolute(file)) return undefined;
  return at.kind === 'text' ? { file, startLine: at.line, startColumn: at.column } : { file };
}

function withinLimit(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all;
  if (first === undefined || all.length <= MAX_PER_LEVEL) return all;
  const shown = all.slice(0, MAX_PER_LEVEL - 1);
  const message = `${all.length - shown.length} more of this severity: see the summary of the run and the SARIF file.`;
  return [...shown, { level: first.level, message, properties: { title: 'package-model' } }];
}

const issue = { error, warning, notice };

/** Issues them through the toolkit, which escapes what would end the command. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, properties } of annotations) {
    const text = message.split('\n').map(inert).join('\n').slice(0, MAX_MESSAGE);
    const { title, file } = properties;
    issue[level](text, {
      ...properties,
      title: escapeText(title).slice(0, MAX_TITLE),
      ...(file === undefined ? {} : { file: escapeText(file) }),
    });
  }
}
