export { testCertificate, type TestCertificate } from './certificate.ts';
export { condaChannel, serveFolder, type FileServer } from './conda-channel.ts';
export { freePort } from './free-port.ts';
export { testHost, type TestHost } from './host.ts';
export { modelFolder } from './model-folder.ts';
export { pythonWith, requirementsOf } from './python-env.ts';
