import { anomalyRule } from '../anomaly.ts';

export const changedWhileRead = anomalyRule({
  id: 'changed-while-read',
  kind: 'changed-while-read',
  title: 'The file changed while it was read',
  severity: 'error',
  message: (detail) => `The file changed while it was being read: ${detail}.`,
  help: 'Run again when nothing writes to the file any more.',
});
