import { copyFile, mkdir, mkdtemp, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PROXIES } from '../../engine/engine.ts';
import { findEngine } from '../../engine/find.ts';
import { ioError, PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import { sha256Of } from '../../python/file-hash.ts';
import { isLoopback } from '../../registry/origin.ts';
import { parseReference } from '../../registry/reference.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import { slimPython } from '../slim-python.ts';
import type { Built } from './kept.ts';
import { sourceFiles, type Unwheeled } from './wanted.ts';

/** Of what a build says, the part that a person reads. */
const EXPLAINED = 1000;

/** Sources are programs; what they build may run for a while, and not for ever. */
const TIMEOUT_MS = 30 * 60_000;

export interface WheelOrder {
  readonly wanted: readonly Unwheeled[];
  readonly python: string;
}

/**
 * Builds wheels with pip in a stage of the container engine. Code of the sources runs there: without secrets, without
 * files of this machine but the sources, as nobody's user of it. What comes out is one wheel each, to be locked by its hash.
 * @throws PackageModelError `BUILD_FAILED` with the requirement and what pip says, and what the engine refuses.
 */
export async function buildWheels(
  { wanted, python }: WheelOrder,
  options: EnvironmentOptions,
  host: Host,
): Promise<{ readonly built: Built; readonly path: string }[]> {
  const engine = await findEngine(host, options.engine === undefined ? {} : { program: options.engine });
  const context = await mkdtemp(join(host.scratch, 'wheels-'));
  const out = join(context, '..', `${context.split('/').pop() ?? 'wheels'}-out`);
  const base = options.wheelBuilder ?? slimPython(python, 'virtualenv');
  parseReference(base);
  await fill(context, wanted, base, python);
  for (const { key } of wanted) {
    const because = `it has no wheel; ${base} builds it, without secrets`;
    host.emit({ stage: 'environment', type: 'decided', what: `a wheel is built of ${named(key)}`, because });
  }
  const addresses = [...wanted.map(({ line }) => /https?:\/\/\S+/.exec(line)?.[0] ?? ''), publicIndex(options) ?? ''];
  const near = addresses.some((address) => URL.canParse(address) && isLoopback(new URL(address).hostname));
  const args = ['build', ...(engine.kind === 'docker' ? ['--progress', 'plain'] : [])];
  args.push('--output', `type=local,dest=${out}`, '--platform', options.platform);
  args.push(...PROXIES.filter((name) => engine.env[name]).flatMap((name) => ['--build-arg', name]));
  if (near) args.push('--network', 'host');
  const done = await engine.run([...args, context], {
    timeout: TIMEOUT_MS,
    onLine: (line) => host.emit({ stage: 'environment', type: 'output', line }),
  });
  if (done.code !== 0) throw failed(`${done.stdout}\n${done.stderr}`, wanted, base);
  return Promise.all(wanted.map((one, i) => wheelOf(one, join(out, String(i)))));

  async function fill(folder: string, all: readonly Unwheeled[], image: string, version: string): Promise<void> {
    try {
      await mkdir(join(folder, 'sources'), { recursive: true });
      for (const { folder: from, line } of all) if (from !== undefined) await copySources(from, join(folder, line));
      if (options.certificates !== undefined)
        await copyFile(resolve(options.certificates), join(folder, 'sources', 'certificates.pem'));
      for (const [i, { line }] of all.entries()) await writeFile(join(folder, 'sources', `${i}.txt`), `${line}\n`);
      await writeFile(join(folder, 'Dockerfile'), dockerfile(all, image, version, options));
    } catch (cause) {
      throw ioError(cause, 'writing the sources of wheels');
    }
  }
}

/** An index with credentials is not told to code that nobody has checked. */
function publicIndex({ indexUrl }: EnvironmentOptions): string | undefined {
  return indexUrl === undefined || indexUrl.includes('@') ? undefined : indexUrl;
}

function dockerfile(wanted: readonly Unwheeled[], base: string, python: string, options: EnvironmentOptions): string {
  const index = publicIndex(options);
  const env = [
    'PIP_ROOT_USER_ACTION=ignore',
    'PIP_DISABLE_PIP_VERSION_CHECK=1',
    // Times in a wheel are those of its files: a fixed one gives the same wheel for the same sources.
    'SOURCE_DATE_EPOCH=315532800',
    ...(options.certificates === undefined ? [] : ['PIP_CERT=/sources/certificates.pem']),
    ...(index === undefined ? [] : [`PIP_INDEX_URL=${JSON.stringify(index).replaceAll('$', String.raw`\$`)}`]),
  ];
  const [major, minor] = python.split('.');
  return [
    `FROM ${base} AS wheels`,
    `RUN ["python", "-c", "import sys; sys.exit(sys.version_info[:2] != (${major}, ${minor}))"]`,
    `ENV ${env.join(' ')}`,
    'COPY sources/ /sources/',
    'WORKDIR /sources',
    ...wanted.map(
      (_, i) =>
        `RUN python -m pip wheel --quiet --no-cache-dir --no-deps --wheel-dir /wheels/${i} --requirement /sources/${i}.txt`,
    ),
    'FROM scratch',
    'COPY --from=wheels /wheels/ /',
    '',
  ].join('\n');
}

/** Without the digest that tells one state of a folder from another. */
function named(key: string): string {
  return key.replace(/ sha256:[0-9a-f]{64}$/, '');
}

async function copySources(from: string, to: string): Promise<void> {
  for (const path of await sourceFiles(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    const link = await readlink(join(from, path)).catch(() => undefined);
    // A link stays a link: inside the build it leads to nothing of this machine.
    await (link === undefined ? copyFile(join(from, path), join(to, path)) : symlink(link, join(to, path)));
  }
}

async function wheelOf({ key }: Unwheeled, folder: string): Promise<{ built: Built; path: string }> {
  const [name, ...more] = (await readdir(folder)).filter((file) => file.endsWith('.whl'));
  const sha256 = name === undefined ? undefined : await sha256Of(join(folder, name));
  if (name === undefined || sha256 === undefined || more.length > 0)
    throw new PackageModelError('BUILD_FAILED', `${key} is not built to one wheel`, 'Build it by hand to see why.');
  return { built: { from: key, wheel: name, sha256 }, path: join(folder, name) };
}

function failed(output: string, wanted: readonly Unwheeled[], base: string): PackageModelError {
  if (
    /failed to resolve source metadata|manifest unknown|pull access denied|unable to copy from source/i.test(output)
  ) {
    return new PackageModelError(
      'BASE_UNAVAILABLE',
      `${base}, in which wheels are built, cannot be had: it is not in the engine, and no registry answers for it`,
      'Let the engine reach the registry, or name an image with that Python that it has: --wheel-builder IMAGE.',
    );
  }
  const at = /--wheel-dir \/wheels\/(\d+)[\s\S]*?(?:ERROR|error)/.exec(output.slice(-20_000))?.[1];
  const one = wanted[Number(at ?? -1)] ?? (wanted.length === 1 ? wanted[0] : undefined);
  const where = one?.from ? `${one.from.at.file}:${one.from.at.line}: ` : '';
  const lines = output
    .split('\n')
    .map((line) => /^#\d+ \d+\.\d+ (.*)/.exec(line)?.[1] ?? '')
    .filter((line) => line.trim() !== '');
  const said = (lines.length > 0 ? lines.join(' ') : output).replaceAll(/\s+/g, ' ').trim().slice(-EXPLAINED);
  const tools = /git|gcc|cc1|compiler|x86_64-linux-gnu|cargo|cmake/i.test(said);
  return new PackageModelError(
    'BUILD_FAILED',
    `${where}no wheel could be built of ${one ? named(one.key) : 'what has none'}: ${said}`,
    tools
      ? `The builder ${base} lacks a tool. Name an image that has it: --wheel-builder IMAGE (python:VERSION without slim has git and compilers).`
      : 'Build it by hand to see why, or name a folder with its wheel: --find-links.',
  );
}
