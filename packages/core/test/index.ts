export { testHost, type TestHost } from './host.ts';
export { modelFolder } from './model-folder.ts';
export { pythonWith, requirementsOf } from './python-env.ts';
