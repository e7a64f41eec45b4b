import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 400;

export const unneededRequirement = defineRule({
  id: 'unneeded-requirement',
  title: 'A declared package that neither the model nor the code imports',
  severity: 'note',
  needs: 'environment',
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== 'unneeded') continue;
      const what = cut(visible(version === undefined ? name : `${name} ${version}`), MAX);
      yield {
        message: `${what} is declared and not used: ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name, version ?? ''],
      };
    }
  },
});
