import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const embeddedCode = defineRule({
  id: 'embedded-code',
  title: 'Code inside the model',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('embedded-code', surroundings, (doing, { verdict }) => ({
      message: `This file ${doing}. It ${verdict.because}.`,
      help: 'Put the code into a package or a file of the project, and save the model without it.',
    })),
});
