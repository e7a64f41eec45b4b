import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../src/engine/engine.ts';
import { findEngine } from '../src/engine/find.ts';
import { testHost, type TestHost } from './host.ts';

export interface RemoteEngine extends AsyncDisposable {
  readonly engine: Engine;
  /** A host whose DOCKER_HOST is that engine. */
  readonly host: TestHost;
  /** What its DOCKER_HOST says: `tcp://127.0.0.1:PORT`. */
  readonly address: string;
}

/** Where a daemon is even where a user's PATH does not say so. */
const SYSTEM = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const workspace = resolve(import.meta.dirname, '../../..');

/**
 * Hides this machine's files and ports, and becomes the engine, whose process then is the one that was started. Mounts
 * and links last as long as it does.
 */
const script = String.raw`
set -e
state=$1 dockerd=$2; shift 2
for hidden; do mount -t tmpfs none "$hidden"; done
ip link set lo up
exec "$dockerd" --config-file "$state/daemon.json" --host "unix://$state/socket" --data-root "$state/data" \
  --exec-root "$state/exec" --pidfile "$state/pid" --iptables=false --ip-masq=false >"$state/log" 2>&1
`;

/** Why there can be none on this machine, in words for `NOT CHECKED`. */
export async function lacksRemoteEngine(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return 'only root can start a second engine';
  for (const program of ['dockerd', 'unshare', 'ip']) {
    if ((await found(program)) === undefined) return `there is no ${program}`;
  }
  return undefined;
}

/**
 * A second engine that is to this process what one on another machine, or one in a container beside a job (docker in
 * docker), is: it has files and a network of its own, so that nothing of ours can be mounted there and none of its ports
 * be reached from here, and it is spoken to over TCP. It has the `images` of the engine that the tests use, and no others.
 */
export async function remoteEngine(images: readonly string[]): Promise<RemoteEngine> {
  const dockerd = await found('dockerd');
  if (dockerd === undefined) throw new Error('there is no dockerd');
  // Not among the temporary files, which it does not see.
  const state = await mkdtemp('/var/lib/package-model-remote-');
  await writeFile(join(state, 'daemon.json'), '{}');
  const daemon = spawn(
    'unshare',
    ['--mount', '--net', 'sh', '-c', script, 'sh', state, dockerd, tmpdir(), homedir(), workspace],
    { cwd: '/', stdio: 'inherit', env: { PATH: [...SYSTEM, process.env['PATH'] ?? ''].join(delimiter) } },
  );
  const ended = once(daemon, 'exit');
  // Both ways end on their own: the engine's client is done with stdin long before it is done with reading.
  const proxy = createServer({ allowHalfOpen: true }, (client) => {
    const socket = connect({ path: join(state, 'socket'), allowHalfOpen: true });
    client.pipe(socket).pipe(client);
    client.on('error', () => socket.destroy());
    socket.on('error', () => client.destroy());
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const address = `tcp://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const host = await testHost({ ...process.env, DOCKER_HOST: address, DOCKER_CONTEXT: undefined });
  const end = async (): Promise<void> => {
    daemon.kill('SIGTERM');
    await Promise.race([ended, pause(20_000)]);
    daemon.kill('SIGKILL');
    await ended;
    proxy.close();
    await host[Symbol.asyncDispose]();
    await rm(state, { recursive: true, force: true });
  };
  try {
    const engine = await answering(host, () => daemon.exitCode !== null, join(state, 'log'));
    await bring(images, engine);
    return { engine, host, address, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function answering(host: TestHost, gone: () => boolean, log: string): Promise<Engine> {
  for (let attempt = 0; attempt < 60 && !gone(); attempt++) {
    const engine = await findEngine(host).catch(() => undefined);
    if (engine) return engine;
    await pause(500);
  }
  throw new Error(`the second engine does not answer: ${(await readFile(log, 'utf8')).slice(-2000)}`);
}

async function bring(images: readonly string[], engine: Engine): Promise<void> {
  await using own = await testHost();
  const saved = join(own.scratch, 'images.tar');
  const near = await findEngine(own);
  for (const result of [
    await near.run(['save', '--output', saved, ...images], { timeout: 120_000 }),
    await engine.run(['load', '--input', saved], { timeout: 120_000 }),
  ]) {
    if (result.code !== 0) throw new Error(`the images do not get to the second engine: ${result.stderr}`);
  }
}

async function found(program: string): Promise<string | undefined> {
  for (const folder of [...SYSTEM, ...(process.env['PATH'] ?? '').split(delimiter)]) {
    const path = join(folder, program);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}
