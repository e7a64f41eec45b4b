import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** A detail may quote the container, which says what it likes. */
const MAX_DETAIL = 160;
/** Further ones are in the report. */
const MOST = 10;

export const loadAudit = defineRule({
  id: 'load-audit',
  title: 'Loading did something that its framework is not known for',
  severity: 'warning',
  needs: 'verification',
  *find(verification, { facts }) {
    const path = facts.model?.files[0]?.path ?? 'model';
    for (const proof of verification.proofs) {
      // What fails the image is told by the rule on failed verifications.
      if (proof.kind !== 'audit' || proof.outcome !== 'passed') continue;
      for (const { event, detail, by } of proof.events.slice(0, MOST)) {
        const what = visible(detail === '' ? event : `${event} ${detail}`);
        yield {
          message: `While the model was loaded on ${verification.platform}, ${cut(visible(by), MAX_DETAIL)} raised ${cut(what, MAX_DETAIL)}, which benign models of its framework do not.`,
          help: 'Look at what in the model or in its code does that. If it is meant, accept the finding in a baseline with the reason.',
          at: { kind: 'node', file: path, path: '' },
          key: [event, detail, by],
        };
      }
    }
  },
});
