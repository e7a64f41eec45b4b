/** One entry of a `WWW-Authenticate` header (RFC 9110, 11.6.1). Scheme and parameter names are lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Registries send one or two challenges of a few hundred bytes; whatever is longer is not one. */
const MAX_HEADER = 8192;

const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const PARAMETER = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;

/** Reads all challenges; what is not one ends the reading, it never throws. */
export function parseChallenges(header: string): Challenge[] {
  if (header.length > MAX_HEADER) return [];
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < header.length) {
    take(/[\s,]*/y);
    const word = take(TOKEN)?.[0].toLowerCase();
    if (word === undefined) break;
    const value = take(PARAMETER);
    if (value) challenges.at(-1)?.parameters.set(word, value[1]?.replaceAll(/\\(.)/g, '$1') ?? value[2] ?? '');
    else challenges.push({ scheme: word, parameters: new Map() });
  }
  return challenges;
}
