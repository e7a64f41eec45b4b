import type { Finding } from '../nouns/finding.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Soundness, Trial } from '../nouns/soundness.ts';
import { findGraphRuntime, runtimeName } from './graph/runtime.ts';
import { tryGraph } from './graph/try-graph.ts';
import { countWeights } from './weights.ts';

/** What was asked for beyond reading. */
export interface Wanted {
  /** Count every weight. */
  readonly deep: boolean;
  /** Open ONNX graphs and run them once. */
  readonly runGraph: boolean;
  /** What the checks found so far: a graph with an error is not opened, whatever the policy lets pass. */
  readonly findings: readonly Finding[];
}

/**
 * Counts weights and tries graphs, as far as that was asked for. Trying a graph loads it, so callers do this only after the
 * checks found nothing that fails; where the policy lets an error pass, graphs are named as not checked.
 * @throws PackageModelError `TOOL_UNAVAILABLE` when graphs are to be run and the runtime cannot be had
 */
export async function soundness(model: Model, wanted: Wanted, host: Host): Promise<Soundness> {
  const models = within(model);
  const error = wanted.findings.find(({ severity }) => severity === 'error');
  const trials = wanted.runGraph ? await tryGraphs(models, host, error) : [];
  return { trials, ...(wanted.deep && { weights: await countWeights(models, host) }) };
}

async function tryGraphs(models: readonly Model[], host: Host, error: Finding | undefined): Promise<Trial[]> {
  const graphs = models.filter(({ format }) => format === 'onnx');
  if (graphs.length === 0) return [];
  if (error) {
    return graphs.map(({ files, name }) => ({
      outcome: 'not-checked' as const,
      detail: `it is not opened after a finding of ${error.rule}`,
      runtime: runtimeName,
      at: { kind: 'node' as const, file: files[0]?.path ?? name, path: '' },
    }));
  }
  const runtime = await findGraphRuntime(host);
  const trials: Trial[] = [];
  for (const { files, name } of graphs) {
    const path = files[0]?.path;
    const at = { kind: 'node' as const, file: path ?? name, path: '' };
    trials.push(
      path?.endsWith('.onnx')
        ? { ...(await tryGraph(path, runtime, host)), at }
        : { outcome: 'not-checked', detail: 'it is no file of its own that ends in .onnx', runtime: runtime.name, at },
    );
  }
  return trials;
}

/** The model and the models in it. */
function within(model: Model): Model[] {
  return [model, ...(model.structure.kind === 'parts' ? model.structure.parts.flatMap(within) : [])];
}
