import { anomalyRule } from '../anomaly.ts';

export const expandsTooFar = anomalyRule({
  id: 'expands-too-far',
  kind: 'expands-too-far',
  title: 'It grows or nests beyond every real model',
  severity: 'error',
  message: (detail) => `Reading stopped before the end: ${detail}.`,
  help: 'Pack the model with ordinary compression and without archives inside archives.',
});
