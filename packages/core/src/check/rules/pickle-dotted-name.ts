import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const pickleDottedName = defineRule({
  id: 'pickle-dotted-name',
  title: 'A path through attributes instead of a name',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundWith('dotted', surroundings, (doing, { verdict }) => ({
      message: `Loading this file ${doing}, which ${verdict.because}.`,
      help: 'Nested classes and methods are pickled like this too: move the class to the top level of its module and save the model again. Otherwise do not load this file.',
    })),
});
