"""A model folder as it stands in an image: the model's file and package-model.json."""

from __future__ import annotations

import hashlib
import json
import pickle
from pathlib import Path
from typing import Any, Dict, Optional

import joblib


def write_folder(folder: Path, model: Any, *, loader: str = "pickle", **fields: Any) -> Path:
    """`fields` replace or add to those of package-model.json."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"model.{'pkl' if loader == 'pickle' else loader}"
    if loader == "joblib":
        joblib.dump(model, path)
    else:
        path.write_bytes(pickle.dumps(model, protocol=5))
    return describe(folder, path, loader=loader, **fields)


def describe(folder: Path, file: Path, **fields: Any) -> Path:
    document: Dict[str, Any] = {
        "schema": 1,
        "name": file.stem,
        "runtime": "scikit-learn",
        "loader": "pickle",
        "path": file.name,
        "digest": "" if file.is_dir() else "sha256:" + hashlib.sha256(file.read_bytes()).hexdigest(),
        "format": "pickle",
        "producers": [{"library": "scikit-learn", "version": "1.9.1"}],
        "server": "0.1.0",
        "python": "3.11",
        "signature": None,
        "example": None,
    }
    document.update(fields)
    (folder / "package-model.json").write_text(json.dumps(document))
    return folder


def digest_of_all(folder: Path) -> str:
    """Of a model of several files, as packaging computes it."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "package-model.json" and "__pycache__" not in path.parts]
    lines = sorted(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in files)
    return "sha256:" + (lines[0][:64] if len(lines) == 1 else hashlib.sha256("".join(lines).encode()).hexdigest())


def signature(columns: Optional[Dict[str, str]] = None, *, width: int = 0, dtype: str = "float64", **more: Any) -> Dict[str, Any]:
    found: Dict[str, Any] = {
        "inputs": [{"name": "input", "dtype": dtype, "shape": [None, width or len(columns or {})]}],
        "outputs": [],
        **more,
    }
    if columns is not None:
        found["columns"] = [{"name": name, "dtype": kind} for name, kind in columns.items()]
    return found
