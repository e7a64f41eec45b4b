import type { Finding, Policy } from '../nouns/finding.ts';
import type { Model } from '../nouns/model.ts';
import { allModels } from './models.ts';

/**
 * The exit code of a verdict: 1 when a finding is at or over the limit, 2 when something that a loader would read was
 * not read (or there is no model at all), else 0. 1 wins over 2: what could not be read must not hide what was found.
 * Rules in `open` have not had their last word: what they find does not stop the run yet.
 */
export function judge(
  findings: readonly Finding[],
  model: Model | undefined,
  policy: Policy,
  open: ReadonlySet<string> = NONE,
): 0 | 1 | 2 {
  if (findings.some((finding) => !open.has(finding.rule) && fails(finding, policy))) return 1;
  if (!model || allModels(model).some((part) => part.unread.length > 0)) return 2;
  return 0;
}

const NONE: ReadonlySet<string> = new Set();

/** A class that is in no catalogue may be one of the project's own, which is known once its code was read. */
export const openUntilCode: ReadonlySet<string> = new Set(['pickle-class-unknown', 'pickle-name-unknown']);

/** Whether this finding alone fails a run. */
export function fails(finding: Finding, policy: Policy): boolean {
  if (policy.failOn === 'never' || finding.accepted) return false;
  return finding.severity === 'error' || (policy.failOn === 'warning' && finding.severity === 'warning');
}
