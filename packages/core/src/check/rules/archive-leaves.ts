import { anomalyRule } from '../anomaly.ts';

export const archiveLeaves = anomalyRule({
  id: 'archive-leaves',
  kind: 'archive-leaves',
  title: 'A member that would be unpacked somewhere else',
  severity: 'error',
  message: (detail) => `Unpacking this archive reaches out of its folder: ${detail}.`,
  help: 'Do not unpack it. Pack the original files again, with relative names and without links.',
});
