import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docker } from './answered.ts';
import { cli } from './cli.ts';

const run = promisify(execFile);
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const name = `libraries-${process.pid}`;
const base = `${registry}/${name}/python:3.11-slim`;
const tag = `${registry}/${name}/linear:1`;
const frameworks = join(import.meta.dirname, 'frameworks');
let folder: string;

/** LightGBM's library in a wheel of another name, of which no table knows what it is linked to. */
const REPACKED = `
import pathlib, subprocess, sys, zipfile
folder = pathlib.Path(sys.argv[1])
subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", folder / "from", "lightgbm==4.7.0"], check=True)
[wheel] = (folder / "from").glob("*.whl")
with zipfile.ZipFile(wheel) as given, zipfile.ZipFile(folder / f"acme_trees-1.0-py3-none-{wheel.stem.split('-')[-1]}.whl", "w", zipfile.ZIP_DEFLATED) as made:
    made.writestr("acme_trees/trees.so", given.read("lightgbm/lib/lib_lightgbm.so"))
    made.writestr("acme_trees/__init__.py", "import ctypes, pathlib\\nlibrary = ctypes.CDLL(str(pathlib.Path(__file__).with_name('trees.so')))\\n")
    made.writestr("acme_trees-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: acme-trees\\nVersion: 1.0\\n")
    made.writestr("acme_trees-1.0.dist-info/WHEEL", f"Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: false\\nTag: py3-none-{wheel.stem.split('-')[-1]}\\n")
    files = ["trees.so", "__init__.py"]
    made.writestr("acme_trees-1.0.dist-info/RECORD", "".join(f"acme_trees/{file},,\\n" for file in files) + "".join(f"acme_trees-1.0.dist-info/{file},,\\n" for file in ("METADATA", "WHEEL", "RECORD")))
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-libraries-'));
  for (const file of ['linear.safetensors', 'linear.safetensors.samples.json'])
    await cp(join(frameworks, file), join(folder, file));
  const handler = await readFile(join(frameworks, 'weights_handler.py'), 'utf8');
  await writeFile(join(folder, 'handler.py'), `${handler}\nimport acme_trees\n`);
  await writeFile(join(folder, 'requirements.txt'), 'acme-trees==1.0\nnumpy\nsafetensors\n');
  await writeFile(join(folder, '.python-version'), '3.11\n');
  await mkdir(join(folder, 'wheels'));
  await run('python3', ['-c', REPACKED, join(folder, 'wheels')]);
  await docker('tag', 'python:3.11-slim', base);
  await docker('push', '-q', base);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  const ours = await docker('images', '--format', '{{.ID}}', '--filter', `reference=${registry}/${name}/linear*`);
  for (const image of new Set([base, ...ours.split('\n').filter(Boolean)])) await docker('rmi', '--force', image);
});

test('a library that nothing brings is found in the headers of a wheel, and the image is built with its package', async () => {
  const there = await docker('run', '--rm', '--entrypoint', 'sh', base, '-c', 'ls /usr/lib/*/libgomp.so.1 || true');
  expect(there.trim()).toBe('');
  const handler = ['--handler', 'handler.py', '--find-links', 'wheels'];
  const { exit, stdout, stderr } = await cli(
    [
      ...['package', 'linear.safetensors', '--samples', 'linear.safetensors.samples.json', ...handler],
      ...['--base-image', base, '--tag', tag, '--push'],
    ],
    { cwd: folder },
  );
  expect(stderr).toContain('libgomp1 is installed (acme-trees is linked to libgomp.so.1)');
  // The handler opens the library when the model is loaded: without the package there would be no answer.
  expect(stdout).toContain('verified: 1 sample');
  expect(exit).toBe(0);
  await docker('pull', '-q', tag);
  const now = await docker('run', '--rm', '--entrypoint', 'sh', tag, '-c', 'ls /usr/lib/*/libgomp.so.1');
  expect(now).toContain('libgomp.so.1');
  await expectProvenance(/pushing (env-[0-9a-f]+)/.exec(stderr)?.[1] ?? '');
}, 600_000);

/** What BuildKit says of the build is attached to the environment image that it built, and is about its digest. */
async function expectProvenance(environment: string): Promise<void> {
  const builder = await docker('buildx', 'inspect').catch(() => '');
  if (!/^BuildKit(?: version)?:/im.test(builder)) {
    console.log('NOT CHECKED: provenance of an environment image, because this engine has no BuildKit that writes it');
    return;
  }
  const image = await manifest(environment);
  const digest = image.json.manifests?.find(({ platform }) => platform?.os === 'linux')?.digest ?? image.digest;
  // Debian's registry keeps no referrers: the tag of the specification lists them.
  const listed = await manifest(digest.replace(':', '-'));
  const [found] =
    listed.json.manifests?.filter(({ artifactType }) => artifactType === 'application/vnd.in-toto+json') ?? [];
  const document = await manifest(found?.digest ?? '');
  const blob = await fetch(`http://${registry}/v2/${name}/linear/blobs/${document.json.layers?.[0]?.digest}`);
  expect(await blob.json()).toMatchObject({
    subject: [{ name: `${registry}/${name}/linear`, digest: { sha256: digest.slice('sha256:'.length) } }],
    predicateType: expect.stringMatching(/^https:\/\/slsa\.dev\/provenance\/v/),
    predicate: expect.objectContaining({ buildType: expect.stringContaining('buildkit') }),
  });
}

interface Listed {
  readonly digest: string;
  readonly artifactType?: string;
  readonly platform?: { readonly os: string };
}

async function manifest(
  of: string,
): Promise<{ digest: string; json: { manifests?: readonly Listed[]; layers?: readonly Listed[] } }> {
  const types = ['vnd.oci.image.index.v1', 'vnd.oci.image.manifest.v1', 'vnd.docker.distribution.manifest.v2'];
  const accept = types.map((type) => `application/${type}+json`).join(', ');
  const response = await fetch(`http://${registry}/v2/${name}/linear/manifests/${of}`, { headers: { accept } });
  if (!response.ok) throw new Error(`${of}: ${response.status}`);
  return { digest: response.headers.get('docker-content-digest') ?? '', json: (await response.json()) as object };
}
