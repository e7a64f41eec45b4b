# Python 3.11
# requires: tensorflow-cpu==2.21.0 keras==3.15.1 h5py==3.14.0 numpy==2.4.6
"""Keras models in both of its files, with what runs code, and configurations that were changed by hand."""

import io
import json
import os
import zipfile
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import h5py  # noqa: E402
import keras  # noqa: E402
from keras import layers  # noqa: E402

here = Path(__file__).parent
expected = {}
keras.utils.set_random_seed(0)
EPOCH = (1980, 1, 1, 0, 0, 0)


def tensors(file):
    """What h5py says of the weights."""
    found = []

    def visit(name, item):
        if isinstance(item, h5py.Dataset):
            found.append({"name": name, "dtype": item.dtype.name, "shape": list(item.shape)})

    with h5py.File(file) as opened:
        opened.visititems(visit)
    return found


def nodes(config):
    """Every object of a configuration that names a class, as Keras's own reader would take it."""
    if isinstance(config, dict):
        name = config.get("class_name")
        if name and name not in ("__lambda__", "__tensor__", "__keras_tensor__"):
            # A function is written as one of Python's own type, and found by its name.
            yield ("", config["config"]) if name == "function" else (config.get("module") or "", name)
        for value in config.values():
            yield from nodes(value)
    elif isinstance(config, list):
        for value in config:
            yield from nodes(value)


def effects(config, *more):
    return sorted([f"config {module}.{name}" for module, name in set(nodes(config))] + list(more))


def write(name, change=lambda config: config, text=None):
    """A file of Keras's again, with its configuration changed; times are left out, so that it comes out the same."""
    path = here / name
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    config = change(json.loads(members["config.json"]))
    members["config.json"] = (text or json.dumps)(config).encode()
    about = json.loads(members["metadata.json"])
    members["metadata.json"] = json.dumps({**about, "date_saved": "2026-11-01@00:00:00"}).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members.items():
            archive.writestr(zipfile.ZipInfo(member, EPOCH), content)
    return config, tensors(io.BytesIO(members["model.weights.h5"]))


def keep(name, model, change=lambda config: config, text=None, more=(), **facts):
    model.save(here / name)
    config, weights = write(name, change, text)
    size = sum(int(__import__("numpy").prod(one["shape"])) for one in weights)
    expected[name] = {
        "format": "keras",
        "structure": "tensors",
        "producers": [["keras", keras.__version__, "written"]],
        "metadata": {"keras_version": keras.__version__},
        "tensors": weights,
        "parameters": size,
        "effects": effects(config, *more),
        **facts,
    }
    return config


def value(tensor, name=None):
    return {"name": name or tensor.name, "dtype": str(tensor.dtype), "shape": list(tensor.shape)}


dense = keras.Sequential([keras.Input((4,), name="x"), layers.Dense(3, activation="relu"), layers.Dense(2)])
dense.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
keep("dense.keras", dense, signature={"inputs": [value(dense.inputs[0], "x")], "outputs": []})

left, right = keras.Input((4,), name="left"), keras.Input((None, 2), name="right", dtype="float32")
joined = layers.Concatenate(name="joined")([left, layers.GlobalAveragePooling1D()(right)])
model = keras.Model([left, right], layers.Dense(1, name="answer")(joined))
keep(
    "functional.keras",
    model,
    signature={
        "inputs": [value(left), value(right)],
        "outputs": [{"name": "answer", "dtype": "unknown", "shape": [None]}],
    },
)

# The function of a Lambda layer is Python bytecode.
scaled = keras.Sequential([keras.Input((4,)), layers.Lambda(lambda x: x * 2, name="scale")])
keep("lambda.keras", scaled, more=["runs python: function of the Lambda layer scale"], hostile=True)
nested = keras.Sequential([keras.Input((3, 4)), layers.TimeDistributed(layers.Lambda(lambda x: x * 2, name="hidden"))])
keep("nested-lambda.keras", nested, more=["runs python: function of the Lambda layer hidden"], hostile=True)


@keras.saving.register_keras_serializable("acme")
class Twice(layers.Layer):
    def call(self, x):
        return x * 2


custom = keras.Sequential([keras.Input((4,)), Twice(name="twice")])
Twice.__module__ = "acme.layers"
keep("custom.keras", custom, more=["config acme.layers.acme>Twice"], hostile=True)


def changed(index, **keys):
    """The configuration of one layer with other keys."""

    def change(config):
        layer = config["config"]["layers"][index]
        layer["config"] = {**layer["config"], **keys.pop("config", {})}
        config["config"]["layers"][index] = {**layer, **keys}
        return config

    return change


plain = keras.Sequential([keras.Input((4,)), layers.Dense(2, name="dense")])
# CVE-2025-1550, CVE-2025-8747: what is named is imported and called with the configuration.
keep("module.keras", plain, changed(1, module="os", class_name="system"), hostile=True)
keep("inside.keras", plain, changed(1, module="keras.utils", class_name="get_file"), hostile=True)


@keras.saving.register_keras_serializable("acme")
def mine(x):
    return x * 2


function = keras.Sequential([keras.Input((4,)), layers.Dense(2, activation=mine)])
keep("function.keras", function, hostile=True)
call = {"class_name": "function", "module": "builtins", "config": "exec", "registered_name": "function"}
keep("exec.keras", plain, changed(1, config={"activation": call}), hostile=True)
expected["exec.keras"]["effects"] = sorted(
    "config builtins.exec" if one == "config .exec" else one for one in expected["exec.keras"]["effects"]
)
keep("build.keras", plain, changed(1, build_config={"class_name": "Popen", "module": "subprocess", "config": {}}), hostile=True)
mismatch = changed(1, registered_name="keras>Other")
keep("mismatch.keras", plain, mismatch, more=["config keras.layers.keras>Other"], anomalies=["node-mismatch"])
keep(
    "twice.keras",
    plain,
    text=lambda config: json.dumps(config)[:-1] + ', "class_name": "Sequential"}',
    anomalies=["duplicate-key"],
)
keep("lenient.keras", plain, changed(1, config={"extra": [float("nan"), float("inf"), 2**70], "__proto__": {}}))
words = keras.Sequential([keras.Input((1,), dtype="string"), layers.StringLookup(vocabulary=["a", "b"], name="words")])
keep(
    "vocabulary.keras",
    words,
    changed(1, config={"vocabulary": "/etc/passwd"}),
    more=["reads /etc/passwd"],
    tensors=[],
    parameters=0,
    hostile=True,
)

# The older file: attributes that hold JSON.
for name, older, more in [("dense.h5", dense, []), ("lambda.h5", scaled, ["runs python: function of the Lambda layer scale"])]:
    older.save(here / name)
    with h5py.File(here / name) as file:
        configs = [json.loads(file.attrs[key]) for key in ("model_config", "training_config") if key in file.attrs]
        weights = tensors(here / name)
    expected[name] = {
        "format": "hdf5",
        "structure": "tensors",
        "producers": [["keras", keras.__version__, "written"]],
        "metadata": {"backend": "tensorflow"},
        "tensors": weights,
        "effects": effects(configs, *more),
        **({"hostile": True} if more else {}),
    }
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
