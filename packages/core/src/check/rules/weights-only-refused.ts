import { allModels } from '../models.ts';
import { defineRule } from '../rule.ts';
import { cut, nameOf, visible } from '../words.ts';

const MAX_WHY = 300;

export const weightsOnlyRefused = defineRule({
  id: 'weights-only-refused',
  title: 'torch.load with weights_only does not read the file',
  severity: 'note',
  needs: 'model',
  *find(model) {
    for (const { weightsOnly } of allModels(model)) {
      if (!weightsOnly || weightsOnly.accepted) continue;
      const { why, at, global } = weightsOnly;
      yield {
        message: `torch.load(weights_only=True), the default since PyTorch 2.6, does not read this file: ${cut(visible(why), MAX_WHY)}.`,
        help: 'Save model.state_dict() instead of the model: it needs nothing but tensors and is read by every release.',
        at,
        key: global ? [nameOf(global)] : [],
      };
    }
  },
});
