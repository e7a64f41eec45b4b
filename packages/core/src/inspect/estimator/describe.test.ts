import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DictNode, InstanceNode, Node } from '../pickle/graph.ts';
import { describe } from './describe.ts';

type State = (readonly [string, Node])[];

const scalar = (value: string | number | boolean | null): Node => ({ kind: 'scalar', value });
const dict = (entries: State): DictNode => ({
  kind: 'dict',
  entries: entries.map(([key, value]) => [scalar(key), value] as const),
  more: 0,
});
const list = (...items: Node[]): Node => ({ kind: 'list', items, more: 0 });
const tuple = (...items: Node[]): Node => ({ kind: 'tuple', items, more: 0 });

function instance(name: string, state: State, module = 'sklearn.any'): InstanceNode {
  const entries: State = module.startsWith('sklearn.') ? [...state, ['_sklearn_version', scalar('1.9.1')]] : state;
  return {
    kind: 'instance',
    by: 'newobj',
    callee: { kind: 'global', global: { module, name } },
    args: [],
    state: dict(entries),
  };
}

it.each<[string, Node | undefined]>([
  ['nothing', undefined],
  ['a dict', dict([['a', scalar(1)]])],
  ['an instance of somebody else', instance('Model', [['weights', list(scalar(1))]], 'mine')],
  ['a function call without state', { kind: 'instance', by: 'reduce', callee: { kind: 'unknown' }, args: [] }],
])('%s is no estimator', (_, node) => {
  expect(describe(node)).toEqual({ metadata: {} });
});

it('a class of somebody else is an estimator by what fitting leaves', () => {
  const described = describe(
    instance(
      'Mine',
      [
        ['n_features_in_', scalar(2)],
        ['alpha', scalar(0.5)],
      ],
      'mine.models',
    ),
  );
  expect(described.estimator).toMatchObject({
    class: { module: 'mine.models', name: 'Mine' },
    params: [['alpha', 0.5]],
  });
  expect(described.signature).toEqual({ inputs: [{ name: 'X', dtype: 'float64', shape: [null, 2] }], outputs: [] });
});

it('a last step that is passed through predicts nothing', () => {
  const classifier = instance('GaussianNB', [['n_features_in_', scalar(2)]]);
  const steps = list(tuple(scalar('one'), classifier), tuple(scalar('two'), scalar('passthrough')));
  expect(describe(instance('Pipeline', [['steps', steps]])).signature?.outputs).toEqual([]);
});

it('a width that no memory holds is stated, not unfolded', () => {
  const encoder = instance('OneHotEncoder', [
    ['n_features_in_', scalar(2 ** 40)],
    [
      'categories_',
      list({ kind: 'array', dtype: '<i8', shape: [0], fortran: false, at: 0, length: 0, content: new Uint8Array(0) }),
    ],
  ]);
  expect(describe(encoder).signature).toEqual({
    inputs: [{ name: 'X', dtype: 'float64', shape: [null, 2 ** 40] }],
    outputs: [],
  });
});

it('an estimator that is its own part ends', () => {
  const state: [Node, Node][] = [[scalar('_sklearn_version'), scalar('1')]];
  const self: InstanceNode = {
    kind: 'instance',
    by: 'newobj',
    callee: { kind: 'global', global: { module: 'sklearn.ensemble', name: 'HistGradientBoostingClassifier' } },
    args: [],
    state: { kind: 'dict', entries: state, more: 0 },
  };
  for (const name of ['estimators_', 'estimator_', '_preprocessor', 'transformers_', 'param']) {
    state.push([scalar(name), name === 'estimators_' ? list(self, self) : self]);
  }
  expect(describe(self).estimator?.class.name).toBe('HistGradientBoostingClassifier');
});

it('what is shared a thousandfold is told of within the budget', () => {
  const names = list(...Array.from({ length: 20 }, (_, index) => scalar(`name-${index}`)));
  const params: State = Array.from({ length: 100 }, (_, index) => [
    `p${index}`,
    list(...Array.from({ length: 20 }, () => names)),
  ]);
  const leaf = instance('Leaf', params);
  const layer = (below: Node): InstanceNode =>
    instance(
      'Layer',
      Array.from({ length: 50 }, (_, index) => [`part${index}_`, below] as const),
    );
  const described = describe(layer(layer(layer(leaf))));
  expect(JSON.stringify(described).length).toBeLessThan(5_000_000);
});

/** Graphs of anything, whose names are those that the reader looks for, and whose parts are shared. */
const names = fc.constantFrom(
  'steps',
  'transformers_',
  'transformer_list',
  'estimators_',
  'estimator_',
  'best_estimator_',
  'classes_',
  'categories_',
  'vocabulary_',
  'n_features_in_',
  'feature_names_in_',
  '_sklearn_version',
  'coef_',
  'n_outputs_',
  '_preprocessor',
  'data',
  '_transformer_to_input_indices',
  'label_binarizer_',
  'C',
);
const globals = fc
  .constantFrom(
    ['sklearn.pipeline', 'Pipeline'],
    ['sklearn.linear_model', 'LogisticRegression'],
    ['sklearn.svm', 'SVC'],
    ['sklearn.ensemble', 'HistGradientBoostingClassifier'],
    ['numpy', 'dtype'],
    ['numpy._core.multiarray', '_reconstruct'],
    ['numpy._core.multiarray', 'scalar'],
    ['numpy._core.numeric', '_frombuffer'],
    ['copyreg', '_reconstructor'],
    ['os', 'system'],
  )
  .map(([module = '', name = '']): Node => ({ kind: 'global', global: { module, name } }));
const { node } = fc.letrec<{ node: Node }>((tie) => {
  const entries = fc.array(fc.tuple(names.map(scalar), tie('node')), { maxLength: 6 });
  const items = fc.array(tie('node'), { maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 6, depthSize: 'large' },
      fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)).map(scalar),
      globals,
      fc
        .uint8Array({ maxLength: 16 })
        .map((content): Node => ({ kind: 'bytes', length: content.length, at: 0, content })),
      fc.constant<Node>({ kind: 'unknown' }),
      fc.record({ kind: fc.constantFrom('tuple', 'list', 'set'), items, more: fc.nat(1) }) as fc.Arbitrary<Node>,
      entries.map((all): Node => ({ kind: 'dict', entries: all, more: 0 })),
      fc
        .record({ callee: globals, args: items, state: entries, plain: tie('node'), isDict: fc.boolean() })
        .map(({ callee, args, state, plain, isDict }): Node => ({
          kind: 'instance',
          by: 'reduce',
          callee,
          args,
          state: isDict ? { kind: 'dict', entries: state, more: 0 } : plain,
        })),
    ),
  };
});

it('whatever the graph, the description is plain JSON', () => {
  fc.assert(
    fc.property(node, (root) => {
      const described = describe(root);
      expect(JSON.parse(JSON.stringify(described))).toEqual(described);
    }),
    { numRuns: 3000 },
  );
});
