import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import { isAbsolute, relative, sep } from 'node:path';
import { pageOf, rules } from '../check/rules.ts';
import { visible } from '../check/words.ts';
import type { Finding, Severity } from '../nouns/finding.ts';
import type { Place } from '../nouns/place.ts';
import { acceptedText } from './accepted-text.ts';
import { placeText } from './place-text.ts';

const levels = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/**
 * Findings as a SARIF 2.1.0 log (OASIS, sections 3.19 rules, 3.27 results, 3.30 regions), for code scanning.
 * @param options.version release of package-model, so that logs of two releases are not compared by accident
 * @param options.root folder that file names become relative to, so that they match the repository's
 */
export function sarif(
  findings: readonly Finding[],
  options: { readonly root: string; readonly version?: string },
): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'package-model',
            ...(options.version !== undefined && { semanticVersion: options.version }),
            informationUri: 'https://github.com/org/package-model',
            rules: rules.map(({ id, title, severity }): ReportingDescriptor => ({
              id,
              shortDescription: { text: title },
              helpUri: pageOf(id),
              help: { text: `${title}. ${pageOf(id)} has an example and the way out.` },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => result(finding, options.root)),
      },
    ],
  };
}

function result({ rule, severity, message, help, at, fingerprint, accepted }: Finding, root: string): Result {
  const place = region(at);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: plain(`${message} ${help}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uri(at.file, root) }, ...(place && { region: place }) },
        message: { text: plain(visible(placeText(at))) },
      },
    ],
    partialFingerprints: { 'packageModel/v1': fingerprint },
    ...(accepted && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: acceptedText(accepted) }],
    }),
  };
}

/** Bytes of a member of an archive are no bytes of the file, so only the file is named then. */
function region(at: Place): Region | undefined {
  if (at.kind === 'text') return { startLine: at.line, startColumn: at.column };
  if (at.kind === 'bytes' && at.members.length === 0) return { byteOffset: at.offset, byteLength: 1 };
  return undefined;
}

/** Messages quote the model, and `[text](target)` in a message is a link for whoever shows it (section 3.11.6). */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}

function uri(file: string, root: string): string {
  const path = isAbsolute(file) ? relative(root, file) : file;
  return path.split(sep).map(encodeURIComponent).join('/');
}
