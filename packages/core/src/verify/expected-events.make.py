"""
Makes expected-events.json: the audit events that importing a framework and loading a benign model of it raise.

usage: python expected-events.make.py PYTHON… REPORT.json…

Each PYTHON is an interpreter (a virtualenv of pinned releases, say) with some of the frameworks and with orjson; all
fixtures that it can load are loaded, each framework is imported, in a process of its own under the server's own hook.
Each REPORT is what `package-model package FIXTURE --json` said of a benign model: in an image, whose user has no home and
whose file system is read-only, a framework tries more than on a machine. Events merge into what the table has; delete the
table to begin anew. Nothing hostile is loaded.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
TABLE = HERE / "expected-events.json"
FRAMEWORKS = {
    "sklearn": "scikit-learn",
    "skops.io": "skops",
    "xgboost": "xgboost",
    "lightgbm": "lightgbm",
    "catboost": "catboost",
    "onnxruntime": "onnxruntime",
    "torch": "torch",
    "keras": "keras",
    "tensorflow": "tensorflow",
    "transformers": "transformers",
    "pandas": "pandas",
    "polars": "polars",
    "cloudpickle": "cloudpickle",
    "mlflow.pyfunc": "mlflow-skinny",
}
OTHERS = ["torch/exported.pt2", "torch/scripted.pt", "keras/dense.keras", "keras/functional.keras"]
FIXTURES = ["churn", "forest", "iris", "nested", "older", "packed", "protocols", "regression", "search", "text"]

CHILD = """
import importlib, importlib.metadata, json, os, sys, warnings
warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
from package_model_server.audit import watch
kind, what = sys.argv[2], sys.argv[3]
end = watch(2, sys.argv[4])
if kind == "import":
    importlib.import_module(what)
elif what.endswith(".pt2"):
    import torch, torch.export
    torch.export.load(what).module()
elif what.endswith(".pt"):
    import torch
    torch.jit.load(what)
elif what.endswith(".keras"):
    import keras
    keras.saving.load_model(what)
else:
    import joblib
    joblib.load(what)
end()
if kind == "import":
    print(importlib.metadata.version(sys.argv[5]))
"""


def events(python, kind, what, *more):
    command = [python, "-c", CHILD, str(ROOT / "packages/server/src"), kind, str(what), str(ROOT / "test-fixtures"), *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        return None, ""
    mark = "package-model-audit "
    lines = [json.loads(line[len(mark) :]) for line in done.stderr.splitlines() if line.startswith(mark)]
    return [line for line in lines if "event" in line], done.stdout.strip()


def key(by):
    """Modules of the standard library one by one, for `pickle` is one of them; packages as a whole."""
    top = by.split(".")[0]
    return by if top in sys.stdlib_module_names else top


def usual(event, detail):
    """As `usual` in audit-proof.ts."""
    if event == "code.__new__":
        return "*"
    device = re.compile(r"^/sys/bus/pci/devices/[^/]*")
    if device.match(detail):
        return device.sub("/sys/bus/pci/devices/*", detail)
    return re.sub(r"\d+", "#", re.sub(r"/(?:tmp|var/tmp|dev/shm)/[^/]*$", "/tmp/*", detail))


def reported(path):
    """The events of a report that the table does not have yet, and the release that raised them."""
    report = json.loads(Path(path).read_text())
    runtime = report["environment"]["runtime"]
    name = FRAMEWORKS.get(runtime, runtime)
    versions = [one["version"] for one in report["environment"]["lock"]["packages"] if one["name"] in (name, f"{name}-cpu")]
    proofs = [proof for one in report["verifications"] for proof in one["proofs"] if proof["kind"] == "audit"]
    # Of a run that ended before its image was tested nothing is known.
    made = [f"{name} {version}" for version in versions] if proofs else []
    return [event for proof in proofs for event in proof["events"]], made


def main(arguments):
    reports = [one for one in arguments if one.endswith(".json")]
    pythons = [one for one in arguments if one not in reports]
    table = json.loads(TABLE.read_text()) if TABLE.exists() else {"made with": [], "events": {}}
    made, found = set(table["made with"]), {name: set(rows) for name, rows in table["events"].items()}
    for python in pythons:
        runs = [("import", module, dist) for module, dist in FRAMEWORKS.items()]
        files = [p for name in FIXTURES for p in sorted((ROOT / "test-fixtures" / name).iterdir())]
        files += [ROOT / "test-fixtures" / name for name in OTHERS]
        runs += [("load", p, "") for p in files if p.suffix in (".pkl", ".joblib", ".pt2", ".pt", ".keras")]
        for kind, what, dist in runs:
            seen, version = events(python, kind, what, dist)
            if seen is None:
                continue
            if version:
                made.add(f"{dist} {version}")
            for event in seen:
                found.setdefault(key(event["by"]), set()).add(f"{event['event']} {usual(event['event'], event['detail'])}")
    for report in reports:
        seen, releases = reported(report)
        made.update(releases)
        for event in seen:
            found.setdefault(key(event["by"]), set()).add(f"{event['event']} {usual(event['event'], event['detail'])}")
    rows = {name: sorted(found[name]) for name in sorted(found)}
    TABLE.write_text(json.dumps({"made with": sorted(made), "events": rows}, indent=2) + "\n")
    print(f"{sum(map(len, rows.values()))} events of {len(rows)} modules, from {len(made)} releases")


if __name__ == "__main__":
    main(sys.argv[1:])
