/** Inputs and outputs of `actions/changed-models`; `action.yml` and the documentation are generated from them. */
export const changedInputs = [
  {
    name: 'models',
    doc: 'Globs of models among the committed files, such as `models/*`; a glob that fits a folder names the folder. One a line. Default: the models of package-model.yaml.',
  },
  {
    name: 'paths',
    doc: 'Globs of files that belong to every model, such as `src/**`: a change of one is a change of all. One a line.',
  },
  {
    name: 'base',
    doc: 'Commit to compare with. Default: where the pull request left its base branch, or what the branch held before the push.',
  },
] as const;

export const changedOutputs = [
  {
    name: 'matrix',
    doc: 'For `strategy.matrix`: `{"include":[{"model":"models/churn.pkl","name":"churn","id":"churn"}]}`; `id` is unlike every other. An empty list where nothing changed, which a job must skip (`any`).',
  },
  { name: 'any', doc: '`true` where a model changed, else `false`.' },
] as const;
