import { anomalyRule } from '../anomaly.ts';

export const empty = anomalyRule({
  id: 'empty',
  kind: 'empty',
  title: 'The file is empty',
  severity: 'error',
  message: (detail) => `The file is empty: ${detail}.`,
  help: 'Write the model again, or fetch it again: an empty file is what a broken download or an interrupted save leaves.',
});
