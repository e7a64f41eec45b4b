import { anomalyRule } from '../anomaly.ts';

export const truncated = anomalyRule({
  id: 'truncated',
  kind: 'truncated',
  title: 'The file ends too early',
  severity: 'error',
  message: (detail) => `The file ends before the model does: ${detail}.`,
  help: 'Copy or download the file again and compare its size and checksum with the original.',
});
