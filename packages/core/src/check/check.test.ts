import { describe, expect, it } from 'vitest';
import type { Effect } from '../nouns/effect.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Policy } from '../nouns/finding.ts';
import type { Model } from '../nouns/model.ts';
import type { Global, Value } from '../nouns/value.ts';
import { check, defaultPolicy } from './check.ts';
import { judge, openUntilCode } from './judge.ts';

type Bare<T> = T extends unknown ? Omit<T, 'count' | 'first' | 'loaders'> : never;

function modelWith(effects: readonly Bare<Effect>[], more: Partial<Model> = {}): Model {
  return {
    name: 'm',
    format: 'pickle',
    encoding: [],
    files: [{ path: 'm.pkl', size: 1, identity: '' }],
    producers: [],
    structure: { kind: 'opaque' },
    imports: [],
    effects: effects.map((effect, at): Effect => ({
      ...effect,
      count: 1,
      first: { kind: 'bytes', file: 'm.pkl', members: [], offset: at },
    })),
    anomalies: [],
    unread: [],
    metadata: {},
    ...more,
  };
}

function found(effects: readonly Bare<Effect>[], policy: Partial<Policy> = {}): string[] {
  return check({ model: modelWith(effects) }, { ...defaultPolicy, ...policy }).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );
}

const global = (name: string): Global => {
  const at = name.lastIndexOf('.');
  return { module: name.slice(0, at), name: name.slice(at + 1) };
};
const reduce = (name: string, ...args: Value[]): Bare<Effect> => ({
  kind: 'calls',
  global: global(name),
  by: 'reduce',
  args,
});
const newobj = (name: string): Bare<Effect> => ({ kind: 'calls', global: global(name), by: 'newobj', args: [] });
const build = (name: string, state: Value): Bare<Effect> => ({
  kind: 'calls',
  global: global(name),
  by: 'build',
  args: [state],
});
const names = (name: string): Bare<Effect> => ({ kind: 'names', global: global(name) });
const refers = (name: string, holder?: string, attribute?: string): Bare<Effect> => ({
  kind: 'refers',
  global: global(name),
  ...(holder ? { holder: global(holder) } : {}),
  ...(attribute === undefined ? {} : { attribute }),
});
const verdict = (model: Model | undefined, policy = defaultPolicy): number =>
  judge(model ? check({ model }, policy) : [], model, policy);
const ndarray: Value = { instance: { module: 'numpy', name: 'ndarray' } };

