import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, pythonWith } from '@package-model/core/testing';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { startAct, type Act, type Order, type Ran } from './act.ts';
import { exampleText, iris, labelsOfChurn, removeImages, withoutModel } from './example.ts';

/**
 * The examples for models that are not in git, by an independent runner: the real clients against an S3-compatible server, a
 * DVC remote on it and MLflow's own registry, all of this machine. Of Hugging Face there is no server to run: a stand-in serves
 * the few paths that its client asks.
 */
const run = promisify(execFile);
const sha256 = createHash('sha256').update(iris).digest('hex');

let act: Act | undefined;
let folder: string;
/** Programs that hosted machines have. */
let programs: string;

beforeAll(async () => {
  act = await startAct();
  if (act === undefined) {
    console.log(
      'NOT CHECKED: the examples for models elsewhere, for act is neither on the PATH nor in PACKAGE_MODEL_TOOLS/bin',
    );
    return;
  }
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  programs = join(folder, 'bin');
  await mkdir(programs);
});
afterAll(async () => {
  if (act === undefined) return;
  await removeImages();
  await rm(folder, { recursive: true, force: true });
  await act[Symbol.asyncDispose]();
});

/** A program of a Python package, in a folder of its own so that nothing else comes along with it. */
async function provide(program: string, requirement: string): Promise<string> {
  const bin = dirname(await pythonWith([requirement]));
  await symlink(join(bin, program), join(programs, program)).catch(() => undefined);
  return join(bin, program);
}

async function example(
  name: string,
  order: Partial<Order>,
  changes: readonly (readonly [string, string])[] = [],
): Promise<Ran | undefined> {
  const workflow = await exampleText(`examples/${name}`, changes);
  const ran = await act?.run({ event: 'push', files: withoutModel, path: [programs], ...order, workflow });
  // The runner's log is what tells why, should it not end as it should.
  onTestFailed(() => console.error(ran?.log.replaceAll(/^/gm, '  ')));
  return ran;
}

interface Service extends AsyncDisposable {
  readonly url: string;
}

