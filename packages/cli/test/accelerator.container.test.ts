import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine, type Report } from '@package-model/core';
import { serveFolder, testHost } from '@package-model/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, fixtures } from './cli.ts';

const TAG = 'package-model-test-accelerator:1';
const LABEL = 'io.package-model.accelerator';
/** If it is anywhere but in requests, a password leaked. */
const PASSWORD = 'torch-leak-mark';
const TORCH = 'torch-2.9.9+cu126-cp311-cp311-manylinux_2_28_x86_64.whl';

/** A wheel with a module `torch`, and bytes that no cache has seen. Arguments: path, bytes. */
const WHEEL = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    info = "torch-2.9.9+cu126.dist-info/"
    files = {"torch.py": "version = '2.9.9+cu126'\\nmark = '%s'\\n" % sys.argv[2]}
    files[info + "METADATA"] = "Metadata-Version: 2.1\\nName: torch\\nVersion: 2.9.9+cu126\\n"
    files[info + "WHEEL"] = "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: false\\nTag: cp311-cp311-manylinux_2_28_x86_64\\n"
    for name, text in files.items():
        wheel.writestr(name, text)
    wheel.writestr(info + "RECORD", "".join("%s,,\\n" % name for name in [*files, info + "RECORD"]))
`;

let folder: string;
let engine: Awaited<ReturnType<typeof findEngine>>;

beforeAll(async () => {
  await using host = await testHost();
  engine = await findEngine(host);
  folder = await mkdtemp(join(tmpdir(), 'package-model-accelerator-'));
});

afterAll(async () => {
  await engine.run(['rmi', '--force', TAG]);
  await rm(folder, { recursive: true, force: true });
});

async function json(
  argv: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<{ exit: number | null; report: Report; text: string }> {
  const { exit, stdout, stderr } = await cli([...argv, '--json'], options);
  return { exit, report: JSON.parse(stdout) as Report, text: stdout + stderr };
}

async function inImage(program: string): Promise<string> {
  const said = await engine.run(['run', '--rm', '--entrypoint', 'python', TAG, '-c', program]);
  return said.stdout.trim() || said.stderr;
}

async function labelOf(): Promise<string> {
  const said = await engine.run(['image', 'inspect', '--format', `{{index .Config.Labels "${LABEL}"}}`, TAG]);
  return said.stdout.trim();
}

// XGBoost has both builds as wheels of their own: five megabytes, or a hundred and NVIDIA's library beside it.
test('an image for CUDA holds the build for CUDA, says that no GPU has seen it, and answers on the processor', async () => {
  const project = join(folder, 'xgboost');
  await mkdir(project);
  for (const name of ['sklearn.json', 'sklearn.samples.json'])
    await cp(join(fixtures, 'xgboost', name), join(project, name));
  const args = ['sklearn.json', '--python', '3.11', '--samples', 'sklearn.samples.json', '--tag', TAG];
  const made = await json(['package', ...args, '--accelerator', 'cuda'], { cwd: project });
  expect(made.report.stopped).toBeUndefined();
  expect(made.report.verifications[0]).toMatchObject({ verdict: 'verified' });
  expect(await labelOf()).toBe('cuda; GPU path not verified');
  const names = made.report.environment?.lock.packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['xgboost', 'nvidia-nccl-cu12']));
  expect(names).not.toContain('xgboost-cpu');
  expect(made.report.findings.filter(({ rule }) => rule === 'accelerator-package')).toEqual([]);
  expect(await inImage('import xgboost; print(xgboost.build_info()["USE_CUDA"])')).toBe('True');

  // The lock is one for GPUs: for the processor it does not fit, and another names another build.
  const refused = await json(['lock', ...args.slice(0, 3), '--locked'], { cwd: project });
  expect(refused.report.stopped?.message).toContain('it is for cuda, not cpu');
  const cpu = await json(['lock', ...args.slice(0, 3)], { cwd: project });
  const others = cpu.report.environment?.lock.packages.map(({ name }) => name);
  expect(others).toContain('xgboost-cpu');
  expect(others).not.toContain('nvidia-nccl-cu12');
}, 600_000);

test.each([
  ['in its address', (port: number) => `http://user:${PASSWORD}@127.0.0.1:${port}/simple`, ''],
  [
    'in the netrc',
    (port: number) => `http://127.0.0.1:${port}/simple`,
    `machine 127.0.0.1 login user password ${PASSWORD}`,
  ],
])(
  'a password of the index for PyTorch, %s, reaches resolver and build, and stays nowhere',
  async (_, address, netrc) => {
    const project = join(folder, randomBytes(4).toString('hex'));
    const site = join(project, '..', 'site');
    await rm(site, { recursive: true, force: true });
    await mkdir(join(site, 'simple', 'torch'), { recursive: true });
    await cp(join(fixtures, 'iris'), project, { recursive: true });
    await writeFile(join(project, 'requirements.txt'), 'torch\n');
    await using host = await testHost();
    const mark = randomBytes(8).toString('hex');
    const wheel = await host.exec('python3', ['-c', WHEEL, join(site, TORCH), mark]);
    expect(wheel.stderr).toBe('');
    await writeFile(
      join(site, 'simple', 'torch', 'index.html'),
      `<!DOCTYPE html><a href="../../${TORCH}">${TORCH}</a>`,
    );
    await using server = await serveFolder(site, `user:${PASSWORD}`);
    await writeFile(join(folder, '.netrc'), netrc);
    const args = ['iris.pkl', '--python', '3.11', '--accelerator', 'cuda', '--torch-index-url', address(server.port)];
    const { report, text } = await json(['package', ...args, '--tag', TAG, '--output', 'context'], {
      cwd: project,
      env: { NETRC: join(folder, '.netrc') },
    });
    expect(report.stopped).toBeUndefined();
    expect(await inImage('import torch; print(torch.version, torch.mark)')).toBe(`2.9.9+cu126 ${mark}`);
    expect(await labelOf()).toBe('cuda; GPU path not verified');
    const [history, config] = [
      await engine.run(['history', '--no-trunc', TAG]),
      await engine.run(['image', 'inspect', TAG]),
    ];
    expect(text + history.stdout + config.stdout).not.toContain(PASSWORD);
    const left = await readdir(project, { recursive: true, withFileTypes: true });
    for (const entry of left.filter((one) => one.isFile()))
      expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toContain(PASSWORD);
  },
  300_000,
);