describe('calls', () => {
  it.each(['numpy.memmap', 'numpy.matlib.memmap', 'sklearn.externals.joblib.memory.Memory', 'torch.fx.GraphModule'])(
    'refuses an instance of %s, by whatever name',
    (name) => {
      expect(found([newobj(name)])).toEqual(['error pickle-call-denied']);
    },
  );

  it.each<[string, Value]>([
    ['a text', 'path'],
    ['bytes', { bytes: 3 }],
    ['a text in a tuple', { tuple: [1, { list: ['path'] }] }],
    ['what is not known', { unknown: true }],
    ['more than is shown', { list: [1], more: 40 }],
  ])('refuses an unknown class that is made from %s', (_, value) => {
    const call: Bare<Effect> = { kind: 'calls', global: global('acme.Tool'), by: 'newobj', args: [value] };
    expect(found([call])).toEqual(['error pickle-call-unknown']);
    expect(found([{ ...call, args: [1, null, { tuple: [0.5, true] }] }])).toEqual(['warning pickle-class-unknown']);
  });

  it.each(['os.system', 'posix.system', 'builtins.eval', 'subprocess.Popen', 'torch.load', 'pip.main'])(
    'refuses %s by name',
    (name) => {
      expect(found([names(name), reduce(name, 'id')])).toEqual(['error pickle-call-denied']);
    },
  );

  it('refuses a function of a package that is in no catalogue', () => {
    expect(found([reduce('acme.tools.run', 1)])).toEqual(['error pickle-call-unknown']);
  });

  it('refuses whatever is called without a name', () => {
    expect(found([{ kind: 'calls-unknown', what: { unknown: true }, by: 'reduce', args: [] }])).toEqual([
      'error pickle-call-unknown',
    ]);
  });

  it('allows what fitted models do', () => {
    const bytes: Value = { bytes: 1 };
    const effects = [
      names('numpy._core.multiarray._reconstruct'),
      reduce('numpy._core.multiarray._reconstruct', { global: global('numpy.ndarray') }, { tuple: [0] }, bytes),
      reduce('numpy.dtype', 'f8', false, true),
      build('numpy.dtype', { tuple: [3, '<', null, null, null, -1, -1, 0] }),
      build('numpy.ndarray', { tuple: [1, { tuple: [3] }, { instance: global('numpy.dtype') }, false, { bytes: 24 }] }),
      newobj('sklearn.preprocessing._data.StandardScaler'),
      build('sklearn.preprocessing._data.StandardScaler', { some: 'dict' }),
      reduce('sklearn.tree._tree.Tree', 4, ndarray, 1),
      build('sklearn.tree._tree.Tree', { dict: [['max_depth', 1]] }),
    ];
    expect(found(effects)).toEqual([]);
  });

  it('refuses a catalogued function with arguments that fitted models never give it', () => {
    const args: Value[] = [{ global: global('os.system') }, { tuple: [0] }, { bytes: 1 }];
    expect(found([reduce('numpy.core.multiarray._reconstruct', ...args)])).toEqual(['error pickle-call-condition']);
    expect(found([reduce('collections.defaultdict', { global: global('os.getcwd') })])).toEqual([
      'error pickle-call-condition',
    ]);
  });

  it('refuses a state that fitted models never have', () => {
    expect(found([build('sklearn.tree._tree.Tree', { tuple: [1, 2] })])).toEqual(['error pickle-call-condition']);
    expect(found([build('numpy.ndarray', { dict: [] })])).toEqual(['error pickle-call-condition']);
  });

  it('sees plain instantiation behind copyreg', () => {
    const of = (name: string): Value[] => [{ global: global(name) }, { global: global('builtins.object') }, null];
    expect(found([reduce('copyreg._reconstructor', ...of('sklearn.preprocessing._data.StandardScaler'))])).toEqual([]);
    expect(found([reduce('copyreg._reconstructor', ...of('acme.models.Churn'))])).toEqual([
      'warning pickle-class-unknown',
    ]);
    expect(found([reduce('copyreg._reconstructor', ...of('subprocess.Popen'))])).toEqual(['error pickle-call-denied']);
    const triplet = [
      { global: global('sklearn.impute._iterative._ImputerTriplet') },
      { global: global('builtins.tuple') },
    ];
    expect(found([reduce('copyreg._reconstructor', ...triplet, { tuple: [1, ndarray, null] })])).toEqual([]);
    expect(
      found([reduce('copyreg._reconstructor', { global: global('numpy.ndarray') }, ...triplet.slice(1), null)]),
    ).toEqual(['error pickle-call-condition']);
    const other: Value[] = [{ global: global('acme.models.Churn') }, { global: global('acme.models.Base') }, null];
    expect(found([reduce('copyreg._reconstructor', ...other)])[0]).toMatch(/^error/);
  });

  it('knows classes that execute their own state, however they are exported', () => {
    const distributions = [
      'scipy.stats._continuous_distns.loguniform_gen',
      'scipy.stats.norm_gen',
      'scipy.stats.distributions.beta_gen',
    ];
    for (const name of distributions) expect(found([newobj(name)])).toEqual(['error pickle-call-denied']);
  });

  it('refuses the extension registry and persistent ids, even of trusted names', () => {
    const effect: Bare<Effect> = { kind: 'calls', global: global('acme.A'), by: 'persid', args: ['x'] };
    expect(found([effect], { trust: ['acme.A'] })).toEqual(['error pickle-call-denied']);
  });
});

