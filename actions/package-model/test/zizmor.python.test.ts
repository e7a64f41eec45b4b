import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const VERSION = '1.32.0';

/** Kept from run to run. */
async function zizmor(): Promise<string> {
  const cache = process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model');
  const folder = join(cache, `zizmor-${VERSION}`);
  const program = join(folder, 'bin', 'zizmor');
  const there = await access(program).then(
    () => true,
    () => false,
  );
  if (!there) {
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--no-deps', `zizmor==${VERSION}`]);
  }
  return program;
}

test('zizmor finds nothing in workflows, examples and actions, at its most pedantic', async () => {
  const folders = ['.github/workflows', '.github/workflows/examples'];
  const files = (
    await Promise.all(
      folders.map(async (folder) => (await readdir(join(root, folder))).map((file) => join(folder, file))),
    )
  )
    .flat()
    .filter((file) => file.endsWith('.yml'));
  const actions = (await readdir(join(root, 'actions'))).filter((name) => name !== 'package-model');
  const { stdout } = await run(
    await zizmor(),
    [
      ...['--offline', '--no-progress', '--pedantic', '--format=json', '--config=.github/zizmor.yml'],
      ...[...files, 'action.yml', ...actions.map((name) => `actions/${name}/action.yml`)],
    ],
    { cwd: root },
  );
  expect(JSON.parse(stdout)).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});
