import { PackageModelError } from '@package-model/core/start';
import type { Inputs } from './inputs.ts';
import type { Trigger } from './trigger.ts';

const ONLY_OURS = "${{ github.event_name != 'pull_request' }}";

/**
 * What a pull request from a fork may not do: its runs have no permission to push, and its model is not loaded outside a
 * container.
 * @throws PackageModelError `LOAD_REFUSED`; `USAGE` where secrets are missing
 */
export function forTrigger(
  inputs: Inputs,
  trigger: Trigger,
): { readonly allowed: Inputs; readonly notices: readonly string[] } {
  const { settings } = inputs;
  if (hasEmptyLogin(settings.indexUrl)) throw noSecrets('index-url', trigger);
  if (!trigger.fork) return { allowed: inputs, notices: [] };
  if (settings.allowHostLoad) throw refused('a model from a fork is not loaded outside a container', 'allow-host-load');
  if (settings.runGraph) throw refused('a graph from a fork is not run outside a container', 'run-graph');
  if (!settings.push) return { allowed: inputs, notices: [] };
  return {
    allowed: { ...inputs, settings: { ...settings, push: false } },
    notices: [
      `Nothing is pushed: this pull request comes from a fork, whose runs have no permission to push. The image is built and tested all the same. To say so in the workflow, set push to ${ONLY_OURS}.`,
    ],
  };
}

/** What an expression of secrets comes to where they are not set. */
function hasEmptyLogin(url: string | undefined): boolean {
  return url !== undefined && /^[a-z]+:\/\/:?@/i.test(url);
}

function noSecrets(input: string, { fork }: Trigger): PackageModelError {
  return new PackageModelError(
    'USAGE',
    `the login in ${input} is empty: ${fork ? 'runs of pull requests from forks get no secrets' : 'the secrets that it is made of are not set'}`,
    fork
      ? 'Give this job "if: github.event.pull_request.head.repo.fork != true", and let actions/check-model, which needs no secret, judge what comes from forks.'
      : 'Set them under Settings, "Secrets and variables", "Actions", by the names that the workflow has; a called workflow gets them by "secrets: inherit".',
  );
}

function refused(message: string, input: string): PackageModelError {
  return new PackageModelError('LOAD_REFUSED', message, `Set ${input} to ${ONLY_OURS}.`);
}
