import { anomalyRule } from '../anomaly.ts';

export const malformed = anomalyRule({
  id: 'malformed',
  kind: 'malformed',
  title: 'The bytes are no valid model',
  severity: 'error',
  message: (detail) => `The file cannot be read as a model: ${detail}.`,
  help: 'Save the model again. If it loads in Python all the same, report it: a loader and this check must never disagree.',
});
