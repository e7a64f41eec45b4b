import { defineRule } from '../rule.ts';
import { foundSetting } from './setting-reads-files.ts';

export const settingLoadsCache = defineRule({
  id: 'setting-loads-cache',
  title: 'A setting that makes training load pickles from a folder',
  severity: 'warning',
  needs: 'model',
  find: (_model, surroundings) =>
    foundSetting(
      ['memory'],
      surroundings,
      'Call set_params(memory=None) before the model is saved: predictions do not need it.',
    ),
});
