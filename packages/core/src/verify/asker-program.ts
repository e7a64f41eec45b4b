/**
 * The program that asks a server, run by a Python that is not the image's: the standard library of 3.8 and nothing
 * else. It comes in on stdin, followed by a call of `main` with its questions, and ends with one line of JSON.
 *
 * What answers it may be hostile: bodies are read up to a limit and handed on as text, unparsed; an alarm ends a
 * request that drips; no redirect is followed. It reports what it saw and judges nothing.
 *
 * With `start` it also starts the server itself, as a child in a session of its own, and ends it: for a server
 * outside a container, where nothing else could tell its exit code.
 */
export const askerProgram = String.raw`
import base64, collections, http.client, json, os, resource, signal, socket, subprocess, sys, threading, time

LINE = 300
DEATH = 1.5


class TooSlow(Exception):
    pass


def ring(signum, frame):
    raise TooSlow()


class Asker:
    def __init__(self, questions):
        self.q = questions
        self.room = questions["all_bytes"]

    def request(self, method, path, body, seconds, limit):
        """One request on a connection of its own: what came back, as text, or how it failed."""
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, seconds)
        connection = None
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.q["port"], timeout=seconds)
            headers = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, path, None if body is None else body.encode("utf-8"), headers)
            response = connection.getresponse()
            data = response.read(limit + 1)
            taken = time.monotonic() - began
            if len(data) > limit:
                return {"failed": "too-large"}
            return {"status": response.status, "body": data.decode("utf-8", "replace"), "seconds": taken}
        except (TooSlow, socket.timeout):
            return {"failed": "too-slow"}
        except ConnectionRefusedError:
            return {"failed": "refused"}
        except (OSError, http.client.HTTPException, ValueError) as error:
            gone = isinstance(error, (ConnectionError, http.client.RemoteDisconnected, http.client.IncompleteRead))
            return {"failed": "cut" if gone else "not-http", "words": repr(error)[:LINE]}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            if connection is not None:
                connection.close()

    def predict(self, body):
        limit = min(self.q["answer_bytes"], self.room)
        answer = self.request("POST", "/predict", body, self.q["request_seconds"], limit)
        self.room -= len(answer.get("body", ""))
        return answer

    def wait(self, alive):
        """Asks /readyz until it says 200. Pauses grow to a tenth of a second, which is what start-up is known to."""
        began = time.monotonic()
        pause, last = 0.01, "nothing was asked"
        while time.monotonic() - began < self.q["ready_seconds"]:
            seen = self.request("GET", "/readyz", None, 5.0, 4096)
            if seen.get("status") == 200:
                return {"ready": True, "seconds": time.monotonic() - began}
            last = "status %d" % seen["status"] if "status" in seen else seen["failed"]
            if not alive():
                break
            time.sleep(pause)
            pause = min(pause * 1.5, 0.1)
        return {"ready": False, "last": last}

    def ask(self):
        answers = []
        for body in self.q["samples"]:
            answer = self.predict(body)
            answers.append(answer)
            tell("asked %d" % len(answers))
            # Without a connection there will be none for the next; everything else is an answer of a kind.
            if answer.get("failed") in ("refused", "cut", "too-slow"):
                break
        return answers

    def repeat(self):
        """The first question again and again, briefly: how long an answer takes, and what the last one was."""
        latencies, last = [], None
        began = time.monotonic()
        body = self.q["samples"][0]
        while len(latencies) < self.q["repeats"]:
            # A slow model is asked a few times all the same: a limit on its latency must not be missed for want of answers.
            least = 10 if len(latencies) < self.q["least"] else 1
            if time.monotonic() - began > self.q["repeat_seconds"] * least:
                break
            last = self.predict(body)
            if last.get("status") != 200:
                break
            latencies.append(last["seconds"])
        return {"latencies": latencies, "again": last}

    def post(self, body):
        """The head of a request and its body, for a socket."""
        data = body.encode("utf-8")
        head = "POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
        return (head % len(data)).encode("ascii"), data

    def disturb(self):
        return [self.request("POST", "/predict", body, self.q["request_seconds"], 65536) for body in self.q["bad"]]


class Load:
    """
    Clients that ask without pause, and requests of which the server has read one half when it is told to end. It took those
    on, so it owes an answer; a client whose connection is closed between two requests can ask elsewhere, and is not lost.
    """

    def __init__(self, asker, slowest):
        self.asker, self.q = asker, asker.q
        self.body = self.q["samples"][0]
        # No more than the model can answer in half the time that it has for ending: the others would be lost to its slowness.
        most = max(2, int(self.q["grace"] / 2 / max(slowest, 0.001)))
        self.clients = min(self.q["clients"], most // 2)
        self.halves = min(self.q["held"], most - self.clients)
        self.lock = threading.Lock()
        self.answered, self.failed, self.cut, self.words = 0, 0, 0, None
        self.ending = self.over = False
        self.waiting = self.clients

    def run(self, terminate):
        threads = [threading.Thread(target=self.client, daemon=True) for _ in range(self.clients)]
        held = [half for half in [self.half() for _ in range(self.halves)] if half is not None]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        while time.monotonic() - began < self.q["load_seconds"] or (self.waiting and time.monotonic() - began < 5):
            time.sleep(0.01)
        seconds, answered = time.monotonic() - began, self.answered
        self.ending = True
        terminate()
        self.until_refused()
        self.over = True
        kept = sum(1 for half in held if self.finish(half))
        for thread in threads:
            thread.join(2)
        with self.lock:
            return {"clients": len(threads), "seconds": seconds, "answered": answered, "failed": self.failed,
                    "held": len(held), "lost": len(held) - kept + self.cut, "words": self.words}

    def client(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.q["port"], timeout=self.q["request_seconds"])
        first = True
        while not self.over:
            try:
                connection.request("POST", "/predict", self.body.encode("utf-8"), {"Content-Type": "application/json"})
                response = connection.getresponse()
            except (OSError, http.client.HTTPException) as error:
                if not self.ending:
                    self.fail(repr(error))
                break
            try:
                data = response.read(self.q["answer_bytes"] + 1)
            except (OSError, http.client.HTTPException) as error:
                with self.lock:
                    self.cut += 1
                    self.words = self.words or repr(error)[:LINE]
                break
            if response.status == 200 and len(data) <= self.q["answer_bytes"]:
                with self.lock:
                    self.answered += 1
                    self.waiting -= first
                first = False
            elif not self.ending:
                self.fail("status %d" % response.status)
                break
            else:
                break
        connection.close()
        with self.lock:
            self.waiting -= first

    def fail(self, words):
        with self.lock:
            self.failed += 1
            self.words = self.words or words[:LINE]

    def half(self):
        """A connection whose request the server has begun to read: it says so itself (100 Continue), else it may never have seen it."""
        half = None
        try:
            half = socket.create_connection(("127.0.0.1", self.q["port"]), 2)
            head, data = self.asker.post(self.body)
            half.sendall(head)
            said = b""
            while b"\r\n\r\n" not in said and len(said) < 4096:
                piece = half.recv(1)
                if not piece:
                    break
                said += piece
            if said.split(b" ")[1:2] == [b"100"]:
                half.sendall(data[: len(data) // 2])
                return half
        except OSError:
            pass
        if half is not None:
            half.close()
        return None

    def finish(self, half):
        signal.setitimer(signal.ITIMER_REAL, self.q["grace"])
        try:
            half.settimeout(self.q["grace"])
            data = self.asker.post(self.body)[1]
            half.sendall(data[len(data) // 2 :])
            response = http.client.HTTPResponse(half, method="POST")
            response.begin()
            length = len(response.read(self.q["answer_bytes"] + 1))
            if response.status == 200 and length <= self.q["answer_bytes"]:
                return True
            self.words = self.words or "status %d" % response.status
        except (TooSlow, OSError, http.client.HTTPException, ValueError) as error:
            self.words = self.words or repr(error)[:LINE]
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            half.close()
        return False

    def until_refused(self):
        """A server that was told to end takes no new connections, or at least it has been told by then."""
        began = time.monotonic()
        while time.monotonic() - began < 3:
            with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
                probe.settimeout(1)
                if probe.connect_ex(("127.0.0.1", self.q["port"])) != 0:
                    return
            time.sleep(0.02)


class Server:
    """The server as a child: its own session, its output bounded, gone when this program goes."""

    def __init__(self, start):
        self.log, self.told = collections.deque(maxlen=200), None
        self.child = subprocess.Popen(
            start["argv"], env=start["env"], cwd=start["cwd"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))
        threading.Thread(target=self.drain, daemon=True).start()

    def drain(self):
        for line in iter(lambda: self.child.stdout.readline(4096), b""):
            self.log.append(line.decode("utf-8", "replace").rstrip()[:LINE])

    def alive(self):
        return self.child.poll() is None

    def kill(self):
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except OSError:
            pass

    def terminate(self):
        if self.alive():
            self.told = time.monotonic()
            self.child.send_signal(signal.SIGTERM)

    def stop(self, grace, dying):
        if dying and self.told is None:
            # A dead process is known as such a moment after its connections broke.
            try:
                self.child.wait(DEATH)
            except subprocess.TimeoutExpired:
                pass
        if self.told is None:
            if not self.alive():
                return {"ended": self.child.returncode}
            self.terminate()
        try:
            code = self.child.wait(max(0, self.told + grace - time.monotonic()))
        except subprocess.TimeoutExpired:
            code = None
        return {"code": code, "seconds": time.monotonic() - self.told}


def tell(words):
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def main(encoded):
    questions = json.loads(base64.b64decode(encoded))
    signal.signal(signal.SIGALRM, ring)
    asker, start = Asker(questions), questions.get("start")
    server = Server(start) if start else None
    signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(143))
    seen = {}
    try:
        seen["waited"] = asker.wait(server.alive if server else lambda: True)
        if seen["waited"]["ready"]:
            tell("ready")
            if questions["samples"]:
                seen["answers"] = asker.ask()
                if all("status" in answer for answer in seen["answers"]):
                    seen.update(asker.repeat())
            seen["bad"] = asker.disturb()
            latencies = seen.get("latencies", [])
            if latencies and max(latencies) < questions["load_latency"] and all("status" in answer for answer in seen["bad"]):
                # Whoever can end the server does so at this line.
                seen["load"] = Load(asker, max(latencies)).run(server.terminate if server else lambda: tell("loaded"))
        if server:
            unanswered = [a for a in seen.get("answers", []) + seen.get("bad", []) if "status" not in a]
            seen["stopped"] = server.stop(start["grace"], bool(unanswered))
    finally:
        if server:
            server.kill()
            server.child.wait()
    if server:
        seen["log"] = list(server.log)
        seen["peak_bytes"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    seen["end"] = True
    sys.stdout.write(json.dumps(seen) + "\n")
`;
