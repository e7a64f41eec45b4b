"""Files written by `skops.io.dump`."""

from __future__ import annotations

from importlib import import_module

from ..manifest import Manifest


def load_skops(manifest: Manifest) -> object:
    skops = import_module("skops.io")
    # Its types were judged, one by one, before the image was built; the digest says that this is the same file.
    return skops.load(manifest.file, trusted=skops.get_untrusted_types(file=manifest.file))
