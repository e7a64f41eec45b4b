import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

/** What tests of the example workflows share: the workflows as the README shows them, with other addresses. */
export const root = join(import.meta.dirname, '../../..');
export const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
/** In place of `ghcr.io/acme`. */
export const account = `${registry}/examples-${process.pid}`;
/** In place of `acme`, where nothing is pushed. */
const local = `acme-${process.pid}`;
export const localChurn = `${local}/churn`;

export const fixture = (path: string): Promise<Buffer> => readFile(join(root, 'test-fixtures', path));
export const iris = await fixture('iris/iris.pkl');

/** A repository with what the examples expect beside a model. Python 3.11 is the base image that machines have. */
export const withoutModel = {
  'requirements.txt': 'scikit-learn>=1.5\n',
  '.python-version': '3.11\n',
  '.gitignore': 'node_modules\n',
};

/** An example with a registry of this machine instead of GitHub's, and what else has to be another address. */
export async function exampleText(name: string, changes: readonly (readonly [string, string])[]): Promise<string> {
  const written = await readFile(join(root, '.github/workflows', name), 'utf8');
  for (const [from] of changes) expect(written).toContain(from);
  return [
    ['ghcr.io/acme', account],
    ['docker login ghcr.io', `docker login ${registry}`],
    ['tags: acme/', `tags: ${local}/`],
    ...changes,
  ].reduce((text, [from = '', to = '']) => text.replaceAll(from, to), written);
}

/** Labels of the image that the run of this log made: images of one environment are equally old, and engines list them in any order. */
export async function labelsOfChurn(log: string): Promise<Readonly<Record<string, string>>> {
  const run = promisify(execFile);
  const [image = ''] = new RegExp(`${localChurn}:[0-9a-f]{40}`).exec(log) ?? [];
  const labels = await run('docker', ['image', 'inspect', '--format', '{{json .Config.Labels}}', image]);
  return JSON.parse(labels.stdout) as Record<string, string>;
}

export async function removeImages(): Promise<void> {
  const run = promisify(execFile);
  const { stdout } = await run('docker', ['images', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}']);
  const ours = stdout
    .split('\n')
    .filter((line) => line.startsWith(`${account}/`) || line.startsWith(`${local}/`))
    // What was pulled by its digest has no tag.
    .map((line) => line.split(' '))
    .map(([name = '', id = '']) => (name.endsWith(':<none>') ? id : name));
  if (ours.length > 0) await run('docker', ['rmi', '--force', ...new Set(ours)]);
}
