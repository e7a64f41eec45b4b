import { anomalyRule } from '../anomaly.ts';

export const archiveDamaged = anomalyRule({
  id: 'archive-damaged',
  kind: 'archive-damaged',
  title: 'A checksum in the archive does not fit',
  severity: 'error',
  message: (detail) => `A member of this archive is not what was packed: ${detail}.`,
  help: 'Copy or download the file again; if the finding stays, pack the original files again.',
});
