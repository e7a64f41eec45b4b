import { allModels } from '../models.ts';
import { defineRule } from '../rule.ts';
import opsets from '../versions/opsets.json' with { type: 'json' };
import { cut, visible } from '../words.ts';

const newest = new Map<string, number>(Object.entries(opsets.newest));
/** ONNX Runtime, "Compatibility": models of this operator set of ONNX and later run. */
const OLDEST = 7;

export const dialectTooNew = defineRule({
  id: 'dialect-too-new',
  title: 'A graph of a version that no released runtime reads',
  severity: 'warning',
  needs: 'model',
  *find(model) {
    for (const { dialects = [], files, name: own } of allModels(model)) {
      const at = { kind: 'node' as const, file: files[0]?.path ?? own, path: '' };
      for (const { name, version } of dialects) {
        const last = newest.get(name);
        const old = name === 'ai.onnx' && version < OLDEST;
        if (last === undefined || (version <= last && !old)) continue;
        yield {
          message: old
            ? `The graph is of operator set ${version}, and runtimes promise ${OLDEST} and later.`
            : `The graph is of ${cut(visible(name), 100)} version ${version}; ${opsets.runtime}, the newest that this release knows, reads up to ${last}.`,
          help: 'Export the model again with a version that a released runtime reads (the exporter’s `opset_version`).',
          at,
          key: [name, String(version)],
        };
      }
    }
  },
});
