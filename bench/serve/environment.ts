import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Models and environments are made once and kept here. */
export const cache = join(process.env['PACKAGE_MODEL_CACHE'] || join(homedir(), '.cache', 'package-model'), 'bench');

/** The `bin` of a virtualenv with exactly these requirements; pip compiles their bytecode, as an image does. */
export function environment(requirements: readonly string[]): string {
  const venv = join(cache, `venv-${keyOf(requirements.join())}`);
  if (existsSync(join(venv, 'complete'))) return join(venv, 'bin');
  console.log(`installing ${requirements.join(' ')}`);
  rmSync(venv, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  execFileSync(join(venv, 'bin', 'python'), [...pip, ...requirements], { stdio: 'inherit' });
  mkdirSync(join(venv, 'complete'));
  return join(venv, 'bin');
}

/** A folder that `make` fills once for this key; half of one is not kept. */
export function made(name: string, key: string, make: (folder: string) => void): string {
  const folder = join(cache, `${name}-${keyOf(key)}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  make(part);
  renameSync(part, folder);
  return folder;
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
