// The main job on a model of this repository: test-fixtures/iris/iris.pkl to an image that was started, asked and compared.
// Where no container engine runs and none can be installed, to an archive of the environment instead.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const iris = 'test-fixtures/iris';
const built = join(root, 'packages/cli/dist/main.js');

execFileSync(
  join(root, 'node_modules/.bin/turbo'),
  ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'],
  {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  },
);
if (!existsSync(built)) throw new Error(`${built} was not built`);

const engine = spawnSync(join(root, 'scripts/engine'), ['start'], { cwd: root, stdio: 'inherit' });
const way =
  engine.status === 0 ? ['--tag', 'iris:1'] : ['--as', 'archive', '--allow-host-load', '--output', join(root, 'out')];
if (engine.status !== 0) {
  console.log(
    'No container engine runs and none can be installed here: making the environment archive instead of an image.',
  );
}
const run = spawnSync(
  process.execPath,
  [built, 'package', `${iris}/iris.pkl`, '--samples', `${iris}/iris.samples.json`, ...way],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = run.status ?? 1;
