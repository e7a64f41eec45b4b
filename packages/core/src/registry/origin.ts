import { apiHosts, tokenHosts } from './known.ts';

/** Whether `hostname` (without a port) can only be this machine. Names other than `localhost` may resolve to anything. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Where the API of a registry is, without a scheme. */
export function apiHost(host: string): string {
  return apiHosts.get(host) ?? host;
}

/**
 * Whether a registry may have its tokens issued at `realm`: the login is sent there, and the realm comes from the
 * answer of whoever sits at the registry's address.
 * @param listed further pairs, as the user has named them in `PACKAGE_MODEL_TOKEN_HOSTS`
 * @returns a clause saying why not, or `undefined` when it may
 */
export function realmRefused(registry: URL, realm: URL, listed?: string): string | undefined {
  if (realm.username !== '' || realm.password !== '') return 'it carries a login of its own';
  if (realm.protocol === 'http:') {
    if (isLoopback(realm.hostname) && isLoopback(registry.hostname)) return undefined;
    return 'it is not https';
  }
  if (realm.protocol !== 'https:') return 'it is not https';
  if (realm.hostname === registry.hostname || tokenHosts.get(registry.hostname) === realm.host) return undefined;
  if (pairs(listed).some(([from, to]) => from === registry.host && to === realm.host)) return undefined;
  return `${realm.host} is another host`;
}

/** `registry.example.com=gitlab.example.com`, several with commas or blanks between. */
function pairs(listed: string | undefined): string[][] {
  return (listed ?? '').split(/[\s,]+/).map((pair) => pair.toLowerCase().split('='));
}

/** @returns a clause saying why a redirect may not be followed, or `undefined` when it may */
export function redirectRefused(from: URL, to: URL): string | undefined {
  if (to.protocol === 'https:') return undefined;
  if (to.protocol === 'http:' && from.protocol === 'http:' && isLoopback(from.hostname) && isLoopback(to.hostname)) {
    return undefined;
  }
  return `${to.protocol}//${to.host} is not https`;
}
