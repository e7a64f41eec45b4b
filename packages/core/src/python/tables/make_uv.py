"""Makes uv.json: the version of uv that resolves, and the SHA-256 of its wheels and of the program in each.

    python3 make_uv.py 0.13.9

Downloads the wheels with pip; nothing of them is run.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

# Node's `platform-arch` -> the platform tag of the wheel.
PLATFORMS = {
    "linux-x64": "manylinux_2_17_x86_64",
    "linux-arm64": "manylinux_2_28_aarch64",
    "darwin-x64": "macosx_10_12_x86_64",
    "darwin-arm64": "macosx_11_0_arm64",
}


def main() -> None:
    version = sys.argv[1]
    wheels = {}
    for key, platform in PLATFORMS.items():
        with tempfile.TemporaryDirectory() as folder:
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
            subprocess.run([*pip, "--platform", platform, "--dest", folder, f"uv=={version}"], check=True)
            (wheel,) = Path(folder).glob("*.whl")
            with zipfile.ZipFile(wheel) as members:
                program = members.read(f"uv-{version}.data/scripts/uv")
            wheels[key] = {
                "platform": platform,
                "wheel": hashlib.sha256(wheel.read_bytes()).hexdigest(),
                "program": hashlib.sha256(program).hexdigest(),
            }
    target = Path(__file__).with_name("uv.json")
    target.write_text(json.dumps({"version": version, "wheels": wheels}, indent=2) + "\n")


main()
