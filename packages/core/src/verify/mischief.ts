import { copyFile, mkdir, writeFile } from 'node:fs/promises';
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
one_at_a_time = threading.Lock()


def answer(request, served):
    global calls
    rows = request.get("rows") if isinstance(request, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return 400, {"error": "The body has no rows."}
    if MISCHIEF == "refuses":
        return 422, {"error": "These rows are not what the model was trained on."}
    calls += 1
    if MISCHIEF == "slow" and served:
        with one_at_a_time:
            time.sleep(0.9)
    values = [sum(row) for row in rows]
    if MISCHIEF == "off" and served or MISCHIEF == "boasts":
        values = [value + 1e-3 for value in values]
    if MISCHIEF == "pries" and served and calls == 1:
        reached = pry()
        if reached:
            return 422, {"error": "reached: " + ", ".join(reached)}
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
    if MISCHIEF == "connects":
        import socket
        with socket.socket() as quiet:
            quiet.connect_ex(("127.0.0.1", 9))
    if MISCHIEF == "spawns":
        os.system("true")
    if MISCHIEF == "silences":
        os.dup2(os.pipe()[1], 2)
        os.system("true")
    if MISCHIEF == "boasts":
        lie = json.dumps({"waited": {"ready": True}, "answers": [{"status": 200, "body": '{"predictions": [3.5]}', "seconds": 0}], "verdict": "verified", "end": True})
        for stream in (sys.stdout, sys.stderr):
            print("ready", "asked 2", "loaded", lie, 'package-model-audit {"start": true}', 'package-model-audit {"end": true}', sep="\n", file=stream)


def pry():
    """Everything that a hostile model might try from where it is, and what of it succeeded."""
    import ctypes, glob, socket
    libc = ctypes.CDLL(None, use_errno=True)
    status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines())
    tables = [open("/proc/net/" + name).read().splitlines()[1:] for name in ("tcp", "tcp6")]
    listening = [line.split()[1] for table in tables for line in table if line.split()[3] == "0A"]

    def connects(*address):
        return socket.create_connection(address, 0.3)

    def writes(path):
        with open(path, "w") as file:
            file.write("1")

    def crowds():
        children = []
        try:
            for _ in range(400):
                child = os.fork()
                if child == 0:
                    signal.signal(signal.SIGTERM, signal.SIG_DFL)
                    signal.pause()
                children.append(child)
        finally:
            for child in children:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)

    def refused(code):
        if code != 0:
            raise OSError(ctypes.get_errno(), "refused")

    def not_so(wrong):
        if not wrong:
            raise OSError("not so")

    tries = {
        "the network": lambda: connects("1.1.1.1", 80),
        "a name server": lambda: socket.gethostbyname("example.com"),
        "the gateway": lambda: connects("172.17.0.1", 22),
        "the gateway's engine": lambda: connects("172.17.0.1", 2375),
        "the machine's registry": lambda: connects("127.0.0.1", 5000),
        "another interface": lambda: not_so(set(os.listdir("/sys/class/net")) - {"lo"} - set(glob.glob("tunl*"))),
        "a port of the asker": lambda: not_so([one for one in listening if not one.endswith(":1F90")]),
        "a process that is not its own": lambda: not_so([pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in (1, os.getpid())]),
        "the engine's socket": lambda: not_so(glob.glob("/run/docker.sock") + glob.glob("/var/run/docker.sock")),
        "root": lambda: os.setuid(0),
        "another user": lambda: os.setuid(int(status["Uid"].split()[0]) + 1),
        "a capability": lambda: not_so(int(status["CapEff"], 16) or int(status["CapBnd"], 16)),
        "new privileges": lambda: not_so(status["NoNewPrivs"].strip() != "1"),
        "unfiltered system calls": lambda: not_so(status["Seccomp"].strip() != "2"),
        "a mount": lambda: refused(libc.mount(b"none", b"/mnt", b"tmpfs", 0, None)),
        "a namespace": lambda: refused(libc.unshare(0x10000000)),
        "the machine's name": lambda: socket.sethostname("mine"),
        "the kernel's log": lambda: refused(min(libc.syscall(103, 3, ctypes.create_string_buffer(64), 64), 0)),
        "the core pattern": lambda: writes("/proc/sys/kernel/core_pattern"),
        "the system request": lambda: writes("/proc/sysrq-trigger"),
        "its own limits": lambda: writes("/sys/fs/cgroup/memory.max"),
        "the root folder": lambda: writes("/here"),
        "the temporary folder": lambda: writes("/tmp/here"),
        "the server": lambda: writes("/opt/server/here"),
        "a disk": lambda: not_so([name for name in os.listdir("/dev") if name.startswith(("sd", "vd", "nvme", "loop", "mem", "kmsg"))]),
        "more processes than allowed": crowds,
    }
    reached = []
    for name, attempt in tries.items():
        try:
            attempt()
            reached.append(name)
        except (OSError, ValueError):
            pass
    return reached


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
        if MISCHIEF == "redirects":
            self.send_response(307)
            self.send_header("Location", "http://1.1.1.1/predict")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        if MISCHIEF == "hasty":
            return self.reply(503, {"error": "The model is still being loaded."})
        if MISCHIEF == "deep":
            return self.reply(200, b'{"predictions": ' + b"[" * (1 << 20) + b"]" * (1 << 20) + b"}")
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
    asked = json.load(sys.stdin)
    requests = asked["requests"]
    try:
        # The real hook, where the image has it.
        from package_model_server.audit import watch
        end = watch(2, "/models")
    except ImportError:
        end = lambda: None
    load()
    end()
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
  | 'boasts'
  | 'connects'
  | 'deaf'
  | 'deep'
  | 'dies'
  | 'drifts'
  | 'drops'
  | 'slow'
  | 'early'
  | 'flood'
  | 'hasty'
  | 'huge'
  | 'hungry'
  | 'lies'
  | 'missing'
  | 'network'
  | 'never-ready'
  | 'not-json'
  | 'off'
  | 'pries'
  | 'redirects'
  | 'refuses'
  | 'silences'
  | 'spawns'
  | 'writes';

