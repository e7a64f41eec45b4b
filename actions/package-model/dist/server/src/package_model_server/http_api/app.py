"""One request after the other: its route, its answer, its line in the log."""

from __future__ import annotations

import time
from typing import Callable, Dict, NamedTuple, Optional
from urllib.parse import unquote_to_bytes

from ..errors import Refused
from ..failure import refusal
from ..job import Job
from ..log import log_request
from ..question import Request
from ..reply import Reply, refused
from ..settings import Settings
from ..worker import Worker
from .message import Parameters, described, id_of
from .parsing import Head
from .routes import Route, routes_of
from .shortcut import Shortcut, shortcut_of

_LONGEST_PATH = 200
Send = Callable[["Exchange", Reply], None]
# Addresses that were asked, with what they lead to; clients may think of new and of long ones without end.
_MOST_ADDRESSES = 512
_LONGEST_ADDRESS = 256


class Place(NamedTuple):
    """What an address leads to; no route where there is nothing."""

    path: str
    route: Optional[Route]


class Understood(NamedTuple):
    """What a head says, which is the same whenever the same head comes again."""

    place: Place
    # Known from the head alone: the body is not worth reading.
    refused: Optional[Reply]
    # Of the request, as `Request` has them.
    content_type: str
    parameters: Parameters
    accept: str
    header_length: Optional[str]


class App:
    """Everything about requests but the bytes of their connections."""

    def __init__(self, worker: Worker, settings: Settings) -> None:
        self.settings = settings
        self._worker = worker
        self._routes = routes_of(worker, settings)
        self._places: Dict[bytes, Place] = {}

    def place(self, address: bytes) -> Place:
        """Of the target of a request line, in origin form."""
        found = self._places.get(address)
        if found is None:
            path = unquote_to_bytes(address.partition(b"?")[0]).decode("utf-8", "replace")
            found = Place(path, self._routes.get(path))
            if len(self._places) < _MOST_ADDRESSES and len(address) <= _LONGEST_ADDRESS:
                self._places[address] = found
        return found

    def begin(self, head: Head, send: Send) -> "Exchange":
        understood: Optional[Understood] = head.understood
        if understood is None:
            place = self.place(head.address)
            understood = head.understood = Understood(place, _refused_at_once(head, place.route), *described(head.headers))
        return Exchange(self, self._worker, head, understood, send)

    def shortcut(self, head: Head) -> Optional[Shortcut]:
        """How a body behind such a head is answered while no other client is connected; None where that is not known yet."""
        understood: Optional[Understood] = head.understood
        if understood is None:
            return None
        (path, route), refused_, kind, parameters, accept, length = understood
        if route is None or refused_ is not None:
            head.shortcut = _never
        elif self._worker.model is not None:
            like = Request(b"", kind, parameters, accept, length, "")
            found = shortcut_of(self._worker, self.settings, route, head.headers, like, head.method[:16], path[:_LONGEST_PATH])
            head.shortcut = found or _never
        known: Optional[Shortcut] = head.shortcut
        return known


def _never(body: bytes) -> Optional[bytes]:
    """There is no such way."""
    return None


class Exchange:
    """One request from its head to its answer, which is sent once."""

    __slots__ = ("_app", "_worker", "_understood", "_send", "_started", "_job", "method", "id", "refused", "keep", "old")

    def __init__(self, app: App, worker: Worker, head: Head, understood: Understood, send: Send) -> None:
        self._started = time.perf_counter()
        self._app = app
        self._worker = worker
        self._understood = understood
        self._send = send
        self._job: Optional[Job] = None
        self.id = id_of(head.headers)
        self.method = head.method
        self.refused = understood.refused
        # Whether the connection stays open behind it; and whether the client speaks HTTP/1.0.
        self.keep = head.keep
        self.old = head.old

    def answer(self, body: bytes, alone: bool) -> None:
        """Sends the answer now, or when the model gives it. `alone`: no other client is connected, so that nobody waits meanwhile."""
        reply = self.refused
        if reply is None:
            try:
                reply = self._answered(body, alone)
            except Refused as error:
                reply = self.in_words(error)
            except Exception as error:
                reply = self.in_words(refusal(error, self.id))
        if reply is not None:
            self.send(reply)

    def _answered(self, body: bytes, alone: bool) -> Optional[Reply]:
        """None where the model will tell."""
        (_, route), _, kind, parameters, accept, length = self._understood
        if route is not None and route.tell is not None:
            return route.tell()
        if route is None or route.dialect is None:
            raise _nothing_here()
        request = Request(body, kind, parameters, accept, length, self.id)
        reply = self._worker.at_once(route.dialect, request) if alone else None
        if reply is None:
            self._job = self._worker.ask(route.dialect, request, self.send)
        return reply

    def abandon(self) -> None:
        """Nobody waits for the answer any more."""
        if self._job is not None:
            self._worker.drop(self._job)

    def send(self, reply: Reply) -> None:
        self._send(self, reply)
        seconds = time.perf_counter() - self._started
        path, route = self._understood.place
        counted = "other" if route is None else route.counted
        self._worker.metrics.requested(counted, reply.status, seconds)
        # Orchestrators ask for health every few seconds; that tells nobody anything.
        if (reply.status >= 400 or self._app.settings.log_requests) and counted not in ("health", "document"):
            log_request(self.id, self.method[:16], path[:_LONGEST_PATH], reply.status, seconds)

    def too_large(self) -> Reply:
        limit = self._app.settings.max_body
        return self.in_words(Refused(413, f"The body is larger than {limit} bytes; send the rows in several requests."))

    def too_late(self) -> Reply:
        return self.in_words(Refused(408, "The body did not come in time; send it faster or in parts."))

    def in_words(self, error: Refused) -> Reply:
        """The refusal as the protocol of the route words it."""
        return _in_words(error, self._understood.place.route)


def _in_words(error: Refused, route: Optional[Route]) -> Reply:
    return refused(error) if route is None or route.dialect is None else route.dialect.refuse(error)


def _refused_at_once(head: Head, route: Optional[Route]) -> Optional[Reply]:
    if route is None:
        return _in_words(_nothing_here(), route)
    if head.method not in route.methods:
        only = ", ".join(route.methods)
        return _in_words(Refused(405, f"This path answers {only}."), route)._replace(headers=((b"allow", only.encode("ascii")),))
    encoding = head.headers.get(b"content-encoding")
    if encoding is not None and route.dialect is not None and encoding.lower() not in (b"", b"identity"):
        return _in_words(Refused(415, "The body has a content-encoding; send it as it is."), route)
    return None


def _nothing_here() -> Refused:
    return Refused(404, "There is nothing here; /openapi.json tells what this server answers.")
