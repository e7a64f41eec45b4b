import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { partsOf } from './parts.ts';

it('bytes are counted by what the steps of the Dockerfile copy, all below the first of ours as base', async () => {
  const dockerfile = await readFile(join(import.meta.dirname, 'golden/code.Dockerfile'), 'utf8');
  const copied = dockerfile.match(/^COPY .*$/gm)?.filter((line) => /^COPY (?:--from|models)/.test(line)) ?? [];
  const size = new Map([
    ['/build/environment/', 100],
    ['/build/links/', 1],
    ['/build/server/', 3],
    ['/build/code/', 5],
    ['models/', 7],
  ]);
  const steps = [
    { by: '"/bin/sh -c #(nop) ADD file in / "', size: 80 },
    { by: '"RUN /bin/sh -c apt-get install libgomp1 # buildkit"', size: 5 },
    ...copied.map((line) => {
      const step = line.replace(/--from=\w+ /, '');
      return { by: `"${step} # buildkit"`, size: size.get(step.split(' ')[1] ?? '') ?? 0 };
    }),
    { by: '"ENTRYPOINT [\\"/opt/venv/bin/python\\"]"', size: 0 },
  ];
  expect(partsOf(steps)).toEqual([
    { of: 'base', size: 85 },
    { of: 'environment', size: 101 },
    { of: 'server', size: 3 },
    { of: 'code', size: 5 },
    { of: 'model', size: 7 },
  ]);
});

it('layers that no engine made say what they hold', () => {
  const steps = [
    '',
    '"package-model: numpy"',
    '"package-model: server"',
    '"package-model: code"',
    '"package-model: models/a.pkl"',
  ];
  expect(partsOf(steps.map((by) => ({ by, size: 1 }))).map(({ of }) => of)).toEqual([
    'base',
    'environment',
    'server',
    'code',
    'model',
  ]);
});

it('podman tells a hash of what a step copies, and parts are told by its place', () => {
  const nop = (what: string): string => `/bin/sh -c #(nop) ${what}`;
  const copy = (to: string): string => nop(`COPY dir:${'a1'.repeat(32)} in ${to} `);
  const path = nop('ENV PATH="/opt/venv/bin:$PATH"     PYTHONPATH="/opt/server"');
  const base = [nop('ADD file:00 in / '), nop('CMD ["python3"]')];
  const served = [...base, copy('/'), copy('/'), copy('/'), path, nop('WORKDIR /'), copy('/'), copy('/models/')];
  const sizes = [80, 0, 100, 1, 3, 0, 0, 5, 7];
  expect(partsOf(served.map((by, index) => ({ by, size: sizes[index] ?? 0 })))).toEqual([
    { of: 'base', size: 80 },
    { of: 'environment', size: 101 },
    { of: 'server', size: 3 },
    { of: 'code', size: 5 },
    { of: 'model', size: 7 },
  ]);
  const script = [...base, copy('/'), copy('/'), path, copy('/'), copy('/models/')].map((by) => ({ by, size: 1 }));
  expect(partsOf(script)).toEqual([
    { of: 'base', size: 2 },
    { of: 'environment', size: 3 },
    { of: 'code', size: 1 },
    { of: 'model', size: 1 },
  ]);
});
