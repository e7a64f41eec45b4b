import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const heap = join(import.meta.dirname, '..', 'src', 'heap.ts');

/** Bytes of the young part of the heap of a program that keeps allocating and keeps some of it for a while. */
function young(before: string): number {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepHeapSmall } from ${JSON.stringify(heap)};
    ${before}
    const held = [];
    for (let i = 0; i < 3_000_000; i++) held[i % 200_000] = { i };
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }));
}

test('the young part of the heap stays small for what is large', () => {
  const folder = JSON.stringify(import.meta.dirname);
  expect(young(`keepHeapSmall([${folder}]);`) * 4).toBeLessThanOrEqual(young(''));
  expect(young(`keepHeapSmall([${JSON.stringify(heap)}, '/not/there']);`)).toBe(young(''));
});
