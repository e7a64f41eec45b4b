"""
What loading the model does besides computing: files outside its own tree, connections, processes, code from text.

The hook (PEP 578) is evidence about honest models, not a wall: code that is loaded can undo what it likes in its own
process. That is why every event leaves the process before it happens, and why a last line says that loading came to
its end: what is missing cannot be made up for later.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from typing import Callable, Optional, Sequence, Set, Tuple

import orjson

PREFIX = b"package-model-audit "
# A model that raises more different events than this is not described by them any more.
_MOST = 500
_LONGEST = 300

# Events that are told by their name and the first argument that says what they are about.
_TOLD = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.kill",
    "os.chmod",
    "os.chown",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
    "pty.",
    "shutil.",
    "tempfile.",
    "ctypes.dlopen",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "sys.addaudithook",
    "sys.settrace",
    "sys.setprofile",
)
# Bits that do not overlap.
_WRITES = sum((os.O_WRONLY, os.O_RDWR, os.O_APPEND, os.O_CREAT, os.O_TRUNC))


def watch(descriptor: int, folders: "Sequence[os.PathLike[str]]") -> Callable[[], None]:
    """
    From now on writes a line `package-model-audit {"event", "detail", "by"}` for every event of a new kind, `by` being
    the module that runs; the function that it returns writes the last one, `{"end": true}`. A hook cannot be removed:
    it is silent after that.
    """
    trees = _trees(folders)
    seen: Set[Tuple[str, str, str]] = set()
    state = {"on": True, "busy": False}

    def hook(event: str, args: Tuple[object, ...]) -> None:
        if not state["on"] or state["busy"]:
            return
        state["busy"] = True
        try:
            detail = _detail(event, args, trees)
            if detail is None or len(seen) >= _MOST:
                return
            by = _module()
            if (event, detail, by) in seen:
                return
            seen.add((event, detail, by))
            _write(descriptor, {"event": event, "detail": detail, "by": by})
            if len(seen) == _MOST:
                _write(descriptor, {"more": True})
        finally:
            state["busy"] = False

    def end() -> None:
        state["on"] = False
        _write(descriptor, {"end": True})

    _write(descriptor, {"start": True})
    sys.addaudithook(hook)
    return end


def _detail(event: str, args: Tuple[object, ...], trees: Tuple[str, ...]) -> Optional[str]:
    """What is told of an event; None for those that every program raises."""
    if event == "open":
        return _opened(args, trees)
    if event in ("exec", "compile", "code.__new__"):
        name = getattr(args[0], "co_filename", None) if event == "exec" else args[1] if len(args) > 1 else None
        return None if _within(name, trees) else _text(name)
    if event == "ctypes.dlopen" and args and (args[0] is None or _within(args[0], trees)):
        return None
    if event.startswith(_TOLD):
        return _text(args[0]) if args else ""
    return None


def _module() -> str:
    """The module whose Python code runs: what a C function such as an unpickler calls is called by whoever called that."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return _text(frame.f_globals.get("__name__"))


def _opened(args: Tuple[object, ...], trees: Tuple[str, ...]) -> Optional[str]:
    path, mode, flags = (list(args) + [None, None, None])[:3]
    writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
    if not writes and isinstance(flags, int) and mode is None:
        writes = bool(flags & _WRITES)
    if isinstance(path, int):
        return None
    if writes:
        return "writes " + _place(path)
    return None if _within(path, trees) else _place(path)


def _place(path: object) -> str:
    """A path as it is the same on every machine: the home folder is `~`."""
    text, home = _text(path), os.path.expanduser("~").rstrip("/")
    return "~" + text[len(home) :] if text.startswith(home + "/.") else text


def _trees(folders: "Sequence[os.PathLike[str]]") -> Tuple[str, ...]:
    """Where a program's own files lie: the environment, Python itself, the server, the model and its code (`folders`)."""
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    paths = {sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"), own, *map(os.fspath, folders)}
    roots = {path for path in paths if path not in ("/", "/usr")}
    # A Python of the distribution has all of /usr for its prefix; its own folders are smaller.
    roots.update({os.path.dirname(os.path.abspath(os.__file__)), *_extensions()})
    return tuple(sorted(os.path.realpath(root) + os.sep for root in roots))


def _extensions() -> Set[str]:
    # Among them an archive that is looked for and is hardly ever there: python311.zip.
    return {path for path in sys.path if os.path.isabs(path)}


def _within(path: object, trees: Tuple[str, ...]) -> bool:
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    if not isinstance(path, (str, os.PathLike)):
        return False
    text = os.fspath(path)
    if not isinstance(text, str) or text.startswith("<frozen "):
        return isinstance(text, str)
    if not os.path.isabs(text):
        return False
    return any((path + os.sep).startswith(trees) for path in (os.path.normpath(text), os.path.realpath(text)))


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, os.PathLike):
        value = os.fspath(value)
    # Only what is certain to run no code of the model's: its own classes may have any `__repr__`.
    plain = isinstance(value, (str, int, float, bool)) or value is None
    text = str(value) if plain and type(value).__module__ == "builtins" else f"<{type(value).__name__}>"
    return text[:_LONGEST].encode("utf-8", "replace").decode("utf-8")


def _write(descriptor: int, document: object) -> None:
    os.write(descriptor, PREFIX + orjson.dumps(document) + b"\n")
