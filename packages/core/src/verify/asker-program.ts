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
        while len(latencies) < self.q["repeats"] and time.monotonic() - began < self.q["repeat_seconds"]:
            last = self.predict(body)
            if last.get("status") != 200:
                break
            latencies.append(last["seconds"])
        return {"latencies": latencies, "again": last}

    def disturb(self):
        return [self.request("POST", "/predict", body, self.q["request_seconds"], 65536) for body in self.q["bad"]]


class Server:
    """The server as a child: its own session, its output bounded, gone when this program goes."""

    def __init__(self, start):
        self.log = collections.deque(maxlen=200)
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

    def stop(self, grace, dying):
        if dying:
            # A dead process is known as such a moment after its connections broke.
            try:
                self.child.wait(DEATH)
            except subprocess.TimeoutExpired:
                pass
        if not self.alive():
            return {"ended": self.child.returncode}
        began = time.monotonic()
        self.child.send_signal(signal.SIGTERM)
        try:
            code = self.child.wait(grace)
        except subprocess.TimeoutExpired:
            code = None
        return {"code": code, "seconds": time.monotonic() - began}


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
