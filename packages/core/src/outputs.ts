/** What the Action gives out. All are set whatever happens, as far as known; empty where not. */
export const outputs = [
  {
    name: 'verdict',
    doc: '`verified`, `consistent`, `not-asked` or `failed`; what a failed run did not reach is `failed`.',
  },
  { name: 'image', doc: 'The image: `repository@digest` after a push, else the first tag, else the engine’s id.' },
  { name: 'digest', doc: 'Digest of the pushed manifest, `sha256:…`.' },
  { name: 'tags', doc: 'Tags that were set, one a line.' },
  { name: 'format', doc: 'Format of the model: `pickle`, `joblib`, …' },
  { name: 'framework', doc: 'Who wrote the model, such as `scikit-learn 1.9.0`.' },
  { name: 'findings', doc: 'Number of findings of all severities.' },
  { name: 'report', doc: 'Path of the report (JSON).' },
  { name: 'sarif', doc: 'Path of the findings as SARIF 2.1.0.' },
  { name: 'dockerfile', doc: 'Path of the Dockerfile, when `output` names a folder for the build context.' },
  { name: 'lock', doc: 'Path of the lock that was used.' },
  { name: 'size', doc: 'Size of the image in bytes.' },
] as const satisfies readonly { readonly name: string; readonly doc: string }[];

export type OutputName = (typeof outputs)[number]['name'];
