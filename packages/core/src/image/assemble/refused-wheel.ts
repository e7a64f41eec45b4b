import { PackageModelError } from '../../errors.ts';

/** @returns the error for a wheel that cannot become a layer, with what is wrong and where */
export function refusedWheel(wheel: string, what: string): PackageModelError {
  return new PackageModelError(
    'BUILD_FAILED',
    `${wheel} cannot be installed as it is: ${what}`,
    'Its hash is the locked one, so it was published like this: take another version (lock --upgrade), or let an installer try it with --builder docker.',
  );
}
