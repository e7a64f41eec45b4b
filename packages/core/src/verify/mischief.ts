import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import type { Host } from '../nouns/host.ts';

/**
 * Images for the tests: they keep the image contract with a server of a few lines, whose model sums a row, and break
 * it in one way each. All share every layer; which way is an environment variable of the image.
 */
export const BASE = 'python:3.11-slim';

export const mischievous = String.raw`
import json, os, signal, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MISCHIEF = os.environ.get("MISCHIEF", "")
calls = 0


def answer(request, served):
    global calls
    rows = request.get("rows") if isinstance(request, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return 400, {"error": "The body has no rows."}
    if MISCHIEF == "refuses":
        return 422, {"error": "These rows are not what the model was trained on."}
    calls += 1
    values = [sum(row) for row in rows]
    if MISCHIEF == "off" and served:
        values = [value + 1e-3 for value in values]
    if MISCHIEF == "drifts":
        values = [value + calls for value in values]
    return 200, {"predictions": values}


def load():
    if MISCHIEF == "missing":
        import sklearn_of_tomorrow
    if MISCHIEF == "hungry":
        hoard = [bytearray(b"x" * (1 << 20)) for _ in range(4096)]
    if MISCHIEF == "writes":
        open("/tmp/cache", "w")
    if MISCHIEF == "network":
        import socket
        socket.create_connection(("1.1.1.1", 80), 2)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def reply(self, status, body):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        ready = MISCHIEF != "never-ready"
        self.reply(200 if ready else 503, {"ready": ready})

    def do_POST(self):
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            request = json.loads(data)
        except ValueError:
            return self.reply(400, {"error": "The body is not JSON."})
        if MISCHIEF == "huge":
            self.send_response(200)
            self.send_header("Content-Length", str(100 << 20))
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"1" * (1 << 20))
            return
        if MISCHIEF == "not-json":
            return self.reply(200, b"<html>")
        if MISCHIEF == "lies":
            return self.reply(200, b'{"predictions": "verified", "__proto__": {"verdict": "verified"}}')
        if MISCHIEF == "flood":
            for _ in range(4):
                sys.stdout.write("flood " * 200000 + "\n")
        self.reply(*answer(request, True))
        if MISCHIEF == "dies":
            os._exit(7)


def serve():
    load()
    if MISCHIEF == "early":
        sys.exit(3)
    # Threads that answer are waited for when the server is closed, unless it is one that drops them.
    ThreadingHTTPServer.daemon_threads = MISCHIEF == "drops"
    server = ThreadingHTTPServer(("0.0.0.0", int(os.environ.get("PORT", "8080"))), Handler)
    if MISCHIEF == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    else:
        signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()
    if MISCHIEF != "drops":
        server.server_close()


def ask():
    load()
    requests = json.load(sys.stdin)["requests"]
    if MISCHIEF == "babbles":
        sys.stdout.write("x" * (80 << 20))
    answers = [dict(zip(("status", "body"), answer(request, False))) for request in requests]
    print(json.dumps({"answers": answers, "load_seconds": 0.01, "peak_bytes": 1 << 20}))


if __name__ == "__main__":
    {"serve": serve, "ask": ask}[sys.argv[1]]()
`;

export type Mischief =
  | ''
  | 'babbles'
  | 'deaf'
  | 'dies'
  | 'drifts'
  | 'drops'
  | 'early'
  | 'flood'
  | 'huge'
  | 'hungry'
  | 'lies'
  | 'missing'
  | 'network'
  | 'never-ready'
  | 'not-json'
  | 'off'
  | 'refuses'
  | 'writes';

const dockerfile = `FROM ${BASE}
RUN mkdir -p /opt/venv/bin /opt/server/package_model_server && ln -s "$(command -v python3)" /opt/venv/bin/python
COPY program.py /opt/server/package_model_server/__main__.py
ENV PYTHONPATH=/opt/server PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER 65532:0
`;

/** Builds an image that misbehaves (or, with '', does not) and gives its id. `more` are lines for its Dockerfile. */
export async function misbehaving(engine: Engine, host: Host, mischief: Mischief, more = ''): Promise<string> {
  const folder = join(host.scratch, `image-${mischief || 'good'}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'program.py'), mischievous);
  await writeFile(join(folder, 'Dockerfile'), `${dockerfile}ENV MISCHIEF=${mischief}\n${more}`);
  const iid = join(folder, 'iid');
  const tag = `package-model-mischief:${mischief || 'good'}`;
  const built = await engine.run(['build', '--quiet', '--iidfile', iid, '--tag', tag, folder], { timeout: 120_000 });
  if (built.code !== 0) throw new Error(`the test image cannot be built: ${built.stderr}`);
  return tag;
}
