import { anomalyRule } from '../anomaly.ts';

export const bytesAfterEnd = anomalyRule({
  id: 'bytes-after-end',
  kind: 'bytes-after-end',
  title: 'Bytes after the end of the model',
  severity: 'note',
  message: (detail) => `There are bytes after the end of the model that no loader reads: ${detail}.`,
  help: 'Save the model again to get rid of them.',
});
