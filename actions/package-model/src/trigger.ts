import { readFile } from 'node:fs/promises';
import { PackageModelError, type Host } from '@package-model/core';

/** What set the workflow off, as far as it decides what this run may do. */
export interface Trigger {
  readonly event: string;
  /** The code under test was written by somebody who may not write to this repository. */
  readonly fork: boolean;
  /** What changed, as far as the event tells; absent for runs that are no change, such as scheduled ones. */
  readonly change?: Change;
}

export type Change =
  | { readonly kind: 'pull_request'; readonly base: string; readonly head: string }
  | { readonly kind: 'merge_group'; readonly base: string }
  /** `before` is absent for a new branch. */
  | { readonly kind: 'push'; readonly before?: string; readonly defaultBranch?: string };

/** Events that run with the repository's own secrets and permissions, whoever caused them. */
const privileged: Readonly<Record<string, string>> = {
  pull_request_target:
    'pull_request_target runs with the secrets of this repository on behalf of a pull request from elsewhere',
  workflow_run: 'workflow_run runs with the secrets of this repository after a run that came from elsewhere',
  issue_comment: 'issue_comment runs with the secrets of this repository for whoever comments on a pull request',
};

/**
 * Reads the event and refuses the combination that gave away many repositories: secrets together with foreign code.
 * What is in the workspace then cannot be told from the event, so the origin of the event decides.
 * @throws PackageModelError `USAGE`
 */
export async function readTrigger(env: Host['env']): Promise<Trigger> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const why = privileged[event];
  if (why !== undefined && isForeign(event, payload)) {
    throw new PackageModelError(
      'USAGE',
      `the action does not run here: ${why}`,
      'Run it on "pull_request", where code from elsewhere has no secrets, and publish from "push" or "workflow_dispatch" after the merge.',
    );
  }
  const pullRequest = object(payload['pull_request']);
  const change = changeOf(event, payload);
  return { event, fork: pullRequest !== undefined && fromElsewhere(pullRequest), ...(change && { change }) };
}

function changeOf(event: string, payload: Record<string, unknown>): Change | undefined {
  const pullRequest = object(payload['pull_request']);
  if (pullRequest) {
    const [base, head] = [shaOf(object(pullRequest['base'])?.['sha']), shaOf(object(pullRequest['head'])?.['sha'])];
    return base === undefined || head === undefined ? undefined : { kind: 'pull_request', base, head };
  }
  if (event === 'merge_group') {
    const base = shaOf(object(payload['merge_group'])?.['base_sha']);
    return base === undefined ? undefined : { kind: 'merge_group', base };
  }
  if (event !== 'push') return undefined;
  const before = shaOf(payload['before']);
  const branch = object(payload['repository'])?.['default_branch'];
  return {
    kind: 'push',
    ...(before !== undefined && { before }),
    ...(typeof branch === 'string' && /^[A-Za-z0-9._][A-Za-z0-9._/-]*$/.test(branch) && { defaultBranch: branch }),
  };
}

/** A commit; forty zeros stand for none. */
function shaOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

function isForeign(event: string, payload: Record<string, unknown>): boolean {
  switch (event) {
    case 'workflow_run': {
      const run = object(payload['workflow_run']);
      const [head, own] = [nameOf(run?.['head_repository']), nameOf(payload['repository'])];
      return head === undefined || head !== own;
    }
    case 'issue_comment': {
      const issue = object(payload['issue']);
      // The event does not say where the pull request's code comes from.
      return issue === undefined || issue['pull_request'] !== undefined;
    }
    default: {
      const pullRequest = object(payload['pull_request']);
      return pullRequest === undefined || fromElsewhere(pullRequest);
    }
  }
}

/** A fork that was deleted meanwhile has no name any more: from elsewhere. */
function fromElsewhere(pullRequest: Record<string, unknown>): boolean {
  const head = nameOf(object(pullRequest['head'])?.['repo']);
  return head === undefined || head !== nameOf(object(pullRequest['base'])?.['repo']);
}

function nameOf(repository: unknown): string | undefined {
  const name = object(repository)?.['full_name'];
  return typeof name === 'string' ? name : undefined;
}

async function readPayload(path: string | undefined): Promise<Record<string, unknown>> {
  try {
    return object(JSON.parse(await readFile(path ?? '', 'utf8'))) ?? {};
  } catch {
    return {};
  }
}

function object(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
