import { posix } from 'node:path';
import { places } from '../plan.ts';
import { FILE, type Entry } from './entry.ts';

/** The Python of a base image, as it was found in its layers. */
export interface Interpreter {
  /** What `python` on the base's PATH is: `/usr/local/bin/python`. */
  readonly program: string;
  /** Where its links end: `/usr/local/bin/python3.11`. */
  readonly real: string;
  /** `3.11`. */
  readonly minor: string;
}

/** Places of a virtual environment (Python's `venv` scheme on POSIX), as names in layers. */
export interface Venv {
  readonly root: string;
  readonly site: string;
  readonly scripts: string;
  readonly headers: string;
  /** Absolute: the first line of programs. */
  readonly python: string;
  readonly entries: readonly Entry[];
  /** A name in a layer, as RECORD has it: relative to the folder of packages. */
  readonly fromSite: (name: string) => string;
}

/** A virtual environment as `python -m venv --without-pip` lays it out, without the scripts that change a shell. */
export function venvFor(interpreter: Interpreter): Venv {
  const root = places.environment.slice(1);
  const site = `${root}/lib/python${interpreter.minor}/site-packages`;
  const from = 'the virtual environment';
  const link = (name: string, target: string): Entry => ({
    kind: 'link',
    name: `${root}/${name}`,
    target,
    mode: 0o777,
    from,
  });
  const configuration = [
    `home = ${posix.dirname(interpreter.program)}`,
    'include-system-site-packages = false',
    // Python reads the first two numbers; the third is the base's own affair, and would tie this layer to it.
    `version = ${interpreter.minor}`,
    `executable = ${interpreter.real}`,
    '',
  ];
  return {
    root,
    site,
    scripts: `${root}/bin`,
    headers: `${root}/include/site/python${interpreter.minor}`,
    python: `/${root}/bin/python`,
    entries: [
      {
        kind: 'file',
        name: `${root}/pyvenv.cfg`,
        mode: FILE,
        from,
        content: { kind: 'bytes', bytes: Buffer.from(configuration.join('\n')) },
      },
      link('bin/python', interpreter.program),
      link('bin/python3', 'python'),
      link(`bin/python${interpreter.minor}`, 'python'),
      link('lib64', 'lib'),
    ],
    fromSite: (name) => posix.relative(site, name),
  };
}
