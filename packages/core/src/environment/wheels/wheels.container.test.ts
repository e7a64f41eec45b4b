import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../../test/conda-channel.ts';
import { testHost, type TestHost } from '../../../test/host.ts';
import type { Engine } from '../../engine/engine.ts';
import { findEngine } from '../../engine/find.ts';
import { project, versionOf } from '../project.samples.ts';

const BUILDER = 'package-model-test-builder:git';
const SECRET = 'builder-leak-mark';

/** Sources whose build does what it likes: it looks for secrets, and leaves a mark outside of its folder. */
function curious(marker: string): string {
  return `
import os, pathlib
from setuptools import setup
pathlib.Path(${JSON.stringify(marker)}).write_text("was here")
seen = dict(os.environ), [str(path) for path in pathlib.Path("/run/secrets").glob("*")], os.listdir(os.path.expanduser("~"))
pathlib.Path("seen.py").write_text(repr(seen))
setup(name="curious", version="1.5", py_modules=["seen"], install_requires=["itsdangerous==2.2.0"])
`;
}

let host: TestHost;
let engine: Engine;

beforeAll(async () => {
  host = await testHost({ ...process.env, GITHUB_TOKEN: SECRET, UV_DEFAULT_INDEX: '' });
  engine = await findEngine(host);
  const folder = join(host.scratch, 'builder');
  await mkdir(folder);
  const apt = 'apt-get update -qq && apt-get install -qq --yes --no-install-recommends git >/dev/null';
  await writeFile(join(folder, 'Dockerfile'), `FROM python:3.11-slim\nRUN ${apt}\n`);
  const built = await engine.run(['build', '--tag', BUILDER, folder], { timeout: 300_000 });
  if (built.code !== 0) throw new Error(built.stderr);
}, 310_000);

afterAll(async () => {
  await engine.run(['rmi', '--force', BUILDER]);
  await host[Symbol.asyncDispose]();
});

async function repository(folder: string): Promise<string> {
  const source = join(folder, 'source');
  await mkdir(source, { recursive: true });
  await writeFile(
    join(source, 'pyproject.toml'),
    '[project]\nname = "vcs-part"\nversion = "0.3"\n[tool.setuptools]\npy-modules = ["part"]\n',
  );
  await writeFile(join(source, 'part.py'), 'x = 1\n');
  const git = async (...args: string[]): Promise<string> => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    const done = await host.exec('git', [...identity, '-C', source, ...args]);
    if (done.code !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'part');
  const commit = await git('rev-parse', 'HEAD');
  await git('clone', '--quiet', '--bare', source, join(folder, 'part.git'));
  await git('--git-dir', join(folder, 'part.git'), 'update-server-info');
  return commit;
}

it('a folder, a repository and a source distribution become wheels, locked by hash, without secrets', async () => {
  const commit = await repository(join(host.scratch, 'git'));
  await using server = await serveFolder(join(host.scratch, 'git'));
  const marker = `/tmp/package-model-marker-${process.pid}`;
  const { make, workspace } = await project(host, 'iris/iris.pkl', {
    'requirements.txt': [
      '-e ./libs/curious',
      `vcs-part @ git+http://127.0.0.1:${server.port}/part.git@${commit}`,
      'docopt==0.6.2',
      '',
    ].join('\n'),
    'libs/curious/setup.py': curious(marker),
  });
  const options = { buildWheels: 'wheels', wheelBuilder: BUILDER };
  await expect(make()).rejects.toMatchObject({
    code: 'RESOLVE_FAILED',
    remedy: expect.stringContaining('--build-wheels') as string,
  });
  const made = await make(options);
  // The dependency that only the build could tell is in the lock as well.
  expect(['curious', 'vcs-part', 'docopt', 'itsdangerous'].map((name) => versionOf(made, name))).toEqual([
    '1.5',
    '0.3',
    '0.6.2',
    '2.2.0',
  ]);
  expect(made.lock.text).toContain('path = "../wheels/curious-1.5-py3-none-any.whl"');
  for (const { wheels } of made.lock.packages)
    for (const { sha256 } of wheels) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(made.wheels).toBe(join(workspace, 'wheels'));

  await expect(access(marker)).rejects.toThrow('ENOENT');
  const unpacked = await host.exec('python3', [
    '-c',
    'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("seen.py").decode())',
    join(workspace, 'wheels', 'curious-1.5-py3-none-any.whl'),
  ]);
  expect(unpacked.stdout).toContain('PIP_ROOT_USER_ACTION');
  expect(unpacked.stdout).not.toContain(SECRET);
  expect(unpacked.stdout).toMatch(/, \[\], \[/);

  // What was built is kept, by its sources: nothing is built again, and a lock is checked without an engine.
  const record = await readFile(join(workspace, 'wheels', 'built.json'), 'utf8');
  const again = await make({ ...options, engine: '/nowhere/docker' });
  expect(again.lock.made).toBe('used');
  expect((await make({ ...options, mode: 'locked', engine: '/nowhere/docker' })).lock.made).toBe('used');
  expect(await readFile(join(workspace, 'wheels', 'built.json'), 'utf8')).toBe(record);
  await writeFile(join(workspace, 'libs', 'curious', 'setup.py'), curious(marker).replace('1.5', '1.6'));
  await expect(make({ ...options, mode: 'locked', engine: '/nowhere/docker' })).rejects.toMatchObject({
    code: 'LOCK_MISMATCH',
  });
}, 300_000);

it('says which line could not be built, and refuses what would need keys', async () => {
  const broken = { 'libs/broken/setup.py': 'raise SystemExit("no such luck")\n' };
  const first = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'numpy\n./libs/broken\n', ...broken });
  await expect(first.make({ buildWheels: 'other' })).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(
      /requirements\.txt:2: no wheel could be built of libs\/broken: .*no such luck/,
    ) as string,
  });
  await first.write('requirements.txt', 'tool @ git+ssh://git@host.example/tool.git\n');
  await expect(first.make({ buildWheels: 'other' })).rejects.toThrow('there are no keys');
  await first.write('requirements.txt', '../../outside\n');
  await expect(first.make({ buildWheels: 'other' })).rejects.toThrow('lies outside of the workspace');
}, 120_000);
