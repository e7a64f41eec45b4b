import { foundWith, trustLine } from '../pickle/doing.ts';
import { knownFor } from '../pickle/denied.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';

export const pickleReference = defineRule({
  id: 'pickle-reference',
  title: 'A callable is kept for a later call',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('reference', surroundings, (doing, { effect, verdict }) => {
      const global = globalOf(effect);
      const help =
        global && knownFor(global) === undefined
          ? `If this callable belongs there, trust exactly it (${trustLine(global)}). A function of your own is better replaced by a small estimator class in a package.`
          : 'No model needs this callable. Do not load the file; get the model from a source you know.';
      return {
        message: `This file ${doing}, which ${verdict.because}. Whoever keeps a callable calls it sooner or later, with arguments from requests.`,
        help,
      };
    }),
});
