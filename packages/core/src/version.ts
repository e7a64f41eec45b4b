import manifest from '../package.json' with { type: 'json' };

/** Release of package-model: all its packages have the same. */
export const version: string = manifest.version;
