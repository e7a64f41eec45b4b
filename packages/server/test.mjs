// Runs the server's own tests: a virtualenv with its dependencies (kept between runs), mypy --strict, pytest.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { serverFolder, serverPython } from './test/environment.ts';

const python = serverPython();

const types = run(['-m', 'mypy', '--cache-dir', path.join(path.dirname(python), '..', 'mypy')]);
if (types.status !== 0) {
  process.stderr.write(`mypy --strict found something:\n${types.stdout}${types.stderr}\n`);
  process.exit(1);
}
say(`mypy --strict: ${lastLine(types.stdout)}`);

const tests = run(['-m', 'pytest', '-rs', ...process.argv.slice(2)], { ...process.env, PYTHONDONTWRITEBYTECODE: '1' });
if (tests.status !== 0) process.stdout.write(tests.stdout + tests.stderr);
for (const line of tests.stdout.split('\n').filter((one) => one.startsWith('SKIPPED')))
  say(`NOT CHECKED: ${line.slice('SKIPPED '.length)}`);
say(`pytest: ${lastLine(tests.stdout)}`);
process.exit(tests.status ?? 1);

function run(args, env = process.env) {
  return spawnSync(python, args, { cwd: serverFolder, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
