/** Inputs and outputs of `actions/combine-reports`; `action.yml` and the documentation are generated from them. */
export const combineInputs = [
  {
    name: 'reports',
    doc: 'Folder that holds the reports (files called report.json, at any depth), such as what actions/download-artifact fetched. One that is not there holds none.',
  },
  {
    name: 'expected',
    doc: 'The matrix of actions/changed-models: a model of it without a report counts as failed.',
  },
  {
    name: 'max-bytes',
    doc: 'Most bytes of the summary. Default: the 1 MiB that a job summary may have; a comment takes 65536 characters.',
  },
] as const;

export const combineOutputs = [
  {
    name: 'verdict',
    doc: '`passed`, `failed`, or `none` where there was nothing to do. The step itself does not fail.',
  },
  { name: 'passed', doc: 'Number of models that passed.' },
  { name: 'failed', doc: 'Number of models that did not, or have no report.' },
  { name: 'summary', doc: 'Path of the summary (Markdown).' },
] as const;
