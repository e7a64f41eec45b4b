import { join } from 'node:path';
import { modelFolder, pythonWith, testHost } from '@package-model/core/testing';
import { expect, test } from 'vitest';
import { serverFolder, serverPython } from './environment.ts';
import { serving } from './serving.ts';

/** The public clients, as their users install them. */
const CLIENTS = [
  'mlflow-skinny==3.17.2',
  'numpy==2.4.6',
  'openapi-python-client==0.29.1',
  'openapi-spec-validator==0.9.0',
  'pandas==3.1.1',
  'prometheus_client==0.26.0',
  'pytest==9.2.0',
  'tritonclient[http]==2.73.0',
];
const fixtures = join(serverFolder, '..', '..', 'test-fixtures');
const VERTEX = {
  AIP_HEALTH_ROUTE: '/vertex/health',
  AIP_PREDICT_ROUTE: '/vertex/predict',
  AIP_ENDPOINT_ID: '7',
  AIP_DEPLOYED_MODEL_ID: '8',
};

test('the public client of each protocol talks to the server', async () => {
  await using host = await testHost();
  const python = serverPython();
  const folder = (name: string, file: string): Promise<string> =>
    modelFolder(join(fixtures, file), join(host.scratch, name), host);
  await using iris = await serving(python, await folder('iris', 'iris/iris.pkl'), VERTEX);
  await using churn = await serving(python, await folder('churn', 'churn/churn.joblib'));
  const { code, stdout, stderr } = await host.exec(
    await pythonWith(CLIENTS),
    ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--rootdir', '.', '.'],
    {
      cwd: join(serverFolder, 'test', 'clients'),
      env: {
        ...process.env,
        IRIS: iris.address,
        CHURN: churn.address,
        PYTHONDONTWRITEBYTECODE: '1',
        MLFLOW_DISABLE_TELEMETRY: 'true',
      },
    },
  );
  if (code !== 0) console.log(stdout + stderr);
  expect(code).toBe(0);
  console.log(`clients: ${stdout.trimEnd().split('\n').at(-1)}`);
});
