import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const configNameDenied = defineRule({
  id: 'config-name-denied',
  title: 'A configuration names what no model consists of',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('config-name-denied', surroundings, (doing, { verdict }) => ({
      message: `Loading this model ${doing}, which ${verdict.because}.`,
      help: 'Do not load this model. If the name is right where it stands, trust exactly it with --trust.',
    })),
});
