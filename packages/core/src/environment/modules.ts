import distributions from './tables/distributions.json' with { type: 'json' };
import standardLibrary from './tables/standard-library.json' with { type: 'json' };

const table = new Map(Object.entries(distributions));
const standard: ReadonlySet<string> = new Set(standardLibrary);

/** The distribution that provides a top-level module: a row of the generated table, or nothing. Never a guess from the name. */
export function distributionOf(module: string): string | undefined {
  return table.get(module);
}

export function isStandard(module: string): boolean {
  return standard.has(module);
}
