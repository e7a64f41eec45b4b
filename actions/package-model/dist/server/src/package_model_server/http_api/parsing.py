"""Bytes -> requests, by llhttp (through httptools). What it does with requests that offer another protocol is mended here."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import httptools

from .message import FRAMING, WANTED, Headers

SyntaxFault = httptools.HttpParserError
# Raised by what was called, and no fault of the bytes.
OwnFault = httptools.HttpParserCallbackError


class Head(NamedTuple):
    method: str
    # In origin form: `/path?query`; empty where there is none.
    address: bytes
    headers: Headers
    # The client wants the connection to stay open.
    keep: bool
    # It speaks HTTP/1.0.
    old: bool


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
            self._url, self._headers = b"", {}

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        name = name.lower()
        if name in WANTED:
            self._headers[name] = value

    def on_headers_complete(self) -> None:
        if self._resumed:
            return
        parser, url = self._parser, self._url
        address = url if url.startswith(b"/") else _origin_form(url)
        old = parser.get_http_version() == "1.0"
        self._requests.on_head(Head(parser.get_method().decode("ascii"), address, self._headers, parser.should_keep_alive(), old))

    def on_message_complete(self) -> None:
        if not self._resumed and self._parser.should_upgrade() and not self._headers.keys().isdisjoint(FRAMING):
            # Of the head only.
            self._resumed = True
            return
        self._resumed = False
        self._requests.on_end()


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
