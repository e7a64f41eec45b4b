import { defineRule } from '../rule.ts';
import { foundSetting } from './setting-reads-files.ts';

export const settingCalls = defineRule({
  id: 'setting-calls',
  title: 'A setting that makes predictions call something else',
  severity: 'error',
  needs: 'model',
  find: (_model, surroundings) =>
    foundSetting(
      ['_compiled_call_impl', 'importance_getter'],
      surroundings,
      'No saved model needs this setting. Save the model again without it.',
    ),
});
