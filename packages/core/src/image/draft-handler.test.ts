import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import { draftHandler } from './draft-handler.ts';

const fixtures = join(import.meta.dirname, '../../../../test-fixtures');

it.each([
  ['torch/weights.pt', 'network.load_state_dict(torch.load(path', 'weights and not the network'],
  ['torch/exported.pt2', 'INPUTS = {"x": ("float32", [None, 4])}', ''],
  ['safetensors/weights.safetensors', 'from safetensors.numpy import load_file', 'tensors and not what is computed'],
  ['gguf/small.gguf', 'Llama(path', 'llama-cpp-python'],
  ['churn/churn.joblib', 'COLUMNS = {"', ''],
  ['keras/functional.keras', 'INPUTS = {"left": ("float32", [None, 4]), "right": ("float32", [None, None, 2])}', ''],
])('%s', async (path, holds, missing) => {
  await using host = await testHost();
  const draft = draftHandler(await inspect(join(fixtures, path), host));
  expect(draft.text).toContain(holds);
  expect(draft.text).toMatch(/\ndef load\(path: str\):[\s\S]*\ndef predict\(model, inputs: dict\):/);
  expect(missing === '' ? draft.missing : draft.missing.includes(missing)).toBe(missing === '' ? '' : true);
});
