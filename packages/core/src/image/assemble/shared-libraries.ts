import type { Host } from '../../nouns/host.ts';
import { packageOfLibrary } from '../../environment/system-libraries.ts';
import type { Lacking } from '../lacking-libraries.ts';
import { fileBytes } from './file-bytes.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import type { Venv } from './venv.ts';
import { wheelEntries } from './wheel.ts';
import { libraryFacts, WheelLibraries, type LibraryFacts } from './wheel-libraries.ts';
import type { ChosenWheel, WheelFetcher } from './wheels.ts';

/**
 * What is known of the libraries in wheels: kept by the wheel's hash from an earlier run, found while its layer is made, or
 * read for this alone.
 */
export class Libraries {
  readonly #venv: Venv;
  readonly #fetch: WheelFetcher;
  readonly #host: Host;
  readonly #shelf: Shelf<LibraryFacts>;
  readonly #coming = new Map<string, PromiseWithResolvers<LibraryFacts>>();
  #turn: Promise<unknown> = Promise.resolve();

  /** @param fetch gives the paths of wheels; called for those alone that are read for this */
  constructor(venv: Venv, fetch: WheelFetcher, host: Host) {
    this.#venv = venv;
    this.#fetch = fetch;
    this.#host = host;
    this.#shelf = shelfOf('libraries', libraryFacts, host);
  }

  /** Layers of these wheels are being made, and what is wanted will be found meanwhile. */
  expect(wheels: readonly ChosenWheel[]): void {
    for (const { sha256 } of wheels) {
      const coming = Promise.withResolvers<LibraryFacts>();
      coming.promise.catch(() => undefined);
      this.#coming.set(sha256, coming);
    }
    // Nothing comes any more then.
    const { signal } = this.#host;
    signal.addEventListener('abort', () => {
      for (const { reject } of this.#coming.values()) reject(signal.reason);
    });
  }

  /** Whether whoever makes the layer of a wheel is to look at its libraries: one for any platform has none that is linked. */
  async wants(wheel: ChosenWheel): Promise<boolean> {
    return isNative(wheel) && (await this.#shelf.recall(wheel.sha256)) === undefined;
  }

  async found({ sha256 }: ChosenWheel, facts: LibraryFacts): Promise<void> {
    this.#coming.get(sha256)?.resolve(facts);
    await this.#shelf.keep(sha256, facts);
  }

  async of(wheel: ChosenWheel): Promise<LibraryFacts> {
    const known = await this.#shelf.recall(wheel.sha256);
    return known ?? (await this.#coming.get(wheel.sha256)?.promise) ?? this.#read(wheel);
  }

  /** One is read while others are on their way. */
  async #read(wheel: ChosenWheel): Promise<LibraryFacts> {
    const [path = ''] = await this.#fetch([wheel]);
    const reading = this.#turn.then(() => readWheel(path, wheel.name, this.#venv, this.#host));
    this.#turn = reading.catch(() => undefined);
    const read = await reading;
    await this.#shelf.keep(wheel.sha256, read);
    return read;
  }
}

/**
 * Libraries that wheels are linked to and that neither a wheel nor the base has: loading them would fail.
 * @param base names of the base's libraries
 */
export async function lackingLibraries(
  wheels: readonly ChosenWheel[],
  libraries: Pick<Libraries, 'of'>,
  base: readonly string[],
): Promise<readonly Lacking[]> {
  const found = await Promise.all(
    wheels.filter(isNative).map(async (wheel) => ({ wheel, facts: await libraries.of(wheel) })),
  );
  const offered = new Set([...base, ...found.flatMap(({ facts }) => facts.offered)]);
  const needs = new Map(
    found.flatMap(({ wheel, facts }) => facts.needed.map((name) => [name, wheel.package] as const)),
  );
  return [...needs]
    .filter(([library]) => !offered.has(library))
    .map(([library, by]) => ({ library, package: packageOfLibrary(library), by }))
    .toSorted((a, b) => (a.library < b.library ? -1 : 1));
}

function isNative({ name }: ChosenWheel): boolean {
  return !name.endsWith('-any.whl');
}

async function readWheel(path: string, name: string, venv: Venv, host: Host): Promise<LibraryFacts> {
  await using archive = await fileBytes(path);
  const libraries = new WheelLibraries([name]);
  await libraries.readAll(await wheelEntries(archive, name, venv), host.signal);
  const [[, facts] = []] = libraries.facts();
  return facts ?? { schema: 2, needed: [], offered: [] };
}
