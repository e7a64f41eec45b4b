import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { planImage } from '../plan.ts';
import { sampleInput } from '../sample-plan.ts';
import type { Compiler } from './compilers.ts';
import { withMainModule } from './main-module.ts';

const python: Compiler = {
  name: 'python3',
  program: 'python3',
  args: [],
  runs: ['-I', '-S'],
  minor: '3.11',
  version: '3.11.7',
};
const folder = join(import.meta.dirname, '../../../../server');

function planOf(text: string) {
  const file = { name: 'package_model_main.py', sha256: '', source: { text } };
  const other = { name: 'own.py', sha256: '1', source: { text: 'print(2)\n' } };
  const code = { files: [other, file], digest: 'sha256:0', main: 'package_model_main' } as const;
  const plan = planImage({ ...sampleInput, code });
  return { ...plan, server: { ...plan.server, folder } };
}

test('of the script behind __main__ only what it defines is assembled, as the Dockerfile has it', async () => {
  await using host = await testHost();
  const plan = planOf('import sys\nSCALE = 10\nclass Median:\n    pass\nopen(sys.argv[1], "wb")\n');
  const made = await withMainModule(plan, python, host);
  expect('because' in made ? made : made.code?.files.map(({ source }) => source)).toEqual([
    { text: 'print(2)\n' },
    { text: 'import sys\nSCALE = 10\n\nclass Median:\n    pass\n' },
  ]);
});

test('without a Python that runs, and for what is no Python, an engine builds, and it is said why', async () => {
  await using host = await testHost();
  expect(await withMainModule(planOf('a = 1\n'), { ...python, runs: undefined }, host)).toMatchObject({
    because: expect.stringContaining('is here to make a module') as string,
  });
  expect(await withMainModule(planOf('a = = 1\n'), python, host)).toMatchObject({
    because: expect.stringMatching(/^package_model_main\.py, which stands for __main__, is no Python/) as string,
  });
});
