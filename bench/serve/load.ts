// The load generator: a process of its own, one thread, plain sockets that stay open. Every connection sends its next
// request when the answer to the last one is there. Prints one JSON line.
// usage: node load.ts PORT CONNECTIONS SECONDS WARM_SECONDS < one HTTP request
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

const [port = 0, connections = 1, seconds = 1, warmSeconds = 0] = process.argv.slice(2).map(Number);
const request = readFileSync(0);
const END_OF_HEADERS = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

/** Milliseconds of each answer while it counted. */
const latencies: number[] = [];
let failures = 0;
let counting = false;
let ended = false;

const sockets = await Promise.all(Array.from({ length: connections }, open));
for (const socket of sockets) ask(socket);
await pause(warmSeconds);
counting = true;
const cpu = process.cpuUsage();
const started = performance.now();
await pause(seconds);
counting = false;
ended = true;
const took = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
for (const socket of sockets) socket.destroy();
latencies.sort((a, b) => a - b);
const at = (share: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
const busy = (user + system) / 1e6 / took;
console.log(JSON.stringify({ rps: latencies.length / took, p50: at(0.5), p99: at(0.99), failures, busy }));

function open(): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket: Socket = connect(port, '127.0.0.1', () => done(socket));
    socket.setNoDelay(true);
    socket.on('error', (error) => (ended ? undefined : failed(error)));
  });
}

/** Asks for ever, counting while it counts. */
function ask(socket: Socket): void {
  let sent = performance.now();
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const length = lengthOf(held);
    if (length === undefined || held.length < length) return;
    if (counting) {
      latencies.push(performance.now() - sent);
      // "HTTP/1.1 200": the ninth byte on is the status.
      if (held.toString('latin1', 9, 12) !== '200') failures += 1;
    }
    held = Buffer.alloc(0);
    if (ended) return;
    sent = performance.now();
    socket.write(request);
  });
  socket.on('close', () => {
    if (ended) return;
    failures += 1;
    void open().then(ask);
  });
  socket.write(request);
}

/** Bytes of the whole answer; undefined while that cannot be told. */
function lengthOf(answer: Buffer): number | undefined {
  const headersEnd = answer.indexOf(END_OF_HEADERS);
  if (headersEnd === -1) return undefined;
  const headers = answer.toString('latin1', 0, headersEnd).toLowerCase();
  const announced = /\r\ncontent-length: *(\d+)/.exec(headers)?.[1];
  if (announced !== undefined) return headersEnd + 4 + Number(announced);
  const end = answer.indexOf(END_OF_CHUNKS, headersEnd);
  return end === -1 ? undefined : end + END_OF_CHUNKS.length;
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time * 1000));
}
