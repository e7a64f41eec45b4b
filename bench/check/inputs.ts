// What the comparison needs on disk, made once and kept in the cache: an environment for each peer, and large models.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Kind = 'forest' | 'weights' | 'dicts';

export const cache = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'bench');
mkdirSync(cache, { recursive: true });

/** What fits the models: they are written by a real library. */
const writer = ['scikit-learn==1.9.1'];
const script = join(import.meta.dirname, '..', 'make.py');

/** The file of that kind, of `amount` bytes or dicts; made where it is not there yet. */
export function made(kind: Kind, amount: number): string {
  const venv = environment(writer);
  const key = createHash('sha256')
    .update(readFileSync(script))
    .update(`${kind} ${amount} ${venv}`)
    .digest('hex')
    .slice(0, 12);
  const file = join(cache, `${kind}-${key}.pkl`);
  if (existsSync(file)) return file;
  console.log(`making ${file}`);
  execFileSync(join(venv, 'bin', 'python'), [script, kind, `${file}.part`, String(amount)], { stdio: 'inherit' });
  renameSync(`${file}.part`, file);
  return file;
}

/** A virtual environment with exactly these; made where it is not there yet. */
export function environment(requirements: readonly string[]): string {
  const key = createHash('sha256').update(requirements.join()).digest('hex').slice(0, 12);
  const venv = join(cache, `venv-${key}`);
  if (existsSync(join(venv, 'complete'))) return venv;
  console.log(`installing ${requirements.join(' ')}`);
  rmSync(venv, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  const flags = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  execFileSync(join(venv, 'bin', 'python'), ['-m', 'pip', 'install', ...flags, ...requirements], { stdio: 'inherit' });
  mkdirSync(join(venv, 'complete'));
  return venv;
}
