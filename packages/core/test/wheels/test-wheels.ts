// 200 popular wheels, and what they need, assembled: layers as an image has them, unpacked on the base and imported there
// beside an installation by uv. Every top-level module has to come to the same in both, an import or the same exception.
// Needs an engine, uv and the index; takes some minutes, and is no part of `npm test`.
// usage: npm run test:wheels [-- --base python:3.11-slim --python 3.11 --keep FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { testHost } from '../host.ts';
import { readZip } from '../../src/bytes/zip.ts';
import { bytecodeFor } from '../../src/image/assemble/bytecode.ts';
import { findCompiler } from '../../src/image/assemble/find-compiler.ts';
import { chooseWheels, wheelFetcher, type ChosenWheel } from '../../src/image/assemble/wheels.ts';
import { compilersOf } from '../../src/image/assemble/compilers.ts';
import { fileBytes } from '../../src/image/assemble/file-bytes.ts';
import { spliceLayer } from '../../src/image/assemble/layer-file.ts';
import { venvFor, type Venv } from '../../src/image/assemble/venv.ts';
import { wheelEntries } from '../../src/image/assemble/wheel.ts';
import { readLock } from '../../src/environment/lock.ts';
import { findUv } from '../../src/python/uv.ts';

const { values: option } = parseArgs({
  options: {
    base: { type: 'string', default: 'python:3.11-slim' },
    python: { type: 'string', default: '3.11' },
    keep: { type: 'string' },
  },
});
const platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
const began = performance.now();
const work = option.keep ?? (await mkdtemp(join(tmpdir(), 'package-model-wheels-')));
await mkdir(work, { recursive: true });
await using host = await testHost();

