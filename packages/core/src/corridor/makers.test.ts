import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { defaultSettings } from '../options.ts';
import { localTags } from './check-tags.ts';
import { makerFor } from './makers.ts';

test('a script of one’s own is not assembled', async () => {
  await using host = await testHost({});
  const settings = { ...defaultSettings(), builder: 'assemble', entrypoint: 'run.py' };
  expect(() => makerFor(settings, host, { allowBreaking: false })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  expect(makerFor({ ...settings, entrypoint: undefined }, host, { allowBreaking: false })).toBeDefined();
});

test('an image without a tag is called after its model', () => {
  const image = { model: { digest: 'sha256:0', size: 1, files: { 'models/Churn v2.pkl': 'sha256:0' } } } as const;
  expect(localTags({ tag: [], name: undefined }, image)).toEqual(['package-model/churn-v2:latest']);
  expect(localTags({ tag: [], name: 'über' }, image)).toEqual(['package-model/ber:latest']);
  expect(localTags({ tag: [], name: '##' }, image)).toEqual(['package-model/model:latest']);
  expect(localTags({ tag: ['a/b:1'], name: undefined }, image)).toEqual(['a/b:1']);
});
