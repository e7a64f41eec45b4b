import { defineRule } from '../rule.ts';

export const signatureUnchecked = defineRule({
  id: 'signature-unchecked',
  title: 'A signature that nobody checked',
  severity: 'note',
  needs: 'signing',
  *find({ outcome, at }) {
    if (outcome !== 'unchecked') return;
    yield {
      message: 'There is a signature of this model, and nothing to check it with.',
      help: 'Give the signer’s public key with --signing-key, or the roots of the signer’s certificate with --signing-roots.',
      at,
      key: [],
    };
  },
});
