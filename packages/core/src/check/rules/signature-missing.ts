import { defineRule } from '../rule.ts';

export const signatureMissing = defineRule({
  id: 'signature-missing',
  title: 'A model that had to be signed',
  severity: 'error',
  needs: 'signing',
  *find({ outcome, at }) {
    if (outcome !== 'missing') return;
    yield {
      message: 'A key or root of signatures was given, and there is no signature of this model.',
      help: 'Put the signature beside the model as NAME.sig or model.sig, or name it with --signature.',
      at,
      key: [],
    };
  },
});
