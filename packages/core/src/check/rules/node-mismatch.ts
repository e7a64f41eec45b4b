import { anomalyRule } from '../anomaly.ts';

export const nodeMismatch = anomalyRule({
  id: 'node-mismatch',
  kind: 'node-mismatch',
  title: 'A node is not loaded as what it says it is',
  severity: 'error',
  message: (detail) => `A node of this file says one thing and is loaded as another: ${detail}.`,
  help: 'No library writes such a node. Do not load the file.',
});
