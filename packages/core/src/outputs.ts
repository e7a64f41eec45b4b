export interface Output {
  readonly name: string;
  readonly doc: string;
}

/** What the Action gives out. All are set whatever happens, as far as known; empty where not. */
export const outputs = [
  {
    name: 'verdict',
    doc: '`verified` (answers were compared with expected ones), `consistent` (only with the model asked directly), `not-asked` or `failed`; what a failed run did not reach is `failed`.',
  },
  { name: 'image', doc: 'The image: `repository@digest` after a push, else the first tag, else the engine’s id.' },
  { name: 'digest', doc: 'Digest of the pushed manifest, `sha256:…`.' },
  { name: 'tags', doc: 'Tags that were set, one a line.' },
  { name: 'format', doc: 'Format of the model: `pickle`, `joblib`, … as docs/formats.md lists them.' },
  { name: 'framework', doc: 'Who wrote the model, such as `scikit-learn 1.9.0`.' },
  { name: 'findings', doc: 'Number of findings of all severities.' },
  { name: 'report', doc: 'Path of the report (JSON).' },
  { name: 'summary', doc: 'Path of the job summary (Markdown), for whoever posts it as a comment.' },
  { name: 'sarif', doc: 'Path of the findings as SARIF 2.1.0.' },
  { name: 'dockerfile', doc: 'Path of the Dockerfile, when `outputs` names a folder for the build context.' },
  { name: 'lock', doc: 'Path of the lock that was used.' },
  { name: 'bom', doc: 'Path of the bill of materials (CycloneDX, JSON), once an image was made.' },
  { name: 'size', doc: 'Size of the image in bytes, base included, unpacked.' },
] as const satisfies readonly Output[];

export type OutputName = (typeof outputs)[number]['name'];

const ofCheck = ['verdict', 'format', 'framework', 'findings', 'report', 'summary', 'sarif'] as const;

/** What `check-model` gives out; the format and the framework where it checked one model. */
export const checkOutputs = outputs
  .filter(({ name }) => ofCheck.some((each) => each === name))
  .map((output): Output =>
    output.name === 'verdict'
      ? { name: 'verdict', doc: '`passed` or `failed`; a model that could not be read in full is `failed`.' }
      : output,
  );
