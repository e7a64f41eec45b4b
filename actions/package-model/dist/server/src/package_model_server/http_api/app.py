"""One request after the other: its route, its answer, its line in the log."""

from __future__ import annotations

import time
from typing import MutableMapping, Optional, cast

from ..errors import Refused
from ..failure import refusal
from ..log import log_request
from ..reply import Reply, refused
from ..settings import Settings
from ..worker import Worker
from .message import ClientGone, Headers, Receive, Send, read_body, read_headers
from .reply import write
from .routes import Route, routes_of

_LONGEST_PATH = 200


class App:
    """An ASGI application for one model."""

    def __init__(self, worker: Worker, settings: Settings) -> None:
        self._worker = worker
        self._settings = settings
        self._routes = routes_of(worker, settings)

    async def __call__(self, scope: MutableMapping[str, object], receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        headers = read_headers(cast("list[tuple[bytes, bytes]]", scope["headers"]))
        method, path = str(scope["method"]), str(scope["path"])
        route = self._routes.get(path)
        try:
            reply = await self._reply(route, method, headers, receive)
        except Refused as error:
            reply = _in_words_of(route, error)
        except ClientGone:
            return
        except Exception as error:
            reply = _in_words_of(route, refusal(error, headers.request))
        await write(send, reply, headers.request)
        seconds = time.perf_counter() - started
        self._worker.metrics.requested("other" if route is None else route.counted, reply.status, seconds)
        # Orchestrators ask for health every few seconds; that tells nobody anything.
        if (reply.status >= 400 or self._settings.log_requests) and (route is None or route.counted not in ("health", "document")):
            log_request(headers.request, method[:16], path[:_LONGEST_PATH], reply.status, seconds)

    async def _reply(self, route: Optional[Route], method: str, headers: Headers, receive: Receive) -> Reply:
        if route is None:
            raise Refused(404, "There is nothing here; /openapi.json tells what this server answers.")
        if method not in route.methods:
            only = ", ".join(route.methods)
            error = Refused(405, f"This path answers {only}.")
            return _in_words_of(route, error)._replace(headers=((b"allow", only.encode("ascii")),))
        if route.tell is not None:
            return route.tell()
        assert route.dialect is not None
        body = await read_body(receive, headers, self._settings.max_body, self._settings.timeout_seconds)
        return await self._worker.ask(route.dialect, headers.with_body(body))


def _in_words_of(route: Optional[Route], error: Refused) -> Reply:
    return refused(error) if route is None or route.dialect is None else route.dialect.refuse(error)