describe('what PyTorch and the boosters pickle', () => {
  const tensor: Value = { instance: global('torch._utils._rebuild_tensor_v2') };
  const dict: Value = { instance: global('collections.OrderedDict') };
  const storage: Value = { instance: global('torch.storage.TypedStorage') };

  it('is in order', () => {
    const effects = [
      names('torch.FloatStorage'),
      reduce('torch._utils._rebuild_tensor_v2', storage, 0, { tuple: [2] }, { tuple: [1] }, false, dict),
      reduce('torch._utils._rebuild_parameter', tensor, true, dict),
      newobj('torch.nn.modules.linear.Linear'),
      build('torch.nn.modules.linear.Linear', { some: 'dict' }),
      refers('torch.float32', 'acme.Anything', 'dtype'),
      reduce(
        'copyreg._reconstructor',
        { global: global('xgboost.sklearn.XGBClassifier') },
        { global: global('builtins.object') },
        null,
      ),
      newobj('lightgbm.sklearn.LGBMClassifier'),
      build('catboost.core.CatBoostClassifier', { some: 'dict' }),
    ];
    expect(found(effects)).toEqual([]);
  });

  it('is refused where it leads elsewhere', () => {
    const type: Value = { global: global('torch.Tensor') };
    expect(
      found([
        reduce(
          'torch._tensor._rebuild_from_type_v2',
          { global: global('os.system') },
          type,
          { tuple: [] },
          { dict: [] },
        ),
      ]),
    ).toEqual(['error pickle-call-condition']);
    expect(found([refers('torch.nn.functional.relu', 'torch.nn.modules.linear.Linear', 'forward')])).toEqual([
      'error pickle-reference',
    ]);
    expect(found([reduce('torch.fx.graph_module.reduce_graph_module', { some: 'dict' }, 'import os')])).toEqual([
      'error pickle-call-denied',
    ]);
    expect(found([reduce('torch.storage._load_from_bytes', { unknown: true })])).toEqual(['error pickle-call-denied']);
  });
});

describe('names', () => {
  it('refuses any name of the standard library that no model needs', () => {
    expect(found([names('antigravity.fly')])).toEqual(['error pickle-standard-library']);
    expect(found([names('tarfile.open')])).toEqual(['error pickle-standard-library']);
  });

  it('refuses paths through attributes, trusted or not', () => {
    const dotted: Bare<Effect> = { kind: 'names', global: { module: 'torch', name: 'serialization.os.system' } };
    expect(found([dotted], { trust: ['torch.*', 'torch.serialization.os.system'] })).toEqual([
      'error pickle-dotted-name',
    ]);
    expect(found([names('numpy.__builtins__')], { trust: ['numpy.__builtins__'] })).toEqual([
      'error pickle-dotted-name',
    ]);
  });

  it('warns of a package that is only imported', () => {
    expect(found([names('acme.models.Churn')])).toEqual(['warning pickle-name-unknown']);
  });
});

describe('references', () => {
  const transformer = 'sklearn.preprocessing._function_transformer.FunctionTransformer';

  it('allows a callable where fitted models keep it, and nowhere else', () => {
    expect(found([refers('numpy.log1p', transformer, 'func')])).toEqual([]);
    expect(found([refers('numpy.log1p', transformer, 'feature_names_out')])).toEqual(['error pickle-reference']);
    expect(found([refers('os.system', transformer, 'func')])).toEqual(['error pickle-reference']);
    expect(found([refers('acme.clean', transformer, 'func')])).toEqual(['error pickle-reference']);
  });

  it('allows types of plain values anywhere', () => {
    expect(found([refers('numpy.float32', 'sklearn.preprocessing._encoders.OneHotEncoder', 'dtype')])).toEqual([]);
    expect(found([refers('builtins.float')])).toEqual([]);
  });

  it('refuses dunder attributes in state', () => {
    const sets: Bare<Effect> = { kind: 'sets', holder: global('sklearn.svm._classes.SVC'), attribute: '__setstate__' };
    expect(found([sets])).toEqual(['error pickle-dunder-state']);
  });
});

