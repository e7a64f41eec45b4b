import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort } from '@package-model/core/testing';
import { afterAll, expect, test } from 'vitest';
import { allBlocks, sessions } from './docs/blocks.ts';
import { follow } from './docs/session.ts';

const run = promisify(execFile);
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const account = `${registry}/docs-${process.pid}`;

afterAll(async () => {
  const { stdout } = await run('docker', ['images', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}']);
  const mine = [`${account}/`, `docs-${process.pid}/`];
  const ours = stdout
    .split('\n')
    .filter((line) => mine.some((prefix) => line.startsWith(prefix)))
    // What was pulled by its digest has no tag.
    .map((line) => line.split(' '))
    .map(([name = '', id = '']) => (name.endsWith(':<none>') ? id : name));
  if (ours.length > 0) await run('docker', ['rmi', '--force', ...new Set(ours)]);
});

/** Pages that make, start and push images: their registry, port and container names are ones of this run. */
const pages = [...sessions(await allBlocks(), 'container')];
const first = pages.findIndex(([page]) => page === 'docs/how-to/first-image.md');

// The first page makes the image that others start.
test.each([...pages.splice(first, 1), ...pages])('%s can be followed', async (_, blocks) => {
  const port = await freePort();
  // One of its own for each page: the engine may still be removing the one before.
  const container = `docs-${process.pid}-${port}`;
  try {
    const names = [
      ['127.0.0.1:5000/', `${account}/`],
      ['acme/', `docs-${process.pid}/`],
      ['-p 8080:', `-p ${port}:`],
      ['localhost:8080', `localhost:${port}`],
      ['iris-server', container],
    ] as const;
    await expect(follow(blocks, names)).resolves.toBeUndefined();
  } finally {
    await run('docker', ['rm', '--force', container]).catch(() => undefined);
  }
});
