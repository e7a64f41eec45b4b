// Fails when a committed bundle is not what its sources give: builds each anew into a temporary folder and compares.
// usage: node scripts/check-dist.mjs
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { actionEntries, bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const stale = [];
const fresh = await mkdtemp(join(tmpdir(), 'package-model-dist-'));
try {
  // The actions share one folder: each is an entry of it.
  const folder = join(root, 'actions', 'package-model');
  const built = join(fresh, 'dist');
  await bundle(
    actionEntries.map((entry) => join(folder, entry)),
    built,
  );
  stale.push(...(await differences(join(folder, 'dist'), built)).map((path) => `actions/package-model/dist/${path}`));
} finally {
  await rm(fresh, { recursive: true, force: true });
}
if (stale.length > 0) {
  console.error(
    `stale:\n${stale.map((path) => `  ${path}`).join('\n')}\nRun "npm run build" and commit what it changes.`,
  );
  process.exitCode = 1;
} else {
  console.log('the committed bundles are what their sources give');
}

/** Paths that are in one folder only, or whose bytes differ. */
async function differences(committed, built) {
  const paths = new Set([...(await files(committed)), ...(await files(built))]);
  const differing = [];
  for (const path of paths) {
    const [before, after] = await Promise.all([read(join(committed, path)), read(join(built, path))]);
    if (before === undefined || after === undefined || !before.equals(after)) differing.push(path);
  }
  return differing;
}

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function read(path) {
  return readFile(path).catch(() => undefined);
}