describe('policy', () => {
  it('warns of a class of some package, and names the line that trusts it', () => {
    const [finding] = check(
      { model: modelWith([newobj('acme.models.Churn'), build('acme.models.Churn', { dict: [] })]) },
      defaultPolicy,
    );
    expect(finding).toMatchObject({ rule: 'pickle-class-unknown', severity: 'warning' });
    expect(finding?.help).toContain('--trust acme.models.Churn');
  });

  it('trusts exact names, and packages only by a spelled wildcard', () => {
    expect(found([newobj('acme.models.Churn')], { trust: ['acme.models.Churn'] })).toEqual([]);
    expect(found([newobj('acme.models.Churn')], { trust: ['acme.*'] })).toEqual([]);
    expect(found([newobj('acme.models.Churn')], { trust: ['acme', 'acme.models'] })).toEqual([
      'warning pickle-class-unknown',
    ]);
    expect(found([newobj('acmeevil.Churn')], { trust: ['acme.*'] })).toEqual(['warning pickle-class-unknown']);
  });

  it('never opens the standard library or denied names to a wildcard', () => {
    expect(found([reduce('os.system', 'id')], { trust: ['os.*', '.*', '*'] })).toEqual(['error pickle-call-denied']);
    expect(found([newobj('scipy.stats.norm_gen')], { trust: ['scipy.*'] })).toEqual(['error pickle-call-denied']);
    expect(found([newobj('scipy.stats.norm_gen')], { trust: ['scipy.stats.norm_gen'] })).toEqual([]);
  });

  it('lets an exact name be used beyond its conditions, but what it is given is judged all the same', () => {
    const partial = reduce('functools.partial', { global: global('acme.clean') });
    const kept: Bare<Effect> = { kind: 'refers', global: global('acme.clean'), holder: global('functools.partial') };
    expect(found([partial, kept])).toEqual(['error pickle-call-denied', 'error pickle-reference']);
    expect(found([partial, kept], { trust: ['functools.partial'] })).toEqual(['error pickle-reference']);
    expect(found([partial, kept], { trust: ['functools.partial', 'acme.clean'] })).toEqual([]);
  });

  it('changes severities and turns rules off', () => {
    expect(found([newobj('acme.A')], { severities: { 'pickle-class-unknown': 'error' } })).toEqual([
      'error pickle-class-unknown',
    ]);
    expect(found([newobj('acme.A')], { severities: { 'pickle-class-unknown': 'off' } })).toEqual([]);
  });

  it('waits for code of one’s own before a class that is in no catalogue stops a run', () => {
    const strict: Policy = { ...defaultPolicy, failOn: 'warning' };
    const first = (name: string): number => {
      const model = modelWith([newobj(name)]);
      return judge(check({ model }, strict), model, strict, openUntilCode);
    };
    expect(verdict(modelWith([newobj('own.steps.Scale')]), strict)).toBe(1);
    expect(first('own.steps.Scale')).toBe(0);
    expect(first('os.system')).toBe(1);
  });

  it('judges: 1 for findings, 2 for what was not read, and 1 wins', () => {
    const unread = [{ why: 'encrypted', at: { kind: 'bytes', file: 'm.pkl', members: [], offset: 0 } as const }];
    const clean = modelWith([]);
    const bad = modelWith([reduce('os.system', 'id')], { unread });
    const warned = modelWith([newobj('acme.A')]);
    expect(verdict(clean)).toBe(0);
    expect(verdict({ ...clean, unread })).toBe(2);
    expect(verdict(undefined)).toBe(2);
    expect(verdict(bad)).toBe(1);
    expect(verdict(warned)).toBe(0);
    expect(verdict(warned, { ...defaultPolicy, failOn: 'warning' })).toBe(1);
    expect(verdict(bad, { ...defaultPolicy, failOn: 'never' })).toBe(2);
  });
});

