import type { Finding, Policy } from '../nouns/finding.ts';
import type { Model } from '../nouns/model.ts';
import { allModels } from './models.ts';

/**
 * The exit code of a verdict: 1 when a finding is at or over the limit, 2 when something that a loader would read was
 * not read (or there is no model at all), else 0. 1 wins over 2: what could not be read must not hide what was found.
 */
export function judge(findings: readonly Finding[], model: Model | undefined, policy: Policy): 0 | 1 | 2 {
  if (findings.some((finding) => fails(finding, policy))) return 1;
  if (!model || allModels(model).some((part) => part.unread.length > 0)) return 2;
  return 0;
}

/** Whether this finding alone fails a run. */
export function fails(finding: Finding, policy: Policy): boolean {
  if (policy.failOn === 'never' || finding.accepted) return false;
  return finding.severity === 'error' || (policy.failOn === 'warning' && finding.severity === 'warning');
}
