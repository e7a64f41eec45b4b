"""
What no server of this stack can do better than.
usage: limits.py alone HOME ROWS     seconds of one call of the model, nothing around it
       limits.py echo PORT           the HTTP stack with nothing behind it: gives back the body
"""

import json
import sys
import time
from pathlib import Path

import numpy as np


def alone(home: Path, rows: int) -> float:
    asked = json.loads((home / "asked.json").read_text())["rows"][:rows]
    if (home / "model.joblib").exists():
        import joblib

        model = joblib.load(home / "model.joblib")
        values = np.array(asked)
        return best(lambda: model.predict(values))
    import onnxruntime

    session = onnxruntime.InferenceSession(home / "model.onnx", providers=["CPUExecutionProvider"])
    floats = np.array(asked, np.float32)
    return best(lambda: session.run(None, {"input": floats}))


def best(call: object, seconds: float = 0.2, turns: int = 3) -> float:
    """The mean of the best of some turns."""
    found = []
    for _ in range(turns):
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            call()  # type: ignore[operator]
            count += 1
        found.append((time.perf_counter() - started) / count)
    return min(found)


def echo(port: int) -> None:
    import uvicorn

    async def app(scope: object, receive: object, send: object) -> None:
        body, more = b"", True
        while more:
            event = await receive()  # type: ignore[operator]
            body, more = body + event["body"], event["more_body"]
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": body})  # type: ignore[operator]

    uvicorn.run(app, host="127.0.0.1", port=port, http="httptools", loop="uvloop", lifespan="off", access_log=False, log_config=None)


if sys.argv[1] == "alone":
    print(alone(Path(sys.argv[2]), int(sys.argv[3])))
else:
    echo(int(sys.argv[2]))
