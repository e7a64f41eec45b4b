import { PackageModelError } from '../../errors.ts';
import type { CondaInputs } from './ask.ts';

/** The part of an explanation that a person reads. */
const EXPLAINED = 1200;

interface Said {
  /** Class of the solver's exception, or what became of its process. */
  readonly kind: string;
  readonly error: string;
}

/** What went wrong in the solver, in our words, with its explanation and what to do. */
export function solveFailure({ kind, error }: Said, { channels }: CondaInputs): PackageModelError {
  const said = explanation(error);
  if (kind === 'Timeout')
    return new PackageModelError(
      'NETWORK',
      'solving did not finish in ten minutes',
      'Check the network and run again.',
    );
  if (kind === 'Crash') {
    return new PackageModelError(
      'TOOL_UNAVAILABLE',
      `the solver for conda packages could not be run: ${said}`,
      'It needs Python 3.10 or newer as python3 on the PATH.',
    );
  }
  if (kind === 'SolverError') {
    return new PackageModelError(
      'RESOLVE_FAILED',
      `no set of packages of ${channels.join(', ')} fits: ${said}`,
      'Change the versions in the file that declares them, name further channels with --channel, or move what only an index has to the list below pip.',
    );
  }
  if (/MatchSpec|Version/i.test(kind)) {
    return new PackageModelError(
      'REQUIREMENTS_INVALID',
      `a package specification cannot be read: ${said}`,
      'Correct it in the file that declares the packages.',
    );
  }
  if (/UnknownIssuer|invalid peer certificate|certificate verify failed/i.test(error)) {
    return new PackageModelError(
      'NETWORK',
      `a channel has a certificate that is not trusted: ${said}`,
      'Name a file with the certificates to trust: --certificates FILE.',
    );
  }
  const refused = /\b(?:401|403|407)\b/.test(error);
  return new PackageModelError(
    'NETWORK',
    `a channel ${refused ? 'refuses' : 'cannot be read'}: ${said}`,
    refused
      ? 'Give credentials in the address of the channel (--channel, --conda-mirror) or in ~/.netrc.'
      : 'Check the network, the proxy (HTTPS_PROXY), --certificates, and the channels (--channel, --conda-mirror); a lock beside the model needs none of them.',
  );
}

function explanation(text: string): string {
  const plain = text
    .replaceAll(/:\/\/[^/@\s]*@/g, '://')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length > EXPLAINED ? `${plain.slice(0, EXPLAINED)}…` : plain;
}
