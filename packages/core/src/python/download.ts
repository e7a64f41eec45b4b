import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import { trustBundle } from './certificates.ts';
import type { ExecResult, Host } from '../nouns/host.ts';

interface Wanted {
  readonly name: string;
  readonly version: string;
  /** Platform tag of the wheel. */
  readonly platform: string;
  /** SHA-256 of the wheel. */
  readonly wheel: string;
  readonly into: string;
}

/** A wheel of 20 MB over a slow line; pip's own retries happen inside. */
const TIMEOUT_MS = 10 * 60_000;
const EXPLAINED = 400;

/**
 * Downloads one wheel by its hash with pip, which knows the user's index, proxy and certificates. Where Python has no
 * pip, one is made from the copy that comes with Python, in the scratch folder.
 * @returns why it failed, or nothing.
 */
export async function downloadWheel(
  wanted: Wanted,
  host: Host,
  options: { readonly certificates?: string; readonly indexUrl?: string } = {},
): Promise<string | undefined> {
  // `python -m` imports from where it stands: an empty folder.
  const folder = await mkdtemp(join(host.scratch, 'download-'));
  await mkdir(wanted.into, { recursive: true });
  await writeFile(join(folder, 'wanted.txt'), `${wanted.name}==${wanted.version} --hash=sha256:${wanted.wheel}\n`);
  const args = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-input',
    '--no-deps',
    '--require-hashes',
  ];
  args.push(
    '--only-binary',
    ':all:',
    '--platform',
    wanted.platform,
    '--dest',
    wanted.into,
    '--requirement',
    'wanted.txt',
  );
  const env = {
    ...host.env,
    // A developer's setting for installations; this is none.
    PIP_REQUIRE_VIRTUALENV: '0',
    ...(options.certificates !== undefined && { PIP_CERT: await trustBundle(options.certificates, host) }),
    ...(options.indexUrl !== undefined && { PIP_INDEX_URL: options.indexUrl }),
  };
  const run = (program: string, given: readonly string[]): Promise<ExecResult | undefined> =>
    host.exec(program, given, { cwd: folder, env: defined(env), timeout: TIMEOUT_MS }).catch((cause: unknown) => {
      if (cause instanceof PackageModelError && cause.code === 'PROGRAM_NOT_FOUND') return undefined;
      throw cause;
    });
  let done = await run('python3', args);
  if (!done) return 'there is no python3 on the PATH';
  if (done.code !== 0 && /No module named '?pip/.test(done.stderr)) {
    const made = await run('python3', ['-m', 'venv', join(folder, 'pip')]);
    if (made?.code !== 0)
      return 'python3 has no pip, and no way to make one (on Debian and Ubuntu: apt-get install python3-pip)';
    done = await run(join(folder, 'pip', 'bin', 'python'), args);
  }
  if (!done) return 'pip could not be started';
  if (done.code === 0) return undefined;
  return done.timedOut ? 'pip did not finish in ten minutes' : `pip says: ${explanation(done.stderr)}`;
}

function explanation(text: string): string {
  const lines = text.split('\n').filter((line) => /^\s*ERROR/.test(line));
  const said = (lines.length > 0 ? lines : text.trim().split('\n').slice(-2))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/:\/\/[^/@\s]*@/g, '://');
  return said.length > EXPLAINED ? `${said.slice(0, EXPLAINED)}…` : said;
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
