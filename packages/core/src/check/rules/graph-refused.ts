import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** The runtime quotes the graph. */
const MAX_DETAIL = 400;

export const graphRefused = defineRule({
  id: 'graph-refused',
  title: 'A graph that its runtime does not open',
  severity: 'error',
  needs: 'soundness',
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== 'refused') continue;
      yield {
        message: `${visible(runtime)} does not open this graph: ${cut(visible(detail), MAX_DETAIL)}`,
        help: 'Export the model again, with operator sets and versions that this runtime has, and try it with the exporter’s own check.',
        at,
        key: [],
      };
    }
  },
});
