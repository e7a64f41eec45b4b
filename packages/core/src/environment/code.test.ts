import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { readCode } from './code.ts';
import { readMain } from './main-module.ts';
import { demand, readOwn } from './demand.ts';
import { modelOf } from './models.samples.ts';

async function files(root: string, given: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(given)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

describe('readCode', () => {
  it('knows where classes are defined, by the names under which Python imports them', async () => {
    await using host = await testHost();
    await files(host.scratch, {
      'src/acme/__init__.py': 'class Top: pass\n',
      'src/acme/models.py': 'import numpy\n\nclass Churn(Base):\n    class Inner: pass\n',
    });
    const { classes } = await readCode(['.'], host.scratch);
    expect(classes.map(({ module, name, line }) => `${module}.${name} ${line}`)).toEqual([
      'acme.Top 1',
      'acme.models.Churn 3',
    ]);
    expect(classes[1]?.file).toMatch(/src[/\\]acme[/\\]models\.py$/);
  });

  it.each<[string, Record<string, string>, string, string[], string]>([
    [
      'flat modules and packages',
      { 'setup.py': '', 'acme/__init__.py': '', 'extra.py': '', 'tests/t.py': '' },
      '',
      ['acme', 'extra'],
      'flat',
    ],
    ['src/', { 'src/acme/__init__.py': '', 'setup.py': '', 'tools.py': '' }, 'src', ['acme'], 'src/'],
    [
      'setuptools',
      { 'lib/acme/__init__.py': '', 'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["lib"]\n' },
      'lib',
      ['acme'],
      'pyproject.toml',
    ],
    [
      'package-dir',
      { 'python/acme/a.py': '', 'pyproject.toml': '[tool.setuptools]\npackage-dir = { "" = "python" }\n' },
      'python',
      ['acme'],
      'pyproject.toml',
    ],
    [
      'Poetry',
      { 'py/acme/a.py': '', 'pyproject.toml': '[[tool.poetry.packages]]\ninclude = "acme"\nfrom = "py"\n' },
      'py',
      ['acme'],
      'pyproject.toml',
    ],
    [
      'Hatch',
      { 'code/acme/a.py': '', 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["code/acme"]\n' },
      'code',
      ['acme'],
      'pyproject.toml',
    ],
    [
      'a pyproject.toml that leads out',
      { 'acme.py': '', 'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["../.."]\n' },
      '',
      ['acme'],
      'flat',
    ],
  ])('finds the root of %s', async (_, given, folder, modules, layout) => {
    await using host = await testHost();
    await files(host.scratch, given);
    const { roots } = await readCode(['.'], host.scratch);
    expect(
      roots.map(({ project: _project, ...one }) => ({ ...one, folder: relative(host.scratch, one.folder) })),
    ).toEqual([{ folder, modules, layout }]);
  });

  it('takes a package by its parent, and says what its modules import', async () => {
    await using host = await testHost();
    await files(host.scratch, {
      'acme/__init__.py': 'from .steps import Ratio\nimport acme.more\n',
      'acme/steps.py': 'import lightgbm\nfrom sklearn.base import BaseEstimator\n',
      'other.py': 'import not_asked_for\n',
    });
    const { roots, imports } = await readCode(['acme'], host.scratch);
    expect(roots).toEqual([{ folder: host.scratch, modules: ['acme'], layout: 'a package' }]);
    expect([...imports.keys()].toSorted()).toEqual(['lightgbm', 'sklearn']);
  });

  it('refuses what is no folder of modules', async () => {
    await using host = await testHost();
    await files(host.scratch, { 'data/x.csv': '', 'work/y': '', 'file.py': '' });
    await symlink('..', join(host.scratch, 'work', 'out'));
    for (const [folder, workspace] of [
      ['data', ''],
      ['nowhere', ''],
      ['out', 'work'],
    ] as const)
      await expect(readCode([folder], join(host.scratch, workspace))).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('--main', () => {
  const place = { kind: 'bytes', file: 'model.pkl', members: [], offset: 0 } as const;
  const model = modelOf({
    imports: ['sklearn', '__main__'],
    effects: ['Ratio', 'scale'].map(
      (name) => ({ kind: 'names', count: 1, first: place, global: { module: '__main__', name } }) as const,
    ),
  });

  it('names what the file does not define, before anything is built', async () => {
    await using host = await testHost();
    await files(host.scratch, {
      'train.py': 'import lightgbm\nclass Ratio: ...\n',
      'whole.py': 'from steps import scale\nclass Ratio: ...\n',
      'train.ipynb': JSON.stringify({
        cells: [
          { cell_type: 'code', source: ['%matplotlib inline\n', 'class Ratio: ...\n'] },
          { cell_type: 'markdown', source: 'def scale' },
        ],
      }),
    });
    const workspace = host.scratch;
    expect((await readMain('whole.py', model, workspace)).lacks).toEqual([]);
    expect((await readMain('train.ipynb', model, workspace)).lacks).toEqual(['scale']);
    await expect(readMain('none.py', model, workspace)).rejects.toMatchObject({ code: 'USAGE' });
    const options = { workspace, platform: 'linux/amd64', main: 'train.py' } as const;
    const made = demand(
      model,
      [],
      await readOwn(model, {
        ...options,
        server: { folder: '', version: '', requirements: [], python: '' },
        mode: 'use',
        write: false,
      }),
      options,
    );
    expect(made.missing).toEqual([
      { module: '__main__', because: expect.stringMatching(/train\.py does not define __main__\.scale$/) as string },
    ]);
    expect(made.needs.map(({ name }) => name)).toContain('lightgbm');
    expect(demand(model, [], undefined, options).missing).toEqual([
      { module: '__main__', because: 'the file names __main__.Ratio, __main__.scale' },
    ]);
  });
});
