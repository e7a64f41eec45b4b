import type { Acceptance, Finding, Policy } from '../../nouns/finding.ts';
import { cut, visible } from '../words.ts';

const MAX_REASON = 200;

/**
 * Marks the findings that the baseline lets pass. An acceptance ends with its day: from then on the finding counts again,
 * and says that it was accepted and why.
 */
export function acceptance({ accepted }: Policy): (finding: Finding) => Finding {
  const known = new Map<string, Acceptance>((accepted?.list ?? []).map((one) => [one.fingerprint, one]));
  const today = accepted?.today ?? '';
  return (finding) => {
    const found = known.get(finding.fingerprint);
    if (!found) return finding;
    const { until } = found;
    const reason = cut(visible(found.reason), MAX_REASON);
    if (until >= today) return { ...finding, accepted: { reason, until } };
    return { ...finding, help: `It was accepted until ${until} (${reason}); that time has passed. ${finding.help}` };
  };
}
