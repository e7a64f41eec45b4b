import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../nouns/host.ts';
import { serverSources } from '../context.ts';
import type { Layer } from '../layer/layer.ts';
import { places, type ImagePlan } from '../plan.ts';
import type { Base } from './base-image.ts';
import type { Compilers } from './compilers.ts';
import common from './common.json' with { type: 'json' };
import { FILE, type Entry } from './entry.ts';
import { layerIn } from './layer-file.ts';
import type { LayerMakers } from './layer-makers.ts';
import type { Libraries } from './shared-libraries.ts';
import { venvFor } from './venv.ts';
import type { ChosenWheel, WheelFetcher } from './wheels.ts';

/** A layer that is decided and perhaps never made: whoever has one with this key takes that. */
export interface EnvironmentLayer {
  /** What its bytes follow from, hashed; 32 hexadecimal digits. */
  readonly key: string;
  /** For people, and for the history of the image. */
  readonly of: string;
  readonly wheels: readonly ChosenWheel[];
  /** Bytes of the wheels that it is made of. */
  readonly weight: number;
  readonly make: () => Promise<Layer>;
}

/** Counts changes of how layers are laid out: older ones are not taken for these. */
const KIND = 'package-model layer 5';
/** Classic engines stack 125 layers, of which base and model have some. */
const MOST = 50;
/** Below this a wheel shares a layer with other small ones: every layer is a request. */
const SMALL = 128 * 1024;

/** What the layers are made of. */
export interface Ingredients {
  readonly plan: ImagePlan;
  readonly base: Base;
  readonly wheels: readonly ChosenWheel[];
  readonly compilers: Compilers | undefined;
  readonly fetch: WheelFetcher;
  readonly makers: LayerMakers;
  /** Who wants to know what the libraries in wheels need. */
  readonly libraries?: Pick<Libraries, 'wants' | 'found'>;
  /** Make everything anew, bytecode that this machine has kept too. */
  readonly rederive?: boolean;
}

/**
 * The environment of an image as layers, those below that most images share: the empty virtual environment, wheels, the
 * server with the links that lead to the model, the user's own code. Nothing is fetched or written before a layer is made.
 */
export async function environmentLayers(ingredients: Ingredients, host: Host): Promise<EnvironmentLayer[]> {
  const { plan, base, wheels, compilers } = ingredients;
  const venv = venvFor(base.interpreter);
  const seed = [KIND, base.interpreter.program, base.interpreter.real, compilers ? 'bytecode' : 'no bytecode'];
  const layer = (
    of: string,
    parts: readonly string[],
    held: readonly Entry[],
    group: readonly ChosenWheel[] = [],
  ): EnvironmentLayer => {
    const key = keyOf([...seed, ...parts]);
    return {
      key,
      of,
      wheels: group,
      weight: group.reduce((sum, { size = 0 }) => sum + size, 0),
      make: () => make(key, held, group, ingredients, host),
    };
  };
  const ofWheels = (group: readonly ChosenWheel[]): EnvironmentLayer =>
    layer(
      group.map((wheel) => wheel.package).join(', '),
      group.map(({ sha256 }) => sha256),
      [],
      group,
    );
  const server = await serverEntries(plan);
  const code = await codeEntries(plan);
  return [
    layer('virtual environment', [base.interpreter.minor], venv.entries),
    ...grouped(wheels).map(ofWheels),
    layer('server', contentOf(server), server),
    ...(code.length > 0 ? [layer('code', contentOf(code), code)] : []),
  ];
}

/**
 * Those that most runtimes share first, in the order of the table; the others by name. Engines share unpacked layers only
 * along a common beginning: with it a second model adds a twentieth of the disk. Small ones, and what would be too many,
 * share the last.
 */
function grouped(wheels: readonly ChosenWheel[]): ChosenWheel[][] {
  const place = (wheel: ChosenWheel): number => {
    const at = common.packages.indexOf(wheel.package);
    return at < 0 ? common.packages.length : at;
  };
  const ordered = wheels.toSorted((a, b) => place(a) - place(b) || (a.package < b.package ? -1 : 1));
  const own = ordered.filter((wheel) => wheel.size === undefined || wheel.size >= SMALL).slice(0, MOST);
  const shared = ordered.filter((wheel) => !own.includes(wheel));
  return [...own.map((wheel) => [wheel]), ...(shared.length > 0 ? [shared] : [])];
}

/** Has a layer made, its wheels being there. */
async function make(
  key: string,
  entries: readonly Entry[],
  group: readonly ChosenWheel[],
  { base, compilers, fetch, makers, libraries, rederive = false }: Ingredients,
  host: Host,
): Promise<Layer> {
  const paths = await fetch(group);
  const wheels = await Promise.all(
    group.map(async (wheel, index) => ({
      path: paths[index] ?? '',
      name: wheel.name,
      libraries: (await libraries?.wants(wheel)) ?? false,
    })),
  );
  const place = join(host.scratch, 'assembled');
  await mkdir(place, { recursive: true });
  const made = await makers.make({
    key,
    folder: await mkdtemp(join(place, 'layer-')),
    entries,
    wheels,
    interpreter: base.interpreter,
    compiler: compilers && { minor: compilers.minor, version: compilers.version },
    kept: { cache: host.cache, run: host.run },
    rederive,
  });
  const { path, libraries: found, ...layer } = made;
  for (const [name, facts] of found) {
    const wheel = group.find((each) => each.name === name);
    if (wheel) await libraries?.found(wheel, facts);
  }
  return layerIn(path, layer);
}

/** The server, and the links that lead to the model from where other platforms look for it. */
async function serverEntries(plan: ImagePlan): Promise<Entry[]> {
  const from = 'the server';
  const links = places.links.map((path): Entry => ({
    kind: 'link',
    name: path.slice(1),
    target: places.models,
    mode: 0o777,
    from,
  }));
  if (plan.code?.script !== undefined) return links;
  const sources = await serverSources(plan.server.folder);
  const files = sources.map(({ name, text }): Entry => {
    const path = `${places.server.slice(1)}/package_model_server/${name}`;
    return { kind: 'file', name: path, mode: FILE, from, content: { kind: 'bytes', bytes: Buffer.from(text) } };
  });
  return [...links, ...files];
}

async function codeEntries({ code }: ImagePlan): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { name, source } of code?.files ?? []) {
    const bytes = 'text' in source ? Buffer.from(source.text) : await readFile(source.from);
    entries.push({
      kind: 'file',
      name: `${places.code.slice(1)}/${name}`,
      mode: FILE,
      from: 'your own code',
      content: { kind: 'bytes', bytes },
    });
  }
  return entries;
}

function contentOf(entries: readonly Entry[]): string[] {
  return entries.map((entry) => {
    if (entry.kind !== 'file') return `${entry.name} ${entry.kind === 'link' ? entry.target : ''}`;
    const bytes = entry.content.kind === 'bytes' ? entry.content.bytes : Buffer.alloc(0);
    return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
