import distributions from './tables/distributions.json' with { type: 'json' };

const table = new Map(Object.entries(distributions));

/** The distribution that provides a top-level module: a row of the generated table, or nothing. Never a guess from the name. */
export function distributionOf(module: string): string | undefined {
  return table.get(module);
}

export { isStandardLibrary as isStandard } from '../python/standard-library.ts';
