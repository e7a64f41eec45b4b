import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serverFolder } from './environment.ts';

export interface Serving extends AsyncDisposable {
  readonly address: string;
  readonly pid: number;
  /** Sends SIGTERM; the exit code. */
  readonly end: () => Promise<number | null>;
}

/**
 * The server with the model in `folder`, on a free port of this machine; here when the model is ready. `onLine` gets
 * its log, line by line.
 * @throws Error with its log when it ends before.
 */
export async function serving(
  python: string,
  folder: string,
  env: Record<string, string> = {},
  onLine: (line: string) => void = () => {},
): Promise<Serving> {
  const child = spawn(python, ['-m', 'package_model_server', 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PYTHONPATH: join(serverFolder, 'src'),
      PYTHONDONTWRITEBYTECODE: '1',
      PACKAGE_MODEL_DIR: folder,
      PACKAGE_MODEL_HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const end = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  const log: string[] = [];
  let port = 0;
  let isReady = false;
  await new Promise<void>((ready, failed) => {
    child.on('error', failed);
    void ended.then(() => failed(new Error(`the server ended:\n${log.join('\n')}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      onLine(line);
      if (isReady) return;
      log.push(line);
      const entry = JSON.parse(line) as { event: string; port?: number };
      if (entry.event === 'listening') port = entry.port ?? 0;
      if (entry.event !== 'ready') return;
      isReady = true;
      ready();
    });
  });
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    end,
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}
