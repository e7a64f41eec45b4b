import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const configClassUnknown = defineRule({
  id: 'config-class-unknown',
  title: 'A configuration names a class that nobody listed',
  severity: 'warning',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('config-class-unknown', surroundings, (doing, { verdict }) => ({
      message: `Loading this model ${doing}, which ${verdict.because}.`,
      help: 'If you know the package and this class, trust exactly it with --trust.',
    })),
});
