import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
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
