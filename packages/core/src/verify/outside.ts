import type { Finding } from '../nouns/finding.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { askGraph, type Outside } from './graph/ask-graph.ts';
import { findGraphRuntime, runtimeName } from './graph/runtime.ts';
import type { Samples } from './sample.ts';

/**
 * What ONNX Runtime outside the image answers to the samples, where the model is an ONNX graph and running it was asked for.
 * @returns `undefined` for other models and where nothing is asked
 * @throws PackageModelError `TOOL_UNAVAILABLE` when the runtime cannot be had
 */
export async function outsideAnswers(
  model: Model,
  samples: Samples | undefined,
  wanted: { readonly runGraph: boolean; readonly findings: readonly Finding[] },
  host: Host,
): Promise<Outside | undefined> {
  if (model.format !== 'onnx' || samples === undefined) return undefined;
  const absent = (why: string): Outside => ({ runtime: runtimeName, absent: why });
  if (!wanted.runGraph) return absent('--run-graph asks ONNX Runtime outside the image too');
  const error = wanted.findings.find(({ severity }) => severity === 'error');
  if (error) return absent(`the graph is not opened outside a container after a finding of ${error.rule}`);
  const path = model.files[0]?.path;
  if (!path?.endsWith('.onnx')) return absent('it is no file of its own that ends in .onnx');
  return askGraph(path, samples, await findGraphRuntime(host), host);
}
