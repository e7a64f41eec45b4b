import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const pickleCallCondition = defineRule({
  id: 'pickle-call-condition',
  title: 'A known name is used as fitted models never use it',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('condition', surroundings, (doing, { verdict }) => ({
      message: `Loading this file ${doing}. The name is in the catalogue, but here it ${verdict.because}.`,
      help: 'Save the model again with a current release of the library that made it. If the finding stays, report the class and the release: the catalogue may lack this form.',
    })),
});
