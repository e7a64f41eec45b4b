import { anomalyRule } from '../anomaly.ts';

export const nativeUnchecked = anomalyRule({
  id: 'native-unchecked',
  kind: 'native-unchecked',
  title: 'State of native code that was not looked at',
  severity: 'note',
  message: (detail) => `State that native code trusts could not be compared with itself: ${detail}.`,
  help: 'Nothing is known to be wrong with it. A file that is saved again by a current release is easier to follow.',
  each: true,
});
