import { doing as describe, foundWith, trustLine } from '../pickle/doing.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';

export const pickleCallUnknown = defineRule({
  id: 'pickle-call-unknown',
  title: 'Loading calls a function that nobody reviewed',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('unknown-call', surroundings, (doing, { effect, verdict }) => {
      const global = globalOf(effect);
      return {
        message: `Loading this file ${doing}, which ${verdict.because}.`,
        help: global
          ? `Read what that function does with the arguments shown; if it may be called, trust exactly it: ${trustLine(global)}`
          : `No name can be trusted here, for the file does not say what it ${describe(effect).startsWith('calls') ? 'calls' : 'uses'}. Save the model again from a plain estimator.`,
      };
    }),
});
