"""
What no server of this stack can do better than.
usage: limits.py alone HOME ROWS     seconds of one call of the model with nothing around it: of `predict`, and of everything that an
                                     answer with probabilities needs
       limits.py first HOME          Python loads the model and answers once; prints the bytes that it then holds
       limits.py serve PORT HOME     the HTTP stack with nothing around it. /echo gives back the body; /predict/ROWS does so after one
                                     call of the model with values that it has already; /sketch/ROWS reads the rows of a JSON body, asks
                                     the model and writes its answers, with no check of anything
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, Tuple

import numpy as np


def alone(home: Path, rows: int) -> Dict[str, float]:
    predict, everything, _ = question(home, rows)
    return {"predict": best(predict), "everything": best(everything)}


def question(home: Path, rows: int) -> Tuple[Callable[[], object], Callable[[], object], Callable[[Any], Any]]:
    """Calls of the model that is loaded from `home`: for predictions, for probabilities too, and for rows that come in a list."""
    asked = json.loads((home / "asked.json").read_text())["rows"][:rows]
    if (home / "model.joblib").exists():
        import joblib

        model = joblib.load(home / "model.joblib")
        values = np.array(asked)
        return lambda: model.predict(values), lambda: (model.predict(values), model.predict_proba(values)), lambda given: model.predict(np.array(given))
    import onnxruntime

    session = onnxruntime.InferenceSession(home / "model.onnx", providers=["CPUExecutionProvider"])
    floats = np.array(asked, np.float32)
    run = lambda: session.run(None, {"input": floats})  # noqa: E731
    return run, run, lambda given: session.run(None, {"input": np.array(given, np.float32)})[0]


def first(home: Path) -> int:
    question(home, 1)[0]()
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


def serve(port: int, home: Path) -> None:
    import orjson
    import uvicorn

    calls: Dict[str, Callable[[bytes], bytes]] = {"/echo": lambda body: body}
    for rows in (1, 64):
        predict, _, of_rows = question(home, rows)

        def echo_behind(body: bytes, predict: Callable[[], object] = predict) -> bytes:
            predict()
            return body

        def sketch(body: bytes, of_rows: Callable[[Any], Any] = of_rows) -> bytes:
            return orjson.dumps({"predictions": of_rows(orjson.loads(body)["rows"])}, option=orjson.OPT_SERIALIZE_NUMPY)

        calls[f"/predict/{rows}"], calls[f"/sketch/{rows}"] = echo_behind, sketch

    async def app(scope: Dict[str, str], receive: object, send: object) -> None:
        body, more = b"", True
        while more:
            event = await receive()  # type: ignore[operator]
            body, more = body + event["body"], event["more_body"]
        body = calls[scope["path"]](body)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": body})  # type: ignore[operator]

    uvicorn.run(app, host="127.0.0.1", port=port, http="httptools", loop="uvloop", lifespan="off", access_log=False, log_config=None)


if sys.argv[1] == "alone":
    print(json.dumps(alone(Path(sys.argv[2]), int(sys.argv[3]))))
elif sys.argv[1] == "first":
    print(first(Path(sys.argv[2])))
else:
    serve(int(sys.argv[2]), Path(sys.argv[3]))
