"""Makes catalogue.json: what fitted models of several releases do when they are unpickled.

    python3 make.py FOLDER [LABEL…]   makes an environment for each release (or for those labels) below FOLDER, records in it, and merges
    python3 make.py FOLDER --merge    only merges what FOLDER holds already
    python3 make.py FOLDER --add      adds what FOLDER holds to the catalogue that is there, without what it was made from

Needs PyPI and Pythons 3.7 to 3.11 on the PATH; takes about five minutes a release. What functions may do is not
recorded but reviewed: functions.json has a sentence for each, and a function without one does not enter.
"""

import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent

RELEASES = {
    "0.20": ["python==3.7", "scikit-learn==0.20.4", "numpy==1.16.6", "scipy==1.2.3", "pandas==0.24.2", "joblib==0.13.2", "pytest==6.2.5"],
    "0.21": ["python==3.7", "scikit-learn==0.21.3", "numpy==1.17.5", "scipy==1.3.3", "pandas==0.25.3", "joblib==0.14.1", "pytest==6.2.5", "cython==0.29.36"],
    "0.22": ["python==3.8", "scikit-learn==0.22.2.post1", "numpy==1.18.5", "scipy==1.4.1", "pandas==1.0.5", "joblib==0.15.1"],
    "0.23": ["python==3.8", "scikit-learn==0.23.2", "numpy==1.19.5", "scipy==1.5.4", "pandas==1.1.5", "joblib==0.17.0"],
    "0.24": ["python==3.9", "scikit-learn==0.24.2", "numpy==1.20.3", "scipy==1.6.3", "pandas==1.2.5", "joblib==1.0.1"],
    "1.0": ["python==3.9", "scikit-learn==1.0.2", "numpy==1.21.6", "scipy==1.7.3", "pandas==1.3.5", "joblib==1.1.1"],
    "1.1": ["scikit-learn==1.1.3", "numpy==1.23.5", "scipy<1.10", "pandas<2", "joblib<1.3"],
    "1.2": ["scikit-learn==1.2.2", "numpy==1.23.5", "scipy<1.11", "pandas<2", "joblib<1.3"],
    "1.3": ["scikit-learn==1.3.2", "numpy==1.26.4", "scipy<1.12", "pandas<2.2", "joblib<1.4"],
    "1.4": ["scikit-learn==1.4.2", "numpy==1.26.4", "scipy<1.13", "pandas<2.2", "joblib<1.5"],
    "1.5": ["scikit-learn==1.5.2", "numpy==1.26.4", "scipy<1.14", "pandas<2.3", "joblib<1.5"],
    "1.6": ["scikit-learn==1.6.1", "numpy<2.1", "scipy<1.15", "pandas<2.3", "joblib<1.5"],
    "1.7": ["scikit-learn==1.7.2", "numpy<2.3", "scipy<1.16", "pandas<2.3", "joblib<1.6"],
    "1.8": ["scikit-learn==1.8.0", "numpy<2.4", "scipy<1.17", "pandas<3", "joblib<1.6"],
    "1.9": ["scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1", "joblib==1.6.0"],
}
"""With the Python that has wheels of them all: 3.11 where none is named."""

