"""Makes wheels.json: for libraries whose wheels belong to one Python each, which Pythons a minor version has x86_64 Linux
wheels for (its latest release counts). A library whose wheels fit every Python has no row.

    python3 make_wheels.py

Asks the package index that pip is configured with; downloads no wheel and runs no package's code.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

LIBRARIES = ("catboost", "numpy", "onnxruntime", "pandas", "scipy", "tensorflow", "tensorflow-cpu", "torch", "xgboost")
RELEASE = re.compile(r"^\d+\.\d+(\.\d+)*(\.post\d+)?$")


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def pythons(library: str) -> dict[str, list[str]]:
    """Minor version -> CPythons, from one reading of the index by pip."""
    done = subprocess.run(
        # No file matches this Python, so that pip lists every one it skips and downloads none.
        [sys.executable, "-m", "pip", "download", "-vvv", "--no-deps", "--only-binary", ":all:", "--no-cache-dir"]
        + ["--python-version", "3.99", "--platform", "none", "--dest", os.devnull, library],
        capture_output=True,
        text=True,
    )
    name = library.replace("-", "_")
    form = re.compile(rf"{name}-([0-9][^-/]*)-cp3(\d+)-(?:cp3\d+m?|none)-(manylinux[^-/ ]*x86_64[^-/ ]*)\.whl", re.I)
    found: dict[str, set[str]] = {}
    for version, minor, _ in form.findall(done.stdout + done.stderr):
        if RELEASE.match(version):
            found.setdefault(version, set()).add(f"3.{minor}")
    latest: dict[str, str] = {}
    for version in sorted(found, key=number):
        latest[".".join(version.split(".")[:2])] = version
    return {minor: sorted(found[version], key=number) for minor, version in latest.items()}


def main() -> None:
    rows = []
    for library in LIBRARIES:
        table = pythons(library)
        print(library, len(table), list(table)[-2:], file=sys.stderr)
        if table:
            inner = ",\n".join(f"    {json.dumps(minor)}: {json.dumps(table[minor])}" for minor in table)
            rows.append(f"  {json.dumps(library)}: {{\n{inner}\n  }}")
    Path(__file__).with_name("wheels.json").write_text("{\n" + ",\n".join(rows) + "\n}\n")


main()