/** Starts a server that says where it listens by answering there. */
async function service(program: string, args: (port: number) => readonly string[]): Promise<Service> {
  const port = await freePort();
  const child = spawn(program, args(port), { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const until = Date.now() + 60_000;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > until || child.exitCode !== null) {
      await end();
      throw new Error(`${program} does not answer`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, [Symbol.asyncDispose]: end };
}

async function listen(server: Server): Promise<Service> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const keys = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_DEFAULT_REGION: 'eu-central-1' };

interface Bucket extends Service {
  readonly aws: (...args: string[]) => Promise<string>;
}

/** What its server needs to be S3 and to give out roles; all of it is ten times as much. */
const MOTO = ['moto[s3]==5.1.16', 'Flask==3.1.3', 'flask-cors==6.0.5'];

/** An S3-compatible server with a bucket that keeps versions. */
async function bucket(): Promise<Bucket> {
  const program = await provide('aws', 'awscli==1.43.2');
  const s3 = await service(join(dirname(await pythonWith(MOTO)), 'moto_server'), (port) => ['--port', String(port)]);
  const env = { ...process.env, ...keys, AWS_ENDPOINT_URL: s3.url };
  const aws = async (...args: string[]): Promise<string> => (await run(program, args, { env })).stdout;
  await aws(
    's3api',
    'create-bucket',
    '--bucket',
    'acme-models',
    '--create-bucket-configuration',
    'LocationConstraint=eu-central-1',
  );
  await aws(
    's3api',
    'put-bucket-versioning',
    '--bucket',
    'acme-models',
    '--versioning-configuration',
    'Status=Enabled',
  );
  return { ...s3, aws };
}

test('S3: the version that a variable names, let in by the token of the workflow', async ({ skip }) => {
  if (!act) return skip();
  await using s3 = await bucket();
  const asked: string[] = [];
  await using tokens = await listen(
    createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      response.end(JSON.stringify({ value: 'header.payload.signature' }));
    }),
  );
  const file = join(folder, 'model.pkl');
  const put = async (bytes: Uint8Array): Promise<string> => {
    await writeFile(file, bytes);
    const said = await s3.aws(
      's3api',
      'put-object',
      '--bucket',
      'acme-models',
      '--key',
      'churn/model.pkl',
      '--body',
      file,
    );
    return (JSON.parse(said) as { VersionId: string }).VersionId;
  };
  const version = await put(iris);
  await put(Buffer.from('another, that came later'));
  const ran = await example('from-s3.yml', {
    variables: {
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/models',
      AWS_REGION: 'eu-central-1',
      MODEL_VERSION: version,
      MODEL_SHA256: sha256,
    },
    env: {
      AWS_ENDPOINT_URL: s3.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?of=run`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token-of-the-run',
    },
  });
  expect(ran?.code).toBe(0);
  expect(asked).toEqual(['bearer token-of-the-run /token?of=run&audience=sts.amazonaws.com']);
  expect(ran?.summaries[0]).toMatch(/^## ✅ churn: consistent/);
  expect((await labelsOfChurn(ran?.log ?? ''))['io.package-model.model.source']).toBe(
    's3://acme-models/churn/model.pkl',
  );
});

test('S3: another object than the one that was reviewed ends the run', async ({ skip }) => {
  if (!act) return skip();
  await using s3 = await bucket();
  const file = join(folder, 'other.pkl');
  await writeFile(file, Buffer.concat([iris, Buffer.of(0)]));
  const said = await s3.aws(
    's3api',
    'put-object',
    '--bucket',
    'acme-models',
    '--key',
    'churn/model.pkl',
    '--body',
    file,
  );
  await using tokens = await listen(createServer((_, response) => void response.end('{"value":"a.b.c"}')));
  const ran = await example('from-s3.yml', {
    variables: {
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/models',
      AWS_REGION: 'eu-central-1',
      MODEL_VERSION: (JSON.parse(said) as { VersionId: string }).VersionId,
      MODEL_SHA256: sha256,
    },
    env: {
      AWS_ENDPOINT_URL: s3.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/?a`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    },
  });
  expect(ran?.code).not.toBe(0);
  expect(ran?.summaries[0]).toMatch(/^## ❌[\s\S]*MODEL_CHANGED|^## ❌[\s\S]*sha256/i);
});

test('DVC: what the pointer in git names comes from its remote', async ({ skip }) => {
  if (!act) return skip();
  await provide('pipx', 'pipx==1.8.0');
  await using s3 = await bucket();
  const md5 = createHash('md5').update(iris).digest('hex');
  const file = join(folder, 'remote.pkl');
  await writeFile(file, iris);
  await s3.aws('s3', 'cp', file, `s3://acme-models/dvc/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`);
  const ran = await example('from-dvc.yml', {
    files: {
      ...withoutModel,
      '.dvc/config': `[core]\n    remote = models\n['remote "models"']\n    url = s3://acme-models/dvc\n    endpointurl = ${s3.url}\n`,
      '.dvc/.gitignore': '/tmp\n/cache\n',
      'models/.gitignore': '/churn.pkl\n',
      'models/churn.pkl.dvc': `outs:\n- md5: ${md5}\n  size: ${iris.length}\n  hash: md5\n  path: churn.pkl\n`,
    },
    secrets: { AWS_ACCESS_KEY_ID: keys.AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: keys.AWS_SECRET_ACCESS_KEY },
  });
  expect(ran?.code).toBe(0);
  expect(ran?.summaries[0]).toMatch(/^## ✅ churn: consistent/);
  expect((await labelsOfChurn(ran?.log ?? ''))['io.package-model.model.source']).toMatch(/\/models\/churn\.pkl\.dvc$/);
});

test('Hugging Face: the revision that a variable names', async ({ skip }) => {
  if (!act) return skip();
  await provide('pipx', 'pipx==1.8.0');
  const revision = 'c'.repeat(40);
  const asked: string[] = [];
  // The paths that the client asks of the public hub.
  await using hub = await listen(
    createServer((request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/, '');
      asked.push(`${request.headers.authorization} ${path}`);
      if (path === `/api/models/acme/churn/tree/${revision}`) {
        return void response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify([{ type: 'file', path: 'model.pkl', size: iris.length, oid: 'd'.repeat(40) }]));
      }
      if (path === `/acme/churn/resolve/${revision}/model.pkl`) {
        response.writeHead(200, { 'content-length': iris.length, etag: `"${sha256}"`, 'x-repo-commit': revision });
        return void response.end(request.method === 'HEAD' ? undefined : iris);
      }
      response.writeHead(404).end();
    }),
  );
  const ran = await example('from-hugging-face.yml', {
    secrets: { HF_TOKEN: 'hf_token-of-a-test' },
    variables: { MODEL_REVISION: revision, MODEL_SHA256: sha256 },
    env: { HF_ENDPOINT: hub.url },
  });
  expect(ran?.code).toBe(0);
  expect(asked).toContain(`Bearer hf_token-of-a-test /acme/churn/resolve/${revision}/model.pkl`);
  expect(ran?.log).not.toContain('hf_token-of-a-test');
  expect((await labelsOfChurn(ran?.log ?? ''))['io.package-model.model.source']).toContain(revision);
});

