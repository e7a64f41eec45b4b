import { pythonsOf } from '../../environment/compatibility.ts';
import { reachOf } from '../../environment/promises.ts';
import pythons from '../../environment/tables/pythons.json' with { type: 'json' };
import { allModels } from '../models.ts';
import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const supported: ReadonlySet<string> = new Set(pythons.order);

export const versionNotInstallable = defineRule({
  id: 'version-not-installable',
  title: 'Written by a release that no Python of today can install',
  severity: 'warning',
  needs: 'model',
  *find(model) {
    for (const { producers, format } of allModels(model)) {
      for (const { library, version, at } of producers) {
        // Where later releases read what earlier ones wrote, the release itself does not have to be had.
        if (reachOf(library, format) !== 'minor') continue;
        const found = pythonsOf(library, version);
        if (!found || found.some((one) => supported.has(one))) continue;
        const shown = cut(visible(`${library} ${version}`), 100);
        yield {
          message: `The file was written by ${shown}, which has wheels for Python ${found.join(', ')} only.`,
          help: `${visible(library)} reads what the same minor version wrote. Load the model where it was trained, save it with a release of today, and compare the answers.`,
          at,
          key: [library, version],
        };
      }
    }
  },
});
