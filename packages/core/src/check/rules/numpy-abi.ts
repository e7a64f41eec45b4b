import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 400;

export const numpyAbi = defineRule({
  id: 'numpy-abi',
  title: 'A package was built for NumPy 1 and is locked beside NumPy 2',
  severity: 'error',
  needs: 'environment',
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== 'numpy-abi') continue;
      const what = cut(visible(version === undefined ? name : `${name} ${version}`), MAX);
      yield {
        message: `${what} cannot be imported in this environment: ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name, version ?? ''],
      };
    }
  },
});
