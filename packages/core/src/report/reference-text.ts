import type { Report } from '../nouns/report.ts';

/** `repository@sha256:…` of what was pushed: the name that nobody can move. */
export function pushedReference(report: Report): string | undefined {
  return report.pushed && `${report.pushed.repository}@${report.pushed.digest}`;
}
