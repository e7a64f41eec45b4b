import { createHash } from 'node:crypto';
import {
  chmod,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ioError, PackageModelError } from '../errors.ts';
import { assertUnchanged } from '../inspect/identity.ts';
import type { Host } from '../nouns/host.ts';
import { compileBytecodeProgram } from './compile-bytecode-program.ts';
import { condaInstallProgram } from './conda-install-program.ts';
import { digestOf } from './digest-model.ts';
import { renderDockerfile, renderEnvironment } from './dockerfile.ts';
import type { ImagePlan } from './plan.ts';

/** What a context holds besides the model, in the form that `sha256sum --check` reads. Also how we know our own folders. */
export const SUMS = 'SHA256SUMS';

/** Every file gets this time, so that equal files are equal layers: the first that a ZIP archive could hold. */
const TIME = new Date('1980-01-01T00:00:00Z');

/** The whole image, or what every model with this environment stands on: then no model is in the context. */
export type Part = 'image' | 'environment';

/**
 * Writes the build context: Dockerfile, requirements, server and model, and nothing else; `docker build` on it works
 * with nothing of ours installed. It appears whole, by rename, or not at all. An empty folder is replaced, and one that
 * an earlier run wrote and nobody has touched since.
 * @throws PackageModelError `USAGE` when the folder holds something else, `MODEL_CHANGED`, `DISK_FULL`, `IO`
 */
export async function writeContext(plan: ImagePlan, folder: string, host: Host, of: Part = 'image'): Promise<void> {
  const target = resolve(folder);
  await assertReplaceable(folder, host);
  const part = await attempt(target, async () => {
    await mkdir(dirname(target), { recursive: true });
    return mkdtemp(join(dirname(target), `.${basename(target)}-`));
  });
  try {
    await attempt(target, async () => {
      await fill(plan, part, host, of);
      await settle(part);
      await rm(target, { recursive: true, force: true });
      await rename(part, target);
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function fill(plan: ImagePlan, folder: string, host: Host, of: Part): Promise<void> {
  const sums = new Map<string, string>();
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
    sums.set(name, sha256(text));
  };
  await put('Dockerfile', of === 'image' ? renderDockerfile(plan) : renderEnvironment(plan));
  await put('.dockerignore', dockerignore(plan, of));
  await put('requirements.txt', plan.install.requirements);
  await put('installer.txt', plan.install.installer);
  await put('compile-bytecode.py', compileBytecodeProgram);
  if (plan.install.conda) {
    await put('conda.json', plan.install.conda.packages);
    await put('conda-install.py', condaInstallProgram);
  }
  for (const { name, text } of await serverSources(plan.server.folder)) {
    await put(`server/package_model_server/${name}`, text);
  }
  if (of === 'image') await put('models/package-model.json', plan.manifest);
  for (const file of of === 'image' ? plan.files : []) {
    await assertUnchanged(file.from, file.identity);
    await copy(file.from, join(folder, 'models', file.name));
    await assertUnchanged(file.from, file.identity);
    sums.set(`models/${file.name}`, hex(plan.model.files[file.name] ?? (await digestOf(file.from, host))));
  }
  for (const { name, sha256: sum, source } of plan.code?.files ?? []) {
    if ('text' in source) await put(`code/${name}`, source.text);
    else {
      await copy(source.from, join(folder, 'code', name));
      if (hex(await digestOf(join(folder, 'code', name), host)) !== sum) throw codeChanged(source.from);
      sums.set(`code/${name}`, sum);
    }
  }
  for (const [name, from] of await lockedWheels(plan)) {
    await copy(from, join(folder, 'wheels', name));
    sums.set(`wheels/${name}`, hex(await digestOf(from, host)));
  }
  if (plan.install.findLinks.length > 0) await mkdir(join(folder, 'wheels'), { recursive: true });
  const lines = [...sums]
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  await writeFile(join(folder, SUMS), lines.join(''));
}

/** An allow-list: whatever else comes to lie in the folder (a dataset, a .git, a key) stays out of the engine. */
function dockerignore(plan: ImagePlan, of: Part): string {
  const wanted = [
    'compile-bytecode.py',
    'installer.txt',
    'requirements.txt',
    ...(plan.install.conda ? ['conda.json', 'conda-install.py'] : []),
    'server',
    ...(plan.code ? ['code'] : []),
    ...(of === 'image' ? ['models'] : []),
    ...(plan.install.findLinks.length > 0 ? ['wheels'] : []),
  ];
  return [
    '# Only what is named here reaches the engine.',
    '*',
    ...wanted.map((name) => `!${name}`),
    '**/__pycache__',
    '',
  ].join('\n');
}

/** A clone where the file system can (a gigabyte in no time), a copy otherwise; never a link: the copy is its owner's. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
}

export function sourcesOf(server: string): string {
  return join(server, 'src', 'package_model_server');
}

/** The server, as it goes into images. */
export async function serverSources(server: string): Promise<{ readonly name: string; readonly text: string }[]> {
  const names = await serverFiles(server);
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(sourcesOf(server), name), 'utf8') })),
  );
}

