"""
Bytes -> requests, by llhttp (through httptools). What it lets pass and RFC 9112 does not is refused here; what it does with
requests that offer another protocol is mended. A head that a client has sent before on its connection is not read again.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Optional, Protocol, Tuple

import httptools

from ..errors import Refused
from .message import FRAMING, WANTED, Headers

SyntaxFault = httptools.HttpParserError
# Raised by what was called, and no fault of the bytes.
OwnFault = httptools.HttpParserCallbackError

# A head with a cookie or a token; nginx and others refuse larger ones too.
MOST_HEAD_BYTES = 64 * 1024
# ": " and the end of the line.
_FIELD_BYTES = 4
_WHITESPACE = b" \t"
# RFC 9110, 7.2: uri-host [":" port]. The comma that RFC 3986 also allows there would hide a second Host.
_HOST = re.compile(rb"[A-Za-z0-9._~!$&'()*+;=:%\[\]-]*\Z")


# Heads of one connection that are remembered, and how long they may be: what a client says again with every request.
_MOST_REMEMBERED = 16
_LONGEST_REMEMBERED = 1024
_END_OF_HEAD = b"\r\n\r\n"


class Head:
    """The head of one request, or of several that began with the same bytes."""

    __slots__ = ("method", "address", "headers", "keep", "old", "fault", "understood", "shortcut")

    def __init__(self, method: str, address: bytes, headers: Headers, keep: bool, old: bool, fault: Optional[Refused] = None) -> None:
        self.method = method
        # In origin form: `/path?query`; empty where there is none.
        self.address = address
        self.headers = headers
        # The client wants the connection to stay open.
        self.keep = keep
        # It speaks HTTP/1.0.
        self.old = old
        # What is wrong with it although it can be read; nothing behind it is trusted.
        self.fault = fault
        # What was made of it when it first came, kept by whoever made it.
        self.understood: Any = None
        # From a body behind it to the answer, likewise.
        self.shortcut: Any = None


_UNKNOWN: Tuple[Optional[Head], int] = None, 0
# Behind a head with these the next bytes are not simply so many of a body.
_OTHERWISE_READ = frozenset((b"transfer-encoding", b"expect"))


class Requests(Protocol):
    def on_head(self, head: Head) -> None: ...

    def on_body(self, part: bytes) -> None: ...

    def on_end(self) -> None:
        """The request has come whole."""

    def on_whole(self, head: Head, body: bytes) -> None:
        """All three at once, of a request whose head was judged before, and its length with it, and found to be without fault."""


class Parsing:
    def __init__(self, requests: Requests) -> None:
        self._requests = requests
        # The parser calls it as it is, and asks for it when it is made.
        self.on_body = requests.on_body
        self._parser = httptools.HttpRequestParser(self)
        self._url = b""
        self._headers: Headers = {}
        self._size = 0
        # What follows a chunked body are trailers.
        self._in_head = True
        # The body of a request comes whose head the parser before has read.
        self._resumed = False
        # Between two requests: whatever comes is the beginning of one.
        self._between = True
        # Heads by their bytes, each with the size of the body behind it; how many were read, and the last of them.
        self._known: Dict[bytes, Tuple[Head, int]] = {}
        self._heads = 0
        self._head: Optional[Head] = None

    def feed(self, data: bytes) -> None:
        """Raises `SyntaxFault` where the bytes are no requests."""
        if not self._between:
            self._feed(data)
        elif not self._same_again(data):
            before = self._heads
            self._feed(data)
            if self._between and self._heads == before + 1:
                self._remember(data)

    def _same_again(self, data: bytes) -> bool:
        """Whether this was one whole request with a head that has been read before."""
        end = data.find(_END_OF_HEAD) + len(_END_OF_HEAD)
        head, size = self._known.get(data[:end], _UNKNOWN)
        if head is None or len(data) - end != size:
            return False
        try:
            self._requests.on_whole(head, data[end:])
        except Exception as error:
            raise OwnFault from error
        return True

    def _remember(self, data: bytes) -> None:
        """`data` was one request, and the parser stands again where it stood before it: the same head will be read alike."""
        head = self._head
        if head is None or head.fault is not None or not head.keep or head.old or not _OTHERWISE_READ.isdisjoint(head.headers):
            return
        size = int(head.headers.get(b"content-length", b"0"))
        end = len(data) - size
        # Line breaks before the request line belong to no head.
        if end <= _LONGEST_REMEMBERED and data.find(_END_OF_HEAD) + len(_END_OF_HEAD) == end and data[:1].isalpha():
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            self._known[data[:end]] = head, size

    def _feed(self, data: bytes) -> None:
        while data:
            try:
                self._parser.feed_data(data)
                return
            except httptools.HttpParserUpgrade as upgrade:
                # To another protocol (Java's client offers HTTP/2 with every request), which is politely ignored. The parser stops
                # behind the head, so another one reads the body, and whatever comes then.
                self._parser = httptools.HttpRequestParser(self)
                data = data[upgrade.args[0] :]
                if self._resumed:
                    data = _framing(self._headers) + data

    def on_message_begin(self) -> None:
        self._between = False
        if not self._resumed:
            self._url, self._headers, self._size, self._in_head = b"", {}, 0, True

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        # RFC 9110, 6.5.1: trailers are never merged into the head, where they would change what was already judged.
        if not self._in_head:
            return
        self._size += len(name) + len(value) + _FIELD_BYTES
        name = name.lower()
        if name in WANTED:
            value = value.rstrip(_WHITESPACE)
            before = self._headers.get(name)
            # RFC 9110, 5.3: several lines of a name are one list.
            self._headers[name] = value if before is None else b"%s, %s" % (before, value)

    def on_headers_complete(self) -> None:
        self._in_head = False
        if self._resumed:
            return
        parser, url = self._parser, self._url
        address = url if url.startswith(b"/") else _origin_form(url)
        version = parser.get_http_version()
        fault = _fault(version, self._headers, self._size + len(url))
        self._heads += 1
        self._head = head = Head(parser.get_method().decode("ascii"), address, self._headers, parser.should_keep_alive(), version == "1.0", fault)
        self._requests.on_head(head)

    def on_message_complete(self) -> None:
        if not self._resumed and self._parser.should_upgrade() and not self._headers.keys().isdisjoint(FRAMING):
            # Of the head only.
            self._resumed = True
            return
        self._resumed = False
        # Behind one that ends the connection there is nothing to be read.
        self._between = self._head is not None and self._head.keep
        self._requests.on_end()


def _fault(version: str, headers: Headers, size: int) -> Optional[Refused]:
    """Sections are those of RFC 9112. The parser itself refuses both kinds of length at once, and two lengths."""
    if size > MOST_HEAD_BYTES:
        return TOO_LONG
    if version not in ("1.1", "1.0"):
        # 2.3; and the line without a version of HTTP/0.9.
        return Refused(505, "This server speaks HTTP/1.1.")
    host = headers.get(b"host")
    if (host is None and version == "1.1") or (host is not None and not _HOST.match(host)):
        # 3.2: it MUST be there once.
        return Refused(400, "The request needs one Host header with the name of a host.")
    coding = headers.get(b"transfer-encoding")
    if coding is not None and version == "1.0":
        # 6.1: HTTP/1.0 has none, so whoever forwarded this understood another length.
        return Refused(400, "HTTP/1.0 knows no transfer-encoding.")
    if coding is not None and coding.lower() != b"chunked":
        # 6.1
        return Refused(501, "The only transfer-encoding understood here is chunked.")
    return None


TOO_LONG = Refused(431, "The head of the request, or what stands between the parts of its body, is too long.")


def _framing(headers: Headers) -> bytes:
    """A head that says no more than how long the body is."""
    lines = (b"%s: %s\r\n" % (name, headers[name]) for name in FRAMING if name in headers)
    return b"POST / HTTP/1.1\r\n%s\r\n" % b"".join(lines)


def _origin_form(url: bytes) -> bytes:
    """Of `http://host/path`, which proxies send."""
    try:
        parsed = httptools.parse_url(url)
    except httptools.HttpParserError:
        return b""
    path: bytes = parsed.path or b"/"
    return path
