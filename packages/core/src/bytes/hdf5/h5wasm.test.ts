import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { Dataset, File, Group, ready } from 'h5wasm/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStream } from '../../inspect/formats/register.ts';
import { memorySource } from '../source.ts';

const fixtures = fileURLToPath(new URL('../../../../../test-fixtures', import.meta.url));
let folder = '';

beforeAll(async () => {
  await ready;
  folder = await mkdtemp(join(tmpdir(), 'package-model-h5wasm-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Path and shape of every dataset of numbers, as HDF5's own library finds them. */
function datasets(group: Group, prefix = ''): string[] {
  return group.keys().flatMap((name) => {
    const child = group.get(name);
    if (child instanceof Dataset) return [`${prefix}${name} ${JSON.stringify(child.shape ?? [0])}`];
    return child instanceof Group ? datasets(child, `${prefix}${name}/`) : [];
  });
}

function official(path: string): string[] {
  const file = new File(path, 'r');
  const found = datasets(file);
  file.close();
  return found.toSorted();
}

async function ours(path: string): Promise<string[]> {
  const source = memorySource(await readFile(path));
  const { structure } = await readStream(path, path, source, new AbortController().signal);
  if (structure.kind !== 'tensors') return [structure.kind];
  return structure.tensors.map(({ name, shape }) => `${name} ${JSON.stringify(shape)}`).toSorted();
}

/** The others have links that lead in circles and out of the file, which h5wasm follows. */
const plain = ['many-earliest.h5', 'many-latest.h5', '../keras/dense.h5', '../keras/lambda.h5'];

describe('what h5wasm reads of', () => {
  it('fixtures', async () => {
    for (const name of plain) {
      const path = join(fixtures, 'hdf5', name);
      expect({ name, found: await ours(path) }).toEqual({ name, found: official(path) });
    }
  });

  it('what it wrote itself', async () => {
    const dataset = fc.record({
      group: fc.constantFrom('', 'layers', 'größe'),
      name: fc.stringMatching(/^[a-z0-9_:]{1,12}$/),
      shape: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
      type: fc.constantFrom('<f', '<d', '<i', '<h', '<b'),
    });
    let at = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(dataset, { minLength: 1, maxLength: 40 }), async (all) => {
        const path = join(folder, `${(at += 1)}.h5`);
        const file = new File(path, 'w');
        for (const { group, name, shape, type } of all) {
          const holder = group === '' ? file : (file.get(group) ?? file.create_group(group));
          if (!(holder instanceof Group) || holder.keys().includes(name)) continue;
          const data = Array.from({ length: shape.reduce((product, one) => product * one, 1) }, () => 1);
          holder.create_dataset({ name, data, shape, dtype: type });
        }
        file.close();
        expect(await ours(path)).toEqual(official(path));
      }),
      { numRuns: 40 },
    );
  });
});