FURTHER = {
    "cloudpickle-1": ("subjects", ["python==3.9", "scikit-learn==0.24.2", "numpy==1.20.3", "scipy==1.6.3", "pandas==1.2.5", "joblib==1.0.1", "cloudpickle==1.6.0"]),
    "cloudpickle-3": ("subjects", ["scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1", "joblib==1.6.0", "cloudpickle==3.1.2"]),
    "boosting-0": ("subjects_boosting", ["python==3.8", "scikit-learn==0.23.2", "numpy==1.19.5", "scipy==1.5.4", "pandas==1.1.5", "joblib==0.17.0", "xgboost==1.2.1", "lightgbm==2.3.1", "catboost==0.24.4"]),
    "boosting-2": ("subjects_boosting", ["scikit-learn==1.5.2", "numpy==1.26.4", "scipy==1.13.1", "pandas==2.2.3", "joblib==1.4.2", "xgboost-cpu==2.1.4", "lightgbm==4.3.0", "catboost==1.2.5"]),
    "boosting-1": ("subjects_boosting", ["scikit-learn==1.2.2", "numpy==1.23.5", "scipy<1.11", "pandas<2", "joblib<1.3", "xgboost==1.7.6", "lightgbm==3.3.5", "catboost==1.2", "setuptools==68.0.0"]),
    "boosting-3": ("subjects_boosting", ["scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1", "joblib==1.6.0", "xgboost-cpu==3.2.0", "lightgbm==4.7.0", "catboost==1.2.10"]),
    "scipy-1.11": ("subjects_scipy", ["scikit-learn==1.3.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"]),
    "scipy-1.17": ("subjects_scipy", ["scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1"]),
    "torch-1.13": ("subjects_torch", ["python==3.10", "torch==1.13.1", "numpy==1.23.5"]),
    "torch-2.14": ("subjects_torch", ["torch==2.14.1", "numpy==2.4.6"]),
    "torch-2.13": ("subjects_torch", ["torch==2.13.0", "numpy==2.4.6"]),
}
"""Other libraries, each with the module that makes things with it. (A CPU build of PyTorch is enough, and smaller.)"""

WORK = {label: ("subjects", requirements) for label, requirements in RELEASES.items()} | FURTHER

MAX_STATE_TUPLE = 16

def record(folder, only=()):
    for label, (things, requirements) in WORK.items():
        if only and label not in only:
            continue
        environment, target = folder / f"env-{label}", folder / f"out-{label}.json"
        if target.exists():
            continue
        version, packages = python_of(requirements)
        python = environment / "bin" / "python"
        # uv knows no Python as old as some of these.
        subprocess.run([f"python{version}", "-m", "venv", environment], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "--only-binary", ":all:", *packages], check=True)
        environ = {"PATH": os.environ["PATH"], "OMP_NUM_THREADS": "1", "HOME": str(folder)}
        subprocess.run([python, HERE / "record.py", things, target], check=True, env=environ, stdout=subprocess.DEVNULL)


def python_of(requirements):
    """The Python that is asked for, and the other requirements."""
    version = next((one.split("==")[1] for one in requirements if one.startswith("python==")), "3.11")
    return version, [one for one in requirements if not one.startswith("python==")]


def shape(recorded, depth=0):
    """A recorded shape as the catalogue has it: results of calls are `made`, for they are judged by themselves."""
    if isinstance(recorded, list):
        if depth == 0 or len(recorded) == 0:
            return [shape(part, depth + 1) for part in recorded] if depth == 0 else "tuple"
        return "tuple"
    return "made" if recorded.startswith("<") else recorded


def union(shapes):
    """Shapes of one length joined slot by slot: `number` in one release and `made` in another is `made|number`."""
    plain = sorted({s for s in shapes if isinstance(s, str)})
    by_length = {}
    for tuple_ in (s for s in shapes if isinstance(s, list)):
        by_length.setdefault(len(tuple_), []).append(tuple_)
    joined = []
    for length, members in sorted(by_length.items()):
        joined.append(["|".join(sorted({word for member in members for word in member[slot].split("|")})) for slot in range(length)])
    return plain + joined


def words(thing):
    return json.loads(thing)


