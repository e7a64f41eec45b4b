import { describe, expect, it } from 'vitest';
import { trustOf } from '../trust.ts';
import { verdictOnConfigured } from './verdict.ts';

function fault(module: string, name: string, trust: readonly string[] = []): string | undefined {
  return verdictOnConfigured({ module, name }, trustOf(trust))?.fault;
}

describe('what a Keras configuration names', () => {
  it.each([
    ['keras.layers', 'Dense'],
    ['tf_keras.layers', 'Dense'],
    ['tensorflow.keras.layers', 'StringLookup'],
    ['keras.src.models.functional', 'Functional'],
    ['keras', 'Sequential'],
    ['keras.src.ops.numpy', 'Add'],
    ['keras.optimizers', 'Adam'],
    ['keras.losses', 'SparseCategoricalCrossentropy'],
    ['keras.activations', 'relu'],
    ['keras.dtype_policies', 'DTypePolicy'],
    ['', 'Dense'],
    ['', 'Functional'],
    ['', 'GlorotUniform'],
  ])('%s.%s is part of models', (module, name) => {
    expect(fault(module, name)).toBeUndefined();
  });

  it.each([
    // CVE-2025-8747, CVE-2025-9906: functions that are inside Keras.
    ['keras.utils', 'get_file'],
    ['keras.config', 'enable_unsafe_deserialization'],
    ['keras.saving', 'load_model'],
    ['keras.layers', 'Lambda'],
    ['', 'Lambda'],
    ['keras.layers', 'TFSMLayer'],
    ['keras.layers', 'TorchModuleWrapper'],
    ['keras.src.ops.core', 'Map'],
    // CVE-2025-1550: any module at all.
    ['os', 'system'],
    ['subprocess', 'Popen'],
    ['builtins', 'eval'],
    ['antigravity', 'X'],
    ['torch', 'load'],
    ['numpy', 'load'],
    ['acme.tools', 'run'],
    ['acme', 'a.b'],
    ['pickle', 'loads'],
  ])('%s.%s is refused', (module, name) => {
    expect(fault(module, name)).toBe('config-name-denied');
    expect(fault(module, name, [`${module.split('.', 1)[0]}.*`])).toBe('config-name-denied');
  });

  it.each([
    ['acme.layers', 'Scale'],
    ['keras_hub.src.models.bert', 'BertBackbone'],
    ['', 'MyLayer'],
    ['acme.layers', 'Custom>Scale'],
  ])('%s.%s is somebody’s class', (module, name) => {
    expect(fault(module, name)).toBe('config-class-unknown');
  });

  it('trusts by name', () => {
    expect(fault('acme.layers', 'Scale', ['acme.layers.Scale'])).toBeUndefined();
    expect(fault('acme.layers', 'Scale', ['acme.*'])).toBeUndefined();
    expect(fault('acme.tools', 'run', ['acme.tools.run'])).toBeUndefined();
  });
});

it.each([
  ['transformers', 'CLIPTextModel'],
  ['transformers', 'CLIPTokenizer'],
  ['diffusers', 'AutoencoderKL'],
  ['diffusers', 'StableDiffusionPipeline'],
  ['diffusers', 'PNDMScheduler'],
  ['sentence_transformers.models', 'Transformer'],
  ['sentence_transformers.models', 'Pooling'],
  ['sentence_transformers.sentence_transformer.modules.pooling', 'Pooling'],
  ['mlflow.sklearn', '_load_pyfunc'],
  ['tensorflow.python.framework.tensor', 'TensorSpec'],
])('%s.%s is what folders of that library name', (module, name) => {
  expect(fault(module, name)).toBeUndefined();
});

it.each([
  ['transformers', 'pipeline'],
  ['diffusers.utils', 'get_class_from_dynamic_module'],
  ['loader_of_mine', '_load_pyfunc'],
])('%s.%s is not', (module, name) => {
  expect(fault(module, name)).toBe('config-name-denied');
});
