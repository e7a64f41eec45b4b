import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrigger } from './trigger.ts';

async function trigger(event: string, payload: unknown) {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  const path = join(folder, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  try {
    return await readTrigger({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const own = { full_name: 'octo/models' };
const fork = { full_name: 'mallory/models' };
const pullRequest = (head: unknown) => ({
  repository: own,
  pull_request: { head: { repo: head }, base: { repo: own } },
});

test('a pull request from a fork is known as one', async () => {
  expect(await trigger('pull_request', pullRequest(own))).toEqual({ event: 'pull_request', fork: false });
  expect(await trigger('pull_request', pullRequest(fork))).toEqual({ event: 'pull_request', fork: true });
  expect(await trigger('pull_request', pullRequest(null))).toMatchObject({ fork: true });
  expect(await trigger('push', { repository: own })).toMatchObject({ event: 'push', fork: false });
  expect(await readTrigger({})).toEqual({ event: '', fork: false });
});

test('an event tells what it is a change of', async () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  const change = async (event: string, payload: object) => (await trigger(event, payload)).change;
  const commits = { pull_request: { head: { repo: own, sha: one }, base: { repo: own, sha: two } } };
  expect(await change('pull_request', commits)).toEqual({ kind: 'pull_request', base: two, head: one });
  expect(await change('merge_group', { merge_group: { base_sha: one } })).toEqual({ kind: 'merge_group', base: one });
  expect(await change('push', { before: one, repository: { default_branch: 'main' } })).toEqual({
    kind: 'push',
    before: one,
    defaultBranch: 'main',
  });
  expect(await change('push', { before: '0'.repeat(40), repository: { default_branch: '--upload-pack=x y' } })).toEqual(
    {
      kind: 'push',
    },
  );
  expect(await change('pull_request', { pull_request: { head: { sha: '$(id)' }, base: {} } })).toBeUndefined();
  expect(await change('schedule', {})).toBeUndefined();
});

test.each([
  ['pull_request_target', pullRequest(fork)],
  ['pull_request_target', pullRequest(null)],
  ['pull_request_target', {}],
  ['pull_request_target', 'not JSON'],
  ['workflow_run', { repository: own, workflow_run: { head_repository: fork } }],
  ['workflow_run', { repository: own }],
  ['issue_comment', { repository: own, issue: { pull_request: {} } }],
])('%s with code from elsewhere stops', async (event, payload) => {
  await expect(trigger(event, payload)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining(event),
  });
});

test.each([
  ['pull_request_target', pullRequest(own)],
  ['workflow_run', { repository: own, workflow_run: { head_repository: own } }],
  ['issue_comment', { repository: own, issue: {} }],
])('%s with nothing but the repository’s own goes on', async (event, payload) => {
  expect(await trigger(event, payload)).toMatchObject({ event });
});
