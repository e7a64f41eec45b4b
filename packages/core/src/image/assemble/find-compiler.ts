import { open, realpath } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import { pinnedPackage, type PinnedPackage } from '../../python/pinned-package.ts';
import { inPython, inWebAssembly } from './bytecode-program.ts';
import type { Compiler } from './compilers.ts';
import releases from './pyodide.json' with { type: 'json' };

const ASK_MS = 10_000;
/** Neither the machine's settings nor its packages. */
const ALONE = ['-I', '-S'];
/** It unpacks what it compiles. With the place of the program itself: what is on the PATH may choose another by where it is started and with what. */
const VERSION =
  'import sys, zlib; print("%s %d.%d.%d %s" % (sys.implementation.name, *sys.version_info[:3], sys.executable))';

/**
 * A Python of that minor version that compiles: one on this machine, else CPython for WebAssembly in Node.
 * @param release of the base's own Python: among those of this machine one of the same is taken first, wherever it lies on the
 * PATH, because an engine's build would make the same bytes with it
 * @param here the one on this machine, for whoever has looked already
 * @returns why there is none, where there is none: images start slower then
 */
export async function findCompiler(
  minor: string,
  host: Host,
  release?: string,
  here = pythonHere(minor, host, release),
): Promise<Compiler | { readonly because: string }> {
  return (await here) ?? (await webAssembly(minor, host));
}

/** The same, of those on this machine. They are asked before the release has to be known. */
export async function pythonHere(
  minor: string,
  host: Host,
  release: string | undefined | Promise<string | undefined>,
): Promise<Compiler | undefined> {
  let first: Compiler | undefined;
  for (const { name, path } of await pythonsOf(minor, host)) {
    const found = await host.exec(path, [...ALONE, '-c', VERSION], { timeout: ASK_MS }).catch((cause: unknown) => {
      if (cause instanceof PackageModelError && cause.code === 'PROGRAM_NOT_FOUND') return undefined;
      throw cause;
    });
    const [, implementation, version, program] = /^(\S+) (\S+) (.+?)\r?\n/.exec(found?.stdout ?? '') ?? [];
    if (implementation !== 'cpython' || !version?.startsWith(`${minor}.`) || program === undefined) continue;
    const compiler = { name, minor, version, program, args: [...ALONE, '-c', inPython], runs: ALONE };
    const wanted = await release;
    if (wanted === undefined || version === wanted) return compiler;
    first ??= compiler;
  }
  return first;
}

/**
 * Every Python on the PATH once, by the folders' order; those that are one, by their own name, before scripts and other programs
 * that choose one by where and how they are started, and take their time for it.
 */
async function pythonsOf(
  minor: string,
  host: Host,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const found = new Map<string, { readonly name: string; readonly path: string }>();
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (host.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const name of [`python${minor}`, 'python3', 'python']) {
    const paths = folders.map((folder) => join(folder, `${name}${ending}`));
    const reals = await Promise.all(paths.map((path) => realpath(path).catch(() => undefined)));
    for (const [index, real] of reals.entries())
      if (real !== undefined && !found.has(real)) found.set(real, { name, path: paths[index] ?? real });
  }
  const ranked = await Promise.all(
    [...found].map(async ([real, python]) => ({
      python,
      rank: basename(real) !== `python${minor}${ending}` ? 2 : (await isScript(real)) ? 1 : 0,
    })),
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ python }) => python);
}

async function isScript(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === '#!';
  } catch {
    // Whoever starts it is told.
    return false;
  }
}

/** Deep expressions take more of the stack there than Node gives by itself; the usual limit is eight megabytes. */
const STACK = '--stack-size=3900';

/** Pyodide is fetched when it is first needed: 6 MB. What it makes is CPython's, byte for byte (a test compares them). */
export async function webAssembly(minor: string, host: Host): Promise<Compiler | { readonly because: string }> {
  const pinned = (releases as Readonly<Record<string, PinnedPackage>>)[minor];
  if (!pinned) return { because: `no Python ${minor} is here, and none is known for WebAssembly` };
  const name = `pyodide ${pinned.version}`;
  const unavailable = (why: string): PackageModelError =>
    new PackageModelError('TOOL_UNAVAILABLE', `${name} could not be had: ${why}`, `Install Python ${minor}.`);
  try {
    const folder = await pinnedPackage(pinned, { folder: `pyodide-${pinned.version}`, unavailable }, host);
    const args = [STACK, '--input-type=module', '--eval', inWebAssembly, '--', folder];
    return { name: `${name}, Python ${minor} in WebAssembly,`, minor, version: name, program: process.execPath, args };
  } catch (cause) {
    if (!(cause instanceof PackageModelError) || cause.code !== 'TOOL_UNAVAILABLE') throw cause;
    return { because: `no Python ${minor} is here, and ${cause.message}` };
  }
}
