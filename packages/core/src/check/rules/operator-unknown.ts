import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const operatorUnknown = defineRule({
  id: 'operator-unknown',
  title: "An operator of somebody's own library",
  severity: 'warning',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('operator-unknown', surroundings, (doing, { verdict }) => ({
      message: `This model ${doing}, which ${verdict.because}.`,
      help: 'Name the library that has it and put it into the image, or export the model without that operator.',
    })),
});
