import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { markerEnvironment } from '../../python/target.ts';
import { readDeclarations, type Search } from './find.ts';
import { printPep508 } from '../../python/pep508.ts';
import { wanted } from './source.ts';

const HASH = `sha256:${'ab'.repeat(32)}`;
const target = markerEnvironment({ python: '3.11', platform: 'linux/amd64' });

interface Seen {
  readonly file: string | undefined;
  readonly lock: string | undefined;
  readonly asked: string[];
  readonly held: string[];
  readonly leftOut: string[];
  readonly python: string | undefined;
}

async function seen(files: Readonly<Record<string, string>>, search: Partial<Search> = {}): Promise<Seen> {
  await using host = await testHost();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(host.scratch, path)), { recursive: true });
    await writeFile(join(host.scratch, path), text);
  }
  const found = await readDeclarations({ from: host.scratch, workspace: host.scratch, ...search });
  const texts = (constraint: boolean): string[] =>
    wanted(found.requirements, target)
      .filter((one) => one.constraint === constraint)
      .map(
        ({ requirement: { normalized, extras, clauses }, pin }) =>
          `${printPep508({ normalized, extras, clauses })} ${pin.line}:${pin.column}`,
      );
  const short = (path: string | undefined): string | undefined => path?.split('/').pop();
  return {
    file: short(found.file),
    lock: short(found.lock),
    asked: texts(false),
    held: texts(true),
    leftOut: found.leftOut.map(({ what }) => what),
    python: found.requiresPython?.text,
  };
}

const pyproject = '[project]\nname = "app"\nrequires-python = ">=3.10"\ndependencies = ["scikit-learn>=1.5"]\n';

