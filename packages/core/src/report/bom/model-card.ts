import type { Model, Signature, Structure, Tensor } from '../../nouns/model.ts';
import { producersText } from '../model-line.ts';
import type { ModelCard, Property } from './document.ts';

/** What the file says of itself, and nothing that would have to be guessed. Texts are the model's: foreign. */
export function modelCard(model: Model): ModelCard {
  const { signature, structure } = model;
  const task = taskOf(model);
  const family = producersText({ ...model, producers: model.producers.filter(({ known }) => known === 'written') });
  const architecture = architectureOf(structure);
  const supervised = task === 'classification' || task === 'regression';
  return {
    modelParameters: {
      ...(supervised && { approach: { type: 'supervised' } }),
      ...(task !== undefined && { task }),
      ...(family !== '' && { architectureFamily: family }),
      ...(architecture !== undefined && { modelArchitecture: architecture }),
      // The format has room for a type alone; names and shapes are properties.
      ...(signature && {
        inputs: signature.inputs.map(({ dtype }) => ({ format: dtype })),
        outputs: signature.outputs.map(({ dtype }) => ({ format: dtype })),
      }),
    },
    properties: [...(signature ? signatureProperties(signature) : []), ...parameters(structure)],
  };
}

function taskOf({ signature, structure, metadata }: Model): string | undefined {
  if (signature?.classes) return 'classification';
  if (metadata['pipeline_tag'] !== undefined) return metadata['pipeline_tag'];
  const name = structure.kind === 'estimator' ? structure.root.class.name : '';
  return /Regress(?:or|ion)/.test(name) && name !== 'LogisticRegression' ? 'regression' : undefined;
}

function architectureOf(structure: Structure): string | undefined {
  switch (structure.kind) {
    case 'estimator':
      return `${structure.root.class.module}.${structure.root.class.name}`;
    case 'trees':
      return `${structure.count} trees, ${structure.objective}`;
    case 'graph':
      return `graph of ${Object.values(structure.operators).reduce((sum, count) => sum + count, 0)} operators`;
    case 'tensors':
    case 'parts':
    case 'opaque':
      return undefined;
  }
}

function signatureProperties({ inputs, outputs, columns }: Signature): Property[] {
  return [
    ...inputs.map((tensor) => ({ name: 'package-model:input', value: tensorText(tensor) })),
    ...(columns ?? []).map(({ name, dtype }) => ({ name: 'package-model:column', value: `${name}: ${dtype}` })),
    ...outputs.map((tensor) => ({ name: 'package-model:output', value: tensorText(tensor) })),
  ];
}

function parameters(structure: Structure): Property[] {
  if (structure.kind !== 'graph' && structure.kind !== 'tensors') return [];
  return [{ name: 'package-model:parameters', value: String(structure.parameters) }];
}

/** `X: float64[?, 4]`. */
function tensorText({ name, dtype, shape }: Tensor): string {
  return `${name}: ${dtype}[${shape.map((size) => size ?? '?').join(', ')}]`;
}
