import { expect, test } from 'vitest';
import { parseChallenges } from './challenge.ts';
import { apiHost, realmRefused } from './origin.ts';

/**
 * How registries ask for a login, in the shapes that their documentation and clients show. None of them was asked: what
 * is held here is that we would take each for what it says.
 */
const asking = [
  ['docker.io', 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull"'],
  ['ghcr.io', 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a/b:pull"'],
  ['quay.io', 'Bearer realm="https://quay.io/v2/auth",service="quay.io",scope="repository:a/b:pull,push"'],
  ['gcr.io', 'Bearer realm="https://gcr.io/v2/token",service="gcr.io"'],
  ['europe-docker.pkg.dev', 'Bearer realm="https://europe-docker.pkg.dev/v2/token",service="europe-docker.pkg.dev"'],
  ['acme.azurecr.io', 'Bearer realm="https://acme.azurecr.io/oauth2/token",service="acme.azurecr.io"'],
  ['public.ecr.aws', 'Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="aws"'],
  ['registry.gitlab.com', 'Bearer realm="https://gitlab.com/jwt/auth",service="container_registry"'],
  [
    'registry.digitalocean.com',
    'Bearer realm="https://api.digitalocean.com/v2/registry/auth",service="registry.digitalocean.com"',
  ],
  ['harbor.example.com', 'Bearer realm="https://harbor.example.com/service/token",service="harbor-registry"'],
  ['acme.jfrog.io', 'Bearer realm="https://acme.jfrog.io/v2/token",service="acme.jfrog.io"'],
  ['codeberg.org', 'Bearer realm="https://codeberg.org/v2/token",service="container_registry",scope="*"'],
  ['nvcr.io', 'Bearer realm="https://nvcr.io/proxy_auth",scope="repository:a/b:pull,push"'],
  ['icr.io', 'Bearer realm="https://icr.io/oauth/token",service="registry"'],
  ['fra.ocir.io', 'Bearer realm="https://fra.ocir.io/20180419/docker/token",service="fra.ocir.io",scope=""'],
] as const;

test.each(asking)('%s may have its tokens issued where it says', (host, header) => {
  const [challenge] = parseChallenges(header);
  expect(challenge?.scheme).toBe('bearer');
  const realm = new URL(challenge?.parameters.get('realm') ?? '');
  expect(realmRefused(new URL(`https://${apiHost(host)}/v2/`), realm)).toBeUndefined();
});

test.each([
  [
    '123.dkr.ecr.eu-west-1.amazonaws.com',
    'Basic realm="https://123.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
  ],
  ['nexus.example.com', 'BASIC realm="Sonatype Nexus Repository Manager"'],
])('%s wants name and password itself', (_, header) => {
  expect(parseChallenges(header).map(({ scheme }) => scheme)).toEqual(['basic']);
});

test('a registry of one’s own with its tokens elsewhere is let, once the pair is named', () => {
  const [registry, realm] = [
    new URL('https://registry.example.com/v2/'),
    new URL('https://gitlab.example.com/jwt/auth'),
  ];
  expect(realmRefused(registry, realm)).toBe('gitlab.example.com is another host');
  expect(realmRefused(registry, realm, 'other=x, registry.example.com=gitlab.example.com')).toBeUndefined();
  expect(realmRefused(registry, realm, 'gitlab.example.com=registry.example.com')).toBeDefined();
  const plain = new URL('http://gitlab.example.com/jwt/auth');
  expect(realmRefused(registry, plain, 'registry.example.com=gitlab.example.com')).toBe('it is not https');
});
