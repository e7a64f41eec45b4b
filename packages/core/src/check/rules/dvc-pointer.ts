import { anomalyRule } from '../anomaly.ts';

export const dvcPointer = anomalyRule({
  id: 'dvc-pointer',
  kind: 'dvc-pointer',
  title: 'A DVC pointer instead of the model',
  severity: 'error',
  message: (detail) => `This is a DVC pointer, not the model: ${detail}.`,
  help: 'Fetch the file itself with `dvc pull`, and give its path without `.dvc`.',
});
