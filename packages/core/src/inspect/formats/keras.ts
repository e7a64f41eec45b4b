import { readJsonText } from '../../bytes/json.ts';
import { Placed } from '../../bytes/tree.ts';
import type { Anomaly, Producer, Tensor } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';
import { troubles } from './document.ts';
import type { Candidate, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { readConfig, signatureOf } from './keras-config.ts';
import { lie } from './lie.ts';
import { merge, mergedEffects } from './merge.ts';
import { countOf, shown, Tally } from './tally.ts';
import type { ZipArchive, ZipLayout } from './zip-archive.ts';

/** A model's configuration has some megabytes at the most; a longer one is not read. */
const MAX_CONFIG = 64 << 20;

const CONFIG = 'config.json';
const METADATA = 'metadata.json';
/** Numbers, in one file or, for very large models, in several that an index names. */
const weights = /^model\.weights(?:_\d+)?\.(?:h5|json)$|^model\.weights\.npz$/;

/** Keras 3's own file: configuration, metadata, weights, and what layers save beside them (keras/src/saving/saving_lib.py). */
export const keras: ZipLayout = {
  title: 'Keras',
  match: (archive) =>
    archive.find(CONFIG) !== undefined &&
    (archive.find(METADATA) !== undefined || archive.members.some(({ name }) => weights.test(name))),
  read,
};

async function read(archive: ZipArchive, candidate: Candidate, { signal }: Inside): Promise<Reading> {
  const anomalies: Anomaly[] = [];
  const unread: Reading['unread'][number][] = [];
  const tally = new Tally();
  const json = async (name: string): Promise<{ value: Placed; place: (offset: number) => Place } | undefined> => {
    const member = archive.find(name);
    if (!member) return undefined;
    const place = (offset: number): Place => placeIn(archive.within(member), offset);
    const bytes = await archive.content(member, MAX_CONFIG);
    if (bytes === undefined) {
      unread.push({ why: `${name} cannot be read, or has more than ${MAX_CONFIG} bytes`, at: place(0) });
      return undefined;
    }
    const document = await readJsonText(bytes, { signal });
    const trouble = troubles(document, name, place);
    anomalies.push(...trouble.anomalies);
    unread.push(...trouble.unread);
    if (document.root instanceof Placed) return { value: document.root, place };
    if (!document.broken) anomalies.push({ kind: 'malformed', detail: `${name} is no object`, at: place(0) });
    return undefined;
  };

  const config = await json(CONFIG);
  const about = await json(METADATA);
  const note = (kind: Anomaly['kind'], detail: string, at: Place): void => void anomalies.push({ kind, detail, at });
  const imports = config ? readConfig(config.value, config.place, tally, note) : new Set<string>();
  const signature = config && signatureOf(config.value);

  const parts: Reading[] = [];
  for (const member of archive.members) {
    if (member.name !== CONFIG && member.name !== METADATA) parts.push(await archive.part(member));
  }
  const merged = merge(parts);
  const tensors = parts.flatMap(({ structure }): readonly Tensor[] =>
    structure.kind === 'tensors' ? structure.tensors : [],
  );
  const version = about?.value.get('keras_version');
  const producers: Producer[] =
    typeof version === 'string' && /^\d[\w.+!-]{0,63}$/.test(version) && about
      ? [{ library: 'keras', version, known: 'written', at: about.place(0) }]
      : [];
  return {
    ...nothing,
    format: 'keras',
    encoding: ['zip'],
    producers,
    structure: { kind: 'tensors', tensors, parameters: tensors.reduce((sum, { shape }) => sum + countOf(shape), 0) },
    ...(signature && { signature }),
    imports: [...new Set(['keras', ...imports, ...merged.imports])].toSorted(),
    effects: mergedEffects([...tally.effects(), ...merged.effects]),
    anomalies: [...anomalies, ...merged.anomalies, ...lie(candidate, ['Keras', 'ZIP'], 'a Keras model')],
    unread: [...unread, ...merged.unread.filter(({ why }) => !why.startsWith('a text file'))],
    metadata: Object.fromEntries(
      [...(about?.value ?? [])].flatMap(([key, value]) =>
        typeof value === 'string' ? [[shown(key), shown(value)]] : [],
      ),
    ),
  };
}
