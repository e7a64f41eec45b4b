import type { CondaPackage, LockedPackage } from '../../nouns/environment.ts';
import type { Licence } from '../../nouns/verification.ts';
import type { Component, LicenceChoice } from './document.ts';

/**
 * One locked package. Where the lock lets several wheels be installed, each is a file of its own below it: a hash of the
 * package itself would be that of one which may not be the one in the image.
 */
export function packageComponent({ name, version, wheels }: LockedPackage, licence: Licence | undefined): Component {
  const [only, ...more] = wheels;
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(only && more.length === 0 && { hashes: sha256(only.sha256) }),
    ...(licence && { licenses: licencesOf(licence) }),
    ...(more.length > 0 && {
      components: wheels.map((wheel) => ({ type: 'file', name: wheel.name, hashes: sha256(wheel.sha256) })),
    }),
  };
}

/** A package of a conda channel (purl type `conda`: build, channel and platform are qualifiers). */
export function condaComponent({ name, version, build, subdir, url, sha256: digest }: CondaPackage): Component {
  const channel = url.slice(0, Math.max(0, url.indexOf(`/${subdir}/`)));
  const qualifiers = new URLSearchParams({ build, ...(channel !== '' && { channel }), subdir }).toString();
  const purl = `pkg:conda/${encodeURIComponent(name)}@${encodeURIComponent(version)}?${qualifiers}`;
  return { type: 'library', 'bom-ref': purl, name, version, purl, hashes: sha256(digest) };
}

/** As the purl specification has it for `pypi`: names are lower case, with hyphens. */
function purlOf(name: string, version: string): string {
  return `pkg:pypi/${encodeURIComponent(name.toLowerCase().replaceAll('_', '-'))}@${encodeURIComponent(version)}`;
}

/** An expression stands alone; names are a list (`licenseChoice` of the schema). */
function licencesOf(licence: Licence): LicenceChoice[] {
  if ('expression' in licence) return [{ expression: licence.expression, acknowledgement: 'declared' }];
  return licence.names.map((name) => ({ license: { name, acknowledgement: 'declared' } }));
}

/** @param digest hex, with or without `sha256:` before it */
export function sha256(digest: string): NonNullable<Component['hashes']> {
  return [{ alg: 'SHA-256', content: digest.replace('sha256:', '') }];
}
