import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** packages/server. */
export const serverFolder = join(import.meta.dirname, '..');

const cache = process.env['PACKAGE_MODEL_CACHE'] || join(homedir(), '.cache', 'package-model');
const windows = process.platform === 'win32';
const python3 = process.env['PYTHON'] || (windows ? 'python' : 'python3');
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/**
 * The Python of a virtualenv that has what pyproject.toml and `lists` (files beside it) name; kept between runs, and a
 * new one when they change.
 * @throws Error when there is no Python or pip cannot install, with what they said.
 */
export function serverPython(lists: readonly string[] = ['tests/requirements.txt']): string {
  const version = run(python3, ['-c', 'import sys; print(sys.version)']);
  if (version.status !== 0) throw new Error(`${python3} does not run; install Python 3.9 or newer.`);
  const key = createHash('sha256').update(version.stdout);
  for (const file of ['pyproject.toml', ...lists]) key.update(readFileSync(join(serverFolder, file)));
  const folder = join(cache, `server-venv-${key.digest('hex').slice(0, 16)}`);
  const python = join(folder, windows ? 'Scripts/python.exe' : 'bin/python');
  if (existsSync(join(folder, 'complete'))) return python;

  process.stdout.write(`making a virtualenv for the server's tests in ${folder}; the next run uses it\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const made = run(python3, ['-m', 'venv', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    const how = 'on Debian and Ubuntu: apt-get install python3-venv';
    throw new Error(`${python3} -m venv failed; ${how}\n${made.stdout}${made.stderr}`);
  }
  const wanted = [...lists.flatMap((file) => ['-r', join(serverFolder, file)]), ...dependencies()];
  const installed = run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]);
  if (installed.status !== 0)
    throw new Error(`pip could not install what the tests need:\n${installed.stdout}${installed.stderr}`);
  // Last, so that a run that was interrupted is not taken for a whole one.
  mkdirSync(join(folder, 'complete'));
  return python;
}

/** The entries of `dependencies` in pyproject.toml: one quoted requirement a line. */
function dependencies(): string[] {
  const text = readFileSync(join(serverFolder, 'pyproject.toml'), 'utf8');
  const list = /^dependencies = \[\n([^\]]*)\]/m.exec(text)?.[1] ?? '';
  const found = [...list.matchAll(/^\s*"([^"]+)",?$/gm)].map((match) => match[1] ?? '');
  if (found.length === 0) throw new Error('pyproject.toml: no dependencies found');
  return found;
}

function run(program: string, args: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
}