def merge(folder, before):
    reviews = json.loads((HERE / "functions.json").read_text())
    earlier = len(before["releases"])
    releases, names, refs, unreviewed = [], {}, {}, set()
    for label in WORK:
        source = folder / f"out-{label}.json"
        if not source.exists():
            if not earlier:
                print("not recorded:", label, file=sys.stderr)
            continue
        recorded = json.loads(source.read_text())
        at = earlier + len(releases)
        releases.append(recorded["versions"])
        for key, entry in recorded["names"].items():
            whole = names.setdefault(key, {"kind": entry["kind"], "new": set(), "call": set(), "state": set(), "holds": set(), "returns": set(), "defines": {}, "releases": []})
            for what in ("new", "call", "state", "returns"):
                whole[what] |= set(entry[what])
            whole["holds"] |= {json.loads(h) for h in entry["holds"]}
            whole["defines"].update(entry["defines"])
            whole["releases"].append(at)
        for holder, attributes in recorded["refs"].items():
            for attribute, keys in attributes.items():
                refs.setdefault(holder, {}).setdefault(attribute, set()).update(keys)

    entries, refused = {}, reviews["refused"]
    for key, whole in sorted(names.items()):
        setstate = whole["defines"].get("__setstate__")
        # A class in a class is written as a path, and paths are never admitted.
        if key in refused or whole["kind"] == "module" or "." in key.split(":")[1]:
            continue
        guard = reviews["guarded"].get(setstate, {}).get("guard")
        if setstate and not guard and not reviewed_setstate(setstate, reviews):
            unreviewed.add(f"{key}: __setstate__ of {setstate}")
            continue
        entry = admitted(key, whole, reviews, unreviewed)
        if entry:
            guarded = {"guard": guard} if guard else {}
            entries[key] = {**entry, **guarded, "releases": whole["releases"]}
    for key, review in reviews["called"].items():
        if key not in entries and "call" in review:
            entries[key] = {"kind": "function", **review}
        elif key not in entries and key.startswith("copyreg:"):
            entries[key] = {"kind": "function", **review}

    releases = before["releases"] + releases
    order = sorted(range(len(releases)), key=lambda at: age(releases[at]))
    rank = {at: place for place, at in enumerate(order)}
    for module, held in before["entries"].items():
        for name, old in held.items():
            key = f"{module}:{name}"
            entries[key] = combined(old, entries[key]) if key in entries else old
    kept = kept_of(refs, entries, reviews, unreviewed)
    for holder, attributes in before["kept"].items():
        for attribute, keys in attributes.items():
            of = kept.setdefault(holder, {})
            of[attribute] = sorted({*of.get(attribute, ()), *keys})
    for entry in entries.values():
        if "releases" in entry:
            places = [rank[at] for at in entry["releases"]]
            entry["releases"] = [min(places), max(places)]
    for line in sorted(unreviewed):
        print("unreviewed:", line, file=sys.stderr)
    by_module = {}
    for key, entry in sorted(entries.items()):
        module, name = key.split(":")
        by_module.setdefault(module, {})[name] = entry
    write("catalogue.json", {"releases": [releases[at] for at in order], "entries": by_module, "kept": dict(sorted(kept.items())), "refused": dict(sorted(refused.items()))})
    print(len(entries), "names from", len(releases), "releases")


def age(versions):
    """Releases in the order of the library that they are recorded for, oldest first: an entry says from which to which it holds."""
    library = next(name for name in ("torch", "xgboost", "xgboost-cpu", "cloudpickle", "scikit-learn") if name in versions)
    group = ["scikit-learn", "cloudpickle", "xgboost", "xgboost-cpu", "torch"].index(library)
    return [min(group, 2) if group < 4 else group, *(int(part) for part in versions[library].split(".")[:3] if part.isdigit())]


def combined(old, new):
    """An entry of the catalogue that is there, with what was recorded since."""
    entry = {**new, **old}
    for form in ("new", "call", "state"):
        if form in old and form in new:
            both = [*old[form], *(shape for shape in new[form] if shape not in old[form])]
            literal = any(isinstance(s, list) and any(not isinstance(w, str) or w.startswith("'") for w in s) for s in both)
            entry[form] = both if literal else union(both)
    for listed in ("holds", "returns"):
        if listed in old and listed in new:
            entry[listed] = sorted({*old[listed], *new[listed]})
    if "releases" in old and "releases" in new:
        entry["releases"] = [*old["releases"], *new["releases"]]
    return entry


