import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { engineEnvironment } from './engine.ts';
import { findEngine } from './find.ts';

/** Folders on a PATH, each with a stand-in for a docker or podman that a machine may have. */
async function hostWith(
  programs: readonly { readonly name: string; readonly script: string }[],
  extra: Record<string, string> = {},
) {
  const host = await testHost({ PATH: '' });
  const folders = await Promise.all(
    programs.map(async ({ name, script }, index) => {
      const folder = join(host.scratch, `bin${index}`);
      await mkdir(folder);
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, name), 0o755);
      return folder;
    }),
  );
  // Nothing of the machine's own: it may have engines as well.
  const env = { PATH: folders.join(delimiter), ...extra };
  return { ...host, env, folders, [Symbol.asyncDispose]: host[Symbol.asyncDispose] };
}

const client = (version: string, server: string, buildx: string): string =>
  `case "$1" in --version) echo "Docker version ${version}, build x";; version) ${server};; buildx) ${buildx};; esac`;
const answers = 'echo 28.0.0';
const silent =
  'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" >&2; exit 1';

test('no program at all names the package to install', async () => {
  await using host = await hostWith([]);
  await expect(findEngine(host)).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('neither docker nor podman') as string,
    remedy: expect.stringContaining('apt-get install docker.io') as string,
  });
});

test('a socket that may not be opened names the group', async () => {
  const denied = 'echo "permission denied while trying to connect to the Docker daemon socket" >&2; exit 1';
  await using host = await hostWith([{ name: 'docker', script: client('28.2.2', denied, 'exit 0') }]);
  await expect(findEngine(host)).rejects.toMatchObject({
    remedy: expect.stringContaining('usermod -aG docker') as string,
  });
});

test('an engine that does not run says how to start it, and where DOCKER_HOST leads', async () => {
  await using host = await hostWith([{ name: 'docker', script: client('28.2.2', silent, 'exit 0') }]);
  await expect(findEngine(host)).rejects.toMatchObject({
    remedy: expect.stringContaining('systemctl start docker') as string,
  });
  const elsewhere = { ...host, env: { ...host.env, DOCKER_HOST: 'tcp://elsewhere:2375' } };
  await expect(findEngine(elsewhere)).rejects.toMatchObject({
    message: expect.stringContaining('tcp://elsewhere:2375') as string,
  });
});

test('a new client without buildx cannot build', async () => {
  await using host = await hostWith([{ name: 'docker', script: client('28.2.2', answers, 'exit 1') }]);
  await expect(findEngine(host)).rejects.toMatchObject({
    remedy: expect.stringContaining('docker-buildx-plugin') as string,
  });
});

test('the first client that reaches the engine and builds is taken: an old one carries its builder', async () => {
  await using host = await hostWith([
    { name: 'docker', script: client('28.2.2', answers, 'exit 1') },
    { name: 'docker', script: client('20.10.24+dfsg1', answers, 'exit 1') },
  ]);
  const engine = await findEngine(host);
  expect(engine).toMatchObject({ kind: 'docker', program: join(host.folders[1] ?? '', 'docker'), version: '28.0.0' });
});

test('podman is used where no docker works, also under the name docker', async () => {
  const podman = 'case "$1" in --version) echo "podman version 4.3.1";; info) echo 4.3.1;; version) echo;; esac';
  await using host = await hostWith([
    { name: 'docker', script: client('28.2.2', silent, 'exit 0') },
    { name: 'docker', script: podman },
  ]);
  expect(await findEngine(host)).toMatchObject({ kind: 'podman', version: '4.3.1' });
  const named = { ...host, env: { ...host.env, DOCKER_HOST: 'tcp://elsewhere:2375' } };
  await expect(findEngine(named)).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('tcp://elsewhere:2375') as string,
  });
});

test('a link to podman is podman, though it then says that it is docker', async () => {
  const podman = 'case "$1" in --version) echo "docker version 4.3.1";; info) echo 4.3.1;; version) echo;; esac';
  await using host = await hostWith([{ name: 'podman', script: podman }]);
  const folder = join(host.scratch, 'links');
  await mkdir(folder);
  await symlink(join(host.folders[0] ?? '', 'podman'), join(folder, 'docker'));
  const linked = { ...host, env: { PATH: folder } };
  expect(await findEngine(linked)).toMatchObject({ kind: 'podman', program: join(folder, 'docker'), version: '4.3.1' });
});

test('an engine that hangs is given up, even when a child of its client holds on', async () => {
  await using host = await hostWith([{ name: 'docker', script: 'trap "" TERM; /bin/sleep 30 & wait; wait' }]);
  const given = findEngine(host, { patience: 100 });
  await expect(given).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('no answer within') as string,
  });
});

test('the program sees nothing of the runner', () => {
  const env = engineEnvironment({
    PATH: '/bin',
    DOCKER_HOST: 'unix:///x',
    https_proxy: 'http://proxy',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    INPUT_PASSWORD: 'secret',
    MY_SECRET: 'secret',
  });
  expect(env).toMatchObject({
    PATH: '/bin',
    DOCKER_HOST: 'unix:///x',
    https_proxy: 'http://proxy',
    DOCKER_BUILDKIT: '1',
  });
  expect(Object.values(env)).not.toContain('secret');
});
