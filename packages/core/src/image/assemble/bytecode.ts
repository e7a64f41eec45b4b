import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { unpack, type RandomBytes } from '../../bytes/zip.ts';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import { FILE, type Content, type Entry } from './entry.ts';
import program from './bytecode-program.ts';

/** A Python on this machine that compiles for the image: bytecode is the same within a minor version. */
export interface Compiler {
  readonly program: string;
  /** `3.11`. */
  readonly minor: string;
}

const ASK_MS = 10_000;
/** All of a large environment takes seconds. */
const COMPILE_MS = 10 * 60_000;

/** The first Python of that minor version on this machine; undefined where there is none, and images start slower then. */
export async function findCompiler(minor: string, host: Host): Promise<Compiler | undefined> {
  for (const name of [`python${minor}`, 'python3', 'python']) {
    const asked = [
      '-I',
      '-S',
      '-c',
      'import sys; print("%s %d.%d" % (sys.implementation.name, *sys.version_info[:2]))',
    ];
    const found = await host.exec(name, asked, { timeout: ASK_MS }).catch((cause: unknown) => {
      if (cause instanceof PackageModelError && cause.code === 'PROGRAM_NOT_FOUND') return undefined;
      throw cause;
    });
    if (found?.code === 0 && found.stdout.trim() === `cpython ${minor}`) return { program: name, minor };
  }
  return undefined;
}

/**
 * Bytecode for every module among the entries, with unchecked hashes (PEP 552): valid whatever the times of the files are,
 * and never written again. Compiling runs nothing of the modules. One that does not compile is left out, as installers do.
 * @param folder of the scratch folder's, empty
 */
export async function bytecodeFor(
  entries: readonly Entry[],
  compiler: Compiler,
  folder: string,
  host: Host,
): Promise<Entry[]> {
  const modules = entries.filter(
    (entry): entry is Entry & { kind: 'file' } => entry.kind === 'file' && entry.name.endsWith('.py'),
  );
  if (modules.length === 0) return [];
  const jobs: { readonly source: string; readonly as: string; readonly to: string }[] = [];
  for (const [index, entry] of modules.entries()) {
    const source = join(folder, `${index}.py`);
    await mkdir(dirname(source), { recursive: true });
    await writeFile(source, await contentOf(entry));
    jobs.push({ source, as: `/${entry.name}`, to: `${source}c` });
  }
  const done = await host.exec(compiler.program, ['-I', '-S', '-c', program], {
    input: JSON.stringify(jobs),
    timeout: COMPILE_MS,
    env: { PYTHONHASHSEED: '0' },
  });
  if (done.code !== 0) {
    const because = `${compiler.program} ended with exit code ${done.code ?? 'none'}; the image compiles at every start`;
    host.emit({ stage: 'image', type: 'decided', what: 'no bytecode for a package', because });
    return [];
  }
  const compiled: Entry[] = [];
  for (const [index, { name, from }] of modules.entries()) {
    const bytes = await readFile(join(folder, `${index}.pyc`)).catch(() => undefined);
    if (bytes)
      compiled.push({ kind: 'file', name: cacheName(name, compiler.minor), mode: FILE, from, content: packed(bytes) });
  }
  return compiled;
}

/** `pkg/mod.py` → `pkg/__pycache__/mod.cpython-311.pyc` (PEP 3147). */
function cacheName(name: string, minor: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash)}/__pycache__/${name.slice(slash + 1, -'.py'.length)}.cpython-${minor.replace('.', '')}.pyc`;
}

async function contentOf({ content }: Entry & { kind: 'file' }): Promise<Uint8Array> {
  if (content.kind === 'bytes') return content.bytes;
  const parts: Uint8Array[] = [];
  // A member that is damaged is refused when its layer is written.
  await unpack(content.archive, content.member, (bytes) => void parts.push(Buffer.from(bytes)));
  return Buffer.concat(parts);
}

/** Bytecode packs to less than half. */
function packed(bytes: Buffer): Content {
  const small = deflateRawSync(bytes);
  const archive: RandomBytes = {
    size: small.length,
    readAt: async (offset, length) => small.subarray(offset, offset + length),
  };
  const member = {
    name: '',
    directory: false,
    size: bytes.length,
    packedSize: small.length,
    method: 'deflate',
    crc: crc32(bytes),
    mode: 0,
    offset: 0,
    header: 0,
  } as const;
  return { kind: 'member', archive, member };
}
