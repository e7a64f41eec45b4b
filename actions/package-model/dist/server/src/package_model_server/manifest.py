"""`package-model.json`: what lies in the model folder, and how it is loaded and asked."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Optional, Tuple

from .errors import CannotLoad
from .signature import Signature, as_fields, as_list, as_text, read_signature

NAME = "package-model.json"
SCHEMA = 1
# Far beyond any signature; a larger file is not one that package-model wrote.
_MOST_BYTES = 64 * 1024 * 1024
_CHUNK = 1024 * 1024


class Pyfunc(NamedTuple):
    """`python_function` of an `MLmodel` file."""

    loader_module: str
    data: Path


class Manifest(NamedTuple):
    name: str
    runtime: str
    # Name of an entry of `loaders.LOADERS`.
    loader: str
    file: Path
    # "sha256:" and 64 hex digits, of the file or, for a folder, of the list of its files.
    digest: str
    # Library and version of what wrote the file.
    producers: Tuple[Tuple[str, str], ...]
    signature: Optional[Signature]
    # A body of POST /predict, or None.
    example: object
    # What routes with a single answer give: predict, predict_proba or decision_function; None where nobody chose.
    predict_method: Optional[str] = None
    # The Python file (absolute, or of the model folder) or module that loads and asks the model; None for every other loader.
    handler: Optional[str] = None
    # Folders with the user's own modules, for Python's path.
    code: Tuple[Path, ...] = ()
    # The module there that stands for `__main__`.
    main: Optional[str] = None
    # Of a Hugging Face folder: its pipeline; None where the folder itself has to tell.
    task: Optional[str] = None
    # Of an MLflow folder: the module that loads it, and where its data lies.
    pyfunc: "Optional[Pyfunc]" = None
    # Where package-model.json lies.
    folder: Path = Path()


def read_manifest(folder: Path) -> Manifest:
    """
    What `folder/package-model.json` says.

    Raises `CannotLoad` where it is missing, not JSON, of another schema, or points out of the folder.
    """
    path = folder / NAME
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        fields = as_fields(json.loads(data), "the document")
    except OSError as error:
        raise CannotLoad(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise CannotLoad(f"{path} is not JSON.") from error
    if fields.get("schema") != SCHEMA:
        raise CannotLoad(f"{path} has schema {fields.get('schema')!r}; this server reads {SCHEMA}.")
    signature = fields.get("signature")
    model = _inside(folder, as_text(fields.get("path"), "path"))
    return Manifest(
        name=as_text(fields.get("name"), "name"),
        runtime=as_text(fields.get("runtime"), "runtime"),
        loader=as_text(fields.get("loader"), "loader"),
        file=model,
        digest=as_text(fields.get("digest"), "digest"),
        producers=tuple(_producer(item) for item in as_list(fields.get("producers", []), "producers")),
        signature=None if signature is None else read_signature(signature),
        example=fields.get("example"),
        predict_method=_text_or_none(fields, "predict_method"),
        handler=_text_or_none(fields, "handler"),
        code=tuple(_placed(folder, as_text(item, "code")) for item in as_list(fields.get("code") or [], "code")),
        main=_text_or_none(fields, "main"),
        task=_text_or_none(fields, "task"),
        pyfunc=None if fields.get("pyfunc") is None else _pyfunc(as_fields(fields["pyfunc"], "pyfunc"), model),
        folder=folder,
    )


def check_digest(manifest: Manifest) -> None:
    """Raises `CannotLoad` unless the model's file or folder is the very one that was checked when the image was built."""
    try:
        found = _digest_of_all(manifest) if manifest.file.is_dir() else _digest(manifest.file)
        # Of a file with others beside it (weights that an ONNX graph names) the digest is that of all.
        if f"sha256:{found}" == manifest.digest or f"sha256:{_digest_of_all(manifest)}" == manifest.digest:
            return
    except OSError as error:
        raise CannotLoad(f"{manifest.file} cannot be read: {error.strerror}.") from error
    raise CannotLoad(
        f"{manifest.file} is not the file that was packaged: its SHA-256 is {found}, "
        f"package-model.json says {manifest.digest}. It was not loaded."
    )


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in iter(lambda: file.read(_CHUNK), b""):
            found.update(chunk)
    return found.hexdigest()


def _digest_of_all(manifest: Manifest) -> str:
    """Of the sorted lines `<hex>  <path>`, one for each file of the model folder but this server's own."""
    ours = {NAME, manifest.handler}
    names = (path.relative_to(manifest.folder).as_posix() for path in manifest.folder.rglob("*") if path.is_file())
    lines = sorted(f"{_digest(manifest.folder / name)}  {name}\n" for name in names if name not in ours and "__pycache__" not in name)
    return lines[0][:64] if len(lines) == 1 else hashlib.sha256("".join(lines).encode("utf-8")).hexdigest()


def _text_or_none(fields: "dict[str, object]", name: str) -> Optional[str]:
    return None if fields.get(name) is None else as_text(fields[name], name)


def _placed(folder: Path, path: str) -> Path:
    """Code lies in a layer of its own, or in the model folder."""
    return Path(path) if PurePosixPath(path).is_absolute() else _inside(folder, path)


def _pyfunc(fields: "dict[str, object]", file: Path) -> Pyfunc:
    data = _text_or_none(fields, "data")
    return Pyfunc(as_text(fields.get("loader_module"), "pyfunc.loader_module"), file if data is None else _inside(file, data))


def _inside(folder: Path, path: str) -> Path:
    parts = PurePosixPath(path)
    if not path or parts.is_absolute() or ".." in parts.parts or "\0" in path:
        raise CannotLoad(f"package-model.json: path {path!r} leaves the model folder.")
    return folder / parts


def _producer(value: object) -> Tuple[str, str]:
    fields = as_fields(value, "producers")
    return as_text(fields.get("library"), "producers.library"), as_text(fields.get("version"), "producers.version")
