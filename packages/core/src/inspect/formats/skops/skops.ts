import { readJson } from '../../../bytes/json.ts';
import { textAt, treeAt } from '../../../bytes/tree.ts';
import type { Producer } from '../../../nouns/model.ts';
import { describe } from '../../estimator/describe.ts';
import { producersOf } from '../../producers.ts';
import { troubles } from '../document.ts';
import type { Reading } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { lie } from '../lie.ts';
import type { ZipLayout } from '../zip-archive.ts';
import { readSchema } from './schema.ts';

/** `skops.io.dump`: a tree of nodes as JSON, each of which names a class and how it is loaded, and arrays as NumPy saves them. */
export const skops: ZipLayout = {
  title: 'skops',
  match: (archive) => archive.find('schema.json') !== undefined,
  async read(archive, candidate, inside): Promise<Reading | undefined> {
    const member = archive.find('schema.json');
    if (member === undefined) return undefined;
    const source = archive.open(member);
    const document = await readJson(source, { signal: inside.signal });
    await source.close();
    // Any JSON may have that name; what skops could load has a loader at its root.
    if (textAt(document.root, '__loader__') === undefined) return undefined;
    const within = archive.within(member);
    const at = placeIn(within);
    const { anomalies, unread } = troubles(document, 'schema.json', (offset) => placeIn(within, offset));
    const schema = await readSchema(document.root ?? null, archive, at);
    const described = describe(schema.root);
    const version = textAt(document.root, '_skops_version');
    const written: Producer[] = version === undefined ? [] : [{ library: 'skops', version, known: 'written', at }];
    const protocol = treeAt(document.root, 'protocol');
    const imports = schema.effects.flatMap((effect) =>
      effect.kind === 'names' ? [effect.global.module.split('.')[0] ?? ''] : [],
    );
    return {
      ...nothing,
      format: 'skops',
      encoding: ['zip', ...(typeof protocol === 'number' ? [`protocol ${protocol}`] : [])],
      producers: [...producersOf(described, { effects: schema.effects, protocol: 0 }, at), ...written],
      structure: described.estimator ? { kind: 'estimator', root: described.estimator } : { kind: 'opaque' },
      ...(described.signature && { signature: described.signature }),
      imports: [...new Set(imports)].toSorted(),
      effects: schema.effects,
      anomalies: [...anomalies, ...schema.anomalies, ...lie(candidate, ['skops', 'ZIP'], 'a skops file')],
      unread,
      metadata: described.metadata,
    };
  },
};
