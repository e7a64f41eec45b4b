"""The event loop around the connections of one worker: it listens, looks twice a second whether somebody waits for too long, and drains on SIGTERM."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import time
from typing import Callable, Optional, Set

from .app import App
from .busy_poll import NEVER, BusyPoll
from .connection import Connection

_TICK_SECONDS = 0.5
# What a request that is already on its way may take to be seen before its connection counts as idle.
_GRACE_SECONDS = 0.05
_LOOK_SECONDS = 0.02
Elsewhere = Optional[Callable[[], float]]


def run(app: App, listening: socket.socket, drain_seconds: int, tick: Callable[[], bool], elsewhere: Elsewhere = None) -> None:
    """
    Serves until SIGTERM or SIGINT, or until `tick`, called twice a second, says that there is nothing to be served. Then no
    connection is accepted any more, and requests under way have `drain_seconds` to finish. `elsewhere`: there are cores to wait
    awake, and this tells how many requests other workers have answered.
    """
    loop = _new_loop()
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(_serve(app, listening, drain_seconds, tick, elsewhere))
    finally:
        loop.close()


async def _serve(app: App, listening: socket.socket, drain_seconds: int, tick: Callable[[], bool], elsewhere: Elsewhere) -> None:
    loop = asyncio.get_running_loop()
    ending = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ending.set))
        else:
            loop.add_signal_handler(number, ending.set)
    connections: Set[Connection] = set()

    def connection() -> Connection:
        poll = BusyPoll(loop.call_soon, time.perf_counter, lambda: len(connections) == 1, elsewhere) if elsewhere else NEVER
        return Connection(app, connections, loop.time, poll)

    server = await loop.create_server(connection, sock=listening)
    while not ending.is_set():
        try:
            await asyncio.wait_for(ending.wait(), _TICK_SECONDS)
        except asyncio.TimeoutError:
            if tick():
                break
            _look(connections, loop.time())
    await _drain(server, connections, loop.time() + drain_seconds, tick)


async def _drain(server: asyncio.AbstractServer, connections: "Set[Connection]", until: float, tick: Callable[[], bool]) -> None:
    loop = asyncio.get_running_loop()
    # Who is connected already is accepted, and what they have sent is read.
    await asyncio.sleep(_GRACE_SECONDS)
    server.close()
    for connection in list(connections):
        connection.drain()
    await asyncio.sleep(_GRACE_SECONDS)
    while connections and loop.time() < until:
        for connection in list(connections):
            connection.close_idle()
        _look(connections, loop.time())
        tick()
        await asyncio.sleep(_LOOK_SECONDS)


def _look(connections: "Set[Connection]", now: float) -> None:
    for connection in list(connections):
        connection.tick(now)


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop

    return uvloop.new_event_loop()
