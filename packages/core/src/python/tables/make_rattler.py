"""Makes rattler.json: the version of py-rattler that solves and installs conda environments, and the SHA-256 of its wheels.

    python3 make_rattler.py 0.28.0

Downloads the wheels with pip; nothing of them is run.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
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
            subprocess.run([*pip, "--platform", platform, "--dest", folder, f"py-rattler=={version}"], check=True)
            (wheel,) = Path(folder).glob("*.whl")
            sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
            wheels[key] = {"platform": platform, "wheel": sha256}
    target = Path(__file__).with_name("rattler.json")
    target.write_text(json.dumps({"version": version, "wheels": wheels}, indent=2) + "\n")


main()
