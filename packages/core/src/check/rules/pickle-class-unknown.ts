import { foundWith, trustLine } from '../pickle/doing.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';
import { nameOf, visible } from '../words.ts';

export const pickleClassUnknown = defineRule({
  id: 'pickle-class-unknown',
  title: 'A class of a package that is in no catalogue',
  severity: 'warning',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('unknown-class', surroundings, (doing, { effect }) => {
      // `copyreg._reconstructor(cls, …)` makes an instance of its first argument: that class is what may be trusted.
      const first = effect.kind === 'calls' ? effect.args[0] : undefined;
      const made = typeof first === 'object' && first !== null && 'global' in first ? first.global : undefined;
      const called = globalOf(effect);
      const global = called?.name.startsWith('_reconstructor') || called?.name.startsWith('__newobj') ? made : called;
      if (!global)
        return { message: `Loading this file ${doing}.`, help: 'Find out which package the class comes from.' };
      const top = visible(global.module.split('.', 1)[0] ?? '');
      return {
        message: `Loading this file ${doing}. The class ${nameOf(global)} of the package ${top} is in no catalogue.`,
        help: `If you know ${top} and this class, trust it: ${trustLine(global)}`,
      };
    }),
});
