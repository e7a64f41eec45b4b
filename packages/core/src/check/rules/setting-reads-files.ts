import type { Estimator, Model } from '../../nouns/model.ts';
import { allModels } from '../models.ts';
import { foundWith } from '../pickle/doing.ts';
import type { Judged } from '../pickle/judged.ts';
import { defineRule, type Found, type Surroundings } from '../rule.ts';
import { cut, nameOf, visible } from '../words.ts';

/** Deeper than any real composition; an estimator within itself must not be walked for ever. */
const MAX_DEPTH = 64;
const HELP = "Set input='content' and give the text itself; then train and save the model again.";

export const settingReadsFiles = defineRule({
  id: 'setting-reads-files',
  title: 'A setting that makes predictions read files',
  severity: 'error',
  needs: 'model',
  *find(model: Model, surroundings) {
    yield* foundSetting(['input'], surroundings, HELP);
    for (const { structure, files, effects } of allModels(model)) {
      // A pickle says it of every object in it, wherever it is kept; other formats are trees of estimators.
      if (structure.kind !== 'estimator' || effects.some(({ kind }) => kind === 'setting')) continue;
      for (const [path, estimator] of walk(structure.root, '')) {
        yield* settings(estimator, path, files[0]?.path ?? model.name);
      }
    }
  },
});

/** Findings of these settings, wherever in a pickle an object has them: not only where a reader would look. */
export function* foundSetting(
  attributes: readonly string[],
  surroundings: Surroundings,
  help: string,
): Iterable<Found> {
  const judged = (): readonly Judged[] =>
    surroundings.judged().filter(({ effect }) => effect.kind === 'setting' && attributes.includes(effect.attribute));
  yield* foundWith('setting', { ...surroundings, judged }, (doing, { verdict }) => ({
    message: `This file ${doing}, which ${verdict.because}.`,
    help,
  }));
}

function* settings(estimator: Estimator, path: string, file: string): Iterable<Found> {
  for (const [name, value] of estimator.params) {
    // Text vectorizers open what they are given as names of files.
    if (name !== 'input' || (value !== 'filename' && value !== 'file')) continue;
    yield {
      message: `${nameOf(estimator.class)} has input='${value}': it opens files whose names come with requests.`,
      help: HELP,
      at: { kind: 'node', file, path: cut(visible(path), 200) },
      key: [estimator.class.module, estimator.class.name, path],
    };
  }
}

function* walk(estimator: Estimator, path: string, depth = 0): Iterable<readonly [string, Estimator]> {
  yield [path, estimator];
  if (depth === MAX_DEPTH) return;
  for (const part of estimator.parts) yield* walk(part.estimator, `${path}/${part.name}`, depth + 1);
}
