export { testHost, type TestHost } from './host.ts';
export { pythonWith, requirementsOf } from './python-env.ts';
