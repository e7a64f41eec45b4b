import type { Host } from '../nouns/host.ts';

/** Where a machine says which index it uses, the first to be asked first. */
const variables = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'];

/** The index that resolver and installation are given: the one that was asked for, else the one of the surface's environment; else theirs. */
export function indexUrlOf(asked: string | undefined, { env }: Pick<Host, 'env'>): string | undefined {
  return asked ?? variables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}
