import type { Severity } from '../nouns/finding.ts';
import type { Anomaly, AnomalyKind, Model } from '../nouns/model.ts';
import { allModels } from './models.ts';
import { defineRule, type Rule } from './rule.ts';
import { cut, visible } from './words.ts';

/** Details quote the file; a long one is a payload. */
const MAX_DETAIL = 400;

/** A rule on one kind of anomaly: what `inspect` found wrong with the bytes, with the way out added. */
export function anomalyRule(rule: {
  readonly id: string;
  readonly kind: AnomalyKind;
  readonly title: string;
  readonly severity: Severity;
  /** The sentence around the detail. */
  readonly message: (detail: string, anomaly: Anomaly) => string;
  readonly help: string;
  /** Whether another detail is another finding; its numbers do not count, for they may be offsets. Default: one for each file and member. */
  readonly each?: boolean;
}): Rule {
  return defineRule({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: 'model',
    *find(model: Model) {
      for (const anomaly of allModels(model).flatMap((part) => part.anomalies)) {
        if (anomaly.kind !== rule.kind) continue;
        const detail = cut(visible(anomaly.detail), MAX_DETAIL);
        const key = rule.each ? [anomaly.detail.replace(/\d+/g, '0')] : [];
        yield { message: rule.message(detail, anomaly), help: rule.help, at: anomaly.at, key };
      }
    },
  });
}
