import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 400;

export const condaDefaults = defineRule({
  id: 'conda-defaults',
  title: 'Conda packages come from the channel `defaults`',
  severity: 'warning',
  needs: 'environment',
  *find(environment) {
    for (const { kind, name, detail, at, mend } of environment.concerns) {
      if (kind !== 'conda-defaults') continue;
      yield {
        message: `The channel ${cut(visible(name), MAX)} is asked for packages: ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name],
      };
    }
  },
});
