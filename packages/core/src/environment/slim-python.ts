import type { Environment } from '../nouns/environment.ts';

/** The oldest Python for which there is a wheel of the installer of conda packages. */
const INSTALLS_CONDA = 10;

/**
 * The slim image of a Python. Wheels need the Python they were locked for; conda brings its own, and of the image only
 * one that runs the installer.
 */
export function slimPython(python: string, kind: Environment['kind']): string {
  const [major = '3', minor = '0'] = python.split('.');
  const own = kind === 'conda' ? Math.max(INSTALLS_CONDA, Number(minor)) : Number(minor);
  return `python:${major}.${own}-slim`;
}
