import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { findLogin } from './credentials.ts';

const auth = (text: string) => Buffer.from(text).toString('base64');

const helper = (name: string) =>
  `#!/bin/sh\nread host\n[ "$1" = get ] && printf '{"ServerURL":"%s","Username":"${name}","Secret":"s-%s"}' "$host" "$host"\n`;

/** A host whose home holds the given files; executable where they begin with `#!`. */
async function home(files: Record<string, unknown>) {
  const host = await testHost({ PATH: process.env['PATH'] });
  for (const [name, content] of Object.entries(files)) {
    const path = join(host.scratch, name);
    await mkdir(join(path, '..'), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(path, text);
    if (text.startsWith('#!')) await chmod(path, 0o755);
  }
  const env = { HOME: host.scratch, PATH: `${join(host.scratch, 'bin')}:${process.env['PATH']}` };
  const exec: typeof host.exec = (program, args, options) => host.exec(program, args, { env, ...options });
  return { ...host, env, exec };
}

test('reads docker’s file: by host, by URL, by the name that Docker Hub has there', async () => {
  await using host = await home({
    '.docker/config.json': {
      auths: {
        'ghcr.io': { auth: auth('me:one:two') },
        'https://old.example.com/v1/': { auth: auth('old:secret') },
        'https://index.docker.io/v1/': { auth: auth('hub:pass') },
        'token.example.com': { auth: auth('00000000:'), identitytoken: 'refresh' },
        'empty.example.com': {},
        'broken.example.com': { auth: '####' },
      },
    },
  });
  expect((await findLogin('ghcr.io', 'a/b', host)).credentials).toEqual({
    kind: 'password',
    username: 'me',
    secret: 'one:two',
  });
  expect((await findLogin('old.example.com', 'a', host)).credentials).toMatchObject({ username: 'old' });
  expect((await findLogin('docker.io', 'library/python', host)).credentials).toMatchObject({ username: 'hub' });
  expect((await findLogin('token.example.com', 'a', host)).credentials).toMatchObject({
    kind: 'identity-token',
    secret: 'refresh',
  });
  for (const registry of ['empty.example.com', 'broken.example.com', 'other.example.com', 'example.com', '__proto__']) {
    expect(await findLogin(registry, 'a', host)).toEqual({ because: `no login for ${registry} was found` });
  }
});

test('reads podman’s file, the longest path first', async () => {
  await using host = await home({
    '.config/containers/auth.json': {
      auths: {
        'quay.io': { auth: auth('all:x') },
        'quay.io/acme': { auth: auth('acme:x') },
        'quay.io/acme/churn': { auth: auth('churn:x') },
      },
    },
  });
  const user = async (repository: string) => (await findLogin('quay.io', repository, host)).credentials?.username;
  expect(await user('other/x')).toBe('all');
  expect(await user('acme/x')).toBe('acme');
  expect(await user('acme/churn')).toBe('churn');
});

test('asks credential helpers, the registry’s own before the store', async () => {
  await using host = await home({
    '.docker/config.json': { credHelpers: { 'ecr.example.com': 'one' }, credsStore: 'two' },
    'bin/docker-credential-one': helper('<token>'),
    'bin/docker-credential-two': helper('two'),
  });
  expect((await findLogin('ecr.example.com', 'a', host)).credentials).toEqual({
    kind: 'identity-token',
    username: '<token>',
    secret: 's-ecr.example.com',
  });
  expect((await findLogin('ghcr.io', 'a', host)).credentials).toEqual({
    kind: 'password',
    username: 'two',
    secret: 's-ghcr.io',
  });
});

test('a helper that fails, hangs about, or is no name is said, without its words', async () => {
  await using host = await home({
    '.docker/config.json': {
      credHelpers: {
        'a.example.com': 'fails',
        'b.example.com': '../../bin/sh',
        'c.example.com': 'absent',
        'd.example.com': 'prose',
        'e.example.com': 'none',
      },
    },
    'bin/docker-credential-fails': '#!/bin/sh\necho "secret-in-error" >&2\nexit 3\n',
    'bin/docker-credential-prose': '#!/bin/sh\necho hello\n',
    'bin/docker-credential-none': '#!/bin/sh\necho "credentials not found in native keychain"\nexit 1\n',
  });
  const because = async (registry: string) => (await findLogin(registry, 'a', host)).because;
  expect(await because('a.example.com')).toBe('docker-credential-fails ended with 3');
  expect(await because('b.example.com')).toContain('characters outside a-z, 0-9 and -');
  expect(await because('c.example.com')).toBe('docker-credential-absent could not be started');
  expect(await because('d.example.com')).toBe('docker-credential-prose did not answer with JSON');
  expect(await because('e.example.com')).toBe('no login for e.example.com was found');
});

test('a file that is no JSON is said and passed over', async () => {
  await using host = await home({
    '.docker/config.json': '{',
    '.config/containers/auth.json': { auths: { 'ghcr.io': { auth: auth('a:b') } } },
  });
  expect((await findLogin('ghcr.io', 'a', host)).credentials).toBeDefined();
  expect((await findLogin('other.io', 'a', host)).because).toContain('config.json is not JSON');
});
