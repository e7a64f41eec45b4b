"""`health`: is the server in this container ready? Only `socket`, so that a check costs milliseconds."""

from __future__ import annotations

import socket
from typing import Mapping

from .settings import read_port

# Docker's default timeout of a check is 30 seconds; an answer that takes longer than this is none.
TIMEOUT_SECONDS = 5.0
_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


def health(env: Mapping[str, str]) -> int:
    """0 when `GET /readyz` answers 200, else 1."""
    host = env.get("PACKAGE_MODEL_HOST") or "0.0.0.0"
    try:
        with socket.create_connection((_ANY.get(host, host), read_port(env)), TIMEOUT_SECONDS) as connection:
            connection.sendall(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            answer = b""
            while len(answer) < 12:
                part = connection.recv(64)
                if not part:
                    break
                answer += part
    except Exception:
        return 1
    return 0 if answer.startswith(b"HTTP/1.1 200") else 1
