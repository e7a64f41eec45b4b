"""uvicorn, set up for one application on one socket, that ends with exit code 0 on SIGTERM."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from typing import Callable, Iterator

import uvicorn

# Longer than load balancers keep an idle connection (60 seconds is usual): who closes first must not be us,
# or a request that is just under way is lost.
_KEEP_ALIVE_SECONDS = 75


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, give_up: Callable[[], bool]) -> None:
        super().__init__(config)
        self._give_up = give_up

    async def on_tick(self, counter: int) -> bool:
        return await super().on_tick(counter) or self._give_up()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # uvicorn would, when all is done, end the process by the same signal again.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.handle_exit)
        yield


def run(app: object, listening: socket.socket, drain_seconds: int, give_up: Callable[[], bool]) -> None:
    """
    Serves until SIGTERM or SIGINT, or until `give_up` (asked ten times a second) says so. Then no connection is
    accepted any more, and requests under way have `drain_seconds` to finish.
    """
    config = uvicorn.Config(
        app,  # type: ignore[arg-type]
        http="httptools",
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=drain_seconds,
    )
    loop = _new_loop()
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(_Server(config, give_up).serve(sockets=[listening]))
    finally:
        loop.close()


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop

    return uvloop.new_event_loop()
