"""
HTTP/1.1 on one connection: the bytes of requests in, the bytes of answers out, one after the other.

Its syntax is read elsewhere; this decides what a connection may cost: how long and how large heads and bodies are, how much waits
to be sent. A request that cannot be read, or a fault of ours while it is, ends its connection and nothing else.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Callable, Deque, List, Optional, Set, Tuple, cast

from ..errors import Refused
from ..log import describe, log
from ..reply import Reply
from .app import App, Exchange
from .busy_poll import NEVER, BusyPoll
from .parsing import MOST_HEAD_BYTES, TOO_LONG, Head, OwnFault, Parsing, SyntaxFault
from .reply import written

# Longer than load balancers keep an idle connection (60 seconds is usual): who closes first must not be us,
# or a request that is just under way is lost.
KEEP_ALIVE_SECONDS = 75.0
# A client that is refused goes on sending for a while; it is listened to so that it can read why.
_LINGER_SECONDS = 5.0
_LINGER_BYTES = 256 * 1024 * 1024
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Connection(asyncio.Protocol):
    def __init__(self, app: App, open_connections: "Set[Connection]", now: Callable[[], float], poll: BusyPoll = NEVER) -> None:
        self._app = app
        self._all = open_connections
        self._now = now
        self._poll = poll
        self._parsing = Parsing(self)
        self._transport: Optional[asyncio.Transport] = None
        # The request that is coming in.
        self._coming: Optional[Exchange] = None
        self._parts: List[bytes] = []
        self._size = 0
        # Bytes since the last head, part or end of a body: a head that is under way, the size of a chunk, trailers.
        self._between = 0
        # It wants to be told before it sends the body, and another one has to be answered first.
        self._promised = False
        # The one that is being answered, and those that were sent ahead of its answer.
        self._answering: Optional[Exchange] = None
        self._ahead: Deque[Tuple[Exchange, bytes]] = deque()
        # The client does not read as fast as it is answered; nothing is read of it until it does.
        self._full = self._paused = False
        # The last request has come; what follows is not looked at.
        self._last = False
        # It came before its end, so the client still sends.
        self._lingers = self._draining = False
        self._discarded = self._unsent = 0
        self._deadline = now() + KEEP_ALIVE_SECONDS

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._all.add(self)

    def connection_lost(self, exc: Optional[Exception]) -> None:
        self._all.discard(self)
        self._transport = None
        if self._answering is not None:
            self._answering.abandon()
        self._ahead.clear()

    def data_received(self, data: bytes) -> None:
        self._poll.asked()
        if self._last:
            self._discarded += len(data)
            if self._discarded > _LINGER_BYTES and self._transport is not None:
                self._transport.abort()
            return
        self._between += len(data)
        try:
            self._parsing.feed(data)
        except OwnFault as error:
            log("error", "connection-failed", **describe(error.__context__ or error))
            return None if self._transport is None else self._transport.abort()
        except SyntaxFault:
            if not self._last:
                self._refuse_syntax(Refused(400, "The request is not HTTP/1.1."))
            return
        if self._between > MOST_HEAD_BYTES and not self._last:
            self._refuse_syntax(TOO_LONG)
        elif self._ahead and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._next()

    # What the parser calls.

    def on_head(self, head: Head) -> None:
        if self._last:
            return
        app, headers = self._app, head.headers
        coming = self._coming = app.begin(head, self._send)
        self._parts, self._size, self._between = [], 0, 0
        self._deadline = self._now() + app.settings.timeout_seconds
        announced = headers.get(b"content-length")
        if head.fault is not None:
            self._refuse_body(coming, coming.in_words(head.fault))
        elif announced is not None and int(announced) > app.settings.max_body:
            self._refuse_body(coming, coming.too_large())
        elif headers.get(b"expect", b"").lower() == b"100-continue" and not head.old:
            if coming.refused is not None:
                self._refuse_body(coming, coming.refused)
            else:
                self._promised = True
                self._keep_promise()

    def on_body(self, part: bytes) -> None:
        self._between, self._promised = 0, False
        coming = self._coming
        if coming is None:
            return
        self._size += len(part)
        if self._size > self._app.settings.max_body:
            self._refuse_body(coming, coming.too_large())
        elif coming.refused is None:
            self._parts.append(part)

    def on_end(self) -> None:
        self._between, self._promised = 0, False
        coming, parts = self._coming, self._parts
        if coming is None:
            return
        self._coming, self._parts = None, []
        self._last = not coming.keep
        self._take(coming, parts[0] if len(parts) == 1 else b"".join(parts))

    def on_whole(self, head: Head, body: bytes) -> None:
        self._between = 0
        if self._answering is None and not (self._full or self._draining or self._ahead) and len(self._all) == 1:
            # Nobody else is connected, and of the request only the body is new.
            shortcut = head.shortcut or self._app.shortcut(head)
            whole = shortcut and shortcut(body)
            if whole is not None and self._transport is not None:
                self._deadline = self._now() + KEEP_ALIVE_SECONDS
                self._transport.write(whole)
                return self._poll.answered()
        self._take(self._app.begin(head, self._send), body)

    # What the server calls.

    def tick(self, now: float) -> None:
        """Asked about twice a second: has it waited for too long?"""
        transport = self._transport
        if transport is None:
            return
        if self._answering is not None:
            self._deadline = now + KEEP_ALIVE_SECONDS
        elif now >= self._deadline:
            unsent = transport.get_write_buffer_size()
            if self._coming is not None:
                self._refuse_body(self._coming, self._coming.too_late())
            elif self._between and not self._last:
                self._refuse_syntax(Refused(408, "The head of the request did not come in time."))
            elif unsent and unsent != self._unsent:
                # It still reads its answer.
                self._unsent, self._deadline = unsent, now + KEEP_ALIVE_SECONDS
            elif unsent:
                transport.abort()
            else:
                transport.close()

    def drain(self) -> None:
        """No request is accepted after those that are under way."""
        self._draining = True

    def close_idle(self) -> None:
        """Closes it unless a request is under way."""
        if self._transport is not None and self._answering is None and self._coming is None and not self._ahead:
            self._transport.close()

    # Requests and answers.

    def _take(self, exchange: Exchange, body: bytes) -> None:
        if self._answering is None and not self._full:
            self._answering = exchange
            exchange.answer(body, len(self._all) == 1)
        else:
            self._ahead.append((exchange, body))

    def _send(self, exchange: Exchange, reply: Reply) -> None:
        self._answering = None
        transport = self._transport
        if transport is None:
            return
        keep = exchange.keep and not (self._draining and self._coming is None and not self._ahead)
        self._deadline = self._now() + KEEP_ALIVE_SECONDS
        transport.write(written(reply, exchange.id, keep, exchange.old, exchange.method == "HEAD"))
        if not keep:
            self._end(transport)
        elif self._ahead or self._paused or self._promised:
            # Not from within: many small requests that were sent ahead must not pile up as calls within calls.
            asyncio.get_running_loop().call_soon(self._next)
        else:
            self._poll.answered()

    def _next(self) -> None:
        if self._answering is not None or self._full or self._transport is None:
            return
        if self._ahead:
            return self._take(*self._ahead.popleft())
        self._keep_promise()
        if self._paused:
            self._paused = False
            self._transport.resume_reading()

    def _keep_promise(self) -> None:
        """RFC 9110, 10.1.1: who waits for `100 Continue` gets it, behind the answers to what was asked before."""
        if self._promised and self._answering is None and not self._ahead and self._transport is not None:
            self._promised = False
            self._transport.write(_CONTINUE)

    def _end(self, transport: asyncio.Transport) -> None:
        if not self._lingers:
            transport.close()
            return
        # The client is still sending. Closed now, the kernel would reset the connection, and the answer with it.
        self._deadline = self._now() + _LINGER_SECONDS
        if transport.can_write_eof():
            transport.write_eof()
        if self._paused:
            self._paused = False
            transport.resume_reading()

    def _refuse_body(self, coming: Exchange, reply: Reply) -> None:
        """The last answer of this connection: where the next request would begin nobody knows."""
        self._coming, self._parts = None, []
        self._last = self._lingers = True
        coming.refused, coming.keep = reply, False
        self._take(coming, b"")

    def _refuse_syntax(self, refused: Refused) -> None:
        """What is no request has no route either."""
        none = self._coming or self._app.begin(Head("", b"", {}, False, False), self._send)
        self._refuse_body(none, none.in_words(refused))