def reviewed_setstate(definer, reviews):
    listed = reviews["setstate"]["definedBy"]
    return definer in listed or definer.split(":")[0] + ":*" in listed


def admitted(key, whole, reviews, unreviewed):
    """The catalogue's entry of a name, or nothing where it is called and nobody reviewed it."""
    entry = {"kind": whole["kind"]}
    if whole["new"]:
        entry["new"] = union([shape(words(s)) for s in whole["new"]])
    review = reviews["called"].get(key)
    if whole["call"] or (review and "call" in review):
        if not review:
            unreviewed.add(f"{key}: called with {sorted(whole['call'])[:2]}")
        else:
            entry["call"] = review.get("call") or called(key, whole["call"])
            entry["because"] = review["because"]
            if key.startswith("copyreg:"):
                del entry["call"]
    if whole["kind"] == "value":
        return entry
    if whole["kind"] == "function" and "because" not in entry and not is_kept_name(key, reviews, names_only=True):
        return None
    if whole["state"]:
        entry["state"] = union([shape(words(s)) for s in whole["state"] if not too_long(s)])
    if whole["holds"]:
        entry["holds"] = sorted(whole["holds"])
    if whole["returns"] and key != "copyreg:_reconstructor":
        entry["returns"] = sorted(json.loads(r) for r in whole["returns"])
    return entry


def called(key, recorded):
    """What getattr gives is decided by its exact arguments: these stay as they were recorded."""
    if key == "builtins:getattr":
        return sorted(words(s) for s in recorded)
    return union([shape(words(s)) for s in recorded])


def too_long(state):
    parsed = words(state)
    return isinstance(parsed, list) and len(parsed) > MAX_STATE_TUPLE


def is_kept_name(key, reviews, attribute=None, names_only=False):
    module, name = key.split(":")
    for group in reviews["kept"]:
        if not names_only and "at" in group and attribute not in group["at"]:
            continue
        if key in group.get("names", ()):
            return True
        if module in group.get("modules", ()) and (not group.get("ufuncs") or is_ufunc(name)):
            return True
    return False


def is_ufunc(name):
    return name in UFUNCS


UFUNCS = set(
    """absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt
    ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor
    floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm
    ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or
    logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians
    reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc
    vecdot vecmat""".split()
)


def kept_of(refs, entries, reviews, unreviewed):
    """Callables as values of attributes, as recorded, where the group they belong to was reviewed."""
    kept = {}
    types = set(reviews["types"]["names"])
    for holder, attributes in sorted(refs.items()):
        if holder not in entries:
            continue
        for attribute, keys in sorted(attributes.items()):
            # Without an attribute they are arguments of a call: the shapes of its arguments say what they may be.
            if attribute == "":
                continue
            fine = sorted(key for key in keys if is_kept_name(key, reviews, attribute) and key not in types)
            unreviewed |= {f"{key} kept at {holder}.{attribute}" for key in keys - set(fine) - types}
            if fine:
                kept.setdefault(holder, {})[attribute] = fine
    return kept


def write(name, data):
    """One line for each module: compact, and a change shows where it is."""
    lines = []
    for field, value in data.items():
        if isinstance(value, dict):
            inner = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v, separators=(',', ':'))}" for k, v in value.items())
            lines.append(f" {json.dumps(field)}: {{\n{inner}\n }}")
        else:
            inner = ",\n".join(f"  {json.dumps(v, separators=(',', ':'))}" for v in value)
            lines.append(f" {json.dumps(field)}: [\n{inner}\n ]")
    (HERE / name).write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1]).resolve()
    target.mkdir(parents=True, exist_ok=True)
    labels = [one for one in sys.argv[2:] if not one.startswith("--")]
    # What is recorded of some labels is all that FOLDER needs to hold to be added.
    if labels or not {"--merge", "--add"} & {*sys.argv}:
        record(target, labels)
    merge(target, json.loads((HERE / "catalogue.json").read_text()) if "--add" in sys.argv else {"releases": [], "entries": {}, "kept": {}})
