import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The client of the engine, as `scripts/engine env` found it. */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, {
    // Plain manifests, by a variable: older clients do not know the flag.
    env: { ...process.env, DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    maxBuffer: 16 << 20,
  });
  return stdout.trim();
}

/** What an image of the iris model answers to one flower, asked as a user would: a container with a published port. */
export async function answered(reference: string): Promise<unknown> {
  const id = await docker('run', '--detach', '--rm', '--publish', '127.0.0.1::8080', reference);
  try {
    const port = (await docker('port', id, '8080')).split(':').at(-1) ?? '';
    for (let attempt = 0; attempt < 150; attempt++) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (ready?.status === 200) break;
      await new Promise((done) => setTimeout(done, 200));
    }
    const response = await fetch(`http://127.0.0.1:${port}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rows: [[5.1, 3.5, 1.4, 0.2]] }),
    });
    const { predictions } = (await response.json()) as { predictions: unknown };
    return { predictions };
  } finally {
    await docker('rm', '--force', id);
  }
}
