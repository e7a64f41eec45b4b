// One model through the whole corridor on whatever engine DOCKER_HOST names: package, push, pull by digest, ask,
// and the ejected context by plain `docker build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/cli/dist/main.js');
const iris = join(root, 'test-fixtures/iris');
const registry = process.env.PACKAGE_MODEL_TEST_REGISTRY ?? '127.0.0.1:5000';
const folder = mkdtempSync(join(tmpdir(), 'package-model-smoke-'));
const say = (text) => console.log(`smoke: ${text}`);
const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });

try {
  say(`engine ${run('docker', ['version', '--format', '{{.Server.Version}}']).trim()}`);
  const samples = ['--samples', join(iris, 'iris.samples.json')];
  const report = JSON.parse(
    run(process.execPath, [
      cli,
      'package',
      join(iris, 'iris.pkl'),
      ...samples,
      '--tag',
      `${registry}/smoke/iris:1`,
      '--push',
      '--json',
    ]),
  );
  const pulled = `${registry}/smoke/iris@${report.pushed.digest}`;
  say(`pushed ${pulled}, verdict ${report.verifications[0].verdict}`);
  run('docker', ['pull', '-q', pulled]);
  ask(pulled, 'pulled by digest');
  run(process.execPath, [cli, 'dockerfile', join(iris, 'iris.pkl'), '--output', join(folder, 'context')]);
  run('docker', ['build', '-q', '-t', 'package-model-smoke', join(folder, 'context')], {
    env: { ...process.env, DOCKER_BUILDKIT: '1' },
  });
  ask('package-model-smoke', 'ejected context');
  run('docker', ['image', 'rm', '-f', 'package-model-smoke']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Verifies with recorded answers: exits non-zero, and so throws here, when one differs. */
function ask(image, what) {
  const verified = JSON.parse(
    run(process.execPath, [cli, 'verify', image, '--samples', join(iris, 'iris.samples.json'), '--json']),
  );
  const { verdict } = verified.verifications[0];
  if (verdict !== 'verified') throw new Error(`${what}: ${verdict}`);
  say(`${what}: ${verdict}`);
}
