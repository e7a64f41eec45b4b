import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** Names of certificates and files are foreign text. */
const MAX_DETAIL = 400;

export const signatureFailed = defineRule({
  id: 'signature-failed',
  title: 'A signature that does not hold',
  severity: 'error',
  needs: 'signing',
  *find({ outcome, detail, at }) {
    if (outcome !== 'failed') return;
    yield {
      message: `The signature of this model does not hold: ${cut(visible(detail), MAX_DETAIL)}.`,
      help: 'Fetch model and signature again from whoever published them, and ask them for the key or root that goes with it. Do not sign it anew to make this pass.',
      at,
      key: [],
    };
  },
});
