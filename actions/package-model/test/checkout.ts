import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const AUTHOR = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/**
 * What is committed, and nothing else: no node_modules, no sources that were built but not committed. A checkout that came
 * without git is taken as it is, which is said.
 */
export async function archiveHead(folder: string): Promise<void> {
  const archive = join(folder, 'archive.tar');
  const git = await run('git', ['-C', root, 'rev-parse', 'HEAD']).then(
    () => true,
    () => false,
  );
  if (git) await run('git', ['-C', root, 'archive', '--output', archive, 'HEAD']);
  else {
    console.log(
      'NOT CHECKED: that the bundle is the committed one, for this checkout has no git; it is taken as it is',
    );
    await run('tar', ['-C', root, '-cf', archive, '--exclude=node_modules', '--exclude=.turbo', '.']);
  }
  await run('tar', ['-xf', archive, '-C', folder]);
  await run('rm', [archive]);
}

/** Makes a git repository of a folder where it is none, and commits everything; returns the commit. */
export async function commitAll(folder: string): Promise<string> {
  await run('git', ['-C', folder, 'init', '--quiet', '--initial-branch=main']);
  await run('git', ['-C', folder, 'add', '--all', '--force']);
  await run('git', ['-C', folder, ...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'test']);
  return (await run('git', ['-C', folder, 'rev-parse', 'HEAD'])).stdout.trim();
}

/** A program that the suite does not bring along, where this machine has it. */
export async function findProgram(name: string): Promise<string | undefined> {
  const { PATH = '', PACKAGE_MODEL_TOOLS: tools } = process.env;
  const folders = [...PATH.split(':'), ...(tools === undefined ? [] : [join(tools, 'bin')])];
  for (const folder of folders.filter((each) => each !== '')) {
    const found = await access(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (found) return join(folder, name);
  }
  return undefined;
}
