import { anomalyRule } from '../anomaly.ts';

export const duplicateKey = anomalyRule({
  id: 'duplicate-key',
  kind: 'duplicate-key',
  title: 'The same thing said twice, and differently',
  severity: 'error',
  message: (detail) => `This configuration can be read in two ways: ${detail}.`,
  help: 'Save the model again; no library writes a key twice.',
});
