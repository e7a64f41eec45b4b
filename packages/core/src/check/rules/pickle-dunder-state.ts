import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const pickleDunderState = defineRule({
  id: 'pickle-dunder-state',
  title: 'State sets an attribute that Python itself calls',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('dunder-state', surroundings, (doing, { verdict }) => ({
      message: `Loading this file ${doing}, which ${verdict.because}.`,
      help: 'No estimator keeps such an attribute. Do not load this file.',
    })),
});