describe('sources of requirements', () => {
  it('reads uv.lock for versions and pyproject.toml for what is asked', async () => {
    const lock = [
      'version = 1\nrequires-python = ">=3.10"\n',
      '[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "scikit-learn" }]\n',
      '[[package]]\nname = "numpy"\nversion = "2.2.6"\nsource = { registry = "https://host.example/simple" }\nresolution-markers = [\n    "python_full_version < \'3.11\'",\n]\nwheels = []\n',
      `[[package]]\nname = "numpy"\nversion = "2.3.1"\nsource = { registry = "https://host.example/simple" }\nresolution-markers = ["python_full_version >= '3.11'"]\nwheels = [{ url = "https://host.example/n.whl", hash = "${HASH}" }]\n`,
      '[[package]]\nname = "scikit-learn"\nversion = "1.6.1"\nsource = { registry = "https://host.example/simple" }\n',
      '[[package]]\nname = "tool"\nversion = "1.0"\nsource = { git = "https://host.example/tool.git" }\n',
      '[[package]]\nname = "torch"\nversion = "2.6.0+cu124"\nsource = { registry = "https://host.example/whl" }\n',
    ].join('\n');
    expect(await seen({ 'uv.lock': lock, 'pyproject.toml': pyproject, 'requirements.txt': 'flask\n' })).toEqual({
      file: 'pyproject.toml',
      lock: 'uv.lock',
      asked: ['scikit-learn>=1.5 4:30'],
      held: ['numpy==2.3.1 21:12', 'scikit-learn==1.6.1 28:12', 'torch==2.6.0 38:12'],
      leftOut: ['tool'],
      python: '>=3.10',
    });
  });

  it('reads poetry.lock, and Poetry’s own table of dependencies', async () => {
    const table =
      '[tool.poetry.dependencies]\npython = "^3.10"\nscikit-learn = "^1.5"\nuvicorn = { version = "~0.30.1", extras = ["standard"] }\nextra = { version = "*", optional = true }\nlocal = { path = "../local" }\nold = { version = "1.0", markers = "python_version < \'3.8\'" }\n';
    const lock = `[[package]]\nname = "scikit-learn"\nversion = "1.6.1"\nfiles = [{ file = "s.whl", hash = "${HASH}" }]\nmarkers = "python_version >= \\"3.8\\""\n\n[metadata]\nlock-version = "2.1"\n`;
    expect(await seen({ 'pyproject.toml': table, 'poetry.lock': lock })).toEqual({
      file: 'pyproject.toml',
      lock: 'poetry.lock',
      asked: ['scikit-learn>=1.5,<2 3:17', 'uvicorn[standard]>=0.30.1,<0.31 4:24'],
      held: ['scikit-learn==1.6.1 3:12'],
      leftOut: ['local'],
      python: '>=3.10,<4',
    });
  });

  it('reads pdm.lock', async () => {
    const lock = `[metadata]\nstrategy = ["inherit_metadata"]\n\n[[package]]\nname = "numpy"\nversion = "2.1.0"\nrequires_python = ">=3.10"\nfiles = [\n    {file = "n.whl", hash = "${HASH}"},\n]\n\n[[package]]\nname = "colorama"\nversion = "0.4.6"\nmarker = "sys_platform == 'win32'"\n`;
    const found = await seen({ 'pyproject.toml': pyproject, 'pdm.lock': lock });
    expect([found.lock, found.held]).toEqual(['pdm.lock', ['numpy==2.1.0 6:12']]);
  });

  it('asks for everything in a pylock.toml that stands alone', async () => {
    const lock = `lock-version = "1.0"\ncreated-by = "pip"\n\n[[packages]]\nname = "numpy"\nversion = "2.1.0"\nwheels = [{ name = "n.whl", hashes = { sha256 = "${'ab'.repeat(32)}" } }]\n\n[[packages]]\nname = "tool"\nversion = "1"\nvcs = { type = "git", url = "https://host.example/t.git" }\n`;
    expect(await seen({ 'pylock.toml': lock })).toMatchObject({
      asked: ['numpy==2.1.0 6:12'],
      held: [],
      leftOut: ['tool'],
    });
    expect(await seen({ 'pylock.toml': lock, 'pyproject.toml': pyproject })).toMatchObject({
      asked: ['scikit-learn>=1.5 4:30'],
      held: ['numpy==2.1.0 6:12'],
    });
  });

  it('reads versions of conda-lock, of the platform and of both managers', async () => {
    const row = (name: string, version: string, manager: string, platform: string): string =>
      `- name: ${name}\n  version: ${version}\n  manager: ${manager}\n  platform: ${platform}\n`;
    const lock = `version: 1\npackage:\n${row('python', '3.11.9', 'conda', 'linux-64')}${row('numpy', "'2.0'", 'conda', 'linux-64')}${row('numpy', '2.0.1', 'conda', 'linux-aarch64')}${row('libblas', '3.9', 'conda', 'linux-64')}${row('pytorch', '2.4.0', 'conda', 'linux-64')}${row('skops', '0.10', 'pip', 'linux-64')}`;
    expect(await seen({ 'conda-lock.yml': lock })).toMatchObject({
      lock: 'conda-lock.yml',
      asked: [],
      held: ['numpy==2.0 8:12', 'torch==2.4.0 20:12', 'skops==0.10 24:12'],
      python: '==3.11.*',
    });
  });

  it('reads environment.yml: conda’s list, pip’s list, and which Python', async () => {
    const text =
      'name: train\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - numpy=1.26\n  - conda-forge::pandas >=2,<3\n  - scikit-learn=1.4.2=py311h_0\n  - cudatoolkit=11.8\n  - pip\n  - pip:\n    - skops==0.10\n    - -e .\nprefix: /opt/x\n';
    expect(await seen({ 'environment.yml': text })).toMatchObject({
      file: 'environment.yml',
      asked: ['numpy==1.26.* 5:10', 'pandas>=2,<3 6:24', 'scikit-learn==1.4.2.* 7:17', 'skops==0.10 11:12'],
      leftOut: ['cudatoolkit', '.'],
      python: '==3.11.*',
    });
    await expect(seen({ 'environment.yml': 'dependencies:\n  - numpy=1.8|1.9\n' })).rejects.toMatchObject({
      code: 'REQUIREMENTS_INVALID',
      message: expect.stringMatching(/environment\.yml:2:5: /) as string,
    });
    await expect(seen({ 'environment.yml': 'dependencies:\n  - [\n' })).rejects.toMatchObject({
      code: 'REQUIREMENTS_INVALID',
    });
  });

  it('reads what lies in an MLflow model: requirements, and the Python of python_env.yaml', async () => {
    const env = 'python: 3.11.7\nbuild_dependencies:\n- pip==24\ndependencies:\n- -r requirements.txt\n';
    const both = { 'requirements.txt': 'mlflow==3.1\nscikit-learn==1.5.2\n', 'python_env.yaml': env };
    expect(await seen(both)).toMatchObject({
      file: 'requirements.txt',
      asked: ['mlflow==3.1 1:7', 'scikit-learn==1.5.2 2:13'],
      python: '==3.11.*',
    });
    expect(await seen(both, { option: 'python_env.yaml' })).toMatchObject({
      asked: ['mlflow==3.1 1:7', 'scikit-learn==1.5.2 2:13'],
    });
    expect(
      await seen({ 'conda.yaml': 'dependencies:\n- python=3.10.4\n- pip:\n  - cloudpickle==3.0\n' }),
    ).toMatchObject({
      file: 'conda.yaml',
      asked: ['cloudpickle==3.0 4:16'],
      python: '==3.10.*',
    });
  });

  it('reads the environment of a skops config.json, names and versions only', async () => {
    const config =
      '{\n "sklearn": {\n  "environment": [\n   "scikit-learn=1.4.1.post1",\n   "numpy",\n   "evil @ https://host.example/x.zip",\n   "--pre"\n  ]\n }\n}\n';
    expect(await seen({ 'config.json': config })).toMatchObject({
      asked: ['scikit-learn==1.4.1.post1 4:17', 'numpy 5:10'],
      leftOut: ['evil @ https://host.example/x.zip', '--pre'],
    });
    expect(await seen({ 'config.json': '{"architectures": []}' })).toMatchObject({ file: undefined, asked: [] });
    expect(await seen({ 'config.json': '{' })).toMatchObject({ file: undefined });
  });

  it('takes extras and dependency groups that are asked for, and says which there are', async () => {
    const text = `${pyproject}\n[project.optional-dependencies]\nServe = ["flask"]\n\n[dependency-groups]\nbase = ["numpy"]\nrun = [{ include-group = "base" }, "pandas"]\n`;
    const found = await seen({ 'pyproject.toml': text }, { extras: ['serve'], groups: ['run'] });
    expect(found.asked.map((one) => one.split(' ')[0])).toEqual(['scikit-learn>=1.5', 'flask', 'pandas', 'numpy']);
    await expect(seen({ 'pyproject.toml': text }, { groups: ['dev'] })).rejects.toMatchObject({
      message: expect.stringContaining('no dependency group "dev"') as string,
      remedy: expect.stringContaining('base, run') as string,
    });
  });

  it('takes a single list of another name, and guesses between none', async () => {
    expect(await seen({ 'requirements-serve.txt': 'numpy\n', 'requirements-dev.txt': 'pytest\n' })).toMatchObject({
      file: 'requirements-serve.txt',
      asked: ['numpy 1:6'],
    });
    expect(await seen({ 'requirements-a.txt': 'numpy\n', 'requirements_b.txt': 'scipy\n' })).toMatchObject({
      file: undefined,
      asked: [],
      leftOut: ['requirements-a.txt, requirements_b.txt'],
    });
  });
});
