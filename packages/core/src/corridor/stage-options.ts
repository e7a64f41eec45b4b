import { dirname } from 'node:path';
import { condaSources } from '../environment/conda/channels.ts';
import type { EnvironmentOptions } from '../environment/environment-options.ts';
import type { ServerSource } from '../environment/server.ts';
import { PackageModelError } from '../errors.ts';
import type { BuildOptions } from '../image/build.ts';
import type { ImagePlan } from '../image/plan.ts';
import { secretsFrom } from '../image/build-secrets.ts';
import { commitTime } from '../image/commit-time.ts';
import type { Host } from '../nouns/host.ts';
import type { Image, Platform } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';
import type { Settings } from '../options.ts';
import { indexUrlOf } from '../python/index-url.ts';
import { askDigest } from '../registry/ask.ts';
import type { VerifyOptions } from '../verify/verify.ts';

const machines: Readonly<Record<string, Platform>> = { x64: 'linux/amd64', arm64: 'linux/arm64' };

/** Whether an image of the platform is one of this machine's own, so that its engine runs it for certain. */
export function isNative(platform: Platform): boolean {
  return machines[process.arch] === platform;
}

/**
 * The platform of the image: the one that was asked for, else this machine's.
 * @throws PackageModelError `USAGE` for several, or on a machine whose architecture no image is made for.
 */
export function platformOf(settings: Settings, architecture: string = process.arch): Platform {
  const [asked, ...more] = settings.platform;
  if (more.length > 0) {
    throw new PackageModelError(
      'USAGE',
      `${settings.platform.length} platforms were asked for`,
      'Name one platform a run.',
    );
  }
  const platform =
    asked === undefined ? machines[architecture] : Object.values(machines).find((known) => known === asked);
  if (platform) return platform;
  throw new PackageModelError(
    'USAGE',
    `${asked ?? architecture} is no platform that images are made for`,
    `Name one of ${Object.values(machines).join(', ')} with --platform.`,
  );
}

/** What the settings say about the environment. */
export function environmentOptions(
  settings: Settings,
  workspace: string,
  server: ServerSource,
  host: Host,
): EnvironmentOptions {
  const {
    buildWheels,
    condaMirror,
    engine,
    wheelBuilder,
    python,
    requirements,
    indexUrl,
    torchIndexUrl,
    certificates,
    baseImage,
    main,
    handler,
    entrypoint,
  } = settings;
  return {
    workspace,
    server,
    platform: platformOf(settings),
    mode: settings.locked ? 'locked' : settings.upgrade ? 'upgrade' : 'use',
    ...(settings.upgrade && { upgrade: settings.upgrade }),
    ...(python !== undefined && { python }),
    ...(requirements !== undefined && { requirements }),
    ...(indexUrl !== undefined && { indexUrl }),
    ...(torchIndexUrl !== undefined && { torchIndexUrl }),
    ...(main !== undefined && { main }),
    ...(handler !== undefined && { handler }),
    ...(entrypoint !== undefined && { entrypoint }),
    ...(buildWheels !== undefined && { buildWheels }),
    ...(wheelBuilder !== undefined && { wheelBuilder }),
    ...(engine !== undefined && { engine }),
    kind: settings.environment,
    channels: settings.channel,
    ...(condaMirror !== undefined && { condaMirror }),
    extras: settings.extra,
    groups: settings.group,
    onlyNeeded: settings.onlyNeeded,
    include: settings.include,
    code: settings.code,
    accelerator: settings.accelerator,
    offline: settings.offline,
    ...(certificates !== undefined && { certificates }),
    findLinks: settings.findLinks,
    write: !settings.locked,
    baseDigest: (reference) => askDigest(baseImage ?? reference, host),
  };
}

/** What the settings say about the build of an image, and the time that it bears. */
export async function buildOptions(settings: Settings, { files }: ImagePlan, host: Host): Promise<BuildOptions> {
  const { noCache, certificates, indexUrl, torchIndexUrl, builder, cacheFrom, cacheTo, channel, condaMirror } =
    settings;
  return {
    noCache,
    certificates,
    indexUrl: indexUrlOf(indexUrl, host),
    torchIndexUrl,
    secrets: secretsFrom(settings.secret),
    condaSources: condaSources(channel, condaMirror),
    builder: builderName(builder),
    cacheFrom,
    cacheTo,
    sourceDateEpoch: await commitTime(dirname(files[0]?.from ?? '.'), host),
  };
}

/** What the settings say about the test of an image. */
export function verifyOptions(settings: Settings): Omit<VerifyOptions, 'model' | 'samples'> {
  const { requireSamples, maxShift, rtol, atol, maxStartup, maxP95, maxMemory, maxSize } = settings;
  return { requireSamples, maxShift, rtol, atol, maxStartup, maxMemory, budgets: { p95: maxP95, size: maxSize } };
}

/** The model that an image was made of, as its test wants it. */
export function testedModel(model: Model, image: Image): VerifyOptions['model'] {
  const path = model.files[0]?.path;
  return { ...model, digest: image.model.digest, size: image.model.size, ...(path !== undefined && { path }) };
}

/**
 * The name that buildx knows: none for the engine's own.
 * @throws PackageModelError `USAGE` for `assemble`, which no engine does
 */
function builderName(builder: string | undefined): string | undefined {
  if (builder !== 'assemble') return builder === 'docker' ? undefined : builder;
  throw new PackageModelError(
    'USAGE',
    '--builder assemble makes images in a registry, and this one stays in the engine',
    'Add --push and a tag of a registry, or leave out --builder.',
  );
}
