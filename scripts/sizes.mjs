// Prints what the project weighs, as a table: what a runner downloads for the Action, what npm downloads for the program.
// usage: node scripts/sizes.mjs
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (program, ...args) => execFileSync(program, args, { cwd: root, maxBuffer: 256 << 20 });
const folder = (path) => {
  const files = readdirSync(join(root, path), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0);
};
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

const pack = (path) => JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts', path))[0];
const [program, library] = [pack('./packages/cli'), pack('./packages/core/dist')];
const bundles = readdirSync(join(root, 'actions/package-model/dist')).filter((name) => name.endsWith('.js'));
const rows = {
  'archive of the repository (what a runner downloads)': run('git', 'archive', '--format=tar.gz', 'HEAD').length,
  'files of the repository': run('git', 'ls-files', '-z')
    .toString()
    .split('\0')
    .filter(Boolean)
    .reduce((sum, path) => sum + (statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0), 0),
  'bundles of the actions': bundles.reduce(
    (sum, name) => sum + statSync(join(root, 'actions/package-model/dist', name)).size,
    0,
  ),
  'test-fixtures': folder('test-fixtures'),
  'npm package (program), packed': program.size,
  'npm package (program), installed': program.unpackedSize,
  'npm package (library), packed': library.size,
  'npm package (library), installed': library.unpackedSize,
};
console.log(['| what | size |', '| --- | --- |'].join('\n'));
for (const [what, bytes] of Object.entries(rows)) console.log(`| ${what} | ${megabytes(bytes)} |`);