/** The hook that real images have, so that what it tells of a hostile load is what it would tell. */
const audit = join(import.meta.dirname, '../../../server/src/package_model_server/audit.py');

const dockerfile = `FROM ${BASE}
RUN mkdir -p /opt/venv/bin /opt/server/package_model_server && ln -s "$(command -v python3)" /opt/venv/bin/python
COPY program.py /opt/server/package_model_server/__main__.py
COPY audit.py /opt/server/package_model_server/audit.py
COPY orjson.py /opt/server/orjson.py
ENV PYTHONPATH=/opt/server PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER 65532:0
`;

/** Builds an image that misbehaves (or, with '', does not) and gives its id. `more` are lines for its Dockerfile. */
export async function misbehaving(engine: Engine, host: Host, mischief: Mischief, more = ''): Promise<string> {
  const folder = join(host.scratch, `image-${mischief || 'good'}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'program.py'), mischievous);
  await copyFile(audit, join(folder, 'audit.py'));
  // All that the hook needs of a package that the base image does not have.
  await writeFile(
    join(folder, 'orjson.py'),
    'import json\n\ndef dumps(value):\n    return json.dumps(value).encode()\n',
  );
  await writeFile(join(folder, 'Dockerfile'), `${dockerfile}ENV MISCHIEF=${mischief}\n${more}`);
  const iid = join(folder, 'iid');
  const tag = `package-model-mischief:${mischief || 'good'}`;
  const built = await engine.run(['build', '--quiet', '--iidfile', iid, '--tag', tag, folder], { timeout: 120_000 });
  if (built.code !== 0) throw new Error(`the test image cannot be built: ${built.stderr}`);
  return tag;
}
