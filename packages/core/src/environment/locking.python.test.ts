import { createServer } from 'node:http';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { pythonWith, requirementsOf } from '../../test/python-env.ts';
import { check } from '../check/check.ts';
import type { Lock } from '../nouns/environment.ts';
import { findUv } from '../python/uv.ts';
import { requirementsFrom } from './hashed-requirements.ts';
import { producer } from './models.samples.ts';
import { project, versionOf } from './project.samples.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'test-fixtures');

/** 60 lines as a project of years has them: without a version, most of them for training. */
const sixty = `scikit-learn
numpy
pandas
scipy
joblib
threadpoolctl
imbalanced-learn
lightgbm
category-encoders
statsmodels
matplotlib
seaborn
plotly
tqdm
requests
urllib3
certifi
charset-normalizer
idna
pyyaml
click
rich
typer
jinja2
markupsafe
itsdangerous
werkzeug
flask
gunicorn
fastapi
starlette
pydantic
httpx
httpcore
h11
anyio
sniffio
python-dateutil
pytz
tzdata
six
packaging
pyparsing
cycler
kiwisolver
fonttools
contourpy
pillow
openpyxl
et-xmlfile
xlrd
tabulate
loguru
tenacity
cachetools
sqlalchemy
greenlet
pytest
pluggy
iniconfig
`;

/** The smallest wheel there is, in Python. */
const WHEEL = `
import sys, zipfile
folder, name, version, requires = sys.argv[1:5]
tag = sys.argv[5] if len(sys.argv) > 5 else "py3-none-any"
with zipfile.ZipFile(f"{folder}/{name}-{version}-{tag}.whl", "w") as wheel:
    info = f"{name}-{version}.dist-info/"
    lines = "".join(f"Requires-Dist: {one}\\n" for one in requires.split(",") if one)
    wheel.writestr(name + ".py", "")
    wheel.writestr(info + "METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n{lines}")
    wheel.writestr(info + "WHEEL", f"Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: {tag}\\n")
    wheel.writestr(info + "RECORD", "")
`;

const rulesOf = (found: ReturnType<typeof check>): string[] =>
  found.map(({ rule, at }) => `${rule} ${at.kind === 'text' ? at.line : ''}`);
const policy = { failOn: 'error', trust: [], severities: {} } as const;

