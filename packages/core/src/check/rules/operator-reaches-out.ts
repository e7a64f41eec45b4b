import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const operatorReachesOut = defineRule({
  id: 'operator-reaches-out',
  title: 'An operator that reaches out of the graph',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('operator-reaches-out', surroundings, (doing, { verdict }) => ({
      message: `This model ${doing}, which ${verdict.because}.`,
      help: 'Remove that operator from the graph and export the model again: a model computes, and who serves it reads and writes.',
    })),
});
