/**
 * Which Debian package has a shared library: those that wheels of the field link to and do not bring, by the name in their
 * ELF headers. Written by hand, from the NEEDED entries of wheels of the field and Debian's list of the contents of its
 * packages: what it lacks is told with the library's name, and named with --system-package. Packages of Debian 12 and 13; where a name changed between them, 13 still provides the older one.
 */
const packages: Readonly<Record<string, string>> = {
  'libEGL.so.1': 'libegl1',
  'libGL.so.1': 'libgl1',
  'libICE.so.6': 'libice6',
  'libSM.so.6': 'libsm6',
  'libX11.so.6': 'libx11-6',
  'libXext.so.6': 'libxext6',
  'libXrender.so.1': 'libxrender1',
  'libaio.so.1': 'libaio1',
  'libatomic.so.1': 'libatomic1',
  'libcairo.so.2': 'libcairo2',
  'libexpat.so.1': 'libexpat1',
  'libfontconfig.so.1': 'libfontconfig1',
  'libfreetype.so.6': 'libfreetype6',
  'libgeos_c.so.1': 'libgeos-c1v5',
  'libgfortran.so.5': 'libgfortran5',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgomp.so.1': 'libgomp1',
  'libgssapi_krb5.so.2': 'libgssapi-krb5-2',
  'libgthread-2.0.so.0': 'libglib2.0-0',
  'libmagic.so.1': 'libmagic1',
  'libnuma.so.1': 'libnuma1',
  'libodbc.so.2': 'libodbc2',
  'libopenblas.so.0': 'libopenblas0',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libportaudio.so.2': 'libportaudio2',
  'libpq.so.5': 'libpq5',
  'libquadmath.so.0': 'libquadmath0',
  'libsndfile.so.1': 'libsndfile1',
  'libstdc++.so.6': 'libstdc++6',
  'libusb-1.0.so.0': 'libusb-1.0-0',
  'libxcb.so.1': 'libxcb1',
  'libxml2.so.2': 'libxml2',
};

/** The package that brings a library, where it is known. */
export function packageOfLibrary(library: string): string | undefined {
  return Object.hasOwn(packages, library) ? packages[library] : undefined;
}
