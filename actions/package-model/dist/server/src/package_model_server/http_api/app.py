"""The routes."""

from __future__ import annotations

import time
from typing import Awaitable, Callable, Dict, MutableMapping, NamedTuple, Tuple, cast

from ..errors import Refused
from ..failure import refusal
from ..log import log
from ..settings import Settings
from ..worker import READY, Worker
from .message import ClientGone, Headers, Receive, Send, read_body, read_headers, require_json
from .reply import Reply, refused, write

Handler = Callable[[Headers, Receive], Awaitable[Reply]]
_LONGEST_PATH = 200


class _Route(NamedTuple):
    methods: Tuple[str, ...]
    handler: Handler
    # Orchestrators ask for health every few seconds; that tells nobody anything.
    logged: bool


class App:
    """An ASGI application for one model."""

    def __init__(self, worker: Worker, settings: Settings) -> None:
        self._worker = worker
        self._settings = settings
        self._routes: Dict[str, _Route] = {
            "/predict": _Route(("POST",), self._predict, True),
            "/livez": _Route(("GET", "HEAD"), self._live, False),
            "/readyz": _Route(("GET", "HEAD"), self._ready, False),
            "/openapi.json": _Route(("GET", "HEAD"), self._openapi, False),
        }

    async def __call__(self, scope: MutableMapping[str, object], receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        headers = read_headers(cast("list[tuple[bytes, bytes]]", scope["headers"]))
        method, path = str(scope["method"]), str(scope["path"])
        route = self._routes.get(path)
        try:
            reply = await self._reply(route, method, headers, receive)
        except Refused as error:
            reply = refused(error)
        except ClientGone:
            return
        except Exception as error:
            reply = refused(refusal(error, headers.request))
        await write(send, reply, headers.request)
        if reply.status >= 400 or (self._settings.log_requests and route is not None):
            if route is None or route.logged:
                self._log(headers.request, method, path, reply, started)

    async def _reply(self, route: "_Route | None", method: str, headers: Headers, receive: Receive) -> Reply:
        if route is None:
            raise Refused(404, f"There is nothing here; this server answers {', '.join(self._routes)}.")
        if method not in route.methods:
            only = ", ".join(route.methods)
            error = Refused(405, f"This path answers {only}.")
            return refused(error)._replace(headers=((b"allow", only.encode("ascii")),))
        return await route.handler(headers, receive)

    async def _predict(self, headers: Headers, receive: Receive) -> Reply:
        require_json(headers)
        body = await read_body(receive, headers, self._settings.max_body)
        status, answer = await self._worker.ask(body, headers.request)
        return Reply(status, answer)

    async def _live(self, headers: Headers, receive: Receive) -> Reply:
        return Reply(200, b'{"live":true}')

    async def _ready(self, headers: Headers, receive: Receive) -> Reply:
        return Reply(200, b'{"ready":true}') if self._worker.state == READY else Reply(503, b'{"ready":false}')

    async def _openapi(self, headers: Headers, receive: Receive) -> Reply:
        return Reply(200, self._worker.openapi)

    def _log(self, request: str, method: str, path: str, reply: Reply, started: float) -> None:
        log(
            "info" if reply.status < 500 else "error",
            "request",
            id=request,
            method=method[:16],
            path=path[:_LONGEST_PATH],
            status=reply.status,
            ms=round((time.perf_counter() - started) * 1000, 3),
        )
