import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** The runtime quotes the graph. */
const MAX_DETAIL = 400;

export const graphNotRun = defineRule({
  id: 'graph-not-run',
  title: 'A graph that was opened and not run',
  severity: 'note',
  needs: 'soundness',
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== 'opened') continue;
      yield {
        message: `${visible(runtime)} opened this graph, and it did not take a row of zeros: ${cut(visible(detail), MAX_DETAIL)}`,
        help: 'Inputs that are made fit most graphs and not all. Give samples to test the model in its image.',
        at,
        key: [],
      };
    }
  },
});
