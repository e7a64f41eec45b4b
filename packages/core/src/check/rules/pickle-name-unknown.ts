import { foundWith, trustLine } from '../pickle/doing.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';

export const pickleNameUnknown = defineRule({
  id: 'pickle-name-unknown',
  title: 'A name of a package that is in no catalogue',
  severity: 'warning',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('unknown-name', surroundings, (doing, { effect, verdict }) => {
      const global = globalOf(effect);
      return {
        message: `Loading this file ${doing}; it ${verdict.because}.`,
        help: `If the package may be imported, trust the name${global ? `: ${trustLine(global)}` : '.'}`,
      };
    }),
});
