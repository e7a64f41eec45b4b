import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspaceFor } from '../src/workspace.ts';
import { cli, fixtures, main } from './cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-bad-'));
  const iris = await readFile(join(fixtures, 'iris/iris.pkl'));
  await writeFile(join(folder, 'iris.pkl'), iris);
  await writeFile(join(folder, 'empty.pkl'), '');
  await writeFile(join(folder, 'half.pkl'), iris.subarray(0, iris.length / 2));
  await writeFile(
    join(folder, 'noise.pkl'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 13),
  );
  await writeFile(join(folder, 'text.pkl'), 'These are the weights, somewhere.\n'.repeat(20));
  await writeFile(
    join(folder, 'pointer.pkl'),
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1234\n`,
  );
  await writeFile(join(folder, 'nonsense.json'), '{"samples": 3}');
  await writeFile(join(folder, 'narrow.json'), '{"rows": [[1, 2]]}');
  await writeFile(join(folder, 'os-system.pkl'), "cos\nsystem\n(S'touch marker'\ntR.");
  await mkdir(join(folder, 'nothing'));
  await writeFile(join(folder, 'nothing', 'README'), 'no model here');
  await mkdir(join(folder, 'inner'));
  await symlink('/etc/hostname', join(folder, 'inner', 'link.pkl'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const cases: readonly { what: string; argv: string[]; exit: number; says: RegExp; cwd?: string }[] = [
  { what: 'a missing file', argv: ['check', 'absent.pkl'], exit: 2, says: /MODEL_NOT_FOUND.*absent\.pkl/s },
  { what: 'an empty file', argv: ['check', 'empty.pkl'], exit: 1, says: /empty/ },
  { what: 'a folder without a model', argv: ['check', 'nothing'], exit: 2, says: /MODEL_NOT_FOUND/ },
  { what: 'a Git LFS pointer', argv: ['check', 'pointer.pkl'], exit: 1, says: /lfs: true/ },
  { what: 'half a pickle', argv: ['check', 'half.pkl'], exit: 1, says: /truncated/ },
  { what: 'random bytes', argv: ['check', 'noise.pkl'], exit: 2, says: /noise\.pkl/ },
  { what: 'a text named .pkl', argv: ['check', 'text.pkl'], exit: 2, says: /text/ },
  { what: 'a pickle that calls os.system', argv: ['check', 'os-system.pkl'], exit: 1, says: /os\.system/ },
  {
    what: 'a link that leaves the folder',
    argv: ['check', 'link.pkl'],
    exit: 2,
    says: /MODEL_OUTSIDE_WORKSPACE/,
    cwd: 'inner',
  },
  {
    what: 'a tag with illegal characters',
    argv: ['package', 'iris.pkl', '--tag', 'Acme/IRIS!:1'],
    exit: 2,
    says: /USAGE.*reference/s,
  },
  {
    what: 'samples that are none',
    argv: ['package', 'iris.pkl', '--samples', 'nonsense.json'],
    exit: 2,
    says: /SAMPLES_INVALID.*nonsense\.json/s,
  },
  {
    what: 'samples of another width',
    argv: ['package', 'iris.pkl', '--samples', 'narrow.json'],
    exit: 2,
    says: /SAMPLES_INVALID.*(4|four)/s,
  },
  {
    what: 'an engine that is not running',
    argv: ['package', 'iris.pkl', '--engine', '/nowhere/docker'],
    exit: 3,
    says: /ENGINE_UNAVAILABLE/,
  },
  {
    what: 'loading on the host unasked',
    argv: ['package', 'iris.pkl', '--as', 'archive'],
    exit: 2,
    says: /LOAD_REFUSED.*--allow-host-load/s,
  },
];

test.each(cases)('$what: exit $exit and one clear sentence', async ({ argv, exit, says, cwd }) => {
  const before = await readdir(folder, { recursive: true });
  const outcome = await cli(argv, { cwd: join(folder, cwd ?? '.') });
  const said = outcome.stdout + outcome.stderr;
  expect(said).toMatch(says);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(outcome.exit).toBe(exit);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('a SARIF file that cannot be written hides no finding', async () => {
  const hostile = await cli(['check', 'os-system.pkl', '--sarif', 'absent/findings.sarif'], { cwd: folder });
  expect(hostile.stdout).toMatch(/os\.system/);
  expect(hostile.stderr).toMatch(/IO: .*absent\/findings\.sarif/);
  expect(hostile.exit).toBe(1);
  expect(await cli(['check', 'iris.pkl', '--sarif', 'absent/findings.sarif'], { cwd: folder })).toMatchObject({
    exit: 3,
  });
});

test('--json prints one document whatever happens', async () => {
  for (const argv of [
    ['check', 'os-system.pkl'],
    ['check', 'absent.pkl'],
    ['inspect', 'absent.pkl'],
    ['inspect'],
    ['nonsense'],
    ['check', 'iris.pkl', '--severity', 'nonsense=error'],
    ['inspect', 'iris.pkl'],
  ]) {
    const { stdout } = await cli([...argv, '--json'], { cwd: folder });
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  }
});

test('a pickle that calls os.system fails the check in every protocol', async () => {
  const hostile = join(fixtures, 'hostile');
  const files = (await readdir(hostile)).filter((name) => name.startsWith('os-system') && name.endsWith('.pkl'));
  expect(files.length).toBeGreaterThanOrEqual(6);
  const { exit, stdout } = await cli(['check', ...files, '--json'], { cwd: hostile });
  expect(exit).toBe(1);
  for (const { findings } of JSON.parse(stdout) as Report[]) {
    expect(findings.some(({ severity, message }) => severity === 'error' && /system/.test(message))).toBe(true);
  }
});

test.skipIf(process.platform === 'win32')('a working folder that was removed is told in its own words', async () => {
  const gone = join(folder, 'gone');
  await mkdir(gone);
  // A shell stands in the folder while it is removed.
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" check iris.pkl';
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((done) => {
    execFile('sh', ['-c', script, 'sh', gone, process.execPath, main], (error, _, said) =>
      done({ code: error?.code, stderr: said }),
    );
  });
  expect(stderr).toBe(
    'IO: the folder that this was started in is no longer there\nChange to a folder that exists (cd), and run it again.\n',
  );
  expect(code).toBe(3);
});

test('of a file elsewhere, the repository that holds it is its workspace: its own requirements count', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await mkdir(join(elsewhere, 'models'), { recursive: true });
  await mkdir(join(elsewhere, '.git'));
  const model = join(elsewhere, 'models/iris.pkl');
  expect(workspaceFor(model, join(folder, 'inner'))).toBe(elsewhere);
  expect(workspaceFor(join(folder, 'iris.pkl'), join(folder, 'inner'))).toBe(folder);
  expect(workspaceFor('iris.pkl', folder)).toBe(folder);
});
