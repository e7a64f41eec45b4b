import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Flatbuffer, FlatbufferError } from './flatbuffers.ts';
import type { Table } from './flatbuffers.ts';
import { memorySource } from './source.ts';

const file = fileURLToPath(new URL('../../../../test-fixtures/catboost/classifier.cbm', import.meta.url));
const core = readFileSync(file).subarray(8);

async function walk(bytes: Uint8Array): Promise<readonly string[]> {
  const root: Table = await new Flatbuffer(memorySource(bytes), 0, bytes.length).root();
  const found = [String(await root.text(0))];
  for await (const pair of root.tables(2)) found.push(`${await pair.text(0)}: ${(await pair.text(1))?.length}`);
  const trees = await root.table(1);
  found.push(String(await trees?.int32(0)), String(await trees?.count(2, 4)));
  return found;
}

it('walks the tables that a real library wrote', async () => {
  expect(await walk(core)).toEqual(expect.arrayContaining(['FlabuffersModel_v1', 'purpose: 7', '1', '5']));
});

it('says so where the bytes do not fit together, and never leaves the buffer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const changed = Uint8Array.from(core);
        for (const [at, byte] of changes) changed[at] = byte;
        const outcome: unknown = await walk(changed).catch((cause: unknown) => cause);
        expect(Array.isArray(outcome) || outcome instanceof FlatbufferError).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
