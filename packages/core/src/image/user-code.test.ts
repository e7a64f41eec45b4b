import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { readCode } from '../environment/code.ts';
import { renderDockerfile } from './dockerfile.ts';
import { planImage } from './plan.ts';
import { sampleEnvironment, sampleInput } from './sample-plan.ts';
import { readCodeLayer, type CodeLayer } from './user-code.ts';

const { packages } = sampleEnvironment.lock;

async function layerOf(host: TestHost, given: Readonly<Record<string, string>>): Promise<CodeLayer | undefined> {
  for (const [path, text] of Object.entries(given)) {
    await mkdir(dirname(join(host.scratch, path)), { recursive: true });
    await writeFile(join(host.scratch, path), text);
  }
  const { roots } = await readCode(['.'], host.scratch);
  return readCodeLayer({ roots }, packages, host);
}

describe('readCodeLayer', () => {
  it('takes the modules that were found and their data, and nothing else of the project', async () => {
    await using host = await testHost();
    const layer = await layerOf(host, {
      'src/acme/__init__.py': '__version__ = "2.1"\n',
      'src/acme/steps.py': '',
      'src/acme/words/list.json': '[]',
      'src/acme/id_rsa.key': 'secret',
      'src/acme/.env': 'TOKEN=secret',
      'src/acme/tests/test_steps.py': '',
      'src/acme/__pycache__/steps.cpython-311.pyc': '',
      'data/rows.csv': '1,2',
      'setup.py': '',
      'pyproject.toml':
        '[project]\nname = "Acme.Steps"\ndynamic = ["version"]\ndependencies = ["numpy>=1"]\n[project.entry-points."acme.plugins"]\none = "acme.steps:One"\n',
    });
    expect(layer?.files.map(({ name }) => name)).toEqual([
      'acme/__init__.py',
      'acme/steps.py',
      'acme/words/list.json',
      'acme_steps-2.1.dist-info/INSTALLER',
      'acme_steps-2.1.dist-info/METADATA',
      'acme_steps-2.1.dist-info/entry_points.txt',
      'acme_steps-2.1.dist-info/top_level.txt',
    ]);
    const text = layer?.files.map(({ source }) => ('text' in source ? source.text : '')).join('');
    expect(text).toContain('Name: Acme.Steps\nVersion: 2.1\nRequires-Dist: numpy>=1\n');
    expect(text).toContain('[acme.plugins]\none = acme.steps:One\n');
    expect(host.events).toMatchObject([{ type: 'decided', what: 'acme/id_rsa.key stays out of the image' }]);
  });

  it('follows no link, and depends on nothing but names and bytes', async () => {
    await using host = await testHost();
    await using other = await testHost();
    const given = { 'acme/__init__.py': 'x = 1\n' };
    const first = await layerOf(host, given);
    await mkdir(join(other.scratch, 'acme'));
    await symlink('/etc/passwd', join(other.scratch, 'acme', 'users.txt'));
    expect((await layerOf(other, given))?.digest).toBe(first?.digest);
  });

  it.each([
    ['sklearn/__init__.py', 'the module sklearn would stand before the package scikit-learn of the lock'],
    ['json/__init__.py', 'the module json would stand before a module of Python or of the server'],
    ['package_model_server/x.py', 'the module package_model_server would stand before'],
  ])('refuses %s', async (path, message) => {
    await using host = await testHost();
    await expect(layerOf(host, { [path]: '' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(message) as string,
    });
  });

  it('makes modules of a notebook and a handler', async () => {
    await using host = await testHost();
    const [main, handler] = [join(host.scratch, 'train.ipynb'), join(host.scratch, 'my_handler.py')];
    await writeFile(main, JSON.stringify({ cells: [{ cell_type: 'code', source: ['%pip install x\n', 'a = 1'] }] }));
    await writeFile(handler, 'def load(path): ...\n');
    const layer = await readCodeLayer({ roots: [], main, handler }, packages, host);
    expect(layer).toMatchObject({ main: 'package_model_main', handler: 'my_handler' });
    expect(layer?.files.map(({ name, source }) => [name, 'text' in source && source.text])).toEqual([
      ['my_handler.py', 'def load(path): ...\n'],
      ['package_model_main.py', '\na = 1\n'],
    ]);
    const wrong = join(host.scratch, 'my-handler.py');
    await writeFile(wrong, '');
    await expect(readCodeLayer({ roots: [], handler: wrong }, packages, host)).rejects.toMatchObject({ code: 'USAGE' });
    expect((await readdir(host.scratch)).length).toBe(3);
    expect(await readFile(wrong, 'utf8')).toBe('');
  });
});

const file = { sha256: '5'.repeat(64), source: { text: '' } } as const;
const code: CodeLayer = { files: [{ name: 'acme.py', ...file }], digest: `sha256:${'6'.repeat(64)}` };

it('code lies between server and model, in a layer of its own', async () => {
  const plan = planImage({ ...sampleInput, code: { ...code, main: 'package_model_main' } });
  expect(plan.layers.map((layer) => layer.of)).toEqual(['environment', 'server', 'code', 'model']);
  expect(JSON.parse(plan.manifest)).toMatchObject({ main: 'package_model_main', loader: 'pickle' });
  await expect(renderDockerfile(plan)).toMatchFileSnapshot('golden/code.Dockerfile');
});

it('a script is the CMD, without the server', () => {
  const environment = { ...sampleEnvironment, runtime: 'script' } as const;
  const plan = planImage({ ...sampleInput, environment, code: { ...code, script: 'run_model.py' } });
  const text = renderDockerfile(plan);
  expect(text).toContain('WORKDIR /models\n');
  expect(text).toContain('ENTRYPOINT []\nCMD ["/opt/venv/bin/python","/opt/code/run_model.py"]\n');
  expect(text.slice(text.indexOf('AS environment'))).not.toContain('/opt/server');
  expect(plan.config.labels['io.package-model.server.version']).toBeUndefined();
});