describe('locking', () => {
  it('ends 60 unpinned lines around a scikit-learn 1.3 model in a lock that loads it, with what is not needed', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'older/pets.pkl', { 'requirements.txt': sixty });
    const made = await make({ write: false });
    expect(sixty.trim().split('\n')).toHaveLength(60);
    expect(versionOf(made, 'scikit-learn')).toMatch(/^1\.3\./);
    expect(versionOf(made, 'numpy')).toMatch(/^1\./);
    expect(made.drifts).toEqual([]);
    const notes = made.concerns.filter(({ kind }) => kind === 'unneeded');
    const flask = notes.find(({ name }) => name === 'flask');
    expect(flask).toMatchObject({ at: { line: 28 }, detail: expect.stringMatching(/\d\.\d MiB smaller/) as string });
    expect(notes.map(({ name }) => name)).not.toContain('scipy');
    expect(check({ environment: made }, policy).filter(({ rule }) => rule === 'unneeded-requirement')).toHaveLength(
      notes.length,
    );

    // Installed, by its hashes, in an environment of its own, the lock answers what the model answered where it was trained.
    const trained = await pythonWith(await requirementsOf(join(fixtures, 'older', 'make.py')));
    const [wanted, answer] = [await answerOf(trained, host), await answerOf(await installed(made.lock, host), host)];
    expect(wanted).toMatch(/^1\.3\.2 \['cat', 'dog', .*\]\n$/);
    expect(answer).toBe(wanted);

    const needed = await make({ write: false, onlyNeeded: true, include: ['flask'] });
    expect(versionOf(needed, 'seaborn')).toBeUndefined();
    expect(versionOf(needed, 'flask')).toBeDefined();
    expect(needed.lock.packages.length).toBeLessThan(made.lock.packages.length / 2);
  });

  it('gives another platform a lock of its own, with the versions of the first', async () => {
    await using host = await testHost();
    const { make, workspace } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'itsdangerous<2.2\n' });
    const first = await make();
    const text = await readFile(first.lock.path, 'utf8');
    await writeFile(join(workspace, 'requirements.txt'), 'itsdangerous\n');
    const other = await make({ platform: 'linux/arm64' });
    expect([first, other].map(({ lock }) => basename(lock.path))).toEqual([
      'pylock.iris.toml',
      'pylock.iris-arm64.toml',
    ]);
    expect(await readFile(first.lock.path, 'utf8')).toBe(text);
    expect(versionOf(other, 'itsdangerous')).toBe(versionOf(first, 'itsdangerous'));
    expect(other.lock.packages.flatMap(({ wheels }) => wheels).some(({ name }) => name.includes('aarch64'))).toBe(true);
    expect((await make({ platform: 'linux/arm64', mode: 'locked' })).lock.made).toBe('used');
    expect((await make({ mode: 'locked' }).catch((cause: unknown) => cause)) as object).toMatchObject({
      lock: { made: 'used' },
    });
  });

  it('locks what each kind of file says', async () => {
    await using host = await testHost();
    const hash = `sha256:${'0'.repeat(64)}`;
    const toml = (version: string): string => `[[package]]\nname = "itsdangerous"\nversion = "${version}"\n`;
    const pyproject = '[project]\nname = "a"\nversion = "1"\ndependencies = ["itsdangerous"]\n';
    const rows: readonly (readonly [Record<string, string>, string, string])[] = [
      [
        {
          'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "itsdangerous"\nversion = "2.0.1"\nwheels = []\n`,
        },
        'pylock.toml',
        '2.0.1',
      ],
      [
        { 'uv.lock': `version = 1\n${toml('2.1.0')}source = { registry = "x" }\n`, 'pyproject.toml': pyproject },
        'uv.lock',
        '2.1.0',
      ],
      [{ 'poetry.lock': toml('2.1.1'), 'pyproject.toml': pyproject }, 'poetry.lock', '2.1.1'],
      [{ 'pdm.lock': toml('2.1.2'), 'pyproject.toml': pyproject }, 'pdm.lock', '2.1.2'],
      [
        {
          'conda-lock.yml':
            'package:\n- name: itsdangerous\n  version: 2.1.0\n  platform: linux-64\n  manager: conda\n',
          'environment.yml': 'dependencies:\n- itsdangerous\n',
        },
        'conda-lock.yml',
        '2.1.0',
      ],
      [
        {
          'requirements.txt': '-r more.txt\n',
          'more.txt': 'itsdangerous\n-c bounds.txt\n',
          'bounds.txt': 'itsdangerous<2.1.2\n',
        },
        'requirements.txt',
        '2.1.1',
      ],
      [
        { 'pyproject.toml': `${pyproject}[dependency-groups]\nserve = ["itsdangerous<2.1"]\n` },
        'pyproject.toml',
        '2.0.1',
      ],
      [{ 'environment.yml': 'dependencies:\n- python=3.11\n- itsdangerous=2.0\n' }, 'environment.yml', '2.0.1'],
      [{ 'conda.yaml': 'dependencies:\n- pip:\n  - itsdangerous==2.1.0\n' }, 'conda.yaml', '2.1.0'],
      [{ 'python_env.yaml': 'python: 3.11.4\ndependencies:\n- itsdangerous==2.1.1\n' }, 'python_env.yaml', '2.1.1'],
      [{ 'config.json': '{"sklearn": {"environment": ["itsdangerous=2.0.1"]}}' }, 'config.json', '2.0.1'],
    ];
    for (const [files, name, version] of rows) {
      const { make } = await project(host, 'iris/iris.pkl', files);
      const made = await make({ write: false, ...(name === 'pyproject.toml' && { groups: ['serve'] }) });
      expect([name, versionOf(made, 'itsdangerous')]).toEqual([name, version]);
      expect(made.sources.map(({ file }) => file?.split('/').pop())).toContain(name);
      await rm(join(host.scratch, 'work'), { recursive: true });
    }
    // Hashes of a lock of the project are held to.
    const { make } = await project(host, 'iris/iris.pkl', {
      'poetry.lock': `${toml('2.1.1')}files = [{ file = "x", hash = "${hash}" }]\n`,
      'pyproject.toml': pyproject,
    });
    await expect(make({ write: false })).rejects.toMatchObject({
      message: expect.stringMatching(/poetry\.lock:3: .*hashes/) as string,
    });
  });

  it('finds drift in a lock of the project, on the line of the version, with the command that mends it', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl', {
      'uv.lock': 'version = 1\n\n[[package]]\nname = "scikit-learn"\nversion = "1.8.0"\nsource = { registry = "x" }\n',
      'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["scikit-learn"]\n',
    });
    const made = await make({ write: false });
    expect(made.drifts).toMatchObject([
      { at: { line: 5, column: 12 }, mend: 'uv add "scikit-learn==1.9.1"', recorded: '1.9.1' },
    ]);
    expect(versionOf(made, 'scikit-learn')).toBe('1.8.0');
  });

  it('keeps NumPy 1 beside what was built for it, finds what contradicts that, and says what was withdrawn', async () => {
    await using host = await testHost();
    const { make, write } = await project(
      host,
      'iris/iris.pkl',
      { 'requirements.txt': 'pandas==1.5.3\nattrs==21.1.0\n' },
      {
        producers: [producer('scikit-learn', '1.5.2', 'written')],
      },
    );
    const made = await make();
    expect(versionOf(made, 'numpy')).toMatch(/^1\./);
    expect(rulesOf(check({ environment: made }, policy))).toContain('yanked-version 2');
    // The lock remembers it: no index is asked the second time.
    expect(rulesOf(check({ environment: await make({ indexUrl: 'http://127.0.0.1:9/' }) }, policy))).toContain(
      'yanked-version 2',
    );
    await write('requirements.txt', 'pandas==1.5.3\nnumpy>=2,<2.1\n');
    expect(rulesOf(check({ environment: await make({ write: false }) }, policy))).toContain('numpy-abi 1');
  });

  it('takes builds for CPU from a wheel folder, and calls packages for GPUs what they are', async () => {
    await using host = await testHost();
    const { make, workspace } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': 'torch==2.9.9+cu126\nnvidia-nothing-cu12\n',
    });
    const folder = join(workspace, 'wheels');
    await mkdir(folder);
    for (const [name, version, tag] of [
      ['torch', '2.9.9+cpu', 'cp311-cp311-manylinux_2_28_x86_64'],
      ['nvidia_nothing_cu12', '1.0', 'py3-none-any'],
    ] as const)
      expect((await host.exec('python3', ['-c', WHEEL, folder, name, version, '', tag])).stderr).toBe('');
    const made = await make({ findLinks: ['wheels'], write: false });
    expect(versionOf(made, 'torch')).toBe('2.9.9+cpu');
    expect(made.concerns.filter(({ kind }) => kind === 'accelerator-package')).toMatchObject([
      { name: 'torch', at: { line: 1, column: 6 }, mend: 'torch==2.9.9' },
      { name: 'nvidia-nothing-cu12', at: { line: 2 }, mend: 'remove the line nvidia-nothing-cu12' },
    ]);
  });

  it('takes PyTorch from the index that was named for it, and nothing else; a lock for GPUs is none for CPUs', async () => {
    await using host = await testHost();
    const secret = 'torch-leak-mark';
    const wheels = join(host.scratch, 'index');
    await mkdir(wheels);
    const tag = 'cp311-cp311-manylinux_2_28_x86_64';
    await host.exec('python3', ['-c', WHEEL, wheels, 'torch', '2.9.9+cu126', 'itsdangerous==2.1.2', tag]);
    const asked: string[] = [];
    const index = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '/');
      if (request.headers.authorization !== `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end();
        return;
      }
      asked.push(path.replace(/^\/files\/(\w+).*/, '/simple/$1/'));
      void answer(wheels, path).then(([type, body]) =>
        response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body),
      );
    });
    await new Promise<void>((ready) => index.listen(0, '127.0.0.1', ready));
    try {
      const { port } = index.address() as AddressInfo;
      const { make, calls } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'torch\n' });
      const made = await make({
        accelerator: 'cuda',
        torchIndexUrl: `http://user:${secret}@127.0.0.1:${port}/simple`,
      });
      expect(versionOf(made, 'torch')).toBe('2.9.9+cu126');
      // What PyTorch needs comes from the package index: a name has one index.
      expect(versionOf(made, 'itsdangerous')).toBe('2.1.2');
      expect([...new Set(asked)]).toEqual(['/simple/torch/']);
      expect(made.concerns.filter(({ kind }) => kind === 'accelerator-package')).toEqual([]);
      expect(made.lock.text).toContain('accelerator = "cuda"');
      expect(made.lock.text).toContain(`http://127.0.0.1:${port}/files/torch-2.9.9`);
      expect(JSON.stringify([made, calls, host.events])).not.toContain(secret);
      await expect(make({ mode: 'locked' })).rejects.toMatchObject({
        code: 'LOCK_MISMATCH',
        message: expect.stringContaining('it is for cuda, not cpu') as string,
      });
    } finally {
      index.close();
      index.closeAllConnections();
    }
  });

  it.each<[string, string[], string[]]>([
    ['torch/scripted.pt', ['torch', 'triton'], []],
    ['onnx/iris.onnx', ['onnxruntime-gpu'], ['onnxruntime']],
    ['tensorflow/frozen.pb', ['tensorflow'], ['tensorflow-cpu']],
    ['xgboost/sklearn.json', ['xgboost'], ['xgboost-cpu']],
  ])(
    'locks %s for CUDA with the libraries that come as wheels, without fetching one',
    async (fixture, held, absent) => {
      await using host = await testHost();
      const { make } = await project(host, fixture);
      const made = await make({ accelerator: 'cuda', write: false });
      const names = made.lock.packages.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(held));
      expect(names.some((name) => name.startsWith('nvidia-'))).toBe(true);
      for (const name of absent) expect(names).not.toContain(name);
      expect(made.concerns.filter(({ kind }) => kind === 'accelerator-package')).toEqual([]);
    },
  );

  it('resolves from an index that needs a password, and offline, and leaves the password nowhere', async () => {
    await using host = await testHost();
    const secret = 'hunter2';
    // The resolver itself is in the cache of the machine; what it keeps of the index lies in a cache of this test.
    const own = { ...host, cache: join(host.scratch, 'cache') };
    const { program } = await findUv(host);
    await mkdir(own.cache);
    await cp(dirname(program), join(own.cache, basename(dirname(program))), { recursive: true });
    const { make, workspace, calls } = await project(own, 'iris/iris.pkl', { 'requirements.txt': 'acme-features\n' });
    const wheels = join(host.scratch, 'index');
    await mkdir(wheels);
    for (const [name, version, requires] of [
      ['acme_features', '1.0', ''],
      ['acme_features', '1.1', ''],
      ['scikit_learn', '1.9.1', 'numpy'],
      ['numpy', '2.4.0', ''],
      ['scipy', '1.17.0', ''],
      ['uvloop', '0.99', ''],
      ['httptools', '0.99', ''],
      ['orjson', '99.0', ''],
    ] as const)
      await host.exec('python3', ['-c', WHEEL, wheels, name, version, requires]);
    const refused: string[] = [];
    const index = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '/');
      if (request.headers.authorization !== `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`) {
        refused.push(path);
        response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end();
        return;
      }
      void answer(wheels, path).then(([type, body]) =>
        response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body),
      );
    });
    await new Promise<void>((ready) => index.listen(0, '127.0.0.1', ready));
    const { port } = index.address() as AddressInfo;
    try {
      const open = `http://127.0.0.1:${port}/simple`;
      await expect(make({ indexUrl: open, write: false })).rejects.toMatchObject({ code: 'NETWORK' });
      const made = await make({ indexUrl: `http://user:${secret}@127.0.0.1:${port}/simple` });
      expect(versionOf(made, 'acme-features')).toBe('1.1');
      expect(JSON.stringify([made, calls, host.events])).not.toContain(secret);
      expect(await readFile(made.lock.path, 'utf8')).not.toContain(secret);
      // By netrc, as pip would find it.
      await writeFile(join(workspace, 'netrc'), `machine 127.0.0.1 login user password ${secret}\n`, { mode: 0o600 });
      const again = await make({
        indexUrl: open,
        mode: 'upgrade',
        write: false,
        env: { NETRC: join(workspace, 'netrc') },
      });
      expect(versionOf(again, 'acme-features')).toBe('1.1');
    } finally {
      index.close();
      index.closeAllConnections();
    }
  });

  it('resolves offline from wheel folders alone, and downloads nothing', async () => {
    await using host = await testHost();
    const { make, workspace, calls } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'acme-features\n' });
    await expect(make({ offline: true, write: false, findLinks: ['nowhere'] })).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:RESOLVE_FAILED|NETWORK)$/) as string,
    });
    const folder = join(workspace, 'wheels');
    await mkdir(folder);
    for (const [name, requires] of [
      ['scikit_learn-1.9.1', 'numpy'],
      ['numpy-2.4.0', ''],
      ['scipy-1.17.0', ''],
      ['acme_features-1.0', ''],
      ['uvloop-0.99', ''],
      ['httptools-0.99', ''],
      ['orjson-99.0', ''],
    ] as const)
      await host.exec('python3', ['-c', WHEEL, folder, ...name.split('-'), requires]);
    const made = await make({ offline: true, findLinks: ['wheels'], write: false });
    expect(versionOf(made, 'acme-features')).toBe('1.0');
    expect(calls.every((call) => call.includes('--offline'))).toBe(true);
  });

  it('says which versions an upgrade moved', async () => {
    await using host = await testHost();
    const { make, write } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'itsdangerous==2.1.0\n' });
    await make();
    await write('requirements.txt', 'itsdangerous<2.2\n');
    expect((await make()).lock.made).toBe('used');
    const moved = await make({ mode: 'upgrade', upgrade: ['itsdangerous'] });
    expect(moved.lock.moved).toEqual([{ name: 'itsdangerous', from: '2.1.0', to: '2.1.2' }]);
  });
});

