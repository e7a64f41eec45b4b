import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const templateReachesOut = defineRule({
  id: 'template-reaches-out',
  title: 'A template that does more than format text',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('template-reaches-out', surroundings, (_doing, { verdict }) => ({
      message: `This model has a template that ${verdict.because}.`,
      help: 'Do not render it. Take the template of the original model, or write a plain one.',
    })),
});
