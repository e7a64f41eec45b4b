import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { condaChannel, pythonWith, requirementsOf, serveFolder, testHost } from '@package-model/core/testing';
import { findEngine } from '@package-model/core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { startAct, type Act, type Order, type Ran } from './act.ts';
import {
  account,
  exampleText,
  fixture,
  iris,
  labelsOfChurn,
  registry,
  removeImages,
  root,
  withoutModel,
} from './example.ts';
import { startBuilder } from './builder.ts';
import { findProgram } from './checkout.ts';
import { dangerous } from './pickles.ts';

/**
 * The example workflows, as the README shows them, by an independent runner against the real engine and a real registry. Only
 * addresses are other ones: GitHub's registry is one of this machine, and so are a package index and a conda channel.
 */
const samples = await fixture('iris/iris.samples.json');

let act: Act | undefined;
beforeAll(async () => {
  act = await startAct();
  if (act === undefined) {
    console.log('NOT CHECKED: the example workflows, for act is neither on the PATH nor in PACKAGE_MODEL_TOOLS/bin');
  }
});
afterAll(async () => {
  await removeImages();
  await act?.[Symbol.asyncDispose]();
});

/** A repository with the iris model under the name that the examples use. */
const files = { 'models/churn.pkl': iris, 'models/churn.samples.json': samples, ...withoutModel };

/** What somebody's training may be. */
const training = `import os, pickle, sys
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
data = load_iris()
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(data.data, data.target)
os.makedirs(os.path.dirname(sys.argv[1]) or ".", exist_ok=True)
with open(sys.argv[1], "wb") as file:
    pickle.dump(model, file)
`;

/** The iris model of the fixture, trained with another parameter. */
async function otherIris(): Promise<Buffer> {
  const python = await pythonWith(await requirementsOf(join(root, 'test-fixtures/iris/make.py')));
  const script = `import pickle, sys
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
iris = load_iris()
model = Pipeline([("scale", StandardScaler()), ("classify", LogisticRegression(max_iter=200, C=0.01))])
model.fit(iris.data, iris.target_names[iris.target])
sys.stdout.buffer.write(pickle.dumps(model, protocol=5))
`;
  const { stdout } = await promisify(execFile)(python, ['-c', script], { encoding: 'buffer' });
  return stdout;
}

/** The command line as npm would install it: built, without anything beside it. */
async function commandLine(): Promise<Record<string, Uint8Array | string>> {
  const folder = join(root, 'packages/cli');
  const found: Record<string, Uint8Array | string> = {};
  for (const name of ['package.json', 'bin', 'dist']) {
    const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => undefined);
    const paths = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [
      join(folder, name),
    ];
    for (const path of paths)
      found[`node_modules/package-model/${path.slice(folder.length + 1)}`] = await readFile(path);
  }
  // Workflows ask for the first release; npx takes what lies here only where it is of that version.
  const description = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as object;
  found['node_modules/package-model/package.json'] = JSON.stringify({ ...description, version: '1.0.0' });
  // What npm puts beside a program: npx then takes it, and asks no registry.
  found['node_modules/.bin/package-model'] = '#!/usr/bin/env node\nimport("../package-model/bin/package-model.mjs");\n';
  return found;
}

/** The public index: its pages are handed on, and lead to its files. */
async function handedOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const page = await fetch(`https://pypi.org${request.url ?? ''}`, {
      headers: { accept: request.headers.accept ?? '*/*' },
    });
    const body = Buffer.from(await page.arrayBuffer());
    response.writeHead(page.status, { 'content-type': page.headers.get('content-type') ?? 'text/html' }).end(body);
  } catch {
    response.writeHead(502).end();
  }
}

/** A pull request from a fork. */
const fork = {
  pull_request: {
    head: { sha: '1'.repeat(40), repo: { full_name: 'mallory/models' } },
    base: { sha: '2'.repeat(40), repo: { full_name: 'octo/models' } },
  },
};
/** One of the repository's own. */
const own = {
  pull_request: {
    head: { sha: '1'.repeat(40), repo: { full_name: 'octo/models' } },
    base: { sha: '2'.repeat(40), repo: { full_name: 'octo/models' } },
  },
};
const afterRun = {
  workflow_run: {
    id: 1,
    event: 'pull_request',
    head_sha: '1'.repeat(40),
    head_branch: 'topic',
    head_repository: { full_name: 'mallory/models', owner: { login: 'mallory' } },
  },
  repository: { full_name: 'octo/models' },
};

