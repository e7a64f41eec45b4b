import { PackageModelError } from '../errors.ts';
import { digestModel } from '../image/digest-model.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Settings } from '../options.ts';

type Origin = Pick<Settings, 'modelSha256' | 'modelSource'>;

/** Parts of an address that give access to it: signed links carry theirs in the query. */
const ACCESS = /(?:^|[-_])(?:sig|signature|token|key|secret|password|credential|auth)/i;

/**
 * What was said of where a model comes from, before anything is made of it: an address that may be written on an image, and
 * the bytes that were expected.
 * @throws PackageModelError `USAGE` for words that are no digest or hold credentials, `MODEL_MISMATCH`, `MODEL_CHANGED`, `IO`
 */
export async function checkOrigin(model: Model, { modelSha256, modelSource }: Origin, host: Host): Promise<void> {
  if (modelSource !== undefined) refuseAccess(modelSource);
  if (modelSha256 === undefined) return;
  const wanted = modelSha256
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '');
  if (!/^[0-9a-f]{64}$/.test(wanted)) {
    throw new PackageModelError(
      'USAGE',
      `--model-sha256 cannot be ${JSON.stringify(modelSha256.slice(0, 80))}`,
      'It is 64 hexadecimal digits, as `sha256sum FILE` prints them.',
    );
  }
  const { digest } = await digestModel(model, host);
  const found = digest.slice('sha256:'.length);
  if (found === wanted) return;
  throw new PackageModelError(
    'MODEL_MISMATCH',
    `the model has SHA-256 ${found}, and ${wanted} was expected`,
    'Fetch the revision that was meant, or, where the new model is the right one, change model-sha256.',
  );
}

/** Labels that say where the model comes from. */
export function originLabels({ modelSource }: Origin): readonly string[] {
  return modelSource === undefined ? [] : [`io.package-model.model.source=${modelSource}`];
}

/** Labels are public: whoever may pull the image reads them. */
function refuseAccess(source: string): void {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  const open = url !== undefined && (url.username !== '' || url.password !== '');
  // oxlint-disable-next-line no-control-regex
  const control = /[\u0000-\u001F\u007F]/.test(source);
  const signed = [...(url?.searchParams.keys() ?? [])].some((name) => ACCESS.test(name));
  if (!open && !signed && !control && source.length <= 2048) return;
  throw new PackageModelError(
    'USAGE',
    open || signed
      ? '--model-source holds credentials, and would be a label of the image'
      : '--model-source is no address',
    'Give the address without user, token or signature.',
  );
}
