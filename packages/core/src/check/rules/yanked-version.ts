import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 400;

export const yankedVersion = defineRule({
  id: 'yanked-version',
  title: 'A locked version was withdrawn by its makers',
  severity: 'warning',
  needs: 'environment',
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== 'yanked') continue;
      const what = cut(visible(version === undefined ? name : `${name} ${version}`), MAX);
      yield {
        message: `${what} was withdrawn from the index; ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name, version ?? ''],
      };
    }
  },
});
