import { PackageModelError } from '../../errors.ts';
import { basicHeader, loginIn, withoutCredentials } from '../../python/logins.ts';
import type { CondaDeclared, LeftOut, TextPlace } from '../sources/source.ts';

/** Where channels lie that are named without an address. */
const HOME = 'https://conda.anaconda.org';
/** Where Anaconda's own packages lie, under terms of their own, and what of them `defaults` stands for. */
const ANACONDA = 'https://repo.anaconda.com/pkgs';
const DEFAULTS = [`${ANACONDA}/main`, `${ANACONDA}/r`];
const PREFERRED = 'conda-forge';
const nameForm = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;

/** Channels of a run: their own addresses go into the lock, and what is asked in their place goes nowhere. */
export interface Channels {
  /** Without credentials and without a slash at the end, the first to be asked first. */
  readonly urls: readonly string[];
  /** Where the file names `defaults`. */
  readonly defaults?: TextPlace | 'option';
  readonly leftOut: readonly LeftOut[];
}

/**
 * The channels that are asked: those of the options; else those that the file names; else conda-forge. An address in a
 * file is left out, as an index in a requirements file is: who may supply packages is not for a file beside a model to say.
 * @throws PackageModelError `USAGE` for an option that is neither a name nor an address.
 */
export function channelsOf(declared: CondaDeclared, options: readonly string[]): Channels {
  const leftOut: LeftOut[] = [];
  const urls: string[] = [];
  let defaults: Channels['defaults'];
  for (const option of options) {
    if (option === 'defaults') defaults = 'option';
    const found = addresses(option);
    if (!found) {
      throw new PackageModelError(
        'USAGE',
        `${JSON.stringify(withoutCredentials(option).slice(0, 80))} is no channel`,
        'Name one such as conda-forge, or give its http(s) address.',
      );
    }
    urls.push(...found);
  }
  const fromSpecs = declared.specs.flatMap(({ text, at }) => {
    const name = /^([^\s[]+?)(?:\/(?:noarch|linux-64|linux-aarch64))?::/.exec(text)?.[1];
    return name === undefined ? [] : [{ name, at }];
  });
  for (const { name, at } of options.length > 0 ? [] : [...declared.channels, ...fromSpecs]) {
    if (name === 'nodefaults') continue;
    if (name === 'defaults') defaults ??= at;
    const found = name.includes('://') ? undefined : addresses(name);
    if (found) urls.push(...found);
    else
      leftOut.push({
        what: `the channel ${withoutCredentials(name)}`,
        because: 'name it with --channel to use it',
        at,
      });
  }
  if (urls.length === 0) urls.push(`${HOME}/${PREFERRED}`);
  return { urls: [...new Set(urls)], leftOut, ...(defaults && { defaults }) };
}

function addresses(text: string): readonly string[] | undefined {
  if (text === 'defaults') return DEFAULTS;
  if (nameForm.test(text)) return [`${HOME}/${text}`];
  return isHttp(text) ? [withoutCredentials(text).replace(/\/+$/, '')] : undefined;
}

/** What is asked in place of channels, and what is shown to whom; the programs that run the solver read it as it is. */
export interface CondaSources {
  readonly mirrors: Readonly<Record<string, readonly string[]>>;
  readonly credentials: readonly { readonly host: string; readonly path: string; readonly header: string }[];
}

/** From addresses as they were given, credentials and all. @throws PackageModelError `USAGE` for a mirror that is no address. */
export function condaSources(channels: readonly string[], mirror: string | undefined): CondaSources {
  if (mirror !== undefined && !isHttp(mirror)) {
    throw new PackageModelError(
      'USAGE',
      `${JSON.stringify(withoutCredentials(mirror).slice(0, 80))} is no mirror of ${HOME}`,
      'Give the http(s) address below which it has the channels: conda-forge at ADDRESS/conda-forge.',
    );
  }
  const given = [...channels.filter(isHttp), ...(mirror === undefined ? [] : [mirror])];
  const at = mirror === undefined ? undefined : `${withoutCredentials(mirror).replace(/\/+$/, '')}/`;
  const mirrors = at === undefined ? {} : { [`${HOME}/`]: [at], [`${ANACONDA}/`]: [`${at}pkgs/`] };
  return { mirrors, credentials: given.flatMap(credentialsOf) };
}

function credentialsOf(address: string): CondaSources['credentials'] {
  const login = loginIn(address);
  return login ? [{ host: login.host, path: new URL(address).pathname, header: basicHeader(login) }] : [];
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
