import { foundWith, trustLine } from '../pickle/doing.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';

export const pickleStandardLibrary = defineRule({
  id: 'pickle-standard-library',
  title: 'A name of the standard library that no catalogued model needs',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('standard-library', surroundings, (doing, { effect, verdict }) => {
      const global = globalOf(effect);
      return {
        message: `Loading this file ${doing}, which ${verdict.because}.`,
        help: `Find out why the model refers to it.${global ? ` If that is right, trust exactly this name: ${trustLine(global)}` : ''}`,
      };
    }),
});
