"""
Bytes -> requests, by llhttp (through httptools). What it lets pass and RFC 9112 does not is refused here; what it does with
requests that offer another protocol is mended.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Optional, Protocol

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


class Head(NamedTuple):
    method: str
    # In origin form: `/path?query`; empty where there is none.
    address: bytes
    headers: Headers
    # The client wants the connection to stay open.
    keep: bool
    # It speaks HTTP/1.0.
    old: bool
    # What is wrong with it although it can be read; nothing behind it is trusted.
    fault: Optional[Refused] = None


class Requests(Protocol):
    def on_head(self, head: Head) -> None: ...

    def on_body(self, part: bytes) -> None: ...

    def on_end(self) -> None:
        """The request has come whole."""


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

    def feed(self, data: bytes) -> None:
        """Raises `SyntaxFault` where the bytes are no requests."""
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
        self._requests.on_head(Head(parser.get_method().decode("ascii"), address, self._headers, parser.should_keep_alive(), version == "1.0", fault))

    def on_message_complete(self) -> None:
        if not self._resumed and self._parser.should_upgrade() and not self._headers.keys().isdisjoint(FRAMING):
            # Of the head only.
            self._resumed = True
            return
        self._resumed = False
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
