// The whole suite that this machine can run: unit tests and the server's pytest (by turbo), tests that need Python and
// PyPI, and tests that need a container engine, which scripts/engine finds or starts. The last line adds it all up.
// usage: node scripts/test.mjs [unit] [python] [container]     (default: all)
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const wants = (name) => wanted.length === 0 || wanted.includes(name);
const bin = (name) => join(root, 'node_modules', '.bin', name);
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const notRun = [];

if (wants('unit')) await run('unit', bin('turbo'), ['run', 'test', '--continue', '--output-logs=full']);
if (wants('python')) await run('python', bin('vitest'), ['run', '--config', 'vitest.slow.config.ts', 'python.test']);
if (wants('container')) {
  const engine = startEngine();
  if (engine)
    await run('container', bin('vitest'), ['run', '--config', 'vitest.slow.config.ts', 'container.test'], engine);
}

for (const line of notRun) console.log(`NOT RUN: ${line}`);
for (const line of broken) console.log(`FAILED: ${line}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
// On a machine of one's own a missing engine is stated; where a whole run is expected of the machine, it is a failure.
process.exitCode = broken.length > 0 || total.failed > 0 || (process.env.CI && notRun.length > 0) ? 1 : 0;

/** Environment for the container tests, or undefined when there is no engine and none can be started. */
function startEngine() {
  const script = join(root, 'scripts', 'engine');
  try {
    execFileSync(script, ['start'], { stdio: 'inherit' });
    const exports = execFileSync(script, ['env'], { encoding: 'utf8' });
    const shell = `${exports}\nenv -0`;
    const lines = execFileSync('bash', ['-c', shell], { encoding: 'utf8' }).split('\0').filter(Boolean);
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  } catch (error) {
    notRun.push(`container tests: no container engine (scripts/engine start: exit ${error.status ?? error.code})`);
    return undefined;
  }
}

async function run(name, program, args, env = process.env) {
  console.log(`\n== ${name} tests`);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    process.stdout.write(chunk);
    text += chunk;
  });
  const code = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
  count(text);
  if (code !== 0) broken.push(`${name} tests (exit ${code})`);
}

/** Adds up the closing lines: vitest's own `Tests  3 failed | 12 passed (15)`, and `pytest: 1 failed, 40 passed in 3.1s`. */
function count(text) {
  for (const line of stripVTControlCharacters(text).split('\n')) {
    if (!/(^|\s)Tests\s+\d/.test(line) && !/pytest: .*\d+ (passed|failed).* in [\d.]+s/.test(line)) continue;
    for (const [, number, word] of line.matchAll(/(\d+) (passed|failed|skipped)/g)) total[word] += Number(number);
  }
}
