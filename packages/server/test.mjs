// Runs the server's own tests: a virtualenv with its dependencies (kept between runs), mypy --strict, pytest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = process.env['PACKAGE_MODEL_CACHE'] || path.join(homedir(), '.cache', 'package-model');
const windows = process.platform === 'win32';
const python3 = process.env['PYTHON'] || (windows ? 'python' : 'python3');

const environment = makeEnvironment();
const python = path.join(environment, windows ? 'Scripts/python.exe' : 'bin/python');

const types = run(python, ['-m', 'mypy', '--cache-dir', path.join(environment, 'mypy')], { cwd: here });
if (types.status !== 0) fail(`mypy --strict found something:\n${types.stdout}${types.stderr}`);
say(`mypy --strict: ${lastLine(types.stdout)}`);

const tests = run(python, ['-m', 'pytest', ...process.argv.slice(2)], {
  cwd: here,
  env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
});
if (tests.status !== 0) process.stdout.write(tests.stdout + tests.stderr);
say(`pytest: ${lastLine(tests.stdout)}`);
process.exit(tests.status ?? 1);

/** Folder of a virtualenv that has what pyproject.toml and tests/requirements.txt name; a new one when they change. */
function makeEnvironment() {
  const version = run(python3, ['-c', 'import sys; print(sys.version)']);
  if (version.status !== 0) fail(`${python3} does not run; install Python 3.9 or newer.`);
  const key = createHash('sha256').update(version.stdout);
  for (const file of ['pyproject.toml', 'tests/requirements.txt']) key.update(readFileSync(path.join(here, file)));
  const folder = path.join(cache, `server-venv-${key.digest('hex').slice(0, 16)}`);
  if (existsSync(path.join(folder, 'complete'))) return folder;

  say(`making a virtualenv with scikit-learn and the test tools in ${folder}; the next run uses it`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const made = run(python3, ['-m', 'venv', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    fail(`${python3} -m venv failed; on Debian and Ubuntu: apt-get install python3-venv\n${made.stdout}${made.stderr}`);
  }
  const pip = path.join(folder, windows ? 'Scripts/python.exe' : 'bin/python');
  const wanted = ['-r', path.join(here, 'tests/requirements.txt'), ...dependencies()];
  const installed = run(pip, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]);
  if (installed.status !== 0)
    fail(`pip could not install what the tests need:\n${installed.stdout}${installed.stderr}`);
  // Last, so that a run that was interrupted is not taken for a whole one.
  mkdirSync(path.join(folder, 'complete'));
  return folder;
}

/** The entries of `dependencies` in pyproject.toml: one quoted requirement a line. */
function dependencies() {
  const text = readFileSync(path.join(here, 'pyproject.toml'), 'utf8');
  const list = /^dependencies = \[\n([^\]]*)\]/m.exec(text)?.[1] ?? '';
  const found = [...list.matchAll(/^\s*"([^"]+)",?$/gm)].map((match) => match[1] ?? '');
  if (found.length === 0) fail('pyproject.toml: no dependencies found');
  return found;
}

function run(program, args, options = {}) {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
