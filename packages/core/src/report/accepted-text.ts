import type { Finding } from '../nouns/finding.ts';

/** Why a finding does not count, and how long. Foreign text, not escaped. */
export function acceptedText({ reason, until }: NonNullable<Finding['accepted']>): string {
  return `accepted until ${until}: ${reason}`;
}
