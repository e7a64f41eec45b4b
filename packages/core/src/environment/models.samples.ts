import type { Estimator, Model, Producer } from '../nouns/model.ts';
import type { Place } from '../nouns/place.ts';

const at: Place = { kind: 'bytes', file: 'model.pkl', members: [], offset: 0 };

export function producer(library: string, version: string, known: Producer['known'] = 'follows'): Producer {
  return { library, version, known, at };
}

/** A Model as `inspect` gives it, as far as environments look at it. */
export function modelOf(
  given: Partial<Model> & { readonly path?: string; readonly columns?: readonly string[] } = {},
): Model {
  const { path = 'model.pkl', columns, ...rest } = given;
  const leaf: Estimator = { class: { module: 'sklearn.linear_model', name: 'Ridge' }, params: [], parts: [] };
  const root: Estimator = { ...leaf, parts: [{ name: 'columns', ...(columns && { columns }), estimator: leaf }] };
  return {
    name: 'model',
    format: 'pickle',
    encoding: [],
    files: [{ path, size: 1, identity: '' }],
    producers: [producer('scikit-learn', '1.9.1', 'written')],
    structure: { kind: 'estimator', root },
    imports: ['numpy', 'sklearn'],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
    ...rest,
  };
}
