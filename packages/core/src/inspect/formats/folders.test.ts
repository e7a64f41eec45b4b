import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import type { Model } from '../../nouns/model.ts';
import { inspect } from '../inspect.ts';
import { readYaml } from './yaml.ts';

const fixtures = fileURLToPath(new URL('../../../../../test-fixtures', import.meta.url));
const shards = join(fixtures, 'huggingface', 'shards');

async function index(folder: string, map: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, 'model.safetensors.index.json');
  await writeFile(path, JSON.stringify({ metadata: {}, weight_map: map }));
  return path;
}

function targets(model: Model): readonly string[] {
  return model.effects.flatMap((effect) => (effect.kind === 'reads' ? [effect.target] : []));
}

describe('an index', () => {
  it('makes its shards files of the model, and names the tensors that they do not have', async () => {
    await using host = await testHost();
    await cp(shards, host.scratch, { recursive: true });
    const path = join(host.scratch, 'model.safetensors.index.json');
    const model = await inspect(path, host);
    expect(model).toMatchObject({ name: 'model', format: 'sharded', anomalies: [], unread: [] });
    expect(model.files).toHaveLength(3);
    const changed = (await readFile(path, 'utf8')).replace('"embeddings.LayerNorm.bias"', '"embeddings.other"');
    await writeFile(path, changed);
    expect(await inspect(path, host)).toMatchObject({
      anomalies: [{ kind: 'malformed', detail: expect.stringContaining('"embeddings.other"') }],
    });
  });

  it('leads to nothing outside of its folder, and to nothing that is not there', async () => {
    await using host = await testHost();
    const folder = join(host.scratch, 'model');
    await mkdir(folder);
    await copyFile(join(fixtures, 'iris', 'iris.pkl'), join(host.scratch, 'outside.pkl'));
    const names = [
      '../outside.pkl',
      '/etc/passwd',
      'gone.safetensors',
      'a/../../outside.pkl',
      '',
      '.',
      'C:\\x',
      'a\0b',
    ];
    const path = await index(folder, Object.fromEntries(names.map((name, at) => [`t${at}`, name])));
    const model = await inspect(path, host);
    expect(targets(model)).toEqual(names);
    expect(model.unread).toHaveLength(names.length);
    expect(model.files.map((file) => file.path)).toEqual([path]);
  });

  it('that names itself, or another that names it, ends', async () => {
    await using host = await testHost();
    const other = join(host.scratch, 'other.index.json');
    await writeFile(
      other,
      JSON.stringify({ weight_map: { a: 'model.safetensors.index.json', b: 'other.index.json' } }),
    );
    const path = await index(host.scratch, { a: 'model.safetensors.index.json', b: 'other.index.json' });
    expect(await inspect(path, host)).toMatchObject({
      format: 'sharded',
      structure: { parts: [{ format: 'sharded', structure: { parts: [] } }] },
    });
  });

  it('of indexes of indexes is read only so far', async () => {
    await using host = await testHost();
    const width = 13;
    for (let level = 0; level < 4; level += 1) {
      for (let one = 0; one < width; one += 1) {
        const map = Object.fromEntries(
          Array.from({ length: width }, (_, next) => [`t${next}`, `${level + 1}-${next}.json`]),
        );
        await writeFile(join(host.scratch, `${level}-${one}.json`), JSON.stringify({ weight_map: map }));
      }
    }
    const model = await inspect(join(host.scratch, '0-0.json'), host);
    expect(model.format).toBe('sharded');
    expect(countOf(model)).toBeLessThan(2100);
  });
});

function countOf(model: Model): number {
  const parts = model.structure.kind === 'parts' ? model.structure.parts : [];
  return 1 + parts.reduce((sum, part) => sum + countOf(part), 0);
}