const large = process.env['PACKAGE_MODEL_TEST_LARGE'] === '1';

test('MLflow: a version of the registered model, from MLflow’s own registry', async ({ skip }) => {
  if (!act) return skip();
  if (!large) {
    console.log(
      'NOT CHECKED: the example for MLflow, whose registry is 700 MB of packages (PACKAGE_MODEL_TEST_LARGE=1)',
    );
    return skip();
  }
  await provide('pipx', 'pipx==1.8.0');
  const python = await pythonWith(['mlflow==3.6.0', 'sqlalchemy==2.0.44']);
  const store = await mkdtemp(join(folder, 'mlflow-'));
  await using registry = await service(join(dirname(python), 'mlflow'), (port) => [
    ...['server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
    ...['--backend-store-uri', `sqlite:///${store}/registry.db`, '--artifacts-destination', join(store, 'artifacts')],
  ]);
  const program = `import sys, mlflow
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
mlflow.set_tracking_uri(sys.argv[1])
data = load_iris()
model = LogisticRegression(max_iter=200).fit(data.data, data.target)
with mlflow.start_run():
    mlflow.sklearn.log_model(model, name="model", registered_model_name="churn", input_example=data.data[:2])
mlflow.artifacts.download_artifacts("models:/churn/1", dst_path=sys.argv[2])
`;
  const fetched = join(store, 'fetched');
  await mkdir(fetched);
  await run(python, ['-c', program, registry.url, fetched], { maxBuffer: 16 << 20 });
  const ran = await example('from-mlflow.yml', {
    secrets: { MLFLOW_TRACKING_TOKEN: 'token-of-the-registry' },
    variables: { MLFLOW_TRACKING_URI: registry.url, MODEL_VERSION: '1', MODEL_SHA256: await sha256Of(fetched) },
  });
  expect(ran?.code).toBe(0);
  expect(ran?.summaries[0]).toMatch(/^## ✅ \S+: consistent/);
  expect((await labelsOfChurn(ran?.log ?? ''))['io.package-model.model.source']).toBe('models:/churn/1');
});

/** As docs/actions.md says it: the digest of the sorted lines that `sha256sum` prints of a folder. */
async function sha256Of(model: string): Promise<string> {
  const command = "find . -type f -not -path '*/.*' | sed 's,^./,,' | xargs sha256sum | sort | sha256sum";
  const { stdout } = await run('sh', ['-c', command], { cwd: model });
  return stdout.slice(0, 64);
}
