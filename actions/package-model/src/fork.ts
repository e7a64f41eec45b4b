import { PackageModelError } from '@package-model/core/start';
import type { Inputs } from './inputs.ts';
import type { Trigger } from './trigger.ts';

const ONLY_OURS = "${{ github.event_name != 'pull_request' }}";

/**
 * What a pull request from a fork may not do: its runs have no permission to push, and its model is not loaded outside a
 * container.
 * @throws PackageModelError `LOAD_REFUSED`
 */
export function forTrigger(
  inputs: Inputs,
  trigger: Trigger,
): { readonly allowed: Inputs; readonly notices: readonly string[] } {
  const { settings } = inputs;
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

function refused(message: string, input: string): PackageModelError {
  return new PackageModelError('LOAD_REFUSED', message, `Set ${input} to ${ONLY_OURS}.`);
}
