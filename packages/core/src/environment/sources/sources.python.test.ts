import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { pythonWith } from '../../../test/python-env.ts';
import { findUv } from '../../python/uv.ts';
import { project, versionOf } from '../project.samples.ts';

/** What is locked has this version, and what is asked for allows a newer one. */
const HELD = '2.1.2';
const pyproject = (range: string, rest = ''): string =>
  `[project]\nname = "a"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = ["itsdangerous${range}"]\n${rest}`;

interface Tool {
  /** The file that it writes, in the workspace. */
  readonly writes: string;
  readonly of: 'uv' | 'poetry' | 'pdm';
  readonly args: readonly string[];
}

const tools: readonly Tool[] = [
  { writes: 'pylock.toml', of: 'uv', args: ['export', '--format', 'pylock.toml', '--output-file', 'pylock.toml'] },
  { writes: 'uv.lock', of: 'uv', args: ['lock'] },
  { writes: 'poetry.lock', of: 'poetry', args: ['lock'] },
  { writes: 'pdm.lock', of: 'pdm', args: ['lock'] },
  {
    writes: 'requirements.txt',
    of: 'uv',
    args: ['pip', 'compile', '--generate-hashes', '--output-file', 'requirements.txt', 'pyproject.toml'],
  },
];

const installs = {
  poetry: ['poetry==2.5.1'],
  // Later ones of what it keeps answers with lack a class that it imports.
  pdm: ['pdm==2.29.4', 'hishel[httpx2]==1.4.0', 'anysqlite==0.0.5'],
} as const;

/** Runs a public tool in the workspace; its own Python environment is kept from run to run. */
async function run({ of, args }: Tool, workspace: string, host: TestHost): Promise<void> {
  const program = of === 'uv' ? (await findUv(host)).program : join(dirname(await pythonWith(installs[of])), of);
  const env = { ...process.env, HOME: host.scratch, UV_CACHE_DIR: join(host.cache, 'resolver') };
  const known = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const done = await host.exec(program, args, { cwd: workspace, env: known, timeout: 120_000 });
  if (done.code !== 0) throw new Error(`${of} ${args.join(' ')}: ${done.stdout}${done.stderr}`);
}

describe('locks of other tools, as these write them', { timeout: 300_000 }, () => {
  it.each(tools)('$writes of $of holds versions', async (tool) => {
    await using host = await testHost();
    const { make, workspace, write } = await project(host, 'iris/iris.pkl', { 'pyproject.toml': pyproject('<2.2') });
    // Poetry asks an interface of PyPI's own that mirrors do not have, unless it is shown an index: the one that uv asks.
    if (tool.of === 'poetry') {
      await run({ writes: 'uv.lock', of: 'uv', args: ['lock'] }, workspace, host);
      const index = /registry = "([^"]+)"/.exec(await readFile(join(workspace, 'uv.lock'), 'utf8'))?.[1] ?? '';
      await rm(join(workspace, 'uv.lock'));
      const source = `[[tool.poetry.source]]\nname = "index"\nurl = "${index}/"\npriority = "primary"\n`;
      await write('pyproject.toml', pyproject('<2.2', source));
    }
    await run(tool, workspace, host);
    await write('pyproject.toml', pyproject(''));
    const made = await make({ write: false });
    expect(made.sources[0]).toMatchObject({ file: expect.stringContaining(tool.writes) as string });
    expect(versionOf(made, 'itsdangerous')).toBe(HELD);
    expect(await readFile(join(workspace, tool.writes), 'utf8')).toContain(HELD);
  });

  it('pylock.<name>.toml beside the model is used as it is, and refused with the difference where it does not fit', async () => {
    await using host = await testHost();
    const { make, workspace, write } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'itsdangerous\n' });
    const { requirements } = await make({ write: false });
    await write('all.in', requirements.map(({ text }) => `${text}\n`).join(''));
    await write('held.in', `itsdangerous==${HELD}\n`);
    const args = ['pip', 'compile', '--format', 'pylock.toml', '--python-version', '3.11', 'all.in', '-c', 'held.in'];
    const writes = 'models/pylock.iris.toml';
    await run({ writes, of: 'uv', args: [...args, '--output-file', writes] }, workspace, host);
    const made = await make({ mode: 'locked' });
    expect(made.sources[0]).toMatchObject({ kind: 'model-lock' });
    expect([made.lock.made, versionOf(made, 'itsdangerous')]).toEqual(['used', HELD]);
    await write('requirements.txt', 'itsdangerous>=2.2\n');
    await expect(make()).rejects.toMatchObject({
      code: 'LOCK_MISMATCH',
      message: expect.stringContaining(`it holds itsdangerous ${HELD}, and itsdangerous>=2.2 is asked for`) as string,
    });
  });

  it('a file that is named goes before all of them', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': 'itsdangerous==2.2.0\n',
      'other/list.txt': `itsdangerous==${HELD}\n`,
    });
    const made = await make({ write: false, requirements: 'other/list.txt' });
    expect(made.sources[0]).toMatchObject({ kind: 'option' });
    expect(versionOf(made, 'itsdangerous')).toBe(HELD);
  });

  it('extras and groups of a pyproject.toml are asked for by name', async () => {
    await using host = await testHost();
    const rest = `[project.optional-dependencies]\nserve = ["click==8.1.7"]\n[dependency-groups]\nbase = ["markupsafe==3.0.2"]\nall = [{ include-group = "base" }, "six==1.16.0"]\n`;
    const { make } = await project(host, 'iris/iris.pkl', { 'pyproject.toml': pyproject('<2.2', rest) });
    const made = await make({ write: false, extras: ['serve'], groups: ['all'] });
    const names = ['itsdangerous', 'click', 'markupsafe', 'six'];
    expect(names.map((name) => versionOf(made, name))).toEqual([HELD, '8.1.7', '3.0.2', '1.16.0']);
    expect(versionOf(await make({ write: false }), 'click')).toBeUndefined();
  });
});
