"""
What no server of this stack can do better than.
usage: limits.py alone HOME ROWS     seconds of one call of the model, nothing around it
       limits.py first HOME          Python loads the model and answers once; prints the bytes that it then holds
       limits.py echo PORT           the HTTP stack with nothing behind it: gives back the body
       limits.py echo PORT HOME      the same after one call of the model with the rows whose number is the path
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Callable, Dict, Optional

import numpy as np


def alone(home: Path, rows: int) -> float:
    return best(question(home, rows))


def question(home: Path, rows: int) -> Callable[[], object]:
    """One call of the model that is loaded from `home`."""
    asked = json.loads((home / "asked.json").read_text())["rows"][:rows]
    if (home / "model.joblib").exists():
        import joblib

        model = joblib.load(home / "model.joblib")
        values = np.array(asked)
        return lambda: model.predict(values)
    import onnxruntime

    session = onnxruntime.InferenceSession(home / "model.onnx", providers=["CPUExecutionProvider"])
    floats = np.array(asked, np.float32)
    return lambda: session.run(None, {"input": floats})


def first(home: Path) -> int:
    question(home, 1)()
    pss = re.search(r"^Pss: +(\d+) kB", Path("/proc/self/smaps_rollup").read_text(), re.MULTILINE)
    return int(pss.group(1)) * 1024 if pss else 0


def best(call: Callable[[], object], seconds: float = 0.2, turns: int = 3) -> float:
    """The mean of the best of some turns."""
    found = []
    for _ in range(turns):
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            call()
            count += 1
        found.append((time.perf_counter() - started) / count)
    return min(found)


def echo(port: int, home: Optional[Path] = None) -> None:
    import uvicorn

    calls = {} if home is None else {f"/{rows}": question(home, rows) for rows in (1, 64)}

    async def app(scope: Dict[str, str], receive: object, send: object) -> None:
        body, more = b"", True
        while more:
            event = await receive()  # type: ignore[operator]
            body, more = body + event["body"], event["more_body"]
        if calls:
            calls[scope["path"]]()
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": body})  # type: ignore[operator]

    uvicorn.run(app, host="127.0.0.1", port=port, http="httptools", loop="uvloop", lifespan="off", access_log=False, log_config=None)


if sys.argv[1] == "alone":
    print(alone(Path(sys.argv[2]), int(sys.argv[3])))
elif sys.argv[1] == "first":
    print(first(Path(sys.argv[2])))
else:
    echo(int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
