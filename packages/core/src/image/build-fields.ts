import { PackageModelError } from '../errors.ts';

export type Fields = ReadonlyMap<string, string>;

/**
 * Fields of one value as buildx writes it, `type=oci,dest=image.tar`: one line of CSV, a field with a comma in double
 * quotes, names in any case.
 * @param like how it is written, for the remedy
 * @throws PackageModelError `USAGE` for a field that is none
 */
export function buildFields(given: string, like: string): Fields {
  const cells = [...given.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
  return new Map(
    cells.map((cell) => {
      const equals = cell.indexOf('=');
      if (equals < 1) {
        const message = `${JSON.stringify(given.slice(0, 120))}: ${JSON.stringify(cell.slice(0, 120))} has no name and value`;
        throw new PackageModelError('USAGE', message, `Write ${like}.`);
      }
      return [cell.slice(0, equals).trim().toLowerCase(), cell.slice(equals + 1)];
    }),
  );
}
