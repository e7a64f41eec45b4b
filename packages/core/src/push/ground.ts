import * as v from 'valibot';
import type { Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import type { BuildProvenance } from '../image/build-provenance.ts';
import { partsOf } from '../image/parts.ts';
import { pullArguments } from '../image/pull-arguments.ts';
import type { Host } from '../nouns/host.ts';
import type { Image, Platform } from '../nouns/image.ts';
import type { Repository } from '../registry/client.ts';
import { MAX_CONFIG, readDiffIds } from '../registry/manifest.ts';
import { platformManifest } from '../registry/platform-manifest.ts';
import { attach, attached, type Attachment } from '../registry/referrers.ts';
import { formatReference, type Reference } from '../registry/reference.ts';
import type { Ground, InEngine } from './compose.ts';
import { difference } from './difference.ts';
import { provenanceStatement } from './provenance-statement.ts';
import { engineUpload } from './upload.ts';

/** Document on an environment image that says that a run of ours made it, and of what. */
const GROUND_TYPE = 'application/vnd.package-model.environment.v1+json';

export interface GroundFacts {
  readonly key: string;
  readonly python: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
}

const text = v.pipe(v.string(), v.maxLength(300));
const factsSchema = v.object({
  schema: v.literal(1),
  key: text,
  python: text,
  packages: v.pipe(v.array(v.object({ name: text, version: text })), v.maxLength(5000)),
});

/** The tag under which an environment image is found again: it says what is in it. */
export function groundTag(key: string): string {
  return `env-${key}`;
}

/**
 * The environment image with this key, where the repository holds it: asked by one HEAD. A tag that no run of ours has
 * recorded is not built upon, and made anew.
 */
export async function findGround(
  repository: Repository,
  key: string,
  platform: Platform,
  host: Host,
): Promise<Ground | undefined> {
  const tag = groundTag(key);
  if (!(await repository.hasManifest(tag))) return undefined;
  const ground = await readGround(repository, tag, platform);
  if (ground === undefined) return undefined;
  const recorded = await groundFacts(repository, ground);
  if (recorded?.key === key) return ground;
  const because = 'no run of package-model has recorded that it made it';
  host.emit({ stage: 'image', type: 'decided', what: `${tag} is not used`, because });
  return undefined;
}

/** The document that says that a run of ours made an environment image, and of what. */
export function groundRecord(facts: GroundFacts): Attachment {
  return { type: GROUND_TYPE, bytes: Buffer.from(JSON.stringify({ schema: 1, ...facts })) };
}

/** What the record of an environment image says is in it. */
export async function groundFacts(
  repository: Repository,
  ground: Pick<Ground, 'manifest'>,
): Promise<GroundFacts | undefined> {
  for (const document of (await attached(repository, ground.manifest.digest, GROUND_TYPE)).toReversed()) {
    const facts = readFacts(document);
    if (facts) return facts;
  }
  return undefined;
}

export interface BuiltGround {
  readonly built: Image & { readonly at: 'engine' };
  /** What its builder says of it. */
  readonly provenance?: BuildProvenance | undefined;
}

/** Has the engine push an environment image that it built, reads it back, and records it, with what its builder says. */
export async function publishGround(
  { built, provenance }: BuiltGround,
  facts: GroundFacts,
  destination: Reference,
  repository: Repository,
  engine: Engine,
  host: Host,
): Promise<Ground> {
  const tag = groundTag(facts.key);
  await engineUpload(built.id, { ...destination, tag }, repository.plain, engine, host);
  const manifest = await repository.manifest(tag);
  const differs = manifest ? await difference(repository, manifest, built) : 'it is not there';
  if (differs !== undefined) throw notWhatWasBuilt(destination, tag, differs);
  const ground = await readGround(repository, tag, built.platform);
  if (ground === undefined) throw notWhatWasBuilt(destination, tag, `it has no image for ${built.platform}`);
  const { host: registry, repository: name } = destination;
  const statement = provenance && provenanceStatement(provenance, `${registry}/${name}`, ground.manifest.digest);
  await attach(repository, ground.manifest, ...(statement ? [statement] : []), groundRecord(facts));
  return { ...ground, built };
}

async function readGround(repository: Repository, tag: string, platform: Platform): Promise<Ground | undefined> {
  const named = await repository.manifest(tag);
  const manifest = named && (await platformManifest(repository, named, platform));
  if (manifest?.content.kind !== 'image') return undefined;
  const config = await repository.blob(manifest.content.config, MAX_CONFIG);
  return { manifest, config };
}

/** An environment image as the engine has it, fetched by digest where it does not. */
export async function groundInEngine(
  ground: Ground,
  destination: Reference,
  platform: Platform,
  engine: Engine,
  host: Host,
): Promise<InEngine> {
  if (ground.built) return ground.built;
  const { host: registry, repository } = destination;
  const name = formatReference({ host: registry, repository, digest: ground.manifest.digest });
  let facts = await imageFacts(engine, name);
  if (!facts) {
    host.emit({ stage: 'verify', type: 'decided', what: `pulling ${name}`, because: 'the engine does not have it' });
    const pulled = await engine.run(pullArguments(engine, name, platform), {
      onLine: (line) => host.emit({ stage: 'verify', type: 'output', line }),
    });
    if (pulled.code !== 0) throw pullError(engine, name, pulled.stderr);
    facts = await imageFacts(engine, name);
  }
  const layers = readDiffIds(ground.config) ?? [];
  if (!facts || JSON.stringify(facts.layers) !== JSON.stringify(layers)) {
    throw notWhatWasBuilt(destination, ground.manifest.digest, 'the engine has other layers under that digest');
  }
  return { id: facts.id, layers: facts.layers, size: facts.size, parts: partsOf(facts.steps) };
}

function pullError(engine: Engine, name: string, said: string): PackageModelError {
  return new PackageModelError(
    'REGISTRY_UNREACHABLE',
    `${engine.kind} could not pull ${name}: ${said.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`,
    `Check that '${engine.kind} pull ${name}' works on this machine.`,
  );
}

function readFacts(document: Buffer): GroundFacts | undefined {
  let value: unknown;
  try {
    value = JSON.parse(document.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(factsSchema, value);
  return parsed.success ? parsed.output : undefined;
}

function notWhatWasBuilt({ host, repository }: Reference, tag: string, why: string): PackageModelError {
  return new PackageModelError(
    'PUSH_MISMATCH',
    `${host}/${repository}:${tag} is not what was built: ${why}`,
    'Look for something between engine and registry that rewrites images, and run again.',
  );
}
