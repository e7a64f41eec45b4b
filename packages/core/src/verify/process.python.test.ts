import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { mischievous, type Mischief } from './mischief.ts';
import type { Samples } from './sample.ts';
import { verify } from './verify.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;
const samples: Samples = {
  from: 'file',
  source: 'samples.json',
  model: digest,
  items: [{ request: { rows: [[1, 2.5]] }, rows: 1, expected: { predictions: [3.5] } }],
};

let host: TestHost;
beforeEach(async () => {
  host = await testHost();
});
afterEach(() => host[Symbol.asyncDispose]());

/** A folder laid out as the environment archive is, with the server of the container tests. */
async function archive(mischief: Mischief): Promise<string> {
  const folder = join(host.scratch, 'archive');
  await mkdir(join(folder, 'venv', 'bin'), { recursive: true });
  const python = (await host.exec('python3', ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
  await symlink(python, join(folder, 'venv', 'bin', 'python'));
  await writeFile(join(folder, 'program.py'), mischievous);
  const serve = `#!/bin/sh\nMISCHIEF=${mischief} exec "${folder}/venv/bin/python" "${folder}/program.py" "$@"\n`;
  await writeFile(join(folder, 'serve'), serve);
  await chmod(join(folder, 'serve'), 0o755);
  return folder;
}

function verifying(folder: string, options: { allowHostLoad?: boolean; maxStartup?: number } = {}) {
  const { allowHostLoad = true, maxStartup = 20 } = options;
  const target = { kind: 'process', folder, platform: 'linux/amd64', allowHostLoad } as const;
  return verify(target, { model: { name: 'sum', digest }, samples, maxStartup }, host);
}

async function running(folder: string): Promise<string> {
  // The bracket keeps the search from finding itself.
  return (
    await host.exec('sh', ['-c', `ps -eo args | grep "[p]rogram.py" | grep -F "${folder}" || true`], {
      signal: AbortSignal.timeout(5000),
    })
  ).stdout;
}

test('nothing is loaded on this machine without being allowed', async () => {
  const folder = await archive('');
  await expect(verifying(folder, { allowHostLoad: false })).rejects.toMatchObject({ code: 'LOAD_REFUSED' });
});

test('a good server is verified, isolated as a process, and ended', async () => {
  const folder = await archive('');
  const seen = await verifying(folder);
  expect(seen.sentence).toMatch(/^verified/);
  expect(seen).toMatchObject({ verdict: 'verified', isolation: 'process' });
  const conduct = Object.fromEntries(
    seen.proofs.flatMap((each) => (each.kind === 'conduct' ? [[each.what, each.outcome]] : [])),
  );
  expect(conduct).toEqual({
    user: 'not-run',
    'read-only': 'not-run',
    'no-network': 'not-run',
    startup: 'passed',
    p50: 'passed',
    p95: 'passed',
    throughput: 'passed',
    memory: 'passed',
    size: 'not-run',
    'bad-request': 'passed',
    'under-load': 'passed',
    drain: 'passed',
  });
  expect(await running(folder)).toBe('');
});

test('a slow server owes no more answers at its end than it has time for', async () => {
  const seen = await verifying(await archive('slow'));
  expect(seen.sentence).toMatch(/^verified/);
  const load = seen.proofs.find((each) => each.kind === 'conduct' && each.what === 'under-load');
  expect(load).toMatchObject({ outcome: 'passed', detail: 'all 3 requests under way at SIGTERM were answered' });
});

test.each<[Mischief, RegExp]>([
  ['off', /3\.501 where 3\.5 is expected/],
  ['early', /ended before it was ready, with exit code 3/],
  ['missing', /the module sklearn_of_tomorrow is not in the environment/],
  ['dies', /ended after it was ready and had answered 1 requests, with exit code 7/],
  ['deaf', /still ran 10 s after SIGTERM/],
  ['drops', /[1-8] requests that were under way at SIGTERM were lost/],
  ['never-ready', /not ready within 2 seconds; \/readyz last gave: status 503/],
  ['huge', /the answer is too large/],
])('%s', async (mischief, words) => {
  const folder = await archive(mischief);
  const seen = await verifying(folder, mischief === 'never-ready' ? { maxStartup: 2 } : {});
  expect(seen.sentence).toMatch(words);
  expect(seen.verdict).toBe('failed');
  expect(await running(folder)).toBe('');
});

test('an abort ends the server as well', async () => {
  const folder = await archive('never-ready');
  const verification = verifying(folder);
  setTimeout(() => host.abort(), 1000);
  await expect(verification).rejects.toMatchObject({ code: 'INTERRUPTED' });
  await pause(100);
  expect(await running(folder)).toBe('');
});
