"""Where the server has to work: old Pythons, read-only file systems, few cores."""

from __future__ import annotations

import ast
import json
import os
import subprocess
from pathlib import Path
from typing import Any, Dict

import pytest
from folder import signature, write_folder
from process import PATIENCE, SOURCES, command, environment, serving
from sklearn.datasets import load_iris
from sklearn.ensemble import RandomForestClassifier

from package_model_server import __version__
from package_model_server.cores import cores, limit_threads
from package_model_server.temporary import find_temporary

MODULES = sorted(SOURCES.rglob("*.py"))
NEW_IN_TYPING = {"ParamSpec", "Concatenate", "TypeAlias", "TypeGuard", "Self", "NotRequired", "Required", "Never", "override"}


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(SOURCES)) for path in MODULES])
def test_python_3_9_can_read_it(path: Path) -> None:
    source = path.read_text()
    tree = ast.parse(source, feature_version=(3, 9))
    assert source.count("\n") <= 250
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "typing":
            assert not NEW_IN_TYPING & {name.name for name in node.names}
        # `X | Y` of types fails when it is evaluated, which annotations are not.
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp) and isinstance(node.value.op, ast.BitOr):
            assert all(isinstance(side, ast.Name) and side.id.isupper() or isinstance(side, ast.Set) for side in (node.value.left, node.value.right))
        if isinstance(node, ast.keyword):
            assert node.arg not in ("slots", "kw_only")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip":
            assert not node.keywords


def test_the_version_is_said_once_in_two_places() -> None:
    text = (SOURCES.parent / "pyproject.toml").read_text()
    assert f'\nversion = "{__version__}"\n' in text
    assert json.loads((SOURCES.parent / "package.json").read_text())["version"] == __version__


# As a read-only container without /tmp, run by a user that nobody knows: refuses every attempt to change the file system
# outside of /dev/shm, and says what it was; the user has no name and no home.
READ_ONLY = """
import os, pwd, sys
def nobody(uid):
    raise KeyError(f"getpwuid(): uid not found: {uid}")
pwd.getpwuid = nobody
WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown", "os.utime",
           "tempfile.mkstemp", "tempfile.mkdtemp", "shutil.rmtree", "sqlite3.connect"}
def refuse(event, arguments):
    what = arguments[0] if arguments else None
    # A number is a file that is open already.
    if isinstance(what, int) or isinstance(what, (str, bytes)) and os.fsdecode(what).startswith("/dev/shm"):
        return
    if event == "open" and arguments[2] & WRITE and arguments[0] not in ("/dev/null",):
        raise OSError(30, "Read-only file system", str(arguments[0]))
    if event in CHANGES:
        raise OSError(30, "Read-only file system", str(arguments))
sys.addaudithook(refuse)
"""


@pytest.mark.parametrize("loader", ["pickle", "joblib"])
def test_it_writes_nothing_and_needs_no_user(tmp_path: Path, loader: str) -> None:
    data = load_iris()
    forest = RandomForestClassifier(8, n_jobs=-1, random_state=0).fit(data.data, data.target)
    folder = write_folder(tmp_path / "model", forest, loader=loader, signature=signature(width=4), example=[[5.1, 3.5, 1.4, 0.2]])
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(READ_ONLY)
    env = environment(folder, HOME="/nonexistent", TMPDIR="/dev/shm")
    path = os.pathsep.join([str(tmp_path / "site"), env["PYTHONPATH"]])
    probe = subprocess.run([command()[0], "-c", "open('x', 'w')"], env={**env, "PYTHONPATH": path}, cwd=tmp_path, capture_output=True, text=True)
    assert "Read-only file system" in probe.stderr
    with serving(folder, HOME="/nonexistent", TMPDIR="/dev/shm", PYTHONPATH=path) as server:
        assert server.ask("/predict", data.data.tolist()) == (
            200,
            {"predictions": forest.predict(data.data).tolist(), "probabilities": forest.predict_proba(data.data).tolist(), "classes": [0, 1, 2]},
        )
        assert server.end(15)[0] == 0
    asked = subprocess.run(command("ask"), input='{"requests":[[[5.1,3.5,1.4,0.2]]]}', env={**env, "PYTHONPATH": path}, capture_output=True, text=True, timeout=PATIENCE)
    assert asked.returncode == 0 and json.loads(asked.stdout)["answers"][0]["body"]["predictions"] == [0]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, None),
        ({"cpu.max": "max 100000\n"}, None),
        ({"cpu.max": "100000 100000\n"}, 1),
        ({"cpu.max": "50000 100000\n"}, 1),
        ({"cpu.max": "nonsense"}, None),
        ({"cpu/cpu.cfs_quota_us": "100000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 1),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
    ],
)
def test_cores_are_those_of_the_container(tmp_path: Path, files: Dict[str, str], expected: Any) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert cores(tmp_path) == (cores(tmp_path / "absent") if expected is None else expected)


def test_who_sets_the_threads_keeps_them() -> None:
    env = {"OMP_NUM_THREADS": "7"}
    limit_threads(env)
    assert env["OMP_NUM_THREADS"] == "7" and int(env["OPENBLAS_NUM_THREADS"]) >= 1


def test_a_folder_for_temporary_files_is_found_where_there_is_one(tmp_path: Path) -> None:
    here, nowhere = str(tmp_path), str(tmp_path / "absent")
    cases: Any = [
        ({}, [here], nowhere, None),
        ({}, [nowhere], here, here),
        ({}, [nowhere], nowhere, None),
        ({"TMPDIR": "/mine"}, [nowhere], here, "/mine"),
        ({"TEMP": "/mine"}, [nowhere], here, None),
    ]
    for env, usual, in_memory, becomes in cases:
        found: Dict[str, str] = dict(env)
        find_temporary(found, usual, in_memory)
        assert found.get("TMPDIR") == becomes
