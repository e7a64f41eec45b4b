// Writes onnxruntime.json: the release of ONNX Runtime that runs graphs on request, with the hashes of its package and of the
// files in it that are used.
// usage: node make_onnxruntime.mjs 1.30.0       (needs npm; nothing of the package is run)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = process.argv[2];
const machines = {
  'linux-x64': ['linux/x64/libonnxruntime.so.1', 'linux/x64/onnxruntime_binding.node'],
  'linux-arm64': ['linux/arm64/libonnxruntime.so.1', 'linux/arm64/onnxruntime_binding.node'],
  'darwin-arm64': ['darwin/arm64/libonnxruntime.1.dylib', 'darwin/arm64/onnxruntime_binding.node'],
};
const folder = mkdtempSync(join(tmpdir(), 'onnxruntime-'));
execFileSync('npm', ['pack', `onnxruntime-node@${version}`, '--ignore-scripts', '--pack-destination', folder]);
const tarball = join(folder, `onnxruntime-node-${version}.tgz`);
const members = 'package/bin/napi-v6';
execFileSync('tar', ['-xzf', tarball, '-C', folder, members]);
const hash = (algorithm, path, encoding) => createHash(algorithm).update(readFileSync(path)).digest(encoding);
const files = Object.fromEntries(
  Object.entries(machines).map(([machine, paths]) => [
    machine,
    Object.fromEntries(paths.map((path) => [`${members}/${path}`, hash('sha256', join(folder, members, path), 'hex')])),
  ]),
);
const table = { name: 'onnxruntime-node', version, sha512: hash('sha512', tarball, 'base64'), files };
writeFileSync(join(import.meta.dirname, 'onnxruntime.json'), `${JSON.stringify(table, undefined, 2)}\n`);
rmSync(folder, { recursive: true });
