import { anomalyRule } from '../anomaly.ts';

export const severalPickles = anomalyRule({
  id: 'several-pickles',
  kind: 'several-pickles',
  title: 'Several pickles in a row',
  severity: 'note',
  message: (detail) => `The file holds several pickles, and a loader reads only the first: ${detail}.`,
  help: 'Save one object to one file.',
});
