import { allModels } from '../../check/models.ts';
import { plural } from '../../check/words.ts';
import type { Report } from '../../nouns/report.ts';

/** What a reviewer reads first: a mark, and the verdict in words. Words of ours alone. */
export interface Verdict {
  readonly mark: '✅' | '⚠️' | '❌';
  readonly words: string;
}

export function verdictOf({ model, stopped, verifications, pushed, findings }: Report): Verdict {
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
  const fine = counts.length === 0 && !unread && verified?.verdict !== 'failed';
  return { mark: fine ? '✅' : '⚠️', words: [...done, ...counts].join(', ') };
}
