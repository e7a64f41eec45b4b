"""How many workers and threads a container gets."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

import pytest

from package_model_server import processes
from package_model_server.cores import limit_threads, memory, threads
from package_model_server.errors import CannotLoad
from package_model_server.manifest import read_manifest
from package_model_server.settings import read_settings

MB = 1024 * 1024


@pytest.mark.parametrize(
    ("cores", "limit", "env", "workers"),
    [
        (1, None, {}, 1),
        (2, None, {}, 2),
        (4, None, {}, 4),
        (64, None, {}, 8),
        (64, 512 * MB, {}, 1),
        (64, 1024 * MB, {}, 3),
        (64, 10 * MB, {}, 1),
        (1, 10 * MB, {"PACKAGE_MODEL_WORKERS": "3"}, 3),
    ],
)
def test_workers(iris_folder: Path, monkeypatch: pytest.MonkeyPatch, cores: int, limit: Optional[int], env: Dict[str, str], workers: int) -> None:
    monkeypatch.setattr(processes, "cores", lambda: cores)
    monkeypatch.setattr(processes, "memory", lambda: limit)
    assert processes.workers_for(read_settings(env), read_manifest(iris_folder)) == workers


def test_a_large_model_leaves_room_for_fewer(tmp_path: Path, iris_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "cores", lambda: 16)
    monkeypatch.setattr(processes, "memory", lambda: 4096 * MB)
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(400 * MB)
    assert processes.workers_for(read_settings({}), read_manifest(iris_folder)._replace(file=large)) == 2


@pytest.mark.parametrize(("size", "loader", "workers"), [(1, "pickle", 4), (33, "pickle", 2), (1, "torch", 2), (1, "keras", 2)])
def test_only_small_models_have_a_worker_for_each_core(
    tmp_path: Path, iris_folder: Path, monkeypatch: pytest.MonkeyPatch, size: int, loader: str, workers: int
) -> None:
    monkeypatch.setattr(processes, "cores", lambda: 4)
    monkeypatch.setattr(processes, "memory", lambda: None)
    file = tmp_path / "model"
    with file.open("wb") as opened:
        opened.truncate(size * MB)
    settings = read_settings({})
    assert processes.workers_for(settings, read_manifest(iris_folder)._replace(file=file, loader=loader)) == workers
    # Either way two share two cores.
    assert processes.sharers_of(settings, workers) == 2
    assert processes.sharers_of(read_settings({"PACKAGE_MODEL_WORKERS": "3"}), 3) == 3


def test_nobody_keeps_thousands() -> None:
    with pytest.raises(CannotLoad, match="PACKAGE_MODEL_WORKERS is 65; at most 64"):
        read_settings({"PACKAGE_MODEL_WORKERS": "65"})


@pytest.mark.parametrize(
    ("files", "limit"),
    [
        ({"memory.max": "1048576\n"}, 1048576),
        ({"memory.max": "max\n"}, None),
        ({"memory/memory.limit_in_bytes": "2097152\n"}, 2097152),
        ({"memory/memory.limit_in_bytes": "9223372036854771712\n"}, None),
        ({}, None),
    ],
)
def test_memory_of_the_container(tmp_path: Path, files: Dict[str, str], limit: Any) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert memory(tmp_path) == limit


def test_cores_are_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("package_model_server.cores.cores", lambda: 8)
    env: Dict[str, str] = {"MKL_NUM_THREADS": "5"}
    limit_threads(env, 3)
    assert env["OMP_NUM_THREADS"] == "2" and env["MKL_NUM_THREADS"] == "5"
    assert threads(env) == 2 and threads({}) == 8 and threads({"OMP_NUM_THREADS": "many"}) == 8