/** The server's Python files and those of its page, by folder and name; caches and tests of a checkout are left out. */
async function serverFiles(server: string): Promise<string[]> {
  const entries = await readdir(sourcesOf(server), { recursive: true, withFileTypes: true });
  const root = sourcesOf(server);
  return entries
    .filter((entry) => entry.isFile() && /\.(?:py|html|css|js|svg|json)$|^py\.typed$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Wheels of the lock that lie in one of the given folders; the first folder that has one counts. */
async function lockedWheels(plan: ImagePlan): Promise<Map<string, string>> {
  const named = new Set(plan.environment.lock.packages.flatMap((each) => each.wheels.map((wheel) => wheel.name)));
  const found = new Map<string, string>();
  for (const folder of plan.install.findLinks) {
    for (const name of await readdir(folder)) {
      if (named.has(name) && !found.has(name)) found.set(name, join(folder, name));
    }
  }
  return found;
}

/** Modes and times that do not depend on the umask or the hour: the image's user has to be able to read everything. */
async function settle(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await settle(path);
    else {
      await chmod(path, 0o644);
      await utimes(path, TIME, TIME);
    }
  }
  await chmod(folder, 0o755);
  await utimes(folder, TIME, TIME);
}

/**
 * A folder may be replaced when nothing in it is anybody's work but ours.
 * @throws PackageModelError `USAGE` naming what is in the way
 */
export async function assertReplaceable(folder: string, host: Host): Promise<void> {
  const target = resolve(folder);
  const there = await stat(target).catch(() => undefined);
  if (!there) return;
  const refuse = (why: string): PackageModelError =>
    new PackageModelError(
      'USAGE',
      `${folder} ${why}, and is not overwritten`,
      'Name another folder with --output, or move this one away.',
    );
  if (!there.isDirectory()) throw refuse('is a file');
  const names = await files(target);
  if (names.length === 0) return;
  const sums = await readFile(join(target, SUMS), 'utf8').catch(() => undefined);
  if (sums === undefined) throw refuse('holds files that package-model has not written');
  const known = new Map(
    sums
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const name of names.filter((each) => each !== SUMS)) {
    const sum = known.get(name);
    if (sum === undefined) throw refuse(`holds ${name}, which package-model has not written`);
    if (hex(await digestOf(join(target, name), host)) !== sum) throw refuse(`holds ${name}, which was changed`);
  }
}

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function attempt<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof PackageModelError ? cause : ioError(cause, `writing ${folder}`);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function codeChanged(path: string): PackageModelError {
  return new PackageModelError('MODEL_CHANGED', `${path} changed while it was being packaged`, 'Run it again.');
}

function hex(digest: string): string {
  return digest.slice('sha256:'.length);
}