describe('a Hugging Face folder', () => {
  async function folderWith(scratch: string, files: Readonly<Record<string, unknown>>): Promise<string> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(scratch, name)), { recursive: true });
      await writeFile(join(scratch, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return scratch;
  }

  it('names all Python and every template that its configs bring along', async () => {
    await using host = await testHost();
    const folder = await folderWith(host.scratch, {
      'config.json': {
        model_type: 'own',
        auto_map: { AutoModel: 'models.deep.Own', AutoConfig: 'somebody/else--configuration.Config' },
        custom_pipelines: { tell: { impl: 'telling.Pipeline', pt: ['AutoModel'] } },
      },
      'tokenizer_config.json': {
        auto_map: { AutoTokenizer: ['tokenization.Slow', null] },
        chat_template: [
          { name: 'default', template: '{{ one }}' },
          { name: 'tool', template: '{{ two }}' },
        ],
      },
      'additional_chat_templates/more.jinja': '{{ three }}',
      'modules.json': [
        { idx: 0, type: 'custom_st.Transformer' },
        { idx: 1, type: 'os.system' },
      ],
      'model_index.json': { _class_name: ['own_pipeline', 'Own'], vae: ['subprocess', 'Popen'], skipped: [null, null] },
      'handler.py': 'import os',
      'custom_st.py': 'import os',
    });
    const model = await inspect(folder, host);
    const runs = model.effects.flatMap((effect) =>
      effect.kind === 'runs' ? [`${effect.language}: ${effect.what}`] : [],
    );
    expect(runs.toSorted()).toEqual([
      'jinja: {{ one }}',
      'jinja: {{ three }}',
      'jinja: {{ two }}',
      'python: models/deep.py of auto_map',
      'python: own_pipeline.py of _class_name',
      'python: somebody/else: configuration.py of auto_map',
      'python: telling.py of custom_pipelines',
      'python: tokenization.py of auto_map',
      'source: import os',
    ]);
    const calls = model.effects.flatMap((effect) => (effect.kind === 'calls' ? [effect.global] : []));
    expect(calls).toEqual([
      { module: 'subprocess', name: 'Popen' },
      { module: 'custom_st', name: 'Transformer' },
      { module: 'os', name: 'system' },
    ]);
    expect(model.imports).toEqual(['diffusers', 'os', 'sentence_transformers', 'subprocess', 'transformers']);
    expect(model.files.map(({ path }) => path)).toContain(join(folder, 'custom_st.py'));
  });

  it('says what is wrong with a config', async () => {
    await using host = await testHost();
    const folder = await folderWith(host.scratch, {
      'config.json': '{"model_type": "a", "auto_map": {"x": "a.b"}, "auto_map": {"__proto__": "c.d"}}',
      'tokenizer_config.json': '{"chat_template": ',
    });
    const model = await inspect(folder, host);
    expect(model.anomalies.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'duplicate-key /auto_map is there twice in config.json',
      'truncated the JSON text ends in the middle',
    ]);
    expect(model.effects).toMatchObject([{ kind: 'runs', what: 'c.py of auto_map' }]);
  });

  it("is a folder of plain models where config.json is somebody else's", async () => {
    await using host = await testHost();
    const folder = await folderWith(host.scratch, { 'config.json': { learning_rate: 0.1 } });
    await copyFile(join(fixtures, 'iris', 'iris.pkl'), join(folder, 'iris.pkl'));
    expect(await inspect(folder, host)).toMatchObject({ format: 'pickle', name: 'iris' });
  });
});

describe('an MLflow folder', () => {
  it('leads to nothing outside of it, and not back to itself', async () => {
    await using host = await testHost();
    const folder = join(host.scratch, 'model');
    await mkdir(folder);
    await copyFile(join(fixtures, 'iris', 'iris.pkl'), join(host.scratch, 'outside.pkl'));
    await writeFile(
      join(folder, 'MLmodel'),
      'flavors:\n  python_function:\n    loader_module: os.path\n    data: ../outside.pkl\n    model_path: .\n    code: gone\n    own: MLmodel\n',
    );
    const model = await inspect(folder, host);
    expect(model).toMatchObject({ format: 'mlflow', files: [{ path: join(folder, 'MLmodel') }] });
    expect(model.effects).toMatchObject([
      { kind: 'calls', global: { module: 'os.path', name: '_load_pyfunc' } },
      { kind: 'runs', what: 'gone of code' },
    ]);
  });

  it('says which columns may be left out', async () => {
    await using host = await testHost();
    const inputs = [
      { type: 'double', name: 'a', required: true },
      { type: 'long', name: 'b', required: false },
    ];
    await writeFile(join(host.scratch, 'MLmodel'), `flavors: {}\nsignature:\n  inputs: '${JSON.stringify(inputs)}'\n`);
    expect((await inspect(host.scratch, host)).signature?.columns).toEqual([
      { name: 'a', dtype: 'float64' },
      { name: 'b', dtype: 'int64', optional: true },
    ]);
  });

  it('is malformed where MLmodel is no YAML', async () => {
    await using host = await testHost();
    await writeFile(join(host.scratch, 'MLmodel'), 'flavors: [\n');
    expect(await inspect(host.scratch, host)).toMatchObject({ format: 'mlflow', anomalies: [{ kind: 'malformed' }] });
  });

  it('is read whatever a flavour holds', async () => {
    await using host = await testHost();
    const whole = await readFile(join(fixtures, 'mlflow', 'sklearn', 'MLmodel'), 'utf8');
    const lines = whole.split('\n');
    for (let cut = 0; cut < lines.length; cut += 1) {
      await rm(join(host.scratch, 'MLmodel'), { force: true });
      await writeFile(join(host.scratch, 'MLmodel'), ['flavors:', ...lines.toSpliced(cut, 1)].join('\n'));
      expect((await inspect(host.scratch, host)).format).toBe('mlflow');
    }
  });
});

describe('YAML', () => {
  it('of random text is a tree or nothing', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '&x',
      '*x',
      '!!python/object:os.system',
      '{',
      '}',
      '[',
      '"',
      '<<',
      '|',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (text) => {
        const tree = await readYaml(text.join(''));
        expect(['undefined', 'object', 'string', 'number', 'boolean']).toContain(typeof tree);
      }),
      { numRuns: 500 },
    );
  });

  it('does not expand what repeats itself', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}, *l${at}]`);
    expect(await readYaml(['l0: &l0 x', ...levels].join('\n'))).toBeUndefined();
  });
});
