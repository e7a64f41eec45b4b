import { defineRule } from '../rule.ts';
import { cut, visible } from '../words.ts';

/** The runtime quotes the graph. */
const MAX_DETAIL = 400;

export const graphNotChecked = defineRule({
  id: 'graph-not-checked',
  title: 'A graph that could not be tried',
  severity: 'warning',
  needs: 'soundness',
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== 'not-checked') continue;
      yield {
        message: `${visible(runtime)} was to run this graph, and nothing is known of it: ${cut(visible(detail), MAX_DETAIL)}.`,
        help: 'A graph that crashes or never ends is not fit to be served. Try it by hand, with a sample of your own.',
        at,
        key: [],
      };
    }
  },
});
