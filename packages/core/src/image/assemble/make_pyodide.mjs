// Writes pyodide.json: for each Python its release of Pyodide, CPython for WebAssembly, with the hashes of the package and of
// the files in it that are used. Only releases belong here that make CPython's bytes (find-compiler.python.test.ts): those of
// Python 3.12.7 (0.27.7) and 3.13.2 (0.28.3) differ from 3.12.1 and 3.13.0, which were at hand, so they are left out.
// usage: node make_pyodide.mjs 3.11=0.25.1       (needs npm; nothing of the packages is run)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const used = [
  'package.json',
  'pyodide-lock.json',
  'pyodide.asm.js',
  'pyodide.asm.wasm',
  'pyodide.mjs',
  'python_stdlib.zip',
];
const table = {};
for (const pair of process.argv.slice(2)) {
  const [minor, version] = pair.split('=');
  const folder = mkdtempSync(join(tmpdir(), 'pyodide-'));
  execFileSync('npm', ['pack', `pyodide@${version}`, '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = join(folder, `pyodide-${version}.tgz`);
  const members = used.map((name) => `package/${name}`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, ...members]);
  const hash = (algorithm, path, encoding) => createHash(algorithm).update(readFileSync(path)).digest(encoding);
  const files = Object.fromEntries(members.map((name) => [name, hash('sha256', join(folder, name), 'hex')]));
  table[minor] = { name: 'pyodide', version, sha512: hash('sha512', tarball, 'base64'), files };
  rmSync(folder, { recursive: true });
}
writeFileSync(join(import.meta.dirname, 'pyodide.json'), `${JSON.stringify(table, undefined, 2)}\n`);
