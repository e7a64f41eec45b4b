/** What a short name such as `python:3.11-slim` means to every engine. */
export const DEFAULT_REGISTRY = 'docker.io';

/** Registries whose API is on another host than their name says. */
export const apiHosts: ReadonlyMap<string, string> = new Map([
  ['docker.io', 'registry-1.docker.io'],
  ['index.docker.io', 'registry-1.docker.io'],
]);

/** Under which names credential files keep the login of a registry, besides its own. */
export const credentialNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker.io', ['https://index.docker.io/v1/', 'index.docker.io', 'registry-1.docker.io']],
]);

/**
 * Registries that have their tokens issued on another host. A registry's answer names that host, and the login is
 * sent there, so only pairs that the registry's own documentation states are listed.
 */
export const tokenHosts: ReadonlyMap<string, string> = new Map([
  ['registry-1.docker.io', 'auth.docker.io'],
  ['registry.gitlab.com', 'gitlab.com'],
  ['registry.digitalocean.com', 'api.digitalocean.com'],
]);
