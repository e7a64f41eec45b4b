import { entryOf } from '../catalogue/catalogue.ts';
import { allModels } from '../models.ts';
import { globalOf } from '../pickle/judged.ts';
import { isStandardLibrary } from '../pickle/python-names.ts';
import { defineRule } from '../rule.ts';
import { nameOf } from '../words.ts';

/**
 * A name is admitted for what a published package does under it. A module of one's own that has the name of that package
 * comes before it on the path of Python: what was reviewed is then not what is called.
 */
export const shadowedPackage = defineRule({
  id: 'shadowed-package',
  title: 'A module of the project stands in the place of a package that the model was judged by',
  severity: 'error',
  needs: 'environment',
  *find(environment, { facts }) {
    const owner = new Map(
      environment.code?.roots.flatMap(({ folder, modules }) => modules.map((one) => [one, folder])),
    );
    if (owner.size === 0 || !facts.model) return;
    const told = new Set<string>();
    for (const effect of allModels(facts.model).flatMap(({ effects }) => effects)) {
      const global = globalOf(effect);
      const top = global?.module.split('.', 1)[0] ?? '';
      const folder = owner.get(top);
      if (!global || folder === undefined || told.has(top)) continue;
      if (!isStandardLibrary(top) && !entryOf(global)) continue;
      told.add(top);
      yield {
        message: `The model uses ${nameOf(global)}, which is checked as what the package ${top} does; in the image, ${top} is a module of --code.`,
        help: `Give ${top} in ${folder} another name.`,
        at: effect.first,
        key: [top],
      };
    }
  },
});
