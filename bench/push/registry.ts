import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A registry of the bench's own, on loopback: what it holds goes with it. */
export interface Registry {
  /** `127.0.0.1:43210`. */
  readonly host: string;
  readonly end: () => Promise<void>;
}

/** Where `scripts/engine` keeps the one that it has fetched. */
const cache = process.env['PACKAGE_MODEL_CACHE'] || join(homedir(), '.cache', 'package-model');
const kept = join(cache, 'docker-registry', 'usr', 'bin', 'docker-registry');

/** @param asked the program that was named */
export function registryProgram(asked: string | undefined): string {
  if (asked !== undefined) {
    if (existsSync(asked)) return asked;
    throw new Error(`there is no ${asked}`);
  }
  const found = spawnSync('which', ['docker-registry'], { encoding: 'utf8' }).stdout.trim();
  if (found !== '') return found;
  if (existsSync(kept)) return kept;
  throw new Error(
    'there is no docker-registry: name one (--registry PROGRAM), or run scripts/engine start, which fetches it',
  );
}

/** What it was built with decides how quick its digests are. */
export function registryVersion(program: string): string {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const go = spawnSync('strings', ['-n', '6', program], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout ?? '';
  const built = /\bgo1\.\d+(?:\.\d+)?\b/.exec(go)?.[0];
  return `${said.split(' ').slice(-1)[0] ?? 'docker-registry'}${built === undefined ? '' : `, ${built}`}`;
}

export async function startRegistry(program: string, folder: string): Promise<Registry> {
  const data = join(folder, 'registry');
  mkdirSync(data, { recursive: true });
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, 'registry.yml');
  writeFileSync(
    config,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${data}}}\nhttp: {addr: "${host}"}\n`,
  );
  const child = spawn(program, ['serve', config], { stdio: 'ignore' });
  process.once('exit', () => child.kill());
  await answers(host, child);
  const ended = new Promise<void>((done) => void child.once('close', () => done()));
  return {
    host,
    end: async () => {
      child.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answers(host: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the registry does not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Everything that is waiting goes to the disk: what is measured next does not wait for it. */
export function settle(): void {
  execFileSync('sync');
}
