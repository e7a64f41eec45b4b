"""What the environment variables say, read once."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping, NamedTuple

from .errors import CannotLoad

# One request is decoded in memory, at up to forty times its size in Python objects; 16 MiB is also more than the
# request limits of the hosted platforms.
DEFAULT_MAX_BODY = 16 * 1024 * 1024
# Keeps one request from holding the model for minutes; larger jobs are sent in parts.
DEFAULT_MAX_ROWS = 100_000
# Requests that wait while the model works. Each may hold a body; beyond this the client is asked to come back.
DEFAULT_MAX_WAITING = 512
# `docker stop` kills after 10 seconds, so the drain must end before.
DEFAULT_DRAIN_SECONDS = 8


class Settings(NamedTuple):
    folder: Path
    host: str
    port: int
    max_body: int
    max_rows: int
    max_waiting: int
    drain_seconds: int
    log_requests: bool


def read_settings(env: Mapping[str, str]) -> Settings:
    """
    The settings that `env` asks for; variables that are empty count as absent.

    Raises `CannotLoad` naming the variable whose value does not fit.
    """
    return Settings(
        folder=Path(env.get("PACKAGE_MODEL_DIR") or "/models"),
        host=env.get("PACKAGE_MODEL_HOST") or "0.0.0.0",
        port=read_port(env),
        max_body=_whole(env, "PACKAGE_MODEL_MAX_BODY", DEFAULT_MAX_BODY, least=1),
        max_rows=_whole(env, "PACKAGE_MODEL_MAX_ROWS", DEFAULT_MAX_ROWS, least=1),
        max_waiting=_whole(env, "PACKAGE_MODEL_MAX_WAITING", DEFAULT_MAX_WAITING, least=1),
        drain_seconds=_whole(env, "PACKAGE_MODEL_DRAIN_SECONDS", DEFAULT_DRAIN_SECONDS, least=0),
        log_requests=_one_of(env, "PACKAGE_MODEL_LOG", ("requests", "errors")) == "requests",
    )


def read_port(env: Mapping[str, str]) -> int:
    """`PORT` (Cloud Run, Heroku) before `AIP_HTTP_PORT` (Vertex AI) before 8080. 0 means any free port."""
    name = "PORT" if env.get("PORT") else "AIP_HTTP_PORT"
    port = _whole(env, name, 8080, least=0)
    if port > 65535:
        raise CannotLoad(f"{name} is {port}; a port is at most 65535.")
    return port


def _whole(env: Mapping[str, str], name: str, default: int, least: int) -> int:
    text = env.get(name)
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 18 and int(text) >= least):
        raise CannotLoad(f"{name} is {text[:40]!r}; it has to be a whole number of at least {least}.")
    return int(text)


def _one_of(env: Mapping[str, str], name: str, words: "tuple[str, ...]") -> str:
    text = env.get(name) or words[0]
    if text not in words:
        raise CannotLoad(f"{name} is {text[:40]!r}; it has to be {' or '.join(words)}.")
    return text
