import { judge } from './check/judge.ts';
import type { Policy } from './nouns/finding.ts';
import { errorCodes } from './errors.ts';
import type { Report } from './nouns/report.ts';

export type ExitCode = 0 | 1 | 2 | 3 | 130;

/**
 * 0 fine · 1 judged and failed · 2 could not judge, or not fully · 3 infrastructure · 130 interrupted.
 * Where several hold, an interruption is said first (the rest was not looked at), then 1, then 3: nothing may hide a finding.
 */
export function exitCode(report: Report, policy: Policy): ExitCode {
  const stopped = report.stopped && errorCodes[report.stopped.code].exit;
  if (stopped === 130) return 130;
  const judged = judge(report.findings, report.model, policy);
  if (judged === 1 || stopped === 1) return 1;
  return stopped ?? judged;
}

/** The same for a report that is about an image alone. */
export function imageExitCode(report: Report): ExitCode {
  return report.stopped ? errorCodes[report.stopped.code].exit : 0;
}
