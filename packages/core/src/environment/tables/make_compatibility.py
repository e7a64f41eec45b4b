"""Makes compatibility.json: which Pythons every scikit-learn release has Linux wheels for, and which NumPy, SciPy and
pandas were current when the last release of each minor version came out: what that minor was made and tested for.

    python3 make_compatibility.py --uv /path/to/uv

Asks the package index that pip and uv are configured with; downloads no wheel and runs no package's code.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from datetime import datetime, timedelta
from pathlib import Path

LIBRARY = "scikit-learn"
# joblib and threadpoolctl are not bounded: every later release reads and serves what earlier ones wrote.
COMPANIONS = ("numpy", "scipy", "pandas")
# Earlier ones have no wheel for any Python 3 that an image could still be built on.
OLDEST = (0, 20)
RELEASE = re.compile(r"^\d+\.\d+(\.\d+)?(\.post\d+)?$")
WHEEL = re.compile(r"scikit_learn-([0-9][^-/]*)-cp(\d)(\d+)-[^-]+-(manylinux[^-/ ]*)\.whl")


def wheels() -> dict[str, set[str]]:
    """Release -> the CPythons it has an x86_64 wheel for, from one reading of the index by pip."""
    done = subprocess.run(
        # No file matches this Python, so that pip lists every one it skips and downloads none.
        [sys.executable, "-m", "pip", "download", "-vvv", "--no-deps", "--only-binary", ":all:", "--no-cache-dir"]
        + ["--python-version", "3.99", "--platform", "none", "--dest", os.devnull, LIBRARY],
        capture_output=True,
        text=True,
    )
    found: dict[str, set[str]] = {}
    for version, major, minor, platforms in WHEEL.findall(done.stdout + done.stderr):
        if RELEASE.match(version) and "x86_64" in platforms:
            found.setdefault(version, set()).add(f"{major}.{minor}")
    return found


def resolve(uv: str, lines: list[str], python: str, before: str | None) -> dict[str, dict]:
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder, "pylock.toml")
        command = [uv, "pip", "compile", "--no-config", "--no-build", "--python-platform", "x86_64-manylinux_2_28"]
        command += ["--python-version", python, "--format", "pylock.toml", "--output-file", str(lock), "-"]
        if before:
            command += ["--exclude-newer", before]
        subprocess.run(
            command,
            input="\n".join(lines),
            text=True,
            check=True,
            capture_output=True,
            cwd=folder,
            env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"},
        )
        return {package["name"]: package for package in tomllib.loads(lock.read_text())["packages"]}


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def next_minor(version: str) -> str:
    major, minor = number(version)[:2]
    return f"{major}.{minor + 1}"


def current(uv: str, version: str, pythons: list[str]) -> dict | None:
    """What was current with a release, on the newest Python that had wheels of everything by then."""
    for python in reversed(pythons):
        try:
            package = resolve(uv, [f"{LIBRARY}=={version}"], python, None)[LIBRARY]
            released: datetime = package["wheels"][0]["upload-time"]
            day = (released + timedelta(days=1)).strftime("%Y-%m-%d")
            then = resolve(uv, [f"{LIBRARY}=={version}", *COMPANIONS], python, day)
        except subprocess.CalledProcessError:
            continue
        return {
            "released": released.strftime("%Y-%m-%d"),
            "current": {
                name: {"version": then[name]["version"], "below": next_minor(then[name]["version"])}
                for name in COMPANIONS
            },
        }
    return None


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--uv", default="uv")
    uv = options.parse_args().uv
    releases = wheels()
    minors: dict[str, list[str]] = {}
    for version in sorted(releases, key=number):
        if number(version) >= OLDEST:
            minors.setdefault(".".join(version.split(".")[:2]), []).append(version)
    rows = []
    for minor, versions in minors.items():
        pythons = {version: sorted(releases[version], key=number) for version in versions}
        known = current(uv, versions[-1], pythons[versions[-1]]) or {}
        rows.append(f'  "{minor}": {json.dumps({"pythons": pythons, **known})}')
    rows_text = ",\n".join(rows)
    target = Path(__file__).with_name("compatibility.json")
    target.write_text(f'{{ "{LIBRARY}": {{\n{rows_text}\n}} }}\n')


main()
