"""
RFC 9112 and what attacks its seams: two readers of the same bytes must never see different requests in them.

Each line names its section of RFC 9112, or of RFC 9110 where it begins with 9110. `LIVE` follows each request: where the
connection stays open it is answered as a request of its own, and where it does not, nobody looks at it.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any, List, Optional, Tuple, Type

import h11
import pytest
from client import connected
from hypothesis import given, settings
from hypothesis import strategies as st
from test_connection import LIVE, ROW, nobody, predict, statuses, talking

from package_model_server.http_api.connection import KEEP_ALIVE_SECONDS
from package_model_server.http_api.parsing import MOST_HEAD_BYTES, Head, Parsing, SyntaxFault

BODY = b"%x\r\n%s\r\n" % (len(ROW), ROW)
LAST = b"0\r\n\r\n"


def post(*lines: bytes, body: bytes = b"", version: bytes = b"1.1") -> bytes:
    head = (b"POST /predict HTTP/" + version, b"host: x", b"content-type: application/json", *lines)
    return b"\r\n".join((*head, b"", body))


def chunked(body: bytes, *lines: bytes) -> bytes:
    return post(b"transfer-encoding: chunked", *lines, body=body)


def get(*lines: bytes, first: bytes = b"GET /livez HTTP/1.1", host: bytes = b"host: x") -> bytes:
    return b"\r\n".join((first, *((host,) if host else ()), *lines, b"", b""))


SIZED = b"content-length: %d" % len(ROW)
# Refused, and nothing behind it is looked at.
REFUSED: List[Tuple[str, int, bytes]] = [
    # Where a body ends: two lengths, or one that can be read in two ways.
    ("6.1 two kinds of length", 400, post(SIZED, b"transfer-encoding: chunked", body=BODY + LAST)),
    ("6.1 the other way round", 400, post(b"transfer-encoding: chunked", SIZED, body=BODY + LAST)),
    ("6.1 two kinds of length and another protocol", 400, post(b"upgrade: h2c", b"connection: upgrade", SIZED, b"transfer-encoding: chunked", body=BODY + LAST)),
    ("6.1 an unknown coding below", 501, post(b"transfer-encoding: gzip, chunked", body=BODY + LAST)),
    ("6.1 in two lines", 501, post(b"transfer-encoding: gzip", b"transfer-encoding: chunked", body=BODY + LAST)),
    ("6.1 in two lines, identity", 501, post(b"transfer-encoding: identity", b"transfer-encoding: chunked", body=BODY + LAST)),
    ("6.1 an unknown coding above", 400, post(b"transfer-encoding: chunked, gzip", body=BODY + LAST)),
    ("6.1 twice", 400, post(b"transfer-encoding: chunked, chunked", body=BODY + LAST)),
    ("6.1 almost", 501, post(b"transfer-encoding: xchunked", body=BODY + LAST)),
    ("6.1 quoted", 501, post(b'transfer-encoding: "chunked"', body=BODY + LAST)),
    ("6.1 with a parameter", 501, post(b"transfer-encoding: chunked;q=1", body=BODY + LAST)),
    ("6.1 behind a vertical tab", 400, post(b"transfer-encoding: \x0bchunked", body=BODY + LAST)),
    ("6.1 of HTTP/1.0", 400, post(b"transfer-encoding: chunked", b"connection: keep-alive", body=BODY + LAST, version=b"1.0")),
    ("6.3 two lengths", 400, post(SIZED, b"content-length: 2", body=ROW)),
    ("6.3 the same length twice", 400, post(SIZED, SIZED, body=ROW)),
    ("6.3 a list of lengths", 400, post(b"content-length: %d, %d" % (len(ROW), len(ROW)), body=ROW)),
    ("6.2 a sign", 400, post(b"content-length: +%d" % len(ROW), body=ROW)),
    ("6.2 negative", 400, post(b"content-length: -1", body=ROW)),
    ("6.2 hexadecimal", 400, post(b"content-length: 0x13", body=ROW)),
    ("6.2 Python's digits", 400, post(b"content-length: 1_9", body=ROW)),
    ("6.2 two numbers", 400, post(b"content-length: 1 9", body=ROW)),
    ("6.2 nothing", 400, post(b"content-length:", body=ROW)),
    ("6.2 beyond 64 bits", 400, post(b"content-length: 18446744073709551617", body=ROW)),
    # Chunks.
    ("7.1 a bare LF behind the size", 400, chunked(b"%x\n%s\r\n" % (len(ROW), ROW) + LAST)),
    ("7.1 a bare LF behind the data", 400, chunked(BODY[:-2] + b"\n" + LAST)),
    ("7.1 more data than was said", 400, chunked(b"2\r\n" + ROW + b"\r\n" + LAST)),
    ("7.1 a prefix", 400, chunked(b"0x13\r\n" + ROW + b"\r\n" + LAST)),
    ("7.1 negative", 400, chunked(b"-1\r\n" + ROW + b"\r\n" + LAST)),
    ("7.1 a space behind the size", 400, chunked(b"13 \r\n" + ROW + b"\r\n" + LAST)),
    ("7.1 beyond 64 bits", 400, chunked(b"1" + b"0" * 16 + b"\r\n" + ROW + b"\r\n" + LAST)),
    ("7.1.1 a bare LF ends no extension", 400, chunked(b"13;a\n" + ROW + b"\r\n" + LAST)),
    ("7.1.1 nor does a line end a quotation", 400, chunked(b'13;a="\r\n' + ROW + b"\r\n" + LAST)),
    ("7.1.2 a length as a trailer", 400, chunked(BODY + b"0\r\ncontent-length: 5\r\n\r\n")),
    # Fields.
    ("5.1 a space before the colon", 400, post(SIZED[:14] + b" " + SIZED[14:], body=ROW)),
    ("5.1 no name", 400, get(b": x")),
    ("5.1 no colon", 400, get(b"x")),
    ("5.1 no token", 400, get(b"x(y: z")),
    ("5.2 a folded line", 400, post(b"x: y", b" z: a", SIZED, body=ROW)),
    ("5.2 a folded length", 400, post(b"x: y", b"\t" + SIZED, body=ROW)),
    ("5.2 a folded coding", 400, post(b"transfer-encoding:", b" chunked", body=BODY + LAST)),
    ("2.2 whitespace behind the first line", 400, get(b"x: y", host=b" host: x")),
    ("2.2 bare LF", 400, get().replace(b"\r\n", b"\n")),
    ("2.2 a bare LF between fields", 400, get(b"x: y\nz: a")),
    ("2.2 a bare CR", 400, get(b"x: y\rz: a")),
    ("9110 5.5 a NUL", 400, get(b"x: y\0z")),
    ("9110 5.5 a control character", 400, get(b"x: y\x01z")),
    # The first line.
    ("3.2 no Host", 400, get(host=b"")),
    ("3.2 two Hosts", 400, get(b"host: y")),
    ("3.2 the same Host twice", 400, get(b"host: x")),
    ("3.2 no host", 400, get(host=b"host: x/y")),
    ("3.2 a user", 400, get(host=b"host: a@x")),
    ("3 a space in the target", 400, get(first=b"GET /li vez HTTP/1.1")),
    ("3 a tab", 400, get(first=b"GET\t/livez HTTP/1.1")),
    ("3 a space at the end", 400, get(first=b"GET /livez HTTP/1.1 ")),
    ("3.2 no form of a target", 400, get(first=b"GET livez HTTP/1.1")),
    ("3.2 not ASCII", 400, get(first=b"GET /\xc3\xa4 HTTP/1.1")),
    ("3.1 an unknown method", 400, get(first=b"BREW /livez HTTP/1.1")),
    ("3.1 methods are case-sensitive", 400, get(first=b"get /livez HTTP/1.1")),
    ("2.3 names are case-sensitive", 400, get(first=b"GET /livez http/1.1")),
    ("2.3 HTTP/0.9", 505, b"GET /livez\r\n\r\n"),
    ("2.3 HTTP/0.9 by name", 505, get(first=b"GET /livez HTTP/0.9")),
    ("2.3 HTTP/2 by name", 505, get(first=b"GET /livez HTTP/2.0")),
    ("2.3 unknown", 400, get(first=b"GET /livez HTTP/1.2")),
    ("9113 3.4 HTTP/2", 400, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    # As large as one likes.
    ("9110 5.4 one long field in one piece", 431, get(b"x: " + b"y" * (MOST_HEAD_BYTES + 1))),
    ("9110 5.4 many fields", 431, get(*[b"x%d: y" % at for at in range(8000)])),
    ("3 a long target", 431, get(first=b"GET /" + b"y" * MOST_HEAD_BYTES + b" HTTP/1.1")),
]
# Answered, and the connection stays open.
KEPT: List[Tuple[str, int, bytes]] = [
    ("7.1 chunks", 200, chunked(BODY + LAST)),
    ("6.1 codings are not case-sensitive", 200, post(b"Transfer-Encoding: CHUNKED", body=BODY + LAST)),
    ("7.1 digits are not case-sensitive", 200, chunked(b"A\r\n" + ROW[:10] + b"\r\n9\r\n" + ROW[10:] + b"\r\n" + LAST)),
    ("7.1 leading zeros", 200, chunked(b"000013\r\n" + ROW + b"\r\n000\r\n\r\n")),
    ("7.1.1 extensions are ignored", 200, chunked(b'13;a=b;c="d"\r\n' + ROW + b"\r\n0;e\r\n\r\n")),
    ("7.1.2 trailers are ignored", 200, chunked(BODY + b"0\r\ncontent-type: text/csv\r\nx-request-id: evil\r\n\r\n", b"x-request-id: good")),
    ("6.3 leading zeros of a length", 200, post(b"content-length: 0%d" % len(ROW), body=ROW)),
    ("5.1 whitespace around a value", 200, post(b"content-length: \t%d \t" % len(ROW), body=ROW)),
    ("2.2 empty lines before a request", 200, b"\r\n\r\n" + get()),
    ("9110 5.5 other bytes than ASCII", 200, get(b"x: \xff")),
    ("9110 5.3 accepts in two lines", 200, post(b"accept: text/html", b"accept: application/json", SIZED, body=ROW)),
    ("3.2 an empty Host", 200, get(host=b"host:")),
    ("3.2 an address of IPv6", 200, get(host=b"host: [::1]:8080")),
    ("3.2.2 absolute form", 200, get(first=b"GET http://other:81/livez?a HTTP/1.1")),
    ("3.2.2 absolute form without a path", 200, get(first=b"GET http://other HTTP/1.1")),
    ("3.2.2 absolute form with a user", 200, get(first=b"GET https://a:b@other/livez HTTP/1.1")),
    ("3.2.3 authority form", 404, get(first=b"CONNECT x:80 HTTP/1.1")),
    ("3.2.4 asterisk form", 404, get(first=b"OPTIONS * HTTP/1.1")),
    ("9110 9.3.2 HEAD", 200, get(first=b"HEAD /livez HTTP/1.1")),
    ("9110 9.3.2 HEAD of what is asked with POST", 405, get(first=b"HEAD /predict HTTP/1.1")),
    ("9110 9.3.1 a body that means nothing", 200, get(b"content-length: 2") + b"[]"),
    ("9.3 HTTP/1.0 that stays", 200, get(b"connection: Keep-Alive", first=b"GET /livez HTTP/1.0", host=b"")),
    ("9110 7.8 another protocol", 200, get(b"upgrade: websocket", b"connection: upgrade")),
    ("9110 7.8 another protocol, and chunks", 200, post(b"upgrade: h2c", b"connection: upgrade, http2-settings", b"http2-settings: AAMAAABk", b"transfer-encoding: chunked", body=BODY + LAST)),
    ("9110 7.8 another protocol, and a length", 200, post(b"upgrade: h2c", b"connection: upgrade", SIZED, body=ROW)),
    ("9110 7.8 not meant for this connection", 200, post(b"upgrade: h2c", SIZED, body=ROW)),
    ("9110 10.1.1 an expectation of HTTP/1.0", 200, post(b"expect: 100-continue", b"connection: keep-alive", SIZED, body=ROW, version=b"1.0")),
    ("9110 8.4 sent as it is", 200, post(b"content-encoding: Identity", SIZED, body=ROW)),
]
# Answered, and the connection ends.
ENDED: List[Tuple[str, int, bytes]] = [
    ("9.6 close", 200, get(b"connection: close")),
    ("9.6 close among others", 200, get(b"connection: keep-alive, CLOSE")),
    ("9.6 close in a second line", 200, get(b"connection: keep-alive", b"connection: close")),
    ("9.3 HTTP/1.0", 200, get(first=b"GET /livez HTTP/1.0")),
    ("9.6 close and another protocol", 200, post(b"upgrade: h2c", b"connection: upgrade, close", SIZED, body=ROW)),
]
PIECES = [1 << 30, 1]


@pytest.mark.parametrize("size", PIECES)
@pytest.mark.parametrize(("status", "sent", "kept"), [pytest.param(status, sent, kept, id=name) for table, kept in ((REFUSED, False), (KEPT, True), (ENDED, False)) for name, status, sent in table])
def test_what_is_one_request_and_what_is_none(iris_folder: Path, status: int, sent: bytes, kept: bool, size: int) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        data = sent + LIVE
        # Byte by byte only where that is no matter of minutes.
        step = max(size, len(data) // 1000)
        for at in range(0, len(data), step):
            connection.data_received(data[at : at + step])
        assert await statuses(wire, 1 + kept) == [status] + [200] * kept
        assert wire.closed.is_set() != kept
        assert (b"\r\nx-request-id: evil" in wire.written) is False

    # Whatever the table asks the model must be answered by a model, but only then is one loaded.
    if status == 200 and b"/predict" in sent:
        talking(iris_folder, talk)
    else:

        async def alone() -> None:
            await talk(lambda: connected(SimpleNamespace(app=nobody(iris_folder))))

        asyncio.run(alone())


@pytest.mark.parametrize("begun", [chunked(b"13;"), chunked(BODY + b"0\r\nx: "), post()[:-2] + b"x: ", b"GET /", chunked(BODY + b"13;")])
def test_nothing_goes_on_without_end(iris_folder: Path, begun: bytes) -> None:
    """7.1.1 and 7.1.2: what is dropped must not be read for ever either."""

    async def feed() -> None:
        connection, wire = connected(SimpleNamespace(app=nobody(iris_folder)))
        connection.data_received(begun)
        sent = 0
        while not wire.closed.is_set() and sent < 1 << 20:
            connection.data_received(b"a" * 4096)
            sent += 4096
        assert await statuses(wire, 1) == [431] and sent <= MOST_HEAD_BYTES + 4096

    asyncio.run(feed())


def test_a_head_has_no_body_in_its_answer(iris_folder: Path) -> None:
    async def feed() -> None:
        connection, wire = connected(SimpleNamespace(app=nobody(iris_folder)))
        connection.data_received(get(first=b"HEAD /livez HTTP/1.1"))
        assert wire.written.endswith(b"content-length: 13\r\n\r\n")

    asyncio.run(feed())


def test_who_waits_for_continue_behind_another_answer_is_told_then(iris_folder: Path) -> None:
    async def talk(connect: Any) -> None:
        connection, wire = connect()
        head, _, body = predict(ROW, b"expect: 100-Continue").partition(b"\r\n\r\n")
        connection.data_received(predict() + head + b"\r\n\r\n")
        assert b" 100 " not in wire.written
        assert await statuses(wire, 2) == [200, 100]
        connection.data_received(body)
        assert await statuses(wire, 3) == [200, 100, 200]
        # Who has sent it by then is not told.
        connection.data_received(predict() + head + b"\r\n\r\n" + body)
        assert await statuses(wire, 5) == [200, 100, 200, 200, 200]

    talking(iris_folder, talk)


def test_a_head_that_drips_is_told_and_ended(iris_folder: Path) -> None:
    async def feed() -> None:
        now = asyncio.get_running_loop().time()
        connection, wire = connected(SimpleNamespace(app=nobody(iris_folder)))
        drip = get(*[b"x%d: y" % at for at in range(50)])
        for at, byte in enumerate(drip):
            if wire.closed.is_set():
                break
            connection.data_received(bytes([byte]))
            connection.tick(now + at)
        # A byte a second does not put the end off.
        assert KEEP_ALIVE_SECONDS - 1 <= at <= KEEP_ALIVE_SECONDS + 2
        assert await statuses(wire, 1) == [408]

    asyncio.run(feed())


Seen = Tuple[str, bytes, bytes]


def ours(data: bytes) -> List[Seen]:
    """The requests that are answered, up to the first that is refused."""
    seen: List[Seen] = []
    over: List[bool] = []

    class Requests:
        head: Optional[Head] = None
        body = b""

        def on_head(self, head: Head) -> None:
            self.head, self.body = head, b""
            if head.fault is not None:
                over.append(True)

        def on_body(self, part: bytes) -> None:
            self.body += part

        def on_end(self) -> None:
            assert self.head is not None
            if not over:
                seen.append((self.head.method, self.head.address, self.body))
                if not self.head.keep:
                    over.append(True)

        def on_whole(self, head: Head, body: bytes) -> None:
            raise AssertionError("all of it came at once")

    try:
        Parsing(Requests()).feed(data)
    except SyntaxFault:
        pass
    return seen


class Forgetful(Parsing):
    """Reads every head as if it were the first one."""

    def _remember(self, data: bytes) -> None:
        pass


def events(kind: Type[Parsing], pieces: List[bytes]) -> Tuple[List[object], int]:
    """What is called, with what, and how many heads were read."""
    called: List[object] = []

    class Requests:
        def on_head(self, head: Head) -> None:
            fault = None if head.fault is None else head.fault.sentence
            called.append((head.method, head.address, tuple(head.headers.items()), head.keep, head.old, fault))

        def on_body(self, part: bytes) -> None:
            # In how many parts it comes means nothing.
            if called and isinstance(called[-1], bytes):
                called[-1] += part
            else:
                called.append(part)

        def on_end(self) -> None:
            called.append("end")

        def on_whole(self, head: Head, body: bytes) -> None:
            self.on_head(head)
            if body:
                self.on_body(body)
            self.on_end()

    parsing = kind(Requests())
    try:
        for piece in pieces:
            parsing.feed(piece)
    except SyntaxFault:
        called.append("fault")
    return called, parsing._heads


def theirs(data: bytes) -> List[Seen]:
    seen: List[Seen] = []
    connection = h11.Connection(h11.SERVER)
    connection.receive_data(data)
    request, body = None, b""
    try:
        while True:
            event = connection.next_event()
            if isinstance(event, h11.Request):
                request, body = event, b""
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                assert request is not None
                seen.append((request.method.decode(), request.target, body))
                connection.send(h11.Response(status_code=200, headers=[("content-length", "0")]))  # type: ignore[arg-type]
                connection.send(h11.EndOfMessage())
                connection.start_next_cycle()
            else:
                return seen
    except (h11.RemoteProtocolError, h11.LocalProtocolError):
        return seen


FIRST = [b"GET /a HTTP/1.1\r\nhost: x\r\n", b"POST /b HTTP/1.1\r\nhost: x\r\n", b"POST /c HTTP/1.0\r\n", b"PUT /d HTTP/1.1\r\nHost : x\r\n"]
FIELDS = [
    b"content-length: 5\r\n", b"Content-Length: 0\r\n", b"content-length: 5 \r\n", b"content-length:\t6\r\n", b"transfer-encoding: chunked\r\n", b"Transfer-Encoding:chunked\r\n",
    b"transfer-encoding: identity\r\n", b"transfer-encoding: gzip, chunked\r\n", b"connection: close\r\n", b"connection: keep-alive\r\n", b"upgrade: h2c\r\nconnection: upgrade\r\n",
    b"expect: 100-continue\r\n", b"x: y\r\n", b" folded: z\r\n", b"x: y\n", b"host: x\r\n", b"trailer: x\r\n",
]  # fmt: skip
REST = [b"\r\n", b"\n", b"5\r\nabcde\r\n", b"5;x=y\r\nabcde\r\n", b"1\r\na\r\n", b"0\r\n\r\n", b"0\r\nx: y\r\n\r\n", b"abcde", b"GET /e HTTP/1.1\r\nhost: x\r\n\r\n"]
PART = st.sampled_from(FIRST) | st.sampled_from(FIELDS) | st.sampled_from(REST)
REQUEST = st.tuples(st.sampled_from(FIRST), st.lists(st.sampled_from(FIELDS), max_size=3).map(b"".join), st.just(b"\r\n"), st.lists(st.sampled_from(REST), max_size=3).map(b"".join)).map(b"".join)


@settings(max_examples=600)
@given(st.lists(REQUEST | PART, max_size=5).map(b"".join))
def test_another_reader_sees_the_same_requests(data: bytes) -> None:
    """h11, which knows nothing of llhttp, may refuse sooner or later, but never see another request where both see one."""
    mine, others = ours(data), theirs(data)
    both = min(len(mine), len(others))
    assert mine[:both] == others[:both], data


# Each piece arrives by itself; as often as not it is one request, or two, or the half of one.
WHOLE = [get(), post(SIZED, body=ROW), post(b"content-length: 2", body=ROW[:2]), post(SIZED, body=ROW[:5]), ROW[5:], b"\r\n", b"\r\n" + get(), post(b"content-length: 0")]


@settings(max_examples=600)
@given(st.lists(st.sampled_from(WHOLE) | REQUEST | PART, max_size=4).flatmap(lambda pieces: st.permutations(pieces * 3)))
def test_a_head_that_came_before_is_read_as_before(pieces: List[bytes]) -> None:
    assert events(Parsing, pieces)[0] == events(Forgetful, pieces)[0]


def test_a_head_that_came_before_is_not_read_again() -> None:
    again = [post(SIZED, body=ROW), get(), post(b"content-length: 2", body=b"[]")] * 5
    assert [events(kind, again)[1] for kind in (Parsing, Forgetful)] == [3, 15]
    # Neither what changes the reading of what follows, nor more of them than a few.
    for line in (b"expect: 100-continue", b"x: " + b"y" * 2000):
        assert events(Parsing, [post(SIZED, line, body=ROW)] * 2)[1] == 2
    assert events(Parsing, [get(b"x: %d" % at) for at in range(1000)] * 2)[1] == 2000
    assert events(Parsing, [chunked(BODY + LAST)] * 2)[1] == 2
