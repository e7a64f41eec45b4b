"""Loads the object that the manifest promises, and says in the log what Python warned about meanwhile."""

from __future__ import annotations

import warnings
from typing import List

from ..errors import CannotLoad
from ..log import LONGEST_TEXT, log
from ..manifest import Manifest, check_digest
from . import loader_named
from .later import import_later
from .user_code import use_code

# What versions of scikit-learn older than the warning class say in a plain UserWarning.
_VERSION_WARNING = "InconsistentVersionWarning"
# A forest of 1000 trees warns 1001 times.
_MOST_LOGGED = 10


def load_object(manifest: Manifest) -> object:
    """
    What the loader made of the file, whose digest is compared first.

    Raises `CannotLoad` with the type and message of whatever went wrong.
    """
    load = loader_named(manifest.loader)
    check_digest(manifest)
    import_later()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            use_code(manifest)
            loaded = load(manifest)
        except CannotLoad:
            raise
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"[:LONGEST_TEXT]
            raise CannotLoad(f"{manifest.file} could not be loaded: {reason}") from error
    _report(caught)
    return loaded


def _report(caught: "List[warnings.WarningMessage]") -> None:
    other_versions = [item.message for item in caught if item.category.__name__ == _VERSION_WARNING]
    if other_versions:
        first = other_versions[0]
        log(
            "warning",
            "other-version",
            written_with=getattr(first, "original_sklearn_version", None),
            loaded_with=getattr(first, "current_sklearn_version", None),
            estimators=sorted({str(getattr(message, "estimator_name", "?")) for message in other_versions})[:_MOST_LOGGED],
        )
    rest = {(item.category.__name__, str(item.message)) for item in caught if item.category.__name__ != _VERSION_WARNING}
    for category, message in sorted(rest)[:_MOST_LOGGED]:
        log("warning", "python-warning", category=category, message=message)
