// Full load for some minutes: the server's memory must stay flat, and every request that it accepted must be answered,
// also those under way when SIGTERM comes in the middle of the load. Only 127.0.0.1 is asked.
// usage: npm run soak [-- --seconds 600 --connections 32]
import { readFileSync, readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelFolder, testHost } from '@package-model/core/testing';
import { serverFolder, serverPython } from './environment.ts';
import { serving } from './serving.ts';

const { values: option } = parseArgs({ options: { seconds: { type: 'string' }, connections: { type: 'string' } } });
const seconds = Number(option.seconds ?? 600);
const connections = Number(option.connections ?? 32);
/** A quarter of the time for caches and pools to fill; from then on memory may grow by so much of itself. */
const WARM_SHARE = 0.25;
const MOST_GROWTH = 0.05;
const WINDOWS = 10;
/** Bodies that are answered and bodies that are refused, JSON and CSV, one row and many. */
const row = [5.1, 3.5, 1.4, 0.2];
const BODIES: readonly { path: string; type: string; body: string; status: number }[] = [
  { path: '/predict', type: 'application/json', body: JSON.stringify({ rows: [row] }), status: 200 },
  {
    path: '/predict',
    type: 'application/json',
    body: JSON.stringify({ rows: Array.from({ length: 64 }, () => row) }),
    status: 200,
  },
  {
    path: '/v1/models/iris:predict',
    type: 'application/json',
    body: JSON.stringify({ instances: [row, row] }),
    status: 200,
  },
  { path: '/invocations', type: 'text/csv', body: `${row.join(',')}\n`, status: 200 },
  {
    path: '/v2/models/iris/infer',
    type: 'application/json',
    body: JSON.stringify({ inputs: [{ name: 'input', shape: [1, 4], datatype: 'FP64', data: row }] }),
    status: 200,
  },
  { path: '/predict', type: 'application/json', body: '{"rows": [[1]]}', status: 422 },
];

await using host = await testHost();
const folder = await modelFolder(
  join(serverFolder, '..', '..', 'test-fixtures', 'iris', 'iris.pkl'),
  join(host.scratch, 'iris'),
  host,
);
/** After SIGTERM: ids of the requests that the server says it answered, and what went wrong in its own words. */
const logged = new Set<string>();
const troubles: string[] = [];
let stopping = false;
await using server = await serving(serverPython(), folder, {}, (line) => {
  if (line.includes('"level": "error"') || line.includes('"abandoned"')) troubles.push(line);
  const id = stopping ? /"event": ?"request".*"id": ?"([^"]+)"/.exec(line)?.[1] : undefined;
  if (id !== undefined) logged.add(id);
});
const port = Number(new URL(server.address).port);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

let answered = 0;
let wrong = 0;
/** Ids of requests that got no answer: had the server read them, it would have logged them. */
const unanswered: string[] = [];
const memories: number[] = [];

const clients = Array.from({ length: connections }, (_, index) => client(index));
const share = seconds / WINDOWS;
for (let window = 0; window < WINDOWS; window++) {
  const before = answered;
  await pause(share);
  memories.push(memoryOf(server.pid));
  console.log(
    `${((window + 1) * share).toFixed(0).padStart(5)} s   ${((answered - before) / share).toFixed(0).padStart(6)} requests/s   ${megabytes(memories.at(-1) ?? 0)}`,
  );
}
// In the middle of the load: what is under way must still be answered, and only new connections be refused.
stopping = true;
const code = await server.end();
await Promise.all(clients);
const lost = unanswered.filter((id) => logged.has(id));

const settled = memories.slice(Math.floor(WINDOWS * WARM_SHARE));
const growth = Math.max(...settled) / (settled[0] ?? 1) - 1;
console.log(
  `${answered} answers, ${wrong} of them wrong, memory grew by ${(growth * 100).toFixed(1)} % after the first quarter`,
);
console.log(
  `SIGTERM: ${logged.size} requests answered after it, ${lost.length} of them lost, ${unanswered.length - lost.length} never read, exit code ${code}`,
);
for (const line of troubles.slice(0, 20)) console.log(line);
if (wrong > 0 || lost.length > 0 || troubles.length > 0 || code !== 0 || growth > MOST_GROWTH || answered === 0) {
  console.log('FAILED');
  process.exitCode = 1;
}

async function client(index: number): Promise<void> {
  for (let turn = 0; ; turn++) {
    const each = BODIES[(index + turn) % BODIES.length];
    if (!each) return;
    const id = `soak-${index}-${turn}`;
    const status = await ask(each.path, each.type, each.body, id);
    if (status !== undefined) {
      answered += 1;
      if (status !== each.status) wrong += 1;
      continue;
    }
    unanswered.push(id);
    // Before SIGTERM nothing excuses a missing answer; after it nobody listens any more, and this client is done.
    if (stopping) return;
    wrong += 1;
  }
}

/** Status of the answer; undefined where none came, or not all of it. */
function ask(path: string, type: string, body: string, id: string): Promise<number | undefined> {
  return new Promise((done) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), 'x-request-id': id };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode));
      response.on('error', () => done(undefined));
    });
    sent.on('error', () => done(undefined));
    sent.end(body);
  });
}

/** Bytes that are the server's own: of its workers and of the process that keeps them, pages that several share counted once. */
function memoryOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return [pid, ...children].reduce<number>((sum, one) => sum + ownBytes(one), 0);
}

function ownBytes(pid: number | string): number {
  return Number(/^Pss_Anon: +(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time * 1000));
}
