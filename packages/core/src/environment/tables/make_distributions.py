"""Makes distributions.json: which distribution provides a top-level module, read from the RECORD of wheels in a folder.

    python3 -m pip download --no-deps --only-binary :all: --dest WHEELS numpy scipy scikit-learn …
    python3 make_distributions.py WHEELS

The wheels are read, never installed. The names are those that models of this field import; a module that is not in the
table is never installed, so a row is added only for a distribution that was looked at.
"""

import json
import re
import sys
import zipfile
from pathlib import Path

# Beside the package itself some wheels hold these; nobody means them by an import.
NOT_MEANT = {"tests", "test", "docs", "examples", "benchmarks", "scripts"}


# A compiled module of scikit-learn 1.5 to 1.8 calls itself by its last name alone, and models pickled there say so.
ALIASES = {"_loss": "scikit-learn"}


def modules(wheel: zipfile.ZipFile) -> set[str]:
    found = set()
    for name in wheel.namelist():
        top, _, rest = name.partition("/")
        if top.endswith((".dist-info", ".data", ".libs", ".dylibs")):
            continue
        module = top if rest else re.sub(r"(\.[\w-]+)?\.(py|pyd|so)$", "", top)
        importable = rest.endswith((".py", ".so", ".pyd")) if rest else module != top
        if importable and module.isidentifier() and module not in NOT_MEANT and not module.startswith("__"):
            found.add(module)
    return found


def main() -> None:
    table: dict[str, str] = dict(ALIASES)
    for path in sorted(Path(sys.argv[1]).glob("*.whl")):
        distribution = re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower()
        with zipfile.ZipFile(path) as wheel:
            for module in modules(wheel):
                if table.setdefault(module, distribution) != distribution:
                    sys.exit(f"{module} is in {table[module]} and in {distribution}")
    rows = ",\n".join(f"  {json.dumps(module)}: {json.dumps(table[module])}" for module in sorted(table))
    Path(__file__).with_name("distributions.json").write_text(f"{{\n{rows}\n}}\n")


main()
