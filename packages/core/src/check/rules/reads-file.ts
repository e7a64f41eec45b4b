import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const readsFile = defineRule({
  id: 'reads-file',
  title: 'Loading reads another file',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('reads', surroundings, (doing, { verdict }) => ({
      message: `Loading this file ${doing}, which ${verdict.because}.`,
      help: 'Save the model into one file (joblib has done so since release 0.10) and check that file.',
    })),
});
