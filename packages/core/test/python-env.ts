import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** pip is quiet, but a resolver that gives up prints every candidate. */
const MAX_OUTPUT = 16 << 20;

/**
 * The path of a Python that has `requirements` installed (PEP 508, exact versions so that the cache means something).
 * Virtual environments are kept under `PACKAGE_MODEL_CACHE`, else `~/.cache/package-model`, one for each set of
 * requirements and Python version; the first use of each takes as long as pip does.
 * @throws when there is no `python3`, or pip cannot install.
 */
export async function pythonWith(requirements: readonly string[]): Promise<string> {
  const { stdout: version } = await run('python3', ['-c', 'import sys; print(sys.version)']);
  const key = createHash('sha256')
    .update(JSON.stringify([version, requirements.toSorted()]))
    .digest('hex')
    .slice(0, 16);
  const shelf = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'test-venvs');
  const venv = join(shelf, key);
  const python = join(venv, 'bin', 'python');
  const complete = join(venv, 'complete');
  if (await exists(complete)) return python;
  await mkdir(shelf, { recursive: true });
  // Two test files may want the same one at once: whoever makes the lock's folder makes the environment.
  const lock = `${venv}.lock`;
  if (!(await mine(lock))) {
    await until(async () => (await exists(complete)) || !(await exists(lock)));
    return pythonWith(requirements);
  }
  try {
    await rm(venv, { recursive: true, force: true });
    await run('python3', ['-m', 'venv', venv]);
    const list = join(venv, 'requirements.txt');
    await writeFile(list, `${requirements.join('\n')}\n`);
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--only-binary',
      ':all:',
      '-r',
      list,
    ];
    await run(python, pip, { maxBuffer: MAX_OUTPUT });
    await writeFile(complete, '');
    return python;
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** The pins in the header of a fixture's `make.py`: its line `# requires: name==version …`. */
export async function requirementsOf(script: string): Promise<readonly string[]> {
  const line = /^# requires: (.+)$/m.exec(await readFile(script, 'utf8'));
  return line?.[1]?.split(' ') ?? [];
}

/** A lock whose owner died is taken over after ten minutes: no environment of ours takes that long. */
const STALE_MS = 10 * 60 * 1000;

async function mine(lock: string): Promise<boolean> {
  const made = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (made) {
    await writeFile(join(lock, 'since'), String(Date.now()));
    return true;
  }
  const since = Number(await readFile(join(lock, 'since'), 'utf8').catch(() => Date.now()));
  if (Date.now() - since < STALE_MS) return false;
  // A rename succeeds for one of those who find it stale.
  const away = await mkdtemp(`${lock}.stale-`);
  await rename(lock, join(away, 'lock')).catch(() => undefined);
  await rm(away, { recursive: true, force: true });
  return mine(lock);
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 500));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
