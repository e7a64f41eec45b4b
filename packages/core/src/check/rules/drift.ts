import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 200;

export const drift = defineRule({
  id: 'drift',
  title: 'The project pins another version than the model was written with',
  severity: 'error',
  needs: 'environment',
  *find(environment) {
    for (const { name, declared, recorded, at, mend, promise } of environment.drifts) {
      const [what, pinned, written] = [name, declared, recorded].map((text) => cut(visible(text), MAX));
      yield {
        message: `The project asks for ${what} ${pinned}, but the model was written with ${written}${promise === undefined ? '' : `; what ${what} promises: ${promise}`}.`,
        help: cut(visible(mend), MAX),
        at,
        key: [name, declared, recorded],
      };
    }
  },
});
