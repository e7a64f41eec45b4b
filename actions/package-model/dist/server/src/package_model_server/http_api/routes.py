"""The table of routes: every path that this model answers, what it answers with, and under which name it is counted."""

from __future__ import annotations

from typing import Callable, Dict, NamedTuple, Optional, Tuple

from .. import __version__
from ..answer import encode
from ..errors import Refused
from ..manifest import Manifest
from ..page import FILES, HEADERS, HTML, page, static_file
from ..prometheus import CONTENT_TYPE, exposition
from ..protocols import Dialect
from ..protocols.instances import Instances
from ..protocols.invocations import Invocations
from ..protocols.open_inference import OpenInference
from ..protocols.plain import Plain
from ..protocols.v2_metadata import VERSION, model_metadata, server_metadata
from ..reply import Reply
from ..settings import Settings
from ..worker import READY, Worker

_READING = ("GET", "HEAD")


class Route(NamedTuple):
    # One of metrics.ROUTES.
    counted: str
    # A route either asks the model in a dialect or tells something.
    dialect: Optional[Dialect] = None
    tell: Optional[Callable[[], Reply]] = None

    @property
    def methods(self) -> Tuple[str, ...]:
        return ("POST",) if self.dialect is not None else _READING


def routes_of(worker: Worker, settings: Settings) -> Dict[str, Route]:
    manifest = worker.manifest
    tells = _Tells(worker, manifest)
    instances, invocations = Instances(), Invocations()
    infer = Route("v2", OpenInference(manifest.name, VERSION))
    routes = {
        "/predict": Route("predict", Plain()),
        "/livez": Route("health", tell=lambda: _LIVE),
        "/readyz": Route("health", tell=tells.ready),
        "/openapi.json": Route("document", tell=lambda: Reply(200, worker.openapi)),
        "/metrics": Route("health", tell=tells.metrics),
        # Open Inference Protocol
        "/v2": Route("metadata", tell=lambda: Reply(200, encode(server_metadata()))),
        "/v2/health/live": Route("health", tell=lambda: _LIVE),
        "/v2/health/ready": Route("health", tell=tells.ready),
        "/v2/models": Route("metadata", tell=lambda: Reply(200, encode({"models": [manifest.name]}))),
        # KServe
        "/v1/models": Route("metadata", tell=lambda: Reply(200, encode({"models": [manifest.name]}))),
        f"/v1/models/{manifest.name}": Route("metadata", tell=tells.named_ready),
        f"/v1/models/{manifest.name}:predict": Route("v1", instances),
        # MLflow and SageMaker
        "/invocations": Route("invocations", invocations),
        "/ping": Route("health", tell=tells.ping),
        "/health": Route("health", tell=tells.ping),
        "/version": Route("metadata", tell=lambda: Reply(200, __version__.encode("ascii"), b"text/plain; charset=utf-8")),
    }
    for model in (f"/v2/models/{manifest.name}", f"/v2/models/{manifest.name}/versions/{VERSION}"):
        routes[model] = Route("metadata", tell=tells.model)
        routes[f"{model}/ready"] = Route("health", tell=tells.ready)
        routes[f"{model}/infer"] = infer
    for path in settings.health_routes:
        routes.setdefault(path, Route("health", tell=tells.ping))
    for path in settings.predict_routes:
        routes.setdefault(path, Route("vertex", instances))
    if settings.page:
        routes["/"] = Route("document", tell=tells.page)
        for path in FILES:
            routes[path] = Route("document", tell=_file(path))
    return routes


def _file(path: str) -> Callable[[], Reply]:
    return lambda: Reply(200, static_file(path), FILES[path], HEADERS)


_LIVE = Reply(200, b'{"live":true}')


class _Tells:
    def __init__(self, worker: Worker, manifest: Manifest) -> None:
        self._worker = worker
        self._manifest = manifest

    def ready(self) -> Reply:
        return Reply(200, b'{"ready":true}') if self._worker.state == READY else Reply(503, b'{"ready":false}')

    def ping(self) -> Reply:
        return Reply(200 if self._worker.state == READY else 503, b"{}")

    def named_ready(self) -> Reply:
        ready = self._worker.state == READY
        return Reply(200 if ready else 503, encode({"name": self._manifest.name, "ready": ready}))

    def model(self) -> Reply:
        if self._worker.model is None:
            raise Refused(503, "The model is not ready.")
        return Reply(200, encode(model_metadata(self._manifest, self._worker.model, self._worker.observed)))

    def page(self) -> Reply:
        model = self._worker.model
        return Reply(200, page(self._manifest, None if model is None else model.inputs), HTML, HEADERS)

    def metrics(self) -> Reply:
        return Reply(200, exposition(self._worker.metrics, self._manifest), CONTENT_TYPE)
