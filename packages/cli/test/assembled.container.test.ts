import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docker } from './answered.ts';
import { cli } from './cli.ts';
import { bring, frameworksFolder, rows as frameworks, wheels, type Row } from './framework-rows.ts';

const run = promisify(execFile);
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const base = `${registry}/assembled-test-${process.pid}/python:3.11-slim`;

/** Every model of the table whose environment is wheels alone, behind the smallest, which is always assembled. */
const rows: readonly Row[] = [
  { model: 'iris/iris.pkl', runtime: 'scikit-learn' },
  ...frameworks.filter(({ system }) => !system),
];

interface Home {
  readonly name: string;
  readonly program: string;
  readonly env: Record<string, string>;
}

/** The tests' own engine, and those that are here besides: podman, and Debian's where `scripts/engine --debian` started it. */
const DEBIAN = '/run/package-model/debian.sock';
const here = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
const engines: readonly (Home & { readonly there: () => Promise<boolean> })[] = [
  { name: 'docker', program: 'docker', env: {}, there: async () => true },
  { name: 'podman', program: 'podman', env: {}, there: () => here('/usr/bin/podman') },
  {
    name: 'Debian’s docker',
    program: '/usr/bin/docker',
    env: { DOCKER_HOST: `unix://${DEBIAN}` },
    there: () => here(DEBIAN),
  },
];
/**
 * Every row on every engine takes half an hour: that is for the variable, one engine at a time by `-t 'taken by podman'`.
 * The first row is always tried.
 */
const large = Boolean(process.env['PACKAGE_MODEL_TEST_LARGE']);

let folder: string;
beforeAll(async () => {
  folder = await frameworksFolder();
  await docker('tag', 'python:3.11-slim', base);
  await docker('push', '--quiet', base);
});
afterAll(async () => {
  await docker('rmi', '--force', base).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

const assembled = async (
  { model, options = [] }: Pick<Row, 'model' | 'options'>,
  argv: readonly string[],
  env: Record<string, string> = {},
) => {
  const samples = await bring(model, folder);
  const order = ['package', basename(model), '--builder', 'assemble', '--base-image', base, '--samples', samples];
  const { exit, stdout, stderr } = await cli([...order, '--json', ...options, ...wheels, ...argv], {
    cwd: folder,
    env,
  });
  return { exit, report: JSON.parse(stdout) as Report, stderr };
};

for (const { name, program, env, there } of engines) {
  for (const [index, row] of rows.entries()) {
    const { model } = row;
    test(
      `${model} is assembled, taken by ${name}, and answers`,
      { timeout: 300_000 },
      async ({ skip, onTestFinished }) => {
        if (!large && (index > 0 || name !== 'docker')) {
          console.log(`NOT CHECKED: ${model} assembled for ${name}, for PACKAGE_MODEL_TEST_LARGE is not set`);
          return skip();
        }
        if (!(await there())) {
          console.log(`NOT CHECKED: ${model} assembled for ${name}, which is not here`);
          return skip();
        }
        const tag = `package-model-assembled-${process.pid}:${basename(model).replaceAll(/[^a-z0-9]+/g, '-')}`;
        onTestFinished(() =>
          run(program, ['rmi', '--force', tag], { env: { ...process.env, ...env } }).then(
            () => undefined,
            () => undefined,
          ),
        );
        const { exit, report } = await assembled(row, ['--engine', program, '--tag', tag], env);
        expect(report.stopped).toBeUndefined();
        expect(report.environment?.runtime).toBe(row.runtime);
        expect(report.verifications[0]).toMatchObject({ verdict: 'verified', isolation: 'container' });
        expect(report.images[0]).toMatchObject({ at: 'engine' });
        expect(exit).toBe(0);
        const held = await run(program, ['image', 'inspect', '--format', '{{.Id}}', tag], {
          env: { ...process.env, ...env },
        });
        expect(held.stdout.trim()).toContain((report.images[0]?.at === 'engine' ? report.images[0].id : '').slice(7));
      },
    );
  }
}

test('without an engine an OCI layout is written where that was allowed, which is said; and it is the same image', async () => {
  const none = ['--engine', 'no-such-engine', '--output', 'type=oci,dest=layout,tar=false'];
  const refused = await assembled({ model: 'iris/iris.pkl' }, none);
  expect(refused.report.stopped).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  expect(await here(join(folder, 'layout'))).toBe(false);
  const { exit, report } = await assembled({ model: 'iris/iris.pkl' }, [...none, '--allow-unverified']);
  expect(exit).toBe(0);
  expect(report.verifications[0]).toMatchObject({
    verdict: 'not-asked',
    sentence: expect.stringMatching(/^not verified/) as string,
  });
  const [image] = report.images;
  const index = JSON.parse(await readFile(join(folder, 'layout/index.json'), 'utf8')) as {
    manifests: { digest: string }[];
  };
  expect(image).toMatchObject({ at: 'layout', digest: index.manifests[0]?.digest });
  const sums = 'cd layout/blobs/sha256 && for f in *; do echo "$f  $f"; done | sha256sum --quiet -c';
  await run('sh', ['-c', sums], { cwd: folder });
  // Another program reads every layer: Python, as a stream, to its last byte.
  const listed = await run('python3', ['-c', LAYERS, join(folder, 'layout')], { maxBuffer: 16 << 20 });
  expect(Number(listed.stdout)).toBeGreaterThan(3000);
}, 200_000);

const LAYERS = `
import json, pathlib, sys, tarfile
root = pathlib.Path(sys.argv[1])
blob = lambda digest: root / "blobs" / digest.replace(":", "/")
index = json.loads((root / "index.json").read_text())
manifest = json.loads(blob(index["manifests"][0]["digest"]).read_text())
count = 0
for layer in manifest["layers"]:
    with tarfile.open(blob(layer["digest"]), "r|*") as archive:
        count += sum(1 for _ in archive)
print(count)
`;
