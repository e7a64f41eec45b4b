import { join, resolve } from 'node:path';
import { PackageModelError } from '../errors.ts';
import { makeArchive, publishArchive, type Archive } from '../image/archive.ts';
import { writeContext } from '../image/context.ts';
import { contextFolderOf, imageOutputsOf } from '../image/outputs.ts';
import { rules } from '../check/rules.ts';
import type { Maker } from './maker.ts';
import type { Finding } from '../nouns/finding.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';
import { indexUrlOf } from '../python/index-url.ts';
import { testedModel, verifyOptions } from './stage-options.ts';
import { outsideAnswers } from '../verify/outside.ts';
import { verify } from '../verify/verify.ts';
import { contextFolder, planWithoutEngine } from './planning.ts';

const WITHOUT_ENGINE = 'an image is held against another with a container engine only';

/** Makes an archive of environment, server and model: no engine, and so no container around the model when it is tested. */
export function archiveMaker(settings: Settings, host: Host): Maker {
  let made: { readonly archive: Archive; readonly path: string } | undefined;
  return {
    prepare: async () => {
      if (settings.push || settings.tag.length > 0) {
        throw new PackageModelError(
          'USAGE',
          'an archive has no tag and cannot be pushed',
          'Leave out --tag and --push, or make an image.',
        );
      }
      if (settings.load || imageOutputsOf(settings).length > 0) {
        throw new PackageModelError(
          'USAGE',
          'an archive is no image: --load and --output type=… are of images',
          'Name a folder with --output, or leave out --as archive.',
        );
      }
      if (settings.environment === 'conda') {
        throw new PackageModelError(
          'USAGE',
          'an archive of conda packages is not made: paths are written into them when they are installed',
          'Make an image of them, or leave out --environment conda.',
        );
      }
      if (!settings.allowHostLoad)
        throw refused('an archive is tested by loading the model on this machine, outside a container');
    },
    writeContext: () => {
      throw new PackageModelError('USAGE', 'an archive has no Dockerfile', 'Leave out --as archive.');
    },
    keepContext: async () => undefined,
    make: async (parts) => {
      const plan = await planWithoutEngine(parts, settings, host);
      const context = contextFolder(host);
      await writeContext(plan, context, host);
      const { findLinks, torchIndexUrl, certificates } = settings;
      const indexUrl = indexUrlOf(settings.indexUrl, host);
      const archive = await makeArchive(
        { name: plan.name, environment: parts.environment, context, findLinks, indexUrl, torchIndexUrl, certificates },
        host,
      );
      const path = join(resolve(contextFolderOf(settings) ?? '.'), `${plan.name}.tar.gz`);
      made = { archive, path };
      return {
        at: 'archive',
        path,
        digest: archive.digest,
        size: archive.size,
        platform: plan.platform,
        environment: parts.environment.lock.digest,
        model: plan.model,
        base: plan.base,
      };
    },
    verify: async (image, model, exam, findings) => {
      if (findings.some(aboutModel))
        throw refused('the check has findings, and a model with findings is loaded in containers only');
      const { against, runGraph } = settings;
      const outside = await outsideAnswers(model, exam.samples, { runGraph, findings }, host);
      const published = against === undefined ? undefined : { reference: against, absent: WITHOUT_ENGINE };
      return verify(
        {
          kind: 'process',
          folder: made?.archive.folder ?? '',
          platform: image.platform,
          allowHostLoad: settings.allowHostLoad,
        },
        { ...verifyOptions(settings), ...exam, published, outside, model: testedModel(model, image) },
        host,
      );
    },
    publish: async () => {
      if (made) await publishArchive(made.archive.path, made.path, host);
      return { tags: [] };
    },
    cleanUp: async () => undefined,
  };
}

/** What is said of packages besides (one that nobody needs, one for a GPU) is no reason to distrust the model. */
function aboutModel({ rule, severity }: Finding): boolean {
  return severity === 'error' || rules.find(({ id }) => id === rule)?.needs !== 'environment';
}

function refused(why: string): PackageModelError {
  return new PackageModelError(
    'LOAD_REFUSED',
    why,
    'Use a container engine, or allow it with --allow-host-load when you trust the model.',
  );
}
