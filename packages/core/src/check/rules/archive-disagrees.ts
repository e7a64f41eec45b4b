import { anomalyRule } from '../anomaly.ts';

export const archiveDisagrees = anomalyRule({
  id: 'archive-disagrees',
  kind: 'archive-disagrees',
  title: 'Readers of the archive see different members',
  severity: 'error',
  message: (detail) => `Programs that read this archive do not agree on what is in it: ${detail}.`,
  help: 'No library writes such an archive. Do not load it; pack the original files again.',
});
