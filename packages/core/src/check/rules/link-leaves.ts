import { anomalyRule } from '../anomaly.ts';

export const linkLeaves = anomalyRule({
  id: 'link-leaves',
  kind: 'link-leaves',
  title: 'A link leads out of the folder',
  severity: 'error',
  message: (detail) => `A link leads out of the folder: ${detail}.`,
  help: 'Put the file itself where the link is.',
});
