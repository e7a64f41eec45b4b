"""The bytes of a picture -> a picture of Pillow's, of which it is known that it can be unpacked."""

from __future__ import annotations

import io
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Sequence

from ..errors import Refused

# A picture of a few kilobytes can unpack to gigabytes.
MOST_PIXELS = 50_000_000


def open_picture(data: bytes, formats: Sequence[str], mode: str) -> Any:
    """Raises `Refused`: 415 without Pillow, 413 for one that is too large, 422 for one that is none."""
    if find_spec("PIL") is None:
        raise Refused(415, "Pictures cannot be read here, because Pillow is not in the image; send an array.")
    try:
        picture = import_module("PIL.Image").open(io.BytesIO(data), formats=list(formats))
        if picture.width * picture.height > MOST_PIXELS:
            raise Refused(413, f"The picture has {picture.width} x {picture.height} pixels; at most {MOST_PIXELS} are unpacked.")
        return picture.convert(mode)
    except Refused:
        raise
    except Exception:
        # A broken picture makes Pillow raise nearly everything.
        raise Refused(422, f"The body is not a {' or '.join(formats)} picture.") from None
