import type { Estimator, Model } from '../../nouns/model.ts';
import { allModels } from '../models.ts';
import { defineRule, type Found } from '../rule.ts';
import { cut, nameOf, visible } from '../words.ts';

/** Deeper than any real composition; an estimator within itself must not be walked for ever. */
const MAX_DEPTH = 64;

export const settingReadsFiles = defineRule({
  id: 'setting-reads-files',
  title: 'A setting that makes predictions read files',
  severity: 'error',
  needs: 'model',
  *find(model: Model) {
    for (const { structure, files } of allModels(model)) {
      if (structure.kind !== 'estimator') continue;
      for (const [path, estimator] of walk(structure.root, '')) {
        yield* settings(estimator, path, files[0]?.path ?? model.name);
      }
    }
  },
});

function* settings(estimator: Estimator, path: string, file: string): Iterable<Found> {
  for (const [name, value] of estimator.params) {
    // Text vectorizers open what they are given as names of files.
    if (name !== 'input' || (value !== 'filename' && value !== 'file')) continue;
    yield {
      message: `${nameOf(estimator.class)} has input='${value}': it opens files whose names come with requests.`,
      help: "Set input='content' and give the text itself; then train and save the model again.",
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
