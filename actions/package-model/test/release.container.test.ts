import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { startAct, type Act, type Ran } from './act.ts';
import { archiveHead, commitAll } from './checkout.ts';
import { npmRegistry, type NpmRegistry } from './npm-registry.ts';

/**
 * The release of this repository by an independent runner, in a clone and with a registry of its own, as far as GitHub is not
 * needed: the proposal is merged, its commit is released. What only GitHub gives (attestations, the token for npm's provenance,
 * pull requests and releases) is asked for and not there.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
let act: Act | undefined;
let registry: NpmRegistry;
let folder: string;

beforeAll(async () => {
  act = await startAct();
  if (act === undefined) {
    console.log('NOT CHECKED: the release workflow, for act is neither on the PATH nor in PACKAGE_MODEL_TOOLS/bin');
  }
  registry = await npmRegistry();
  folder = await mkdtemp(join(tmpdir(), 'release-'));
});
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  await act?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function release(runner: Act, clone: string): Promise<Ran> {
  const written = await readFile(join(root, '.github/workflows/release.yml'), 'utf8');
  const at = `--registry=${registry.url} --${registry.url.replace('http:', '')}:_authToken=scratch`;
  const publish = /npm publish (.*) --provenance/.exec(written)?.[1];
  // With provenance it is tried first: that is the point where GitHub is needed.
  const workflow = written
    .replace('npm view', `npm view ${at}`)
    .replace(
      /npm publish .* --provenance/,
      (line) => `${line} ${at} || npm publish ${publish} --provenance=false ${at}`,
    );
  expect(workflow).not.toBe(written);
  const ran = await runner.run({
    event: 'push',
    workflow,
    files: {},
    clone,
    payload: { ref: 'refs/heads/main' },
    secrets: { GITHUB_TOKEN: 'token-of-the-run' },
  });
  onTestFailed(() => console.error(ran.log.replaceAll(/^/gm, '  ')));
  return ran;
}

test('what is unreleased is proposed with its version and bundles; once merged it is attested, published and tagged', async ({
  skip,
}) => {
  if (!act) return skip();
  const checkout = join(folder, 'checkout');
  await mkdir(checkout);
  await archiveHead(checkout);
  await commitAll(checkout);

  const proposed = await release(act, checkout);
  expect(proposed.code).toBe(0);
  expect(proposed.calls).toEqual([
    'gh auth setup-git',
    expect.stringContaining('gh pr view next-release'),
    expect.stringContaining('gh pr create --head next-release --title Release 1.0.0'),
    'gh workflow run ci.yml --ref next-release',
  ]);

  const merged = join(folder, 'merged');
  await run('git', ['clone', '--quiet', '--branch=next-release', join(proposed.out, 'origin.git'), merged]);
  expect(await readFile(join(merged, 'CHANGELOG.md'), 'utf8')).toMatch(/^## 1\.0\.0 \(\d{4}-\d{2}-\d{2}\)$/m);
  const done = await release(act, merged);
  expect(done.code).toBe(0);
  expect(done.log).toMatch(/provenance/i);
  expect(done.calls).toEqual([
    'attest release/checksums.txt',
    'gh auth setup-git',
    expect.stringMatching(/^gh release create v1\.0\.0 --verify-tag --title 1\.0\.0 --notes-file /),
  ]);
  const checksums = await readFile(join(done.artifacts, 'release/checksums.txt'), 'utf8');
  expect(checksums).toMatch(/actions\/package-model\/dist\/index\.js$/m);
  expect(checksums).toMatch(/release\/package-model-1\.0\.0\.tgz$/m);
  expect(checksums).toMatch(/release\/package-model-core-1\.0\.0\.tgz$/m);

  // Both tags are at one commit, and after that there is nothing to release.
  const origin = join(done.out, 'origin.git');
  const commits = await Promise.all(['v1.0.0', 'v1'].map((tag) => run('git', ['-C', origin, 'rev-parse', tag])));
  expect(commits[0]?.stdout).toBe(commits[1]?.stdout);
  const after = join(folder, 'after');
  await run('git', ['clone', '--quiet', '--branch=v1.0.0', origin, after]);
  const state = await run(process.execPath, [join(after, 'scripts/release/version.ts'), 'state']);
  expect(state.stdout).toContain('publish=false');

  // What came to the registry is what a user installs.
  const home = join(folder, 'home');
  await run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--prefix',
    home,
    `--registry=${registry.url}`,
    'package-model@1',
    '@package-model/core@1',
  ]);
  const program = join(home, 'node_modules/package-model/bin/package-model.mjs');
  const checked = await run(process.execPath, [program, 'check', join(root, 'test-fixtures/iris/iris.pkl')]);
  expect(checked.stdout).toContain('no findings');
});
