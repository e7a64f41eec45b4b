import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 400;

export const acceleratorPackage = defineRule({
  id: 'accelerator-package',
  title: 'Packages for a GPU in an image for the CPU',
  severity: 'warning',
  needs: 'environment',
  *find(environment) {
    for (const { kind, name, version, detail, at, mend, bytes } of environment.concerns) {
      if (kind !== 'accelerator-package') continue;
      const what = cut(visible(version === undefined ? name : `${name} ${version}`), MAX);
      const size = bytes === undefined ? '' : ` (${(bytes / 2 ** 20).toFixed(1)} MiB)`;
      yield {
        message: `${what}${size} is in an image for the CPU: ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name, version ?? ''],
      };
    }
  },
});
