import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** A name of a tensor is the model's own text. */
const MAX_NAME = 200;

export const weightsNotFinite = defineRule({
  id: 'weights-not-finite',
  title: 'Weights that are no numbers',
  severity: 'warning',
  needs: 'soundness',
  *find({ weights }) {
    for (const { tensor, nan, infinite, total, at } of weights?.notFinite ?? []) {
      const name = cut(visible(tensor), MAX_NAME);
      yield {
        message: `Of the ${total} numbers in ${name}, ${nan} are NaN and ${infinite} infinite.`,
        help: 'A model that was trained until its weights overflowed answers NaN. Take an earlier checkpoint; where a mask is meant, accept the finding with that reason.',
        at,
        key: [tensor],
      };
    }
  },
});
