"""What the installed packages say of their licences, for the bill of materials: their own metadata, not a judgement."""

from __future__ import annotations

import re
from importlib.metadata import distributions
from typing import Dict, List, Optional

# A licence field may hold the whole text of the licence; a name is short.
_LONGEST = 100
_CLASSIFIER = "License :: "


def licences() -> Dict[str, Dict[str, object]]:
    """
    By normalised name (PEP 503): `{"expression"}` where the package has an SPDX expression (PEP 639), else `{"names"}`
    from its classifiers or its short licence field. A package that says nothing is left out.
    """
    found: Dict[str, Dict[str, object]] = {}
    for distribution in distributions():
        said = distribution.metadata
        name = re.sub(r"[-_.]+", "-", _first(said.get_all("Name"))).lower()
        expression = _first(said.get_all("License-Expression"))
        if expression:
            found.setdefault(name, {"expression": expression[:_LONGEST]})
            continue
        names = _classified(said.get_all("Classifier") or []) or _short(_first(said.get_all("License")))
        if name and names:
            found.setdefault(name, {"names": names})
    return found


def _first(values: Optional[List[str]]) -> str:
    return str(values[0]).strip() if values else ""


def _classified(classifiers: List[str]) -> List[str]:
    """`License :: OSI Approved :: BSD License` → `BSD License`; the heading alone says nothing."""
    tails = [line.split(" :: ")[-1] for line in classifiers if line.startswith(_CLASSIFIER)]
    return [tail[:_LONGEST] for tail in tails if tail != "OSI Approved"]


def _short(field: str) -> List[str]:
    return [field] if 0 < len(field) <= _LONGEST and "\n" not in field and field != "UNKNOWN" else []
