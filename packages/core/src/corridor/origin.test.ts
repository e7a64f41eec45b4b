import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import { checkOrigin, originLabels } from './origin.ts';

const iris = join(import.meta.dirname, '../../../../test-fixtures/iris/iris.pkl');

it('a model has the digest that was named, in any way of writing it, or the run ends', async () => {
  await using host = await testHost();
  const model = await inspect(iris, host);
  const hex = createHash('sha256')
    .update(await readFile(iris))
    .digest('hex');
  const check = (modelSha256: string) => checkOrigin(model, { modelSha256, modelSource: undefined }, host);
  for (const written of [hex, `sha256:${hex}`, hex.toUpperCase(), ` ${hex}\n`]) await check(written);
  await expect(check('0'.repeat(64))).rejects.toMatchObject({
    code: 'MODEL_MISMATCH',
    message: `the model has SHA-256 ${hex}, and ${'0'.repeat(64)} was expected`,
  });
  await expect(check('abc')).rejects.toMatchObject({ code: 'USAGE' });
});

it.each([
  'https://me:hunter2@models.example/churn.pkl',
  'https://bucket.example/churn.pkl?X-Amz-Signature=abc',
  'https://blob.example/churn.pkl?sv=1&sig=abc',
  'https://models.example/churn.pkl?access_token=abc',
  's3://models\n/churn',
])('a source that gives access is no label: %j', async (modelSource) => {
  await using host = await testHost();
  const model = await inspect(iris, host);
  await expect(checkOrigin(model, { modelSha256: undefined, modelSource }, host)).rejects.toMatchObject({
    code: 'USAGE',
  });
});

it('a source becomes a label', async () => {
  await using host = await testHost();
  const said = { modelSha256: undefined, modelSource: 'hf://acme/churn@0123abc' };
  await checkOrigin(await inspect(iris, host), said, host);
  expect(originLabels(said)).toEqual(['io.package-model.model.source=hf://acme/churn@0123abc']);
});