/** The Python of a virtual environment with exactly what is locked. */
async function installed(lock: Lock, host: TestHost): Promise<string> {
  const { program } = await findUv(host);
  const [venv, list] = [join(host.scratch, 'installed'), join(host.scratch, 'installed.txt')];
  await writeFile(list, requirementsFrom(lock));
  const python = join(venv, 'bin', 'python');
  const quiet = ['--quiet', '--no-config', '--cache-dir', join(host.cache, 'uv')];
  const made = await host.exec(program, ['venv', ...quiet, '--python', '3.11', '--no-python-downloads', venv]);
  expect(made.stderr).toBe('');
  const args = ['pip', 'sync', ...quiet, '--no-build', '--require-hashes', '--python', python, list];
  const done = await host.exec(program, args, { timeout: 240_000 });
  expect(done.stderr).toBe('');
  return python;
}

/** scikit-learn's version, and what the model says of three pets; a warning about versions is an error. */
async function answerOf(python: string, host: TestHost): Promise<string> {
  const program = [
    'import pickle, sys, warnings, pandas, sklearn',
    'warnings.simplefilter("error")',
    'with open(sys.argv[1], "rb") as file:',
    '    model = pickle.load(file)',
    'pets = pandas.DataFrame({"weight": [4.0, 30.0, 12.5], "coat": ["short", "long", "none"]})',
    'print(sklearn.__version__, model.predict(pets).tolist(), model.predict_proba(pets).tolist())',
  ].join('\n');
  const done = await host.exec(python, ['-I', '-c', program, join(fixtures, 'older', 'pets.pkl')]);
  expect(done.stderr).toBe('');
  return done.stdout;
}

/** A package index (PEP 503) of the wheels in a folder. */
async function answer(folder: string, path: string): Promise<[type: string, body: Buffer | undefined]> {
  if (path.startsWith('/files/'))
    return ['application/octet-stream', await readFile(join(folder, path.slice(7))).catch(() => undefined)];
  const name = path
    .replace(/^\/simple\//, '')
    .replace(/\/$/, '')
    .replaceAll('-', '_');
  const links = (await readdir(folder))
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => `<a href="/files/${file}">${file}</a>`);
  return ['text/html', links.length === 0 ? undefined : Buffer.from(`<!DOCTYPE html>${links.join('\n')}`)];
}
