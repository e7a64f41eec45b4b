import { PackageModelError } from '../errors.ts';
import type { Output } from '../nouns/output.ts';
import { buildFields, type Fields } from './build-fields.ts';

/** What was asked for, as it was written. */
interface Asked {
  readonly output: readonly string[];
}

/** What each `type=` of buildx is here; `image` and `registry` have options of their own. */
const types: Readonly<Record<string, (fields: Fields, given: string) => Output>> = {
  oci: (fields, given) => ({
    kind: 'image',
    format: 'oci',
    dest: destOf(fields, given),
    packed: packed(fields, given),
  }),
  docker: (fields, given) =>
    fields.has('dest')
      ? { kind: 'image', format: 'docker', dest: destOf(fields, given), packed: packed(fields, given) }
      : { kind: 'engine' },
  tar: (fields, given) => ({ kind: 'files', dest: destOf(fields, given), packed: true }),
  local: (fields, given) => ({ kind: 'files', dest: destOf(fields, given), packed: false }),
};

/**
 * What `--output` asks for, as docker/build-push-action writes it: `type=oci,dest=image.tar`, fields with a comma in
 * double quotes. A value without `type=` is the folder of the build context.
 * @throws PackageModelError `USAGE` for a type, a field or a place that is none, and for two contexts
 */
export function outputsFrom({ output }: Asked): readonly Output[] {
  const outputs = output.map(outputOf);
  if (outputs.filter(({ kind }) => kind === 'context').length > 1)
    throw usage('several folders for the build context', 'Name one with --output.');
  const places = outputs.flatMap((one) => ('dest' in one ? [one.dest] : []));
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw usage(`two outputs go to ${twice}`, 'Give each a place of its own.');
  return outputs;
}

/** Folder for the build context, where one was asked for. @throws PackageModelError what `outputsFrom` throws */
export function contextFolderOf(settings: Asked): string | undefined {
  return outputsFrom(settings).find((one) => one.kind === 'context')?.folder;
}

/** What is written as a file or folder. */
export type WrittenOutput = Output & { readonly dest: string };

/** What is written of the image itself. @throws PackageModelError what `outputsFrom` throws */
export function imageOutputsOf(settings: Asked): readonly WrittenOutput[] {
  return outputsFrom(settings).filter((one) => one.kind === 'image' || one.kind === 'files');
}

/**
 * Whether the image is to be in the engine at the end: asked for, or not sent anywhere else.
 * @throws PackageModelError what `outputsFrom` throws
 */
export function isLoaded(settings: Asked & { readonly load: boolean; readonly push: boolean }): boolean {
  const asked = settings.load || outputsFrom(settings).some(({ kind }) => kind === 'engine');
  return asked || (!settings.push && imageOutputsOf(settings).length === 0);
}

function outputOf(given: string): Output {
  if (!/(?:^|,)"?type=/.test(given)) return { kind: 'context', folder: given };
  const fields = buildFields(given, 'type=TYPE,dest=PATH');
  const type = fields.get('type') ?? '';
  if (type === 'image' || type === 'registry')
    throw usage(`${shown(given)} is what --tag and --push say`, 'Use --tag REF, and --push to have it in a registry.');
  const make = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!make)
    throw usage(`${shown(given)} has a type that is not written`, `The types are ${Object.keys(types).join(', ')}.`);
  const unknown = [...fields.keys()].find((name) => !['type', 'dest', 'tar'].includes(name));
  if (unknown !== undefined)
    throw usage(
      `${shown(given)}: ${JSON.stringify(unknown)} is no field of an output here`,
      'Write type=TYPE,dest=PATH.',
    );
  return make(fields, given);
}

function destOf(fields: Fields, given: string): string {
  const dest = fields.get('dest') ?? '';
  if (dest === '') throw usage(`${shown(given)} says no place`, 'Add dest=PATH.');
  if (dest === '-')
    throw usage(`${shown(given)}: an image is not written to standard output`, 'Name a file: dest=FILE.');
  return dest;
}

function packed(fields: Fields, given: string): boolean {
  const tar = fields.get('tar') ?? 'true';
  if (tar === 'true' || tar === 'false') return tar === 'true';
  throw usage(`${shown(given)}: tar is true or false`, 'Write tar=false for a folder.');
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}
