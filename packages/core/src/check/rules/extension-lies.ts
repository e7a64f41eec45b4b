import { anomalyRule } from '../anomaly.ts';

export const extensionLies = anomalyRule({
  id: 'extension-lies',
  kind: 'extension-lies',
  title: 'The name says another format than the content',
  severity: 'note',
  message: (detail) => `The content decides, and it is not what the name says: ${detail}.`,
  help: 'Rename the file, so that people and tools that go by names treat it rightly.',
});
