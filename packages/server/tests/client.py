"""Asks the application without a socket."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List, Optional, Tuple

from package_model_server.http_api.app import App
from package_model_server.manifest import read_manifest
from package_model_server.settings import read_settings
from package_model_server.worker import LOADING, Worker


class Answered:
    def __init__(self, status: int, headers: Dict[str, str], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Asker = Callable[..., Awaitable[Answered]]


def asking(folder: Path, talk: Callable[[Asker], Awaitable[None]], **env: str) -> None:
    """Loads the model in `folder` and lets `talk` ask."""
    settings = read_settings({"PACKAGE_MODEL_DIR": str(folder), **env})
    manifest = read_manifest(folder)
    worker = Worker(settings, manifest if settings.model_name is None else manifest._replace(name=settings.model_name))
    app = App(worker, settings)

    async def ask(
        path: str = "/predict",
        body: Any = None,
        *,
        method: Optional[str] = None,
        headers: Optional[Dict[str, str]] = None,
        parts: Optional[List[bytes]] = None,
        gone: bool = False,
    ) -> Answered:
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        chunks = [data] if parts is None else parts
        events: List[Dict[str, Any]] = [
            {"type": "http.request", "body": chunk, "more_body": gone or at < len(chunks) - 1} for at, chunk in enumerate(chunks)
        ]
        if gone:
            events.append({"type": "http.disconnect"})
        sent: List[Dict[str, Any]] = []

        async def receive() -> Any:
            return events.pop(0)

        async def send(event: Any) -> None:
            sent.append(event)

        given: List[Tuple[bytes, bytes]] = [
            (name.lower().encode(), value.encode()) for name, value in {"content-type": "application/json", **(headers or {})}.items() if value
        ]
        scope = {
            "type": "http",
            "method": method or ("GET" if body is None and parts is None else "POST"),
            "path": path,
            "headers": given,
        }
        await app(scope, receive, send)
        if gone:
            assert sent == []
            return Answered(0, {}, b"")
        assert [event["type"] for event in sent] == ["http.response.start", "http.response.body"]
        got = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        assert int(got["content-length"]) == len(sent[1]["body"])
        return Answered(sent[0]["status"], got, sent[1]["body"])

    async def whole() -> None:
        worker.start()
        while worker.state == LOADING:
            await asyncio.sleep(0.01)
        await talk(ask)

    asyncio.run(whole())
    worker.end()
