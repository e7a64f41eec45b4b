"""What the hook tells of loading, in processes of their own: a hook cannot be removed again."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

import pytest
from process import PATIENCE, command, environment

SOURCES = str(Path(__file__).resolve().parents[1] / "src")
START = """
import os, sys
sys.path.insert(0, {sources!r})
from package_model_server.audit import watch
end = watch(2, [{folder!r}])
"""


def told(code: str, folder: Path) -> List[Dict[str, object]]:
    program = START.format(sources=SOURCES, folder=str(folder)) + code
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    mark = "package-model-audit "
    return [json.loads(line[len(mark) :]) for line in done.stderr.splitlines() if line.startswith(mark)]


def events(code: str, folder: Path) -> List[Dict[str, object]]:
    return [line for line in told(code, folder) if "event" in line]


def test_what_computes_and_reads_its_own_tree_is_silent_between_start_and_end(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("x")
    lines = told(f"import decimal; open({str(tmp_path / 'own')!r}).read(); end()", tmp_path)
    assert lines[0] == {"start": True}
    assert lines[-1] == {"end": True}
    assert [line for line in lines if line.get("event") in ("open", "subprocess.Popen", "os.system")] == []


def test_a_file_elsewhere_and_one_that_is_written(tmp_path: Path) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    own.mkdir()
    code = f"open({str(other)!r}, 'w').close(); open({str(other)!r}).close(); os.remove({str(other)!r}); end()"
    assert events(code, own) == [
        {"event": "open", "detail": f"writes {other}", "by": "__main__"},
        {"event": "open", "detail": str(other), "by": "__main__"},
        {"event": "os.remove", "detail": str(other), "by": "__main__"},
    ]


def test_what_a_pickle_calls_is_told_before_it_happens(tmp_path: Path) -> None:
    class Payload:
        def __reduce__(self) -> object:
            return os._exit, (7,)

    class Command:
        def __reduce__(self) -> object:
            return os.system, ("exit 0",)

    data = pickle.dumps([Command(), Payload()])
    lines = told(f"import pickle; pickle.loads({data!r}); end()", tmp_path)
    assert {"event": "os.system", "detail": "exit 0", "by": "__main__"} in lines
    # The process is gone before loading came to its end, and so is the last line.
    assert {"end": True} not in lines


def test_equal_events_are_told_once_and_a_flood_ends(tmp_path: Path) -> None:
    assert len(events("for _ in range(9): compile('1', '<x>', 'eval')\nend()", tmp_path)) == 1
    flood = told("for i in range(2000): compile('1', f'<{i}>', 'eval')\nend()", tmp_path)
    assert sum("event" in line for line in flood) == 500
    assert flood[-2:] == [{"more": True}, {"end": True}]


def test_arguments_of_foreign_classes_are_not_asked_for_their_words(tmp_path: Path) -> None:
    code = """
class Loud:
    def __repr__(self): raise SystemExit(3)
    __str__ = __repr__
sys.audit("socket.connect", Loud())
end()
"""
    assert events(code, tmp_path) == [{"event": "socket.connect", "detail": "<Loud>", "by": "__main__"}]


@pytest.mark.parametrize("audit", [True, False])
def test_ask_tells_when_it_is_asked_to(iris_folder: Path, audit: bool) -> None:
    run = subprocess.run(
        command("ask"),
        input=json.dumps({"requests": [], "audit": audit}),
        env=environment(iris_folder),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    assert json.loads(run.stdout)["answers"] == []
    assert ('package-model-audit {"end":true}' in run.stderr) is audit
