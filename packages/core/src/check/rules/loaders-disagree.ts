import { anomalyRule } from '../anomaly.ts';

export const loadersDisagree = anomalyRule({
  id: 'loaders-disagree',
  kind: 'loaders-disagree',
  title: 'Loaders read different things',
  severity: 'error',
  message: (detail) => `Loaders do not agree on what this file does: ${detail}.`,
  help: 'No library writes such files. Do not load this one.',
  each: true,
});
