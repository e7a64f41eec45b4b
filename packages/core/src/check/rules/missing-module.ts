import type { Model } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';
import { globalOf } from '../pickle/judged.ts';
import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

const MAX = 200;

/**
 * Names in a pickle are chosen by whoever wrote it, so an unknown module is never turned into a package to install
 * here: that would let a model choose what is installed.
 */
export const missingModule = defineRule({
  id: 'missing-module',
  title: 'The model imports a module that nothing provides',
  severity: 'error',
  needs: 'environment',
  *find(environment, { facts }) {
    for (const { module, because } of environment.missing) {
      const shown = cut(visible(module), MAX);
      const script = module === '__main__';
      yield {
        message: script
          ? `The model uses names of __main__, the script that trained it (${cut(visible(because), MAX)}); in the image there is no such script.`
          : `The model imports ${shown} (${cut(visible(because), MAX)}), and neither a requirement nor the standard library provides it.`,
        help: script
          ? environment.code?.main === undefined
            ? 'Name the file that defines them with --main; or move them into a module, train again, and name its folder with --code.'
            : 'Define them in that file, or name the one that trained the model with --main.'
          : `If ${shown} is a module of your own, name its folder with --code; if it comes from a package that you know, name that package in the requirements of the project.`,
        at: placeOf(module, facts.model) ?? environment.lock.packages[0]?.at ?? lockPlace(environment.lock.path),
        key: [module],
      };
    }
  },
});

function placeOf(module: string, model: Model | undefined): Place | undefined {
  return model?.effects.find((effect) => globalOf(effect)?.module.split('.', 1)[0] === module)?.first;
}

function lockPlace(file: string): Place {
  return { kind: 'text', file, line: 1, column: 1 };
}
