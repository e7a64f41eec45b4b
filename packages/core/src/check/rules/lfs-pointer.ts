import { anomalyRule } from '../anomaly.ts';

export const lfsPointer = anomalyRule({
  id: 'lfs-pointer',
  kind: 'lfs-pointer',
  title: 'A Git LFS pointer instead of the model',
  severity: 'error',
  message: (detail) => `This is a Git LFS pointer, not the model: ${detail}.`,
  help: 'Fetch the file itself: `lfs: true` in the `with:` of actions/checkout, or `git lfs pull` in the working copy.',
});
