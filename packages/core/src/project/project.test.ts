import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectSchema } from './json-schema.ts';
import { parseProject } from './parse.ts';

const valid = new Ajv({ strict: false }).compile(projectSchema);
const read = (text: string) => parseProject(text, '/workspace');

describe('package-model.yaml', () => {
  it('holds one model, with what is said of it', () => {
    const text = 'fail-on: warning\nmodel: ./models/churn.pkl\npython: "3.11"\nmax-memory: 512MiB\nlabels: a=b\n';
    expect(read(text)).toEqual({
      models: [
        {
          model: 'models/churn.pkl',
          paths: [],
          settings: { python: '3.11', maxMemory: 512 * 2 ** 20, label: ['a=b'] },
        },
      ],
    });
    expect(valid(parse(text))).toBe(true);
  });

  it('holds many, each over what is said of all; paths are told from its folder', () => {
    const text = [
      'python: "3.11"',
      'paths: [src/**]',
      'models:',
      '  - model: models/churn/',
      '    samples: models/churn.json',
      '    paths: [features/churn.py]',
      '  - { model: models/fraud.onnx, python: "3.12", only-needed: true }',
      '',
    ].join('\n');
    expect(read(text).models).toEqual([
      {
        model: 'models/churn',
        paths: ['src/**', 'features/churn.py'],
        settings: { python: '3.11', samples: '/workspace/models/churn.json' },
      },
      { model: 'models/fraud.onnx', paths: ['src/**'], settings: { python: '3.12', onlyNeeded: true } },
    ]);
    expect(valid(parse(text))).toBe(true);
  });

  it('may hold a policy alone, or nothing', () => {
    expect(read('fail-on: warning\n')).toEqual({ models: [] });
    expect(read('')).toEqual({ models: [] });
  });

  it.each([
    ['tags: [a]\n', 'package-model.yaml:1:7 (tags): tags is no key of this file'],
    ['push: true\n', '(push)'],
    ['models: [{model: a, index-url: "https://x"}]\n', '(models[0].index-url)'],
    ['models: [{model: a, fail-on: never}]\n', '(models[0].fail-on)'],
    ['model: a\nmodels: []\n', '(models): there is either one model'],
    ['models: {}\n', 'models is a list'],
    ['models: [a]\n', 'a model is a mapping'],
    ['models: [{name: a}]\n', 'model is the path of a model'],
    ['model: 3\n', 'model is the path of a model'],
    ['model: a\npython: 3.11\n', 'package-model.yaml:2:9 (python): python is a text; put it in quotes'],
    ['model: a\nrtol: -1\n', 'number of zero or more'],
    ['model: a\nonly-needed: "yes"\n', 'true or false'],
    ['model: a\nmax-size: large\n', 'amount of bytes'],
    ['model: a\naccelerator: tpu\n', 'accelerator is one of cpu, cuda'],
    ['model: a\nlabels: {a: b}\n', 'labels is a list of texts'],
    ['- a\n', 'the file is a mapping'],
  ])('%j is refused with its place, and by the schema', (text, message) => {
    expect(() => read(text)).toThrow(message);
    // Amounts have units that a schema does not know.
    expect(valid(parse(text))).toBe(text.includes('large'));
  });

  it.each(['../a', '/etc/passwd', 'a/../../b', 'C:\\a', '..'])('a path that leads out is refused: %s', (path) => {
    expect(() => read(`model: '${path}'\n`)).toThrow('leads out of the folder');
    expect(() => read(`model: a\nrequirements: '${path}'\n`)).toThrow('requirements leads out');
    expect(() => read(`model: a\ncode: ['${path}']\n`)).toThrow('code leads out');
  });

  it('refuses a model that is listed twice', () => {
    expect(() => read('models: [{model: a/b}, {model: ./a//b}]\n')).toThrow('(models[1].model): a/b is listed twice');
  });
});