describe('findings', () => {
  it('keep their fingerprint when bytes before them move, and have different ones for different names', () => {
    const one = check({ model: modelWith([reduce('os.system', 'id')]) }, defaultPolicy);
    const moved = check(
      { model: modelWith([newobj('sklearn.svm._classes.SVC'), reduce('os.system', 'id')]) },
      defaultPolicy,
    );
    const other = check({ model: modelWith([reduce('os.popen', 'id')]) }, defaultPolicy);
    expect(moved[0]?.fingerprint).toBe(one[0]?.fingerprint);
    expect(other[0]?.fingerprint).not.toBe(one[0]?.fingerprint);
  });

  it('are others where the arguments are, also those of a second call', () => {
    const prints = [['id'], ['other'], ['id', 'other']].map(
      (given) =>
        check({ model: modelWith(given.map((one) => reduce('os.system', one))) }, defaultPolicy)[0]?.fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });

  it('of a class that is made plainly stay the same when its numbers are others', () => {
    const prints = [1, 2].map(
      (weight) =>
        check({ model: modelWith([build('acme.Model', { dict: [['weight', weight]] })]) }, defaultPolicy)[0]
          ?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
  });

  it('merges equal calls, says how often, and shows hostile text as text', () => {
    const model = modelWith([reduce('os.system', 'a\u001b[31m\u202eb\n'), reduce('os.system', 'c')]);
    const findings = check({ model }, defaultPolicy);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toBe(
      "Loading this file calls os.system('a\\u{1b}[31m\\u{202e}b\\n') (2 times), which belongs to the module that runs programs and changes files.",
    );
  });

  it('come most severe first', () => {
    expect(found([newobj('acme.A'), reduce('os.system', 'id')])).toEqual([
      'error pickle-call-denied',
      'warning pickle-class-unknown',
    ]);
  });

  it('judge the models within a model', () => {
    const inner = modelWith([reduce('os.system', 'id')]);
    const model = modelWith([], { structure: { kind: 'parts', parts: [inner] } });
    expect(check({ model }, defaultPolicy).map((f) => f.rule)).toEqual(['pickle-call-denied']);
  });
});

describe('a module of one’s own', () => {
  const environment = (...modules: readonly string[]): Environment => ({
    kind: 'virtualenv',
    runtime: 'scikit-learn',
    sources: [],
    python: { version: '3.11.9', because: 'the model' },
    requirements: [],
    drifts: [],
    concerns: [],
    missing: [],
    platform: 'linux/amd64',
    lock: { path: 'pylock.m.toml', text: '', digest: `sha256:${'d'.repeat(64)}`, made: 'used', packages: [] },
    code: { roots: [{ folder: '/project/src', modules, layout: 'src/' }] },
  });
  const shadows = (name: string, ...modules: readonly string[]): string[] =>
    check({ model: modelWith([names(name)]), environment: environment(...modules) }, defaultPolicy)
      .filter(({ rule }) => rule === 'shadowed-package')
      .map(({ severity }) => severity);

  it('has its classes named with file and line, and that is a note', () => {
    const at = { module: 'acme.models', name: 'Churn', file: 'src/acme/models.py', line: 12 };
    const known = environment('acme');
    const code = { roots: known.code?.roots ?? [], classes: [at] };
    const findings = check(
      { model: modelWith([newobj('acme.models.Churn')]), environment: { ...known, code } },
      defaultPolicy,
    );
    expect(findings.map(({ rule, severity, at: place }) => [rule, severity, place])).toEqual([
      ['pickle-class-unknown', 'note', { kind: 'text', file: 'src/acme/models.py', line: 12, column: 1 }],
    ]);
  });

  it('may not stand in the place of a package that a model is judged by', () => {
    expect(shadows('sklearn.linear_model._logistic.LogisticRegression', 'acme', 'sklearn')).toEqual(['error']);
    expect(shadows('collections.OrderedDict', 'collections')).toEqual(['error']);
    expect(shadows('sklearn.linear_model._logistic.LogisticRegression', 'acme')).toEqual([]);
    expect(shadows('acme.models.Churn', 'acme')).toEqual([]);
  });
});
