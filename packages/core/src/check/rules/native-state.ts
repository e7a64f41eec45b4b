import { anomalyRule } from '../anomaly.ts';

export const nativeState = anomalyRule({
  id: 'native-state',
  kind: 'native-state',
  title: 'State of native code that does not hold together',
  severity: 'error',
  message: (detail) => `State that native code trusts does not hold together: ${detail}.`,
  help: 'Native code reads memory by such numbers without checking. Save the model again; if the finding stays, do not load this file.',
  each: true,
});
