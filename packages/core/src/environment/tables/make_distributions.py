"""Makes distributions.json: which distribution provides a top-level module, read from the wheels of a folder.

    python3 make_distributions.py --list | xargs python3 -m pip download --no-deps --only-binary :all: --dest WHEELS
    python3 make_distributions.py WHEELS

The wheels are read, never installed. A module that is not in the table is never installed, so a row is there only for a
distribution that was looked at: those of the list below, and the rows of distributions.reviewed.json, whose wheels are too
large to fetch for a name. Every distribution of the list has to be in the folder, so that no row goes unnoticed.
"""

import json
import re
import sys
import zipfile
from pathlib import Path

# What models of this field are made of, and what those libraries show in pickles of their own.
DISTRIBUTIONS = """
catboost category-encoders cloudpickle dill feature-engine huggingface-hub imbalanced-learn joblib keras lightgbm
mlflow-skinny mlxtend narwhals nltk numpy onnxruntime packaging pandas pillow polars pyarrow python-dateutil pytz
safetensors scikeras scikit-learn scipy six sklearn-pandas skops skorch statsmodels threadpoolctl tokenizers torch
transformers tzdata xgboost
""".split()

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
    here = Path(__file__).parent
    if sys.argv[1] == "--list":
        sys.exit(print("\n".join(DISTRIBUTIONS)))
    reviewed = json.loads((here / "distributions.reviewed.json").read_text())
    table = {**ALIASES, **{module: row["distribution"] for module, row in reviewed.items()}}
    missing = set(DISTRIBUTIONS)
    for path in sorted(Path(sys.argv[1]).glob("*.whl")):
        distribution = re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower()
        with zipfile.ZipFile(path) as wheel:
            for module in modules(wheel):
                if table.setdefault(module, distribution) != distribution:
                    sys.exit(f"{module} is in {table[module]} and in {distribution}")
        missing.discard(distribution)
    if missing:
        sys.exit(f"no wheel of {', '.join(sorted(missing))} in {sys.argv[1]}")
    rows = ",\n".join(f"  {json.dumps(module)}: {json.dumps(table[module])}" for module in sorted(table))
    (here / "distributions.json").write_text(f"{{\n{rows}\n}}\n")


main()