/** Distributions that cannot be assembled, with what was said. */
const refused: string[] = [];
let container = '';
try {
  const wheels = await locked();
  const paths = await wheelFetcher({ findLinks: [] }, host)(wheels);
  const modules = await modulesOf(wheels, paths);
  container = docker('create', '--network=none', '--entrypoint', 'sleep', option.base, '3600').trim();
  docker('start', container);
  await assembled(wheels, paths);
  await installed(wheels, paths);
  const [ours, theirs] = [imports('/opt/venv', modules), imports('/opt/uv', modules)];
  const differing = [...theirs].filter(([name, said]) => ours.get(name) !== said);
  for (const [name, said] of differing)
    console.log(`DIFFERS ${name}\n  uv:        ${said}\n  assembled: ${ours.get(name)}`);
  for (const line of refused) console.log(`REFUSED ${line}`);
  const fine = [...theirs.values()].filter((said) => said === 'ok').length;
  for (const [name, said] of theirs)
    if (said !== 'ok') console.log(`same in both: ${name.replace('\t', ' ')}: ${said.slice(0, 140)}`);
  console.log(
    `${wheels.length} wheels (${(await listed()).length} asked for), ${theirs.size} modules and packages: ${fine} import in both, ${theirs.size - fine - differing.length} fail alike, ${differing.length} differ, ${refused.length} wheels refused; ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  process.exitCode = differing.length + refused.length > 0 || theirs.size < wheels.length / 2 ? 1 : 0;
} finally {
  if (container !== '') docker('rm', '--force', container);
  if (option.keep === undefined) await rm(work, { recursive: true, force: true });
}

async function listed(): Promise<string[]> {
  const text = await readFile(join(import.meta.dirname, 'wheels.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** What uv chooses today for the image's platform, with hashes and addresses. */
async function locked(): Promise<readonly ChosenWheel[]> {
  const { program } = await findUv(host);
  const lock = join(work, 'pylock.wheels.toml');
  const machine = platform === 'linux/arm64' ? 'aarch64' : 'x86_64';
  await writeFile(join(work, 'wheels.in'), (await listed()).join('\n'));
  const target = ['--python-version', option.python, '--python-platform', `${machine}-manylinux_2_28`];
  const rules = ['--no-config', '--only-binary', ':all:', '--generate-hashes', '--format', 'pylock.toml', '--quiet'];
  run(program, ['pip', 'compile', ...rules, ...target, '--output-file', lock, join(work, 'wheels.in')]);
  const read = await readLock(lock);
  if (!read) throw new Error(`${lock} was not written`);
  const chosen = chooseWheels(read.lock.packages, { minor: option.python, platform, libc: 'glibc' });
  if ('missing' in chosen) throw new Error(`${chosen.missing.name} ${chosen.missing.version} has no wheel that fits`);
  return chosen.wheels;
}

/**
 * What can be imported of a wheel by itself: packages that lie in none that has an `__init__` (so those of namespaces, too),
 * modules beside them, compiled ones.
 */
async function modulesOf(wheels: readonly ChosenWheel[], paths: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const [index, path] of paths.entries()) {
    await using archive = await fileBytes(path);
    const { members } = await readZip(archive);
    const names = members.map(({ name }) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''));
    const packages = names.flatMap((name) => /^((?:\w+\/)*\w+)\/__init__\.(?:py|[\w-]+\.so)$/.exec(name)?.[1] ?? []);
    const within = (name: string): boolean => packages.some((other) => name.startsWith(`${other}/`));
    const outer = packages.filter((name) => !within(name) && !/(?:^|\/)tests?(?:\/|$)/.test(name));
    const single = names.flatMap((name) => /^(\w+)(?:\.[\w-]+)?\.(?:py|so)$/.exec(name)?.[1] ?? []);
    for (const name of new Set([...outer, ...single]))
      lines.push(`${wheels[index]?.package}\t${name.replaceAll('/', '.')}`);
  }
  return lines.join('\n');
}

/** Layers of an image, unpacked where the image would have them. */
async function assembled(wheels: readonly ChosenWheel[], paths: readonly string[]): Promise<void> {
  const venv = venvFor(interpreter());
  const compiler = await findCompiler(option.python, host);
  if ('because' in compiler) throw new Error(compiler.because);
  console.log(`bytecode by ${compiler.name}`);
  await using compilers = compilersOf(compiler, 2, host);
  const write = async (name: string, entries: Awaited<ReturnType<typeof wheelEntries>>): Promise<void> => {
    const sources = await mkdtemp(join(host.scratch, 'sources-'));
    await using bytecode = bytecodeFor(entries, compilers, sources);
    const layer = join(work, `${name}.tar.gz`);
    await spliceLayer(entries, layer, host.signal, undefined, bytecode.late);
    // As an engine would: owner, mode and links of the layer, over those below it.
    run('docker', ['cp', '--quiet', '-', `${container}:/`], gunzipSync(await readFile(layer)));
    await rm(layer);
  };
  await write('venv', [...venv.entries]);
  for (const [index, path] of paths.entries()) {
    const name = wheels[index]?.name ?? path;
    await using archive = await fileBytes(path);
    await entriesOf(archive, name, venv).then((entries) => entries && write(String(index), entries));
  }
}

async function entriesOf(archive: Parameters<typeof wheelEntries>[0], name: string, venv: Venv) {
  try {
    return await wheelEntries(archive, name, venv);
  } catch (cause) {
    refused.push(cause instanceof Error ? cause.message : String(cause));
    return undefined;
  }
}

/** The Python on the base's PATH, as `readBase` finds it in the layers. */
function interpreter() {
  const asked = 'command -v python || command -v python3; readlink -f "$(command -v python || command -v python3)"';
  const [program = '', real = ''] = docker('exec', container, 'sh', '-c', asked).trim().split('\n');
  return { program, real, minor: option.python };
}

/** Another environment of the same base, with the same files of wheels installed by uv. */
async function installed(wheels: readonly ChosenWheel[], paths: readonly string[]): Promise<void> {
  const { program } = await findUv(host);
  const target = join(work, 'uv');
  const links = join(work, 'links');
  await mkdir(links, { recursive: true });
  const names = paths.map((_path, index) => join(links, wheels[index]?.name ?? ''));
  // uv reads name and tags of a wheel from its file name.
  for (const [index, path] of paths.entries()) await symlink(path, names[index] ?? '');
  const machine = platform === 'linux/arm64' ? 'aarch64' : 'x86_64';
  const where = [
    '--target',
    target,
    '--python-version',
    option.python,
    '--python-platform',
    `${machine}-manylinux_2_28`,
  ];
  run(program, ['pip', 'install', '--no-config', '--no-deps', '--offline', '--quiet', ...where, ...names]);
  docker('exec', container, 'sh', '-c', 'python3 -m venv --without-pip /opt/uv');
  docker('cp', '--quiet', `${target}/.`, `${container}:/opt/uv/lib/python${option.python}/site-packages`);
}

function imports(venv: string, modules: string): Map<string, string> {
  docker('cp', '--quiet', join(import.meta.dirname, 'imports.py'), `${container}:/imports.py`);
  const argv = ['exec', '-i', container, `${venv}/bin/python`, '-W', 'ignore', '/imports.py'];
  const said = run('docker', argv, modules);
  return new Map(
    said
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]),
  );
}

function docker(...args: string[]): string {
  return run('docker', args);
}

function run(program: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const result = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 256 << 20 });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${program} ${args.slice(0, 6).join(' ')}: ${result.stderr.slice(-2000)}`);
  return result.stdout;
}