async function example(
  name: string,
  order: Partial<Order> & Pick<Order, 'event'>,
  changes: readonly (readonly [string, string])[] = [],
): Promise<Ran | undefined> {
  const workflow = await exampleText(name, changes);
  const ran = await act?.run({ files, secrets: { GITHUB_TOKEN: 'token-of-the-run' }, ...order, workflow });
  // The runner's log is what tells why, should it not end as it should.
  onTestFailed(() => console.error(ran?.log.replaceAll(/^/gm, '  ')));
  return ran;
}

async function manifest(name: string): Promise<{ readonly status: number; readonly digest: string | null }> {
  const at = name.lastIndexOf(':');
  const url = `http://${name.slice(0, at).replace('/', '/v2/')}/manifests/${name.slice(at + 1)}`;
  const answer = await fetch(url, {
    headers: {
      accept:
        'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.index.v1+json',
    },
  });
  await answer.arrayBuffer();
  return { status: answer.status, digest: answer.headers.get('docker-content-digest') };
}

/** What a report that was kept as an artifact says. */
async function report(ran: Ran, artifact: string) {
  return JSON.parse(await readFile(join(ran.artifacts, artifact, 'report.json'), 'utf8')) as {
    stopped?: unknown;
    pushed?: { repository: string; digest: string };
    against?: { because: string; comparison?: { changes: unknown[] } };
  };
}

const churn = await fixture('churn/churn.joblib');

