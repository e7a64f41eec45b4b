import { allModels } from '../../check/models.ts';
import { plural } from '../../check/words.ts';
import { breakingWords } from './against.ts';
import type { Report } from '../../nouns/report.ts';

/** What a reviewer reads first: a mark, and the verdict in words. Words of ours alone. */
export interface Verdict {
  readonly mark: '✅' | '⚠️' | '❌';
  readonly words: string;
}

export function verdictOf(report: Report): Verdict {
  const { model, stopped, verifications, pushed, findings } = report;
  if (stopped) {
    return {
      mark: '❌',
      words: stopped.code === 'INTERRUPTED' ? 'interrupted' : `stopped at ${stopped.stage}`,
    };
  }
  const [verified] = verifications;
  const unread = model !== undefined && allModels(model).some((one) => one.unread.length > 0);
  const done = [verified ? verified.verdict : unread ? 'not fully read' : 'checked', ...(pushed ? ['pushed'] : [])];
  const counts = (['error', 'warning'] as const)
    .map((severity) => [findings.filter((one) => one.severity === severity && !one.accepted).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => plural(count, severity));
  const breaking = breakingWords(report);
  const fine = counts.length === 0 && breaking === undefined && !unread && verified?.verdict !== 'failed';
  return {
    mark: fine ? '✅' : '⚠️',
    words: [...done, ...counts, ...(breaking === undefined ? [] : [breaking])].join(', '),
  };
}
