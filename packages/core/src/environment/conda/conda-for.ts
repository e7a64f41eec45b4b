import type { Concern, Lock, Requirement } from '../../nouns/environment.ts';
import type { Demand } from '../demand.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import type { Declarations, LeftOut } from '../sources/source.ts';
import { condaInputs, type CondaInputs } from './ask.ts';
import { channelsOf, type Channels } from './channels.ts';

export interface CondaFor extends Pick<Channels, 'defaults'> {
  readonly inputs: CondaInputs;
  readonly leftOut: readonly LeftOut[];
}

/** What an environment of conda packages asks for, and what of the project's files stays out of it all the same. */
export function condaFor(
  { conda = { channels: [], specs: [] }, leftOut }: Declarations,
  {
    declared,
    unneeded,
    requirements,
  }: Pick<Demand, 'declared' | 'unneeded'> & { readonly requirements: readonly Requirement[] },
  python: string,
  options: EnvironmentOptions,
): CondaFor {
  const channels = channelsOf(conda, options.channels ?? []);
  const kept = new Set(options.include);
  const inputs = condaInputs({
    declared: conda,
    channels: channels.urls,
    python,
    platform: options.platform,
    requirements,
    lines: declared,
    dropped: new Set(options.onlyNeeded === true ? unneeded.filter((name) => !kept.has(name)) : []),
  });
  return {
    inputs,
    leftOut: [...leftOut.filter((one) => one.conda !== true), ...channels.leftOut],
    ...(channels.defaults && { defaults: channels.defaults }),
  };
}

/** Whoever asks `defaults` for packages should know under whose terms they come. */
export function defaultsConcern(defaults: NonNullable<Channels['defaults']>, lock: Lock): Concern {
  return {
    kind: 'conda-defaults',
    name: 'defaults',
    detail: 'its packages are Anaconda’s and come under Anaconda’s terms, which many organisations have to pay for',
    at: defaults === 'option' ? { kind: 'text', file: lock.path, line: 1, column: 1 } : defaults,
    mend: 'remove `defaults` and use conda-forge alone (with `nodefaults`)',
  };
}
