import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@package-model/core/testing';

const run = promisify(execFile);

/** A BuildKit of its own, as a machine elsewhere would have one; base images come from the registry of the tests. */
export interface Builder extends AsyncDisposable {
  readonly address: string;
  /** Whether it has built anything. */
  readonly built: () => Promise<boolean>;
}

export async function startBuilder(program: string, registry: string): Promise<Builder> {
  const folder = await mkdtemp(join(tmpdir(), 'builder-'));
  const port = await freePort();
  const base = `${registry}/library/python:3.11-slim`;
  await run('docker', ['tag', 'python:3.11-slim', base]);
  await run('docker', ['push', '--quiet', base]);
  await run('docker', ['rmi', base]);
  const config = join(folder, 'buildkitd.toml');
  await writeFile(
    config,
    `[registry."docker.io"]\nmirrors = ["${registry}"]\n[registry."${registry}"]\nhttp = true\n[worker.containerd]\nenabled = false\n`,
  );
  const address = `tcp://127.0.0.1:${port}`;
  // Its own runtime comes with it: that of the distribution may be older than it.
  const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env['PATH']}` };
  const child = spawn(program, ['--root', join(folder, 'root'), '--addr', address, '--config', config], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  await until(() => /running server on/.test(log) || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`buildkitd ended: ${log}`);
  return {
    address,
    // What it installed lies in its own folder.
    built: async () =>
      (await readdir(join(folder, 'root'), { recursive: true })).some((path) => path.endsWith('opt/venv')),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await until(() => child.exitCode !== null || child.signalCode !== null);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !holds(); i++) await new Promise((done) => setTimeout(done, 100));
}
