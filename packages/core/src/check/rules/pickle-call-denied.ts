import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const pickleCallDenied = defineRule({
  id: 'pickle-call-denied',
  title: 'Loading calls something that runs code or reaches out',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('denied', surroundings, (doing, { verdict }) => ({
      message: `Loading this file ${doing}, which ${verdict.because}.`,
      help: 'Do not load this file. Ask whoever made it how this call came in, and get the model from a source you know.',
    })),
});
