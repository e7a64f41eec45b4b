import { createHash } from 'node:crypto';
import type { Environment } from '../../nouns/environment.ts';
import type { Image } from '../../nouns/image.ts';
import type { Model } from '../../nouns/model.ts';
import type { Report } from '../../nouns/report.ts';
import { version } from '../../version.ts';
import type { Bom, Component } from './document.ts';
import { modelCard } from './model-card.ts';
import { condaComponent, packageComponent, sha256 } from './packages.ts';

const MODEL = 'model';
const BASE = 'base-image';
const IMAGE = 'image';

/**
 * The bill of materials of an image (CycloneDX 1.6, with the model as a component of its own): the model with its card,
 * every locked wheel with hash and licence, and the base. It says nothing of when or where it was made, so that it changes
 * when the model, a package or the base does, and not otherwise. Undefined where no image was made.
 */
export function bom({ model, environment, images: [image], verifications }: Report): Bom | undefined {
  if (!model || !environment || !image) return undefined;
  const licences = verifications.find((each) => each.licences)?.licences ?? {};
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
  const packages = [
    ...(environment.lock.conda ?? []).toSorted(byName).map(condaComponent),
    ...environment.lock.packages.toSorted(byName).map((each) => packageComponent(each, licences[each.name])),
  ];
  const components = [modelComponent(model, image), baseComponent(image), ...packages];
  const refs = components.flatMap((each) => each['bom-ref'] ?? []);
  const content = {
    metadata: {
      tools: { components: [{ type: 'application', name: 'package-model', version }] },
      component: imageComponent(model, environment, image),
    },
    components,
    dependencies: [
      { ref: IMAGE, dependsOn: refs },
      { ref: MODEL, dependsOn: packages.flatMap((each) => each['bom-ref'] ?? []) },
    ],
    // What the base brings with it is not listed here: its own bill does that, where it has one.
    compositions: [
      { aggregate: 'complete', assemblies: [MODEL, ...packages.flatMap((each) => each['bom-ref'] ?? [])] },
      { aggregate: 'incomplete', assemblies: [BASE] },
    ],
  } as const satisfies Partial<Bom>;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(content),
    version: 1,
    ...content,
  };
}

function imageComponent(model: Model, { lock, python }: Environment, { platform }: Image): Component {
  return {
    type: 'container',
    'bom-ref': IMAGE,
    name: model.name,
    properties: [
      { name: 'package-model:platform', value: platform },
      { name: 'package-model:python', value: python.version },
      { name: 'package-model:lock', value: lock.digest },
    ],
  };
}

function modelComponent(model: Model, image: Image): Component {
  const files = Object.entries(image.model.files);
  const licence = model.metadata['license'] ?? model.metadata['licence'];
  return {
    type: 'machine-learning-model',
    'bom-ref': MODEL,
    name: model.name,
    hashes: sha256(image.model.digest),
    ...(licence !== undefined && { licenses: [{ license: { name: licence, acknowledgement: 'declared' } }] }),
    modelCard: modelCard(model),
    ...(files.length > 1 && {
      components: files.map(([name, digest]) => ({ type: 'file', name, hashes: sha256(digest) })),
    }),
    properties: [{ name: 'package-model:format', value: model.format }],
  };
}

function baseComponent({ base, platform }: Image): Component {
  return {
    type: 'container',
    'bom-ref': BASE,
    name: base.reference.replace(/@sha256:.*$/, ''),
    ...(base.digest ? { hashes: sha256(base.digest) } : {}),
    properties: [{ name: 'package-model:platform', value: platform }],
  };
}

/** A UUID (RFC 9562, version 8) of the content: equal bills have equal numbers. */
function serialNumber(content: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
