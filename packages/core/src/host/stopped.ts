import { PackageModelError } from '../errors.ts';

/** Why a program was ended whose signal has gone off: somebody interrupted the run, or it was given a time that is over. */
export function stopped(program: string, { reason }: AbortSignal): PackageModelError {
  // Nobody has interrupted anything where a signal was set to go off by itself.
  if (reason instanceof DOMException && reason.name === 'TimeoutError')
    return new PackageModelError(
      'IO',
      `${program} was given up, because it took too long`,
      'Look at what else this machine and its engine are doing, and run it again.',
    );
  return new PackageModelError('INTERRUPTED', `interrupted while ${program} was running`, 'Run it again.');
}
