import { defineRule } from '../rule.ts';
import { cut, plural, visible } from '../words.ts';

/** A name of a tensor is the model's own text. */
const MAX_NAME = 200;

export const weightsNotCounted = defineRule({
  id: 'weights-not-counted',
  title: 'Weights that could not be looked at',
  severity: 'note',
  needs: 'soundness',
  *find({ weights }) {
    const [first] = weights?.skipped ?? [];
    if (!weights || !first) return;
    yield {
      message: `${plural(weights.skipped.length, 'tensor')} could not be counted through, ${cut(visible(first.tensor), MAX_NAME)} for one: ${first.why}.`,
      help: `${weights.counted} numbers were read. Compressed and quantized weights are not counted.`,
      at: first.at,
      key: [],
    };
  },
});
