// schemathesis asks the server what its own OpenAPI document allows, and what it forbids, until so many requests were
// answered; fails on an answer of 500 or more, and on a server that ended. Only 127.0.0.1 is asked.
// usage: npm run fuzz:serve [-- --requests 10000 --seed 1 --model iris]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelFolder, pythonWith, testHost } from '@package-model/core/testing';
import { serverFolder, serverPython } from './environment.ts';
import { serving } from './serving.ts';

const SCHEMATHESIS = ['schemathesis==4.32.5'];
const MODELS: Readonly<Record<string, string>> = {
  iris: 'iris/iris.pkl',
  churn: 'churn/churn.joblib',
  text: 'text/plain.joblib',
};
/** A run that is stuck is ended: so many requests take a hundredth of a second each on a slow machine. */
const SECONDS_A_REQUEST = 0.1;
const LEAST_SECONDS = 120;

const { values: option } = parseArgs({
  options: { requests: { type: 'string' }, seed: { type: 'string' }, model: { type: 'string' } },
});
const requests = Number(option.requests ?? 10_000);
let seed = Number(option.seed ?? 1);
const names = Object.keys(MODELS).filter((name) => (option.model ?? name) === name);
const deadline = performance.now() + Math.max(LEAST_SECONDS, requests * SECONDS_A_REQUEST) * 1000;
let failed = false;

await using host = await testHost();
const schemathesis = join(await pythonWith(SCHEMATHESIS), '..', 'schemathesis');
const python = serverPython();
for (const name of names) {
  const folder = await modelFolder(
    join(serverFolder, '..', '..', 'test-fixtures', MODELS[name] ?? ''),
    join(host.scratch, name),
    host,
  );
  // A small limit lets what is generated reach it.
  await using server = await serving(python, folder, { PACKAGE_MODEL_LOG: 'errors', PACKAGE_MODEL_MAX_BODY: '65536' });
  const wanted = Math.ceil(requests / names.length);
  for (let answered = 0; answered < wanted; seed++) {
    const examples = Math.max(1, Math.min(200, wanted - answered));
    if (performance.now() > deadline)
      throw new Error(`${name}: the time is over after ${answered} of ${wanted} requests`);
    // Beside this process, which has to go on reading the server's log: a log that nobody reads stops its writer.
    const run = await host.exec(
      schemathesis,
      [
        ...['run', `${server.address}/openapi.json`, '--seed', String(seed), '--max-examples', String(examples)],
        ...['--checks', 'not_a_server_error', '--suppress-health-check', 'all', '--mode', 'all', '--no-color'],
      ],
      { cwd: host.scratch, signal: AbortSignal.timeout(Math.max(1000, Math.round(deadline - performance.now()))) },
    );
    const counts = await countOf(server.address);
    if (run.code !== 0 || counts.failed > 0) {
      failed = true;
      console.log(run.stdout.slice(-6000) + run.stderr.slice(-2000));
      console.log(`${name}: FAILED at seed ${seed}: ${counts.failed} answers of 500 or more`);
      break;
    }
    if (counts.all === answered) throw new Error(`${name}: schemathesis asked nothing\n${run.stdout.slice(-2000)}`);
    answered = counts.all;
    if (answered >= wanted)
      console.log(`${name}: ${answered} requests, ${counts.refused} of them refused, none answered with 500 or more`);
  }
}
process.exitCode = failed ? 1 : 0;

/** What the server itself counted. 503 and 504 say that it has no time, 500 that something broke; all count as failed. */
async function countOf(address: string): Promise<{ all: number; refused: number; failed: number }> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const total = { all: 0, refused: 0, failed: 0 };
  for (const [, code = '', count = ''] of text.matchAll(
    /^package_model_requests_total\{.*code="(\d+)".*\} ([\d.e+]+)$/gm,
  )) {
    total.all += Number(count);
    if (code.startsWith('4')) total.refused += Number(count);
    if (code.startsWith('5')) total.failed += Number(count);
  }
  return total;
}
