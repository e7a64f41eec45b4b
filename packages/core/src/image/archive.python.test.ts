import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { freePort } from '../../test/free-port.ts';
import { testHost } from '../../test/host.ts';
import { defaultSettings } from '../options.ts';
import { runPipeline } from '../pipeline.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const python = '3.11';

async function made(): Promise<{
  digest: string;
  file: Buffer;
  path: string;
  host: Awaited<ReturnType<typeof testHost>>;
}> {
  const host = await testHost();
  const workspace = join(host.scratch, 'work');
  await mkdir(workspace);
  const model = join(workspace, 'iris.pkl');
  await cp(join(root, 'test-fixtures', 'iris', 'iris.pkl'), model);
  const settings = {
    ...defaultSettings(),
    as: 'archive' as const,
    allowHostLoad: true,
    python,
    output: [join(host.scratch, 'made')],
  };
  const server = join(root, 'packages', 'server');
  const report = await runPipeline(
    { model, workspace, server, settings, policy: { failOn: 'error', trust: [], severities: {} }, goal: 'package' },
    host,
  );
  expect(report.stopped).toBeUndefined();
  const path = join(host.scratch, 'made', 'iris.tar.gz');
  const file = await readFile(path);
  return { host, path, file, digest: `sha256:${createHash('sha256').update(file).digest('hex')}` };
}

it('makes the same archive twice, which answers where it was unpacked, without what it was made with', async () => {
  const first = await made();
  const second = await made();
  await using elsewhere = await testHost();
  try {
    expect(second.digest).toBe(first.digest);
    const exact = (await elsewhere.exec(`python${python}`, ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
    await elsewhere.exec('tar', ['-xzf', first.path, '-C', elsewhere.scratch]);
    const text = await elsewhere.exec('grep', ['-rlF', first.host.scratch, join(elsewhere.scratch, 'iris')]);
    expect(text.stdout).toBe('');
    await first.host[Symbol.asyncDispose]();
    const folder = join(elsewhere.scratch, 'moved here');
    await rename(join(elsewhere.scratch, 'iris'), folder);

    const port = await freePort();
    const bare = { PATH: `${dirname(exact)}:/usr/bin:/bin`, PORT: String(port), PACKAGE_MODEL_HOST: '127.0.0.1' };
    const refused = await elsewhere.exec(join(folder, 'serve'), [], {
      env: { PATH: '/nonexistent:/usr/bin:/bin', PACKAGE_MODEL_PYTHON: 'none' },
    });
    expect([refused.code, refused.stderr]).toEqual([3, `serve: this archive needs Python ${python} on the PATH\n`]);
    const server = spawn(join(folder, 'serve'), [], { env: bare, cwd: '/', stdio: 'ignore' });
    try {
      const samples = JSON.parse(await readFile(join(root, 'test-fixtures', 'iris', 'iris.samples.json'), 'utf8')) as {
        samples: { request: unknown; expected: { predictions: unknown } }[];
      };
      const [one] = samples.samples;
      const answer = await ask(port, one?.request);
      expect(answer).toMatchObject({ predictions: one?.expected.predictions });
    } finally {
      server.kill('SIGTERM');
    }
  } finally {
    await first.host[Symbol.asyncDispose]();
    await second.host[Symbol.asyncDispose]();
  }
});

async function ask(port: number, body: unknown): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (response?.ok) return response.json();
    if (attempt > 300) throw new Error(`no answer: ${response?.status ?? 'no connection'}`);
    await pause(100);
  }
}
