// Who is compared: each with the command that checks one file with default flags.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './inputs.ts';

export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  /** How many warnings its output has; nothing where it knows none. */
  readonly warnings?: (output: string) => number;
}

/** Each in an environment of its own: they do not agree on what they need. */
const pinned: readonly (Peer & { readonly pins: readonly string[] })[] = [
  {
    name: 'picklescan',
    pins: ['picklescan==1.0.5'],
    command: ['--path'],
    warnings: counted(/Suspicious globals: (\d+)/g),
  },
  {
    name: 'modelscan',
    pins: ['modelscan==0.8.8'],
    command: ['-p'],
    warnings: counted(/(?:LOW|MEDIUM): (\d+)/g),
  },
  // It imports the second without saying so, and would end with exit 1 for every file.
  { name: 'fickling', pins: ['fickling==0.1.12', 'typing-extensions==4.15.0'], command: ['--check-safety'] },
  {
    name: 'modelaudit',
    pins: ['modelaudit==0.2.27'],
    command: ['scan', '--format', 'json'],
    warnings: (output) => output.split('"severity": "warning"').length - 1,
  },
];

/** One that asks its maker's server first, and waits for the answer, would measure the network. */
export const QUIET = { ...process.env, PROMPTFOO_DISABLE_TELEMETRY: '1', NO_ANALYTICS: '1' };

export const load: Peer = {
  name: 'pickle.load',
  command: ['python3', '-c', 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))'],
};

/** The built command line; without a build, a driver that does the same reading. */
export function ourselves(root: string): Peer {
  const built = join(root, 'packages', 'cli', 'dist', 'main.js');
  const program = join(root, 'packages', 'cli', 'bin', 'package-model.mjs');
  const warnings = (output: string): number => output.split(/^warning /m).length - 1;
  const name = 'package-model check';
  if (existsSync(built)) return { name, command: [process.execPath, program, 'check'], warnings };
  console.log('(nothing is built: measured with bench/driver.ts)');
  return { name, command: [process.execPath, join(root, 'bench', 'driver.ts')], warnings };
}

/** Those chosen, or all. One that can not be installed here is said to be left out: a row is never missing in silence. */
export function installed(chosen: readonly string[]): Peer[] {
  const found: Peer[] = [];
  for (const { pins, command, ...peer } of pinned) {
    if (chosen.length > 0 && !chosen.includes(peer.name)) continue;
    try {
      found.push({ ...peer, command: [join(environment(pins), 'bin', peer.name), ...command] });
    } catch {
      console.log(`${peer.name} is left out: ${pins.join(' ')} can not be installed here`);
    }
  }
  return found;
}

function counted(pattern: RegExp): (output: string) => number {
  return (output) => [...output.matchAll(pattern)].reduce((sum, [, digits]) => sum + Number(digits), 0);
}
