import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { inspect } from '../../inspect/inspect.ts';
import { makeSamples } from '../made-samples.ts';
import { compareAnswers } from '../compare.ts';
import { readSamples } from '../samples.ts';
import { askGraph } from './ask-graph.ts';
import { findGraphRuntime } from './runtime.ts';
import { tryGraph } from './try-graph.ts';

const graph = (name: string): string =>
  fileURLToPath(new URL(`../../../../../test-fixtures/graphs/${name}.onnx`, import.meta.url));

it('runs what the real runtime takes, and says of the rest what became of it', { timeout: 600_000 }, async () => {
  await using host = await testHost();
  const runtime = await findGraphRuntime(host);
  const outcome = async (name: string) => tryGraph(graph(name), runtime, host, 10);
  expect(await outcome('linear')).toMatchObject({
    outcome: 'ran',
    detail: 'it answered one row of zeros with y [1, 3]',
    runtime: 'onnxruntime 1.30.0',
  });
  expect(await outcome('refused')).toMatchObject({ outcome: 'refused', detail: expect.stringContaining("'nothing'") });
  expect(await outcome('picky')).toMatchObject({ outcome: 'opened', detail: expect.stringContaining('reshaped') });
  expect(await outcome('greedy')).toMatchObject({ outcome: 'opened', detail: expect.stringContaining('memory') });
  expect(await outcome('endless')).toMatchObject({ outcome: 'not-checked' });
});

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../../../test-fixtures/${name}`, import.meta.url));

it('answers what the library itself answered, asked with rows and with tensors', { timeout: 600_000 }, async () => {
  await using host = await testHost();
  const runtime = await findGraphRuntime(host);
  const model = await inspect(fixture('onnx/iris.onnx'), host, { workspace: fixture('.') });
  const samples = await readSamples(fixture('onnx/iris.samples.json'), model);
  const outside = await askGraph(fixture('onnx/iris.onnx'), samples, runtime, host);
  if ('absent' in outside) throw new Error(outside.absent);
  const pairs = samples.items.map(({ expected = {} }, index) => {
    // Probabilities are a sequence of maps in this graph.
    const want = { output_label: expected['output_label'] ?? null };
    return { name: `sample ${index + 1}`, got: outside.answers[index] ?? {}, want };
  });
  const compared = compareAnswers(pairs, { tolerance: { rtol: 1e-4, atol: 1e-6 } });
  expect(outside.left).toEqual(['output_probability']);
  expect(compared.length).toBe(1);
  for (const comparison of compared) expect(comparison).toMatchObject({ mismatches: 0 });
  const linear = await inspect(fixture('graphs/linear.onnx'), host, { workspace: fixture('.') });
  const made = makeSamples(linear);
  if (made === undefined) throw new Error('nothing can be made of it');
  const numbers = await askGraph(fixture('graphs/linear.onnx'), made, runtime, host);
  expect(numbers).toMatchObject({ left: [], answers: [{ y: [expect.arrayContaining([expect.any(Number)])] }, {}] });
});