test('first use: pushed from main, with what changed in the model', async ({ skip }) => {
  const ran = await example('examples/first-use.yml', {
    event: 'push',
    before: { ...files, 'models/churn.pkl': churn },
  });
  if (!ran) return skip();
  expect(ran.code).toBe(0);
  const [summary = ''] = ran.summaries;
  expect(summary).toMatch(/^## ⚠️ churn: consistent, pushed, \d+ changes may break callers/);
  expect(summary).toContain('Compared with');
  expect(summary).toContain('| environment |');
  expect(summary).toContain('What was not shown');
});

test('a pull request is held against what its tag is now: model, metrics, answers, layers, by the record of that push', async ({
  skip,
}) => {
  if (!act) return skip();
  const order = (event: string, model: Buffer, payload?: object): Parameters<typeof example> => [
    'examples/first-use.yml',
    { event, files: { ...files, 'models/churn.pkl': model }, ...(payload && { payload }) },
    [
      [':${{ github.sha }}', ':main'],
      ['tags: ', 'samples: models/churn.samples.json\n          tags: '],
    ],
  ];
  const published = await example(...order('push', iris));
  expect(published?.code).toBe(0);
  const { digest } = await manifest(`${account}/churn:main`);
  const ran = await example(...order('pull_request', await otherIris(), own));
  expect(ran?.code).toBe(0);
  const [summary = ''] = ran?.summaries ?? [];
  expect(summary).toContain('### Compared with');
  expect(summary).toMatch(/^\|  \| parameters \| classify&#46;C&#58; 1 → 0&#46;01 \|/m);
  expect(summary).toMatch(/^\| answers to the samples \| moved \|/m);
  expect(summary).toMatch(/^\| layers \| before \| now \| difference \|/m);
  expect(summary).toContain(`npx package-model compare ${account}/churn@${digest}`);
  expect((await manifest(`${account}/churn:main`)).digest).toBe(digest);
});

test('release: tested with recorded answers, pushed, attested by its digest, handed on to the deployment', async ({
  skip,
}) => {
  const ran = await example('examples/release.yml', { event: 'push', payload: { ref: 'refs/tags/v1' } }, [
    ['${{ github.ref_name }}', 'v1'],
  ]);
  if (!ran) return skip();
  expect(ran.code).toBe(0);
  expect(ran.summaries[0]).toMatch(/^## ✅ churn: verified, pushed/);
  const [one, latest] = [await manifest(`${account}/churn:v1`), await manifest(`${account}/churn:latest`)];
  expect(one.status).toBe(200);
  expect(latest.digest).toBe(one.digest);
  expect(ran.calls).toEqual([`attest ${account}/churn@${one.digest}`]);
  expect(ran.log).toContain(`kubectl set image deployment/churn churn=${account}/churn@${one.digest}`);
  expect(await readdir(join(ran.artifacts, 'bill-of-materials'))).toHaveLength(1);
});

test('many models: those that changed, each in its job, attested, in one summary; an empty matrix is skipped', async ({
  skip,
}) => {
  const many = { ...files, 'models/b.pkl': iris, 'models/c.pkl': iris };
  const before = { ...many, 'models/churn.pkl': churn, 'models/b.pkl': churn };
  const ran = await example('examples/many-models.yml', { event: 'push', files: many, before });
  if (!ran) return skip();
  expect(ran.code).toBe(0);
  const combined = ran.summaries.at(-1) ?? '';
  expect(combined).toMatch(/^## ⚠️ 2 of 2 models passed/);
  expect(combined.match(/Compared with/g)).toHaveLength(2);
  const reports = await Promise.all(['b', 'churn'].map((id) => report(ran, `package-model-image-${id}`)));
  expect(ran.calls.toSorted()).toEqual(
    reports.map(({ pushed }) => `attest ${pushed?.repository}@${pushed?.digest}`).toSorted(),
  );
  for (const { pushed } of reports) expect(pushed?.repository).toContain(account);

  const none = await example('examples/many-models.yml', { event: 'push', files: { 'README.md': 'x' }, before: many });
  expect(none?.code).toBe(0);
  expect(none?.summaries.at(-1)).toMatch(/^## ✅ No models/);
  expect(none?.calls).toEqual([]);
});

test('many models: one that is dangerous fails the run, and is the first in its summary', async ({ skip }) => {
  const many = { ...files, 'models/bad.pkl': dangerous };
  const ran = await example('examples/many-models.yml', {
    event: 'push',
    files: many,
    before: { 'README.md': 'x' },
  });
  if (!ran) return skip();
  expect(ran.code).not.toBe(0);
  expect(ran.summaries.at(-1)).toMatch(
    /^## ❌ 1 of 2 models passed[\s\S]*?\| ❌ \| models&#47;bad&#46;pkl \| stopped at check/,
  );
  expect(ran.calls).toEqual([]);
});

test('private index: its password reaches resolver and build, and nothing that is kept', async ({ skip }) => {
  if (!act) return skip();
  const password = `index-password-${process.pid}`;
  const seen: string[] = [];
  const index = createServer((request, response) => {
    const login = Buffer.from(`user:${password}`).toString('base64');
    if (request.headers.authorization !== `Basic ${login}`) {
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end();
    }
    seen.push(request.url ?? '');
    // The public index behind a password: pages are handed on, and lead to its files.
    void handedOn(request, response);
  });
  await new Promise<void>((ready) => index.listen(0, '127.0.0.1', ready));
  const { port } = index.address() as AddressInfo;
  try {
    const ran = await example(
      'examples/private-index.yml',
      { event: 'push', secrets: { INDEX_USER: 'user', INDEX_TOKEN: password } },
      [
        ['https://${{ secrets.INDEX_USER }}', 'http://${{ secrets.INDEX_USER }}'],
        ['packages.acme.example', `127.0.0.1:${port}`],
      ],
    );
    expect(ran?.code).toBe(0);
    expect(seen.length).toBeGreaterThan(0);
    expect(ran?.log).not.toContain(password);
  } finally {
    index.close();
    index.closeAllConnections();
  }
});

test('conda: an environment.yml becomes an image', async ({ skip }) => {
  if (!act) return skip();
  await using host = await testHost();
  const wheels = [
    'scikit-learn==1.9.1',
    'numpy==2.4.6',
    'scipy==1.17.1',
    'joblib==1.6.0',
    'threadpoolctl==3.6.0',
    'narwhals==2.0.1',
    'cloudpickle==3.1.1',
  ];
  const channel = await condaChannel(await findEngine(host), 'python:3.11-slim', wheels, host);
  const shelf = join(host.scratch, 'channels');
  await mkdir(shelf);
  await symlink(channel, join(shelf, 'conda-forge'));
  await using server = await serveFolder(shelf, 'user:password-of-the-channel');
  const environment = 'channels: [conda-forge]\ndependencies: [python=3.11, scikit-learn>=1.5]\n';
  const ran = await example(
    'examples/conda.yml',
    { event: 'push', files: { ...files, 'environment.yml': environment } },
    [
      [
        'environment: conda',
        `environment: conda\n          conda-mirror: http://user:password-of-the-channel@127.0.0.1:${server.port}`,
      ],
    ],
  );
  expect(ran?.code).toBe(0);
  expect(ran?.summaries[0]).toMatch(/^## ✅ churn: consistent/);
  expect(ran?.log).not.toContain('password-of-the-channel');
});

test('remote builder: the image is built elsewhere and tested here', async ({ skip }) => {
  const buildkitd = await findProgram('buildkitd');
  if (!act || buildkitd === undefined) {
    console.log('NOT CHECKED: the example with a remote builder, for act or buildkitd is missing');
    return skip();
  }
  await using builder = await startBuilder(buildkitd, registry);
  const ran = await example('examples/remote-builder.yml', {
    event: 'push',
    variables: { BUILDER_ADDRESS: builder.address },
  });
  expect(ran?.code).toBe(0);
  expect(ran?.summaries[0]).toMatch(/^## ✅ churn: consistent/);
  expect(await builder.built()).toBe(true);
});

test('weekly upgrade: the lock moves on a branch, and a pull request is asked for', async ({ skip }) => {
  if (!act) return skip();
  const program = await commandLine();
  const ran = await example('examples/lock-upgrade.yml', {
    event: 'workflow_dispatch',
    files: { ...files, ...program },
  });
  expect(ran?.code).toBe(0);
  expect(ran?.calls).toEqual([
    'gh auth setup-git',
    expect.stringContaining('gh pr view lock-upgrade'),
    expect.stringContaining('gh pr create --title Newer packages for the model'),
  ]);
  const origin = join(ran?.out ?? '', 'origin.git');
  const lock = await promisify(execFile)('git', ['-C', origin, 'show', 'lock-upgrade:models/pylock.churn.toml']);
  expect(lock.stdout).toContain('name = "scikit-learn"');
});

test('fork-safe comment: the report of a check without permissions is rendered anew, and goes where GitHub says', async ({
  skip,
}) => {
  const checked = await example('examples/check.yml', { event: 'pull_request', payload: fork });
  if (!checked) return skip();
  expect(checked.code).toBe(0);
  const hostile = JSON.parse(await readFile(join(checked.artifacts, 'package-model-check/report.json'), 'utf8')) as {
    model: { files: { path: string }[] };
  };
  hostile.model.files[0] = { ...hostile.model.files[0], path: '</td><img src=https://evil.example> @everyone' };
  const ran = await example('examples/comment.yml', {
    event: 'workflow_run',
    payload: afterRun,
    artifacts: { 'package-model-check/report.json': JSON.stringify(hostile) },
  });
  expect(ran?.code).toBe(0);
  expect(ran?.calls).toEqual([
    expect.stringMatching(/^gh api --method GET repos\/.*\/pulls --field state=open --field head=mallory:topic/),
    expect.stringMatching(/^gh pr comment 7 --edit-last --create-if-none --body-file /),
  ]);
  const comment = await readFile(join(ran?.out ?? '', 'comment.md'), 'utf8');
  expect(comment).toMatch(/^## ✅ churn: checked/);
  expect(comment).not.toMatch(/<img|@everyone|evil\.example/);
});

test('retrain: trained here, its answers recorded, the image asked the same', async ({ skip }) => {
  if (!act) return skip();
  const program = await commandLine();
  const ran = await example('examples/retrain.yml', {
    event: 'workflow_dispatch',
    files: { ...withoutModel, 'train.py': training, ...program },
  });
  expect(ran?.code).toBe(0);
  // Compared with what another test has left under the same tag, if it ran before.
  expect(ran?.summaries[0]).toMatch(/^## (?:✅|⚠️) churn: verified, pushed/);
  expect((await manifest(`${account}/churn:latest`)).status).toBe(200);
});

test('from an artifact: the digest that the training job gave is checked, and the source is a label', async ({
  skip,
}) => {
  const ran = await example('examples/from-artifact.yml', {
    event: 'push',
    files: {
      ...withoutModel,
      'trained.pkl': iris,
      'train.py': 'import shutil, sys\nshutil.copy("trained.pkl", sys.argv[1])\n',
    },
  });
  if (!ran) return skip();
  expect(ran.code).toBe(0);
  expect((await labelsOfChurn(ran.log))['io.package-model.model.source']).toMatch(/\/actions\/runs\//);
});
