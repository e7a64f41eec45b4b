"""What the environment variables say, read once."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping, NamedTuple, Optional, Tuple

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


# What the hosted platforms allow an answer (SageMaker: 60 seconds).
DEFAULT_TIMEOUT_SECONDS = 60
METHODS = ("predict", "predict_proba", "decision_function")
_LONGEST_NAME = 200
# Each is a whole interpreter with a whole model.
MOST_WORKERS = 64


class Settings(NamedTuple):
    folder: Path
    host: str
    port: int
    max_body: int
    max_rows: int
    max_waiting: int
    drain_seconds: int
    log_requests: bool
    # A request that nobody has answered by then gets 504.
    timeout_seconds: int
    # Requests that wait together are answered by one call of the model.
    batching: bool
    # A client that is connected alone and asks again at once is waited for awake, where there are cores for it.
    busy_poll: bool
    # The page at / for a person.
    page: bool
    # 0: as many as the container's cores and memory are good for.
    workers: int
    # Names that go before those of package-model.json.
    model_name: Optional[str]
    predict_method: Optional[str]
    # Vertex AI's routes; empty elsewhere.
    health_routes: Tuple[str, ...]
    predict_routes: Tuple[str, ...]


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
        timeout_seconds=_whole(env, "PACKAGE_MODEL_TIMEOUT_SECONDS", DEFAULT_TIMEOUT_SECONDS, least=1),
        batching=_one_of(env, "PACKAGE_MODEL_BATCHING", ("on", "off")) == "on",
        busy_poll=_one_of(env, "PACKAGE_MODEL_BUSY_POLL", ("on", "off")) == "on",
        page=_one_of(env, "PACKAGE_MODEL_PAGE", ("on", "off")) == "on",
        workers=_workers(env),
        model_name=_name(env),
        predict_method=_method(env),
        health_routes=_routes(env, "AIP_HEALTH_ROUTE", ""),
        predict_routes=_routes(env, "AIP_PREDICT_ROUTE", ":predict"),
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


def _workers(env: Mapping[str, str]) -> int:
    workers = _whole(env, "PACKAGE_MODEL_WORKERS", 0, least=0)
    if workers > MOST_WORKERS:
        raise CannotLoad(f"PACKAGE_MODEL_WORKERS is {workers}; at most {MOST_WORKERS} are kept.")
    return workers


def _method(env: Mapping[str, str]) -> Optional[str]:
    return _one_of(env, "PACKAGE_MODEL_PREDICT_METHOD", METHODS) if env.get("PACKAGE_MODEL_PREDICT_METHOD") else None


def _name(env: Mapping[str, str]) -> Optional[str]:
    """`MODEL_NAME`: a part of a path, so it holds no slash and nothing that a terminal or log would act on."""
    name = env.get("MODEL_NAME")
    if not name:
        return None
    if len(name) > _LONGEST_NAME or "/" in name or not name.isprintable():
        raise CannotLoad(f"MODEL_NAME is {name[:40]!r}; it has to be a printable text without / of at most {_LONGEST_NAME} characters.")
    return name


def _routes(env: Mapping[str, str], variable: str, end: str) -> Tuple[str, ...]:
    """The route that Vertex AI names, and the one that it asks where none was chosen for the model."""
    endpoint, deployed = env.get("AIP_ENDPOINT_ID"), env.get("AIP_DEPLOYED_MODEL_ID")
    default = (f"/v1/endpoints/{endpoint}/deployedModels/{deployed}{end}",) if endpoint and deployed else ()
    chosen = env.get(variable)
    if chosen and not chosen.startswith("/"):
        raise CannotLoad(f"{variable} is {chosen[:40]!r}; it has to begin with /.")
    return (*((chosen,) if chosen else ()), *default)
