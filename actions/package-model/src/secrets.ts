import type { Host } from '@package-model/core';

/** Variables that hold a secret by their name: of package indexes, registries, clouds and the runner itself. */
const SECRET_NAME = /(?:TOKEN|PASSWORD|PASSWD|SECRET|API_?KEY|ACCESS_KEY|CREDENTIALS?)$/i;
/** Shorter values of such variables are switches (`true`, `0`); masking them would black out the whole log. */
const SHORTEST = 6;
const URL_LOGIN = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/i;

/**
 * Everything that may not be seen in a log: values of variables with a secret's name, and the login in any URL among
 * the variables and inputs. Several lines are hidden line by line, because that is how a log is searched.
 */
export function secretsIn(env: Host['env']): string[] {
  const found = new Set<string>();
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (SECRET_NAME.test(name)) addLines(found, value);
    // `NAME=VALUE`, one a line: for the steps of a build.
    if (name === 'INPUT_SECRETS') addLines(found, value.replaceAll(/^[^=\n]*=/gm, ''));
    for (const line of value.split(/\r?\n/)) {
      const login = URL_LOGIN.exec(line.trim())?.[1];
      if (login !== undefined) addLogin(found, login);
    }
  }
  return [...found];
}

function addLines(found: Set<string>, value: string): void {
  for (const line of value.split(/\r?\n/)) {
    if (line.trim().length >= SHORTEST) found.add(line.trim());
  }
}

/** `user:password`, or a token alone; as written and decoded. */
function addLogin(found: Set<string>, login: string): void {
  const colon = login.indexOf(':');
  const secret = login.slice(colon + 1);
  if (secret === '') return;
  found.add(secret);
  try {
    found.add(decodeURIComponent(secret));
  } catch {
    // Not percent-encoded: as written is all there is.
  }
}
