import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { pythonWith, requirementsOf } from '../../test/python-env.ts';
import type { Estimator } from '../nouns/model.ts';
import { inspect } from './inspect.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));
/** The first use of a set of pins installs them. */
const TIMEOUT = 10 * 60 * 1000;

interface Loaded {
  readonly estimator: unknown;
  readonly params: readonly string[];
  readonly scalars: Readonly<Record<string, unknown>>;
}

const folders = readdirSync(root, { withFileTypes: true })
  // What is made for the tests of other rooms has no expectation of a reader's.
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('expect.json'))
  .map((entry) => entry.name)
  .filter((name) => readFileSync(join(root, name, 'make.py'), 'utf8').includes('\n# requires: scikit-learn'))
  // What scikit-learn's models were converted to is no estimator any more.
  .filter((name) => Object.keys(expectedOf(name)).every((file) => /\.(?:pkl|joblib)(?:\.\w+)?$/.test(file)));

it('has fixtures of scikit-learn', () => {
  expect(folders.length).toBeGreaterThan(5);
});

describe.each(folders)('%s, loaded by the library that wrote it, is what was read', (folder) => {
  it(
    'of it',
    async () => {
      await using host = await testHost();
      const paths = Object.keys(expectedOf(folder)).map((name) => join(root, folder, name));
      const python = await pythonWith(await requirementsOf(join(root, folder, 'make.py')));
      // `-B`: nothing may be written beside the fixtures.
      const script = join(root, 'describe.py');
      const { code, stdout, stderr } = await host.exec(python, ['-B', script, ...paths], { keep: 16 << 20 });
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const loaded = JSON.parse(stdout) as Record<string, Loaded>;
      for (const path of paths) {
        const live = loaded[path];
        const { structure } = await inspect(path, host);
        if (structure.kind !== 'estimator' || live === undefined) throw new Error(`${path} is no estimator`);
        const { params } = structure.root;
        expect({ path, estimator: withoutParams(structure.root) }).toEqual({ path, estimator: live.estimator });
        // The file holds what the constructors of base classes kept as well, which get_params leaves out.
        expect({ path, names: params.map(([name]) => name) }).toEqual({
          path,
          names: expect.arrayContaining([...live.params]),
        });
        expect({ path, ...Object.fromEntries(params) }).toMatchObject({ path, ...live.scalars });
      }
    },
    TIMEOUT,
  );
});

function expectedOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, folder, 'expect.json'), 'utf8')) as Record<string, unknown>;
}

function withoutParams(estimator: Estimator): unknown {
  const told = Object.entries(estimator).filter(([key]) => key !== 'params');
  const parts = estimator.parts.map((part) => ({ ...part, estimator: withoutParams(part.estimator) }));
  return { ...Object.fromEntries(told), parts };
}
